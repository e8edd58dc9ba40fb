/// A plan file under the short name by which it is told from others, such as `ofsted`.
package struct NamedPlan: Sendable, Equatable {
  package let name: String
  package let path: String

  package init(name: String, path: String) {
    self.name = name
    self.path = path
  }
}

/// An action of one of several plans, `ofsted:1.3`.
package struct QualifiedReference: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let plan: String
  package let reference: Reference

  package init(plan: String, reference: Reference) {
    self.plan = plan
    self.reference = reference
  }

  /// - Returns: nil where the text is no `NAME:REFERENCE`.
  package init?(_ text: String) {
    guard let colon = text.firstIndex(of: ":"), let reference = Reference(text[text.index(after: colon)...].trimmed)
    else { return nil }
    self.init(plan: String(text[..<colon]).trimmed, reference: reference)
  }

  package var description: String { "\(plan):\(reference)" }

  package static func < (a: QualifiedReference, b: QualifiedReference) -> Bool {
    (a.plan, a.reference) < (b.plan, b.reference)
  }
}
