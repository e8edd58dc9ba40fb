/// What a pack said of one action and what is known now of the same day, where that differs.
package struct Restatement: Sendable, Equatable {
  /// The day of the pack that said otherwise, and how it is called.
  package let packAsAt: PlanDate
  package let packName: String
  package let reference: Reference
  package let changes: [FieldChange]
  /// When the last of the updates behind it was recorded, by whom and why.
  package let recordedAt: Moment
  package let recordedBy: String
  package let reason: String?

  /// - Parameter revisions: all revisions of one action, in the order recorded.
  /// - Returns: nil where what was known through `known` says the same of the pack's day as all of them.
  package init?(of pack: Pack, knownThrough known: Int64, revisions: [Revision]) {
    let inTime = revisions.filter { $0.effectiveOn <= pack.asAt }
    let before = Restatement.standing(inTime.filter { $0.id <= known })
    guard let now = Restatement.standing(inTime), now.id != before?.id,
      let last = inTime.last(where: { $0.id > known })
    else { return nil }
    let changes = before.map { $0.state.changes(to: now.state) } ?? now.state.asAdded
    guard !changes.isEmpty else { return nil }
    packAsAt = pack.asAt
    packName = pack.name
    reference = now.reference
    self.changes = changes
    recordedAt = last.recordedAt
    recordedBy = last.recordedBy
    reason = last.reason ?? last.note
  }

  private static func standing(_ revisions: [Revision]) -> Revision? {
    revisions.max { ($0.effectiveOn, $0.id) < ($1.effectiveOn, $1.id) }
  }
}
