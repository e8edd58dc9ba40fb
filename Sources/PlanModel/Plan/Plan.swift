/// The council's answer to one inspection.
package struct Plan: Equatable, Sendable {
  package let authority: String?
  package let title: String
  /// The inspection framework, such as `ilacs` or `send`.
  package let framework: String
  /// The day the inspection report was published.
  package let publishedOn: PlanDate?
  package let key: RatingKey

  package init(
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
package struct Area: Hashable, Sendable {
  package let number: Int
  package let title: String

  package init(number: Int, title: String) {
    self.number = number
    self.title = title
  }
}

extension Plan {
  /// The plan by its council and its title, as a file or a message is headed.
  package var called: String { [authority, title].compactMap(\.self).joined(separator: ": ") }
}
