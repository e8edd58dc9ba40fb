/// A text that somebody said may stand in the public version, as long as it is word for word the same.
package struct ConfirmedText: Sendable, Hashable {
  package let reference: Reference
  package let field: String
  package let words: String

  package init(reference: Reference, field: String, words: String) {
    self.reference = reference
    self.field = field
    self.words = words
  }

  package init(_ withheld: WithheldText) {
    self.init(reference: withheld.reference, field: withheld.field.rawValue, words: withheld.words)
  }
}
