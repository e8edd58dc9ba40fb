/// One field of an action before and after an update, under the name it has everywhere.
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
  /// What differs in `next`, field by field, in the order in which an action is printed.
  ///
  /// What only follows from another field (the completion date, the original due date) is left out.
  package func changes(to next: ActionState) -> [FieldChange] {
    var changes = zip(fields, next.fields).compactMap { before, after in
      before.value == after.value
        ? nil : FieldChange(field: before.name, from: before.value, to: after.value)
    }
    // With a change of rating the completion date follows; on its own it is a change like any other.
    if rating == next.rating, completedOn != next.completedOn {
      changes.append(FieldChange(field: "completed_on", from: completedOn?.iso, to: next.completedOn?.iso))
    }
    return changes
  }

  /// Every field that has a value, as changes from nothing: how an added action reads in the log.
  package var asAdded: [FieldChange] {
    fields.compactMap { field in
      field.value.map { FieldChange(field: field.name, from: nil, to: $0) }
    }
  }

  private var fields: [(name: String, value: String?)] {
    [
      ("outcome", outcome),
      ("action", action),
      (
        "officers", officers.isEmpty ? nil : officers.map(\.words).joined(separator: "; ")
      ),
      ("officers_as_printed", officersAsPrinted),
      ("due_on", dueOn?.iso),
      ("due_as_printed", dueAsPrinted),
      ("rating", rating?.code),
      ("progress", progress),
      ("impact", impact),
      ("impact_is_evidenced", impactIsEvidenced ? "true" : nil),
      ("reason_for_delay", mitigation?.reasonForDelay),
      ("mitigating_actions", mitigation?.mitigatingActions),
      ("accountable_officer", mitigation?.accountableOfficer.words),
      ("revised_due_on", mitigation?.revisedDueOn.iso),
      ("withdrawn_reason", withdrawnReason),
    ]
  }
}
