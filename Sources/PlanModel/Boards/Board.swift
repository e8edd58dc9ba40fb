/// A body that reads the plan, and what it reads.
package struct Board: Sendable, Equatable, Identifiable {
  package var id: Int64
  /// What the board is called in a command: `executive`.
  package var code: String
  package var title: String
  package var cadence: Cadence
  /// What it reads, in its order.
  package var sections: [SummarySection]
  package var detail: Detail
  package var names: NamesShown
  /// The one area it reads in depth; nil for the whole plan.
  package var areaNumber: Int?
  /// How many days behind its due date an action is computed at risk, before it is computed off track.
  package var toleranceDays: Int
  /// The protective marking printed on every page.
  package var classification: String
  /// Whether it is asked before a due date moves, or reads of it afterwards.
  package var redating: BoardRedating
  /// The codes of the measures whose charts it reads whether or not they signal, in its order.
  package var charts: [String]

  package init(
    id: Int64, code: String, title: String, cadence: Cadence, sections: [SummarySection] = SummarySection.ofNoBoard,
    detail: Detail = .full, names: NamesShown = .full, areaNumber: Int? = nil,
    toleranceDays: Int = RatingChallenge.defaultToleranceDays, classification: String = Board.defaultClassification,
    redating: BoardRedating = .report, charts: [String] = []
  ) {
    self.id = id
    self.code = code
    self.title = title
    self.cadence = cadence
    self.sections = sections
    self.detail = detail
    self.names = names
    self.areaNumber = areaNumber
    self.toleranceDays = toleranceDays
    self.classification = classification
    self.redating = redating
    self.charts = charts
  }

  /// The marking of routine public-sector business (Government Security Classifications Policy, 2023).
  package static let defaultClassification = "OFFICIAL"
}

/// How often a board meets, and so how long a period its summary covers.
package enum Cadence: String, CaseIterable, Sendable {
  case monthly
  case sixWeekly = "six_weekly"
  case quarterly
  case halfYearly = "half_yearly"
  case yearly

  /// The months a summary looks back over; six weeks are looked back on by the two months they touch.
  package var months: Int {
    switch self {
    case .monthly: 1
    case .sixWeekly: 2
    case .quarterly: 3
    case .halfYearly: 6
    case .yearly: 12
    }
  }

  /// The days to the meeting after one on `date`, where none is recorded.
  package func meeting(after date: PlanDate) -> PlanDate {
    self == .sixWeekly ? date.adding(days: 42) : date.adding(months: months)
  }
}

/// What becomes of a later due date: it is proposed to the board and stands once that agrees, or it stands and is
/// reported.
package enum BoardRedating: String, CaseIterable, Sendable {
  case ask, report
}

/// How much of an action's own words a board reads in the annex.
package enum Detail: String, CaseIterable, Sendable {
  /// Every text whole.
  case full
  /// Of the annex, progress that the last paper had already is its first sentence.
  case brief
}

/// Whether officers stand in a paper by name or by post.
package enum NamesShown: String, CaseIterable, Sendable {
  case full
  case posts
}
