/// An address mail can go to: `local@domain` in plain ASCII (RFC 5321 without quoted local parts).
package struct MailAddress: Sendable, Equatable {
  package let text: String

  /// Nil for what no mail server takes, or what could say more than an address in a header.
  package init?(_ text: String) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, text.utf8.count <= 254, MailAddress.isLocal(parts[0]), MailAddress.isDomain(parts[1])
    else { return nil }
    self.text = text
  }

  private static func isLocal(_ part: Substring) -> Bool {
    let allowed = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&'*+/=?^_`{|}~.-".utf8)
    return !part.isEmpty && part.utf8.count <= 64 && part.utf8.allSatisfy(allowed.contains) && !part.hasPrefix(".")
      && !part.hasSuffix(".") && !part.contains("..") && !part.hasPrefix("-")
  }

  private static func isDomain(_ part: Substring) -> Bool {
    let labels = part.split(separator: ".", omittingEmptySubsequences: false)
    return labels.allSatisfy { label in
      !label.isEmpty && label.utf8.count <= 63 && !label.hasPrefix("-") && !label.hasSuffix("-")
        && label.utf8.allSatisfy {
          (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2D
        }
    }
  }
}

/// An address with the name a reader sees before it.
package struct Mailbox: Sendable, Equatable {
  package let name: String?
  package let address: MailAddress

  package init(name: String?, address: MailAddress) {
    self.name = name
    self.address = address
  }

  /// As it stands in a header: no name can end it early or add another address.
  var header: String {
    guard let name, !name.isEmpty else { return address.text }
    return "\(HeaderText.phrase(name)) <\(address.text)>"
  }
}
