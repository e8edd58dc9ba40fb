/// One meeting of a board; it stays the same meeting when it is moved.
public struct Meeting: Sendable, Equatable, Identifiable {
  public let id: Int64
  public let boardID: Int64
  public var heldOn: PlanDate
  public var isCancelled: Bool
  /// How often it has been moved, cancelled or otherwise changed since it was added.
  public let timesChanged: Int

  public init(id: Int64, boardID: Int64, heldOn: PlanDate, isCancelled: Bool = false, timesChanged: Int = 0) {
    self.id = id
    self.boardID = boardID
    self.heldOn = heldOn
    self.isCancelled = isCancelled
    self.timesChanged = timesChanged
  }
}
