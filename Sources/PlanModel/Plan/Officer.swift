/// A responsible officer: a name, a role, or both.
package struct Officer: Hashable, Sendable {
  package let id: Int64
  package let name: String?
  package let role: String?
  package let service: String?
  package let email: String?

  package init(
    id: Int64, name: String?, role: String?, service: String? = nil, email: String? = nil
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.service = service
    self.email = email
  }

  /// The name, or the role of an officer who is known by post alone.
  package var called: String { name ?? role ?? "officer \(id)" }

  /// `Name, Role`, or whichever is recorded.
  package var words: String {
    guard let name else { return role ?? "" }
    return role.map { "\(name), \($0)" } ?? name
  }

  /// Whether `text` stands anywhere in the name, role, service or email, in any letter case.
  package func matches(_ text: String) -> Bool {
    let wanted = text.withPlainDashes
    return [name, role, service, email].contains { $0?.withPlainDashes.contains(wanted) ?? false }
  }

  /// Whether `text` is this officer's whole name, role, email, or both name and role, in any letter case and with any dash.
  package func isCalled(_ text: String) -> Bool {
    let wanted = text.withPlainDashes
    return [name, role, email, words].contains { $0?.withPlainDashes == wanted }
  }

  /// The last word of a name of several.
  package var surname: String? {
    guard let words = name?.split(whereSeparator: \.isWhitespace), words.count > 1 else { return nil }
    return words.last.map(String.init)
  }
}
