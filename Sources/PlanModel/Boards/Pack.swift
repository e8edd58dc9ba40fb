/// A summary sealed: its particulars. What it says is kept beside them as it was read.
package struct Pack: Sendable, Equatable, Identifiable {
  package let id: Int64
  package let boardCode: String
  package let since: PlanDate
  package let asAt: PlanDate
  /// The one area it is about; nil for the whole plan.
  package let areaNumber: Int?
  package let sealedAt: Moment
  package let sealedBy: String
  /// Why it was sealed although a red action had no mitigation.
  package let despite: String?
  /// The number of the last revision that was known when it was sealed.
  package let knownThrough: Int64
  /// SHA-256 over its particulars, its contents and the SHA-256 of the pack before, in hexadecimal.
  package let sha256: String

  package init(
    id: Int64, boardCode: String, since: PlanDate, asAt: PlanDate, areaNumber: Int?, sealedAt: Moment,
    sealedBy: String,
    despite: String?, knownThrough: Int64, sha256: String
  ) {
    self.id = id
    self.boardCode = boardCode
    self.since = since
    self.asAt = asAt
    self.areaNumber = areaNumber
    self.sealedAt = sealedAt
    self.sealedBy = sealedBy
    self.despite = despite
    self.knownThrough = knownThrough
    self.sha256 = sha256
  }

  /// `executive-2023-01-31`, or `challenge-2023-01-31-area-2`: what a pack is called in a command.
  package var name: String {
    let area = areaNumber.map { "-area-\($0)" } ?? ""
    return "\(boardCode)-\(asAt.iso)\(area)"
  }

  /// Whether it told everything that a paper on `area`, or on the whole plan, would tell.
  package func covers(area: Int?) -> Bool { areaNumber == nil || areaNumber == area }
}

/// What a pack holds, each part exactly as it was read when it was sealed.
package struct PackContents: Sendable, Equatable {
  /// The summary's JSON.
  package let figures: String
  /// The document from which every other format is rendered again, as JSON.
  package let document: String
  /// The summary as plain text and as Markdown.
  package let text: String
  package let markdown: String

  package init(figures: String, document: String, text: String, markdown: String) {
    self.figures = figures
    self.document = document
    self.text = text
    self.markdown = markdown
  }
}
