/// What one entry says of an action: the fields it sets, and no others.
package struct Revision: Said, Sendable, Equatable {
  package let id: Int64
  package let entry: Entry
  package let reference: Reference
  package let effectiveOn: PlanDate
  /// Empty where it undoes another.
  package let sets: FieldSet
  /// Only the fields that are set say anything.
  package let values: ActionState
  /// The revision of the same day that it puts right.
  package let corrects: Int64?
  package let undoes: Int64?

  package init(
    id: Int64, entry: Entry, reference: Reference, effectiveOn: PlanDate, sets: FieldSet, values: ActionState,
    corrects: Int64? = nil, undoes: Int64? = nil
  ) {
    self.id = id
    self.entry = entry
    self.reference = reference
    self.effectiveOn = effectiveOn
    self.sets = sets
    self.values = values
    self.corrects = corrects
    self.undoes = undoes
  }

  package var entryID: Int64 { entry.id }

  /// Whether somebody updated the action with it.
  ///
  /// One of another day than its entry's keeps what stood on that day before the entry: the files of earlier versions
  /// carried whole states forward, and say what they said.
  package var isUpdate: Bool { effectiveOn == entry.effectiveOn }

  /// Sets the fields it sets in `state`.
  package func apply(to state: inout ActionState) {
    for field in sets.fields { field.carry(from: values, into: &state) }
  }
}
