/// Where the present moment comes from; given, so that any day can be replayed.
package struct Clock: Sendable {
  package let now: @Sendable () -> Moment

  package init(now: @escaping @Sendable () -> Moment) {
    self.now = now
  }

  /// Today in Europe/London, whatever the machine's zone.
  package var today: PlanDate { now().londonDate }
}
