/// The council's answer to one inspection.
public struct Plan: Equatable, Sendable {
  public let authority: String?
  public let title: String
  /// The inspection framework, such as `ilacs` or `send`.
  public let framework: String
  /// The day the inspection report was published.
  public let publishedOn: PlanDate?
  public let key: RatingKey

  public init(
    authority: String?, title: String, framework: String, publishedOn: PlanDate?, key: RatingKey
  ) {
    self.authority = authority
    self.title = title
    self.framework = framework
    self.publishedOn = publishedOn
    self.key = key
  }
}

/// A numbered area for improvement from the inspection report.
public struct Area: Hashable, Sendable {
  public let number: Int
  public let title: String

  public init(number: Int, title: String) {
    self.number = number
    self.title = title
  }
}
