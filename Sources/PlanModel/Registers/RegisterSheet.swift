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

  package init(rows: [Row], findings: [ImportFinding]) {
    self.rows = rows
    self.findings = findings
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
}
