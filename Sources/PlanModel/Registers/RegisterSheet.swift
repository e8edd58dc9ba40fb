/// A sheet of a register as it was printed: which columns it may have, and what its rows say in them.
package struct RegisterSheet: Sendable {
  /// One column, by its name and by what its heading may be.
  package struct Heading: Sendable {
    package let name: String
    package let headings: [String]
    package let isRequired: Bool

    package init(_ name: String, _ headings: [String], isRequired: Bool = false) {
      self.name = name
      self.headings = headings
      self.isRequired = isRequired
    }
  }

  package struct Row: Sendable {
    package let number: Int
    private let cells: [String: String]

    package init(number: Int, cells: [String: String]) {
      self.number = number
      self.cells = cells
    }

    /// What stands in a column; nil where nothing does.
    package subscript(name: String) -> String? { cells[name]?.trimmed.nonBlank }
  }

  package let rows: [Row]
  package let findings: [ImportFinding]
  /// What stands over each of its columns, by the column's name.
  package let headings: [String: String]

  package init(rows: [Row], findings: [ImportFinding], headings: [String: String] = [:]) {
    self.rows = rows
    self.findings = findings
    self.headings = headings
  }

  /// A tracker of scrutiny as committees print it.
  package static let tracker = [
    Heading(
      "meeting", ["meeting_date", "meeting date", "meeting", "date of meeting", "date"], isRequired: true),
    Heading(
      "text", ["text", "recommendation", "recommendation or action", "recommendation/action", "resolution"],
      isRequired: true),
    Heading("number", ["number", "no", "no.", "ref", "reference"]), Heading("type", ["type", "r/a", "kind"]),
    Heading("received", ["received", "received_on", "date received"]),
    Heading("officer", ["officer", "responsible officer", "responsible", "lead", "owner"]),
    Heading("response", ["response", "executive response"]),
    Heading("progress", ["progress", "update", "progress update"]),
    Heading("status", ["status", "rag"]),
  ]

  /// Judgements as an action plan prints them.
  package static let judgements = [
    Heading("judgement", ["judgement", "judgment", "question"], isRequired: true),
    Heading("grade", ["grade", "outcome"], isRequired: true),
    Heading("inspection", ["inspection"]), Heading("published", ["published", "published_on", "date published"]),
  ]

  private static let ofMoney = [
    Heading("number", ["number", "no", "no.", "ref", "reference"]),
    Heading("programme", ["programme", "theme", "workstream"]),
    Heading("officer", ["officer", "responsible officer", "responsible", "lead", "owner"]),
    Heading("total", amounts("total")),
  ]

  /// Savings as a budget prints them, with a column for each year.
  package static let savings =
    ofMoney + [
      Heading("title", ["title", "saving", "proposal", "description"], isRequired: true),
      Heading("narrative", ["narrative", "detail", "details", "summary"]),
      Heading("department", ["department", "directorate"]),
      Heading("service_area", ["service_area", "service area", "service"]),
    ]

  /// Benefits as a programme prints them: a volume in words, and what it is worth.
  package static let benefits =
    ofMoney + [
      Heading("title", ["title", "benefit", "description"], isRequired: true),
      Heading("volume", ["target_operational", "operational target", "volume", "operational benefit"]),
      Heading(
        "target",
        [
          "target", "target_financial", "target_financial_m", "financial target", "financial target (£m)",
          "target (£m)",
          "financial benefit", "benefit (£m)",
        ], isRequired: true),
      Heading("measure", ["measure"]),
    ]

  /// The figures of a month, as budget monitoring prints them.
  package static let month = [
    Heading("number", ["number", "no", "no.", "ref", "reference"]),
    Heading("title", ["title", "saving", "benefit", "proposal", "description"], isRequired: true),
    Heading("forecast", amounts("forecast", "forecast outturn", "forecast for the year")),
    Heading("delivered", amounts("delivered", "achieved", "delivered to date", "delivered so far")),
    Heading(
      "delivered_otherwise",
      amounts("delivered_otherwise", "delivered by other means", "other means", "by other means", "mitigated")),
    Heading("pressures", amounts("pressures", "pressure", "new pressures")),
    Heading("volume", ["volume", "volume to date"]),
  ]

  /// Headings with what their amounts are counted in, and without.
  private static func amounts(_ names: String...) -> [String] {
    names.flatMap { name in [name] + ["£m", "(£m)", "£000", "(£000)", "£k", "(£k)", "£", "(£)"].map { "\(name) \($0)" }
    }
  }

  /// A register of risks.
  package static let risks = [
    Heading("title", ["title", "risk", "risk title", "name"], isRequired: true),
    Heading("number", ["number", "no", "no.", "ref", "reference", "id"]), Heading("cause", ["cause"]),
    Heading("event", ["event", "risk event", "risk description", "description"]),
    Heading("consequence", ["consequence", "consequences", "effect"]), Heading("category", ["category", "type"]),
    Heading("officer", ["officer", "owner", "risk owner", "lead"]),
    Heading("inherent_likelihood", ["inherent_likelihood", "inherent likelihood"]),
    Heading("inherent_impact", ["inherent_impact", "inherent impact"]),
    Heading("inherent_score", ["inherent_score", "inherent score"]),
    Heading("residual_likelihood", ["residual_likelihood", "residual likelihood", "likelihood", "current likelihood"]),
    Heading("residual_impact", ["residual_impact", "residual impact", "impact", "current impact"]),
    Heading("residual_score", ["residual_score", "residual score", "score", "current score"]),
    Heading("target_likelihood", ["target_likelihood", "target likelihood"]),
    Heading("target_impact", ["target_impact", "target impact"]),
    Heading("target_score", ["target_score", "target score"]),
    Heading("mitigation", ["mitigation", "mitigations", "controls", "actions"]),
    Heading("review_on", ["review on", "review", "review date", "next review", "next review date", "review due"]),
  ]
}
