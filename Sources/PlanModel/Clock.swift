/// Where the present moment comes from; given, so that any day can be replayed.
public struct Clock: Sendable {
  public let now: @Sendable () -> Moment

  public init(now: @escaping @Sendable () -> Moment) {
    self.now = now
  }

  /// Today in Europe/London, whatever the machine's zone.
  public var today: PlanDate { now().londonDate }
}
