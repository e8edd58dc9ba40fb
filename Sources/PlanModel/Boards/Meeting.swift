/// One meeting of a board; it stays the same meeting when it is moved.
package struct Meeting: Sendable, Equatable, Identifiable {
  package let id: Int64
  package let boardID: Int64
  package var heldOn: PlanDate
  package var isCancelled: Bool
  /// How often it has been moved, cancelled or otherwise changed since it was added.
  package let timesChanged: Int

  package init(id: Int64, boardID: Int64, heldOn: PlanDate, isCancelled: Bool = false, timesChanged: Int = 0) {
    self.id = id
    self.boardID = boardID
    self.heldOn = heldOn
    self.isCancelled = isCancelled
    self.timesChanged = timesChanged
  }
}
