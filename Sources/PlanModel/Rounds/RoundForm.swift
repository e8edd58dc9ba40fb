/// A sheet of a round's workbook on which an officer answers for something in a register, row by row.
package struct RoundForm: Sendable, Equatable {
  package struct Column: Sendable, Equatable {
    package let heading: String
    /// The field that it answers; nil where it is only read.
    package let field: String?
    package let width: Int
    package let isDate: Bool

    init(_ heading: String, _ field: String? = nil, width: Int, isDate: Bool = false) {
      self.heading = heading
      self.field = field
      self.width = width
      self.isDate = isDate
    }
  }

  package let sheetName: String
  /// The first is the reference.
  package let columns: [Column]

  /// The figures of a month of savings and benefits.
  package static let money = RoundForm(
    sheetName: "Your money",
    columns: [
      Column("Line", width: 14), Column("What it is", width: 50), Column("Approved for the year", width: 16),
      Column("Last reported", width: 34), Column("Forecast for the year", "forecast", width: 16),
      Column("Delivered since 1 April", "delivered", width: 16),
      Column("By other means since 1 April", "delivered_otherwise", width: 16),
      Column("Pressures since 1 April", "pressures", width: 16),
      Column("Volume since 1 April", "volume", width: 12),
    ])

  /// Risks, with how they stand and when they were reviewed.
  package static let risks = RoundForm(
    sheetName: "Your risks",
    columns: [
      Column("Risk", width: 10), Column("What may happen", width: 60), Column("Review due", width: 18),
      Column("Likelihood x impact", "residual", width: 18), Column("What is done about it", "mitigation", width: 60),
      Column("Reviewed on", "reviewed_on", width: 14, isDate: true),
    ])

  package static let all = [money, risks]

  /// One row as it is sent.
  package struct Row: Sendable, Equatable {
    package let reference: ItemReference
    package let officer: Officer?
    /// What only is read, in the order of the columns after the reference.
    package let told: [String]
    /// What stands, by field.
    package let answers: [String: String]
  }

  /// One row that came back: what stands in the cells that have something in them.
  package struct Returned: Sendable, Equatable {
    package let form: RoundForm
    package let row: Int
    package let reference: ItemReference
    package let answers: [String: String]

    package init(form: RoundForm, row: Int, reference: ItemReference, answers: [String: String]) {
      self.form = form
      self.row = row
      self.reference = reference
      self.answers = answers
    }
  }

  package static func form(of reference: ItemReference) -> RoundForm {
    reference.description.hasPrefix("\(RegisterName.risk.rawValue)/") ? risks : money
  }
}

extension RoundForm.Row {
  /// - Parameter month: what was said of the round's month; nil where nothing was.
  package init<Item>(_ line: MoneyLine<Item>, month: MoneyMonth?) {
    reference = line.reference
    officer = line.item.officer
    told = [
      line.item.title, line.approved?.words ?? "nothing",
      line.lastReported,
    ]
    let said: [(String, String?)] = [
      ("forecast", month?.forecast?.words), ("delivered", month?.delivered?.words),
      ("delivered_otherwise", month?.deliveredOtherwise?.words), ("pressures", month?.pressures?.words),
      ("volume", month?.volume.map(String.init)),
    ]
    answers = Dictionary(firstValues: said.compactMap { field, words in words.map { (field, $0) } })
  }

  package init(_ standing: RiskStanding) {
    let risk = standing.risk
    reference = risk.reference
    officer = risk.officer
    told = [
      [risk.title, risk.sentence].compactMap(\.self).joined(separator: "\n"), risk.reviewOn?.long ?? "no day set",
    ]
    let residual = risk.residual
    let score = residual.likelihood.flatMap { likelihood in residual.impact.map { "\(likelihood)x\($0)" } }
    let said: [(String, String?)] = [
      ("residual", score), ("mitigation", risk.mitigation), ("reviewed_on", risk.reviewedOn?.iso),
    ]
    answers = Dictionary(firstValues: said.compactMap { field, words in words.map { (field, $0) } })
  }
}

extension MoneyLine {
  /// "January 2023: forecast £0.5m, delivered £0.3m, by other means £0m, pressures £0m".
  fileprivate var lastReported: String {
    guard let month = reportedThrough else { return "nothing yet" }
    let parts = [
      figures.forecast.map { "forecast \($0.words)" }, "delivered \(figures.delivered.words)",
      "by other means \(figures.deliveredOtherwise.words)", "pressures \(figures.pressures.words)",
      volume.map { "volume \($0)" },
    ]
    return "\(month.long): \(parts.compactMap(\.self).joined(separator: ", "))"
  }
}
