/// One field of something before and after an update, under the name it has everywhere.
package struct FieldChange: Equatable, Sendable {
  package let field: String
  package let from: String?
  package let to: String?

  package init(field: String, from: String?, to: String?) {
    self.field = field
    self.from = from
    self.to = to
  }
}

extension ActionState {
  /// What differs in `next`, column by column, in the order in which an action is printed.
  ///
  /// What only follows from another field is left out: the original due date always, and the day of completion where the
  /// rating changes with it.
  package func changes(to next: ActionState) -> [FieldChange] {
    ActionField.all.flatMap { field -> [FieldChange] in
      if field == .originalDueOn || (field == .completedOn && rating != next.rating) { return [] }
      return field.columns.compactMap { column in
        let (before, after) = (column.get(self)?.words, column.get(next)?.words)
        return before == after ? nil : FieldChange(field: column.name, from: before, to: after)
      }
    }
  }

  /// Everything that is said, as changes from nothing: how an added action reads in the log.
  package var asAdded: [FieldChange] {
    ActionField.all.filter { $0 != .originalDueOn && $0 != .completedOn }.flatMap(\.columns).compactMap { column in
      column.get(self)?.words.map { FieldChange(field: column.name, from: nil, to: $0) }
    }
  }
}
