package import PlanModel

/// Why nothing was chased, or no holidays were taken.
package enum ChaseRefusal: Error, Equatable {
  case withoutKeeper
  case ladderUpsideDown(line: Int, director: Int)
  case noHolidays
  /// Others recorded something each time the messages were made.
  case planMoved
}

extension ChaseRefusal: ExplainedError {
  package var told: Told {
    switch self {
    case .withoutKeeper:
      Told(
        "chase_without_keeper",
        "nothing was sent: say whom the chase is from and who keeps the plan, who gets what has no other addressee")
    case .ladderUpsideDown(let line, let director):
      Told(
        "ladder_upside_down",
        "the line is copied after \(line) working days and the director after \(director); the director comes no sooner than the line"
      )
    case .planMoved:
      Told("plan_moved", "the plan was updated again and again meanwhile, and nothing was made ready; chase again")
    case .noHolidays: Told("no_holidays", "the file lists no bank holiday of England and Wales")
    }
  }
}
