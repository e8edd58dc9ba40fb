/// A summary sealed: its particulars. What it says is kept beside them as it was read.
public struct Pack: Sendable, Equatable, Identifiable {
  public let id: Int64
  public let boardCode: String
  public let since: PlanDate
  public let asAt: PlanDate
  /// The one area it is about; nil for the whole plan.
  public let areaNumber: Int?
  public let sealedAt: Moment
  public let sealedBy: String
  /// Why it was sealed although a red action had no mitigation.
  public let despite: String?
  /// The number of the last revision that was known when it was sealed.
  public let knownThrough: Int64
  /// SHA-256 over its particulars, its contents and the SHA-256 of the pack before, in hexadecimal.
  public let sha256: String

  public init(
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
  public var name: String {
    let area = areaNumber.map { "-area-\($0)" } ?? ""
    return "\(boardCode)-\(asAt.iso)\(area)"
  }

  /// Whether it told everything that a paper on `area`, or on the whole plan, would tell.
  public func covers(area: Int?) -> Bool { areaNumber == nil || areaNumber == area }
}

/// What a pack holds, each part exactly as it was read when it was sealed.
public struct PackContents: Sendable, Equatable {
  /// The summary's JSON.
  public let figures: String
  /// The document from which every other format is rendered again, as JSON.
  public let document: String
  /// The summary as plain text and as Markdown.
  public let text: String
  public let markdown: String

  public init(figures: String, document: String, text: String, markdown: String) {
    self.figures = figures
    self.document = document
    self.text = text
    self.markdown = markdown
  }
}
