/// Whom a message goes to where a program reads that from the message itself, as `sendmail -t` does.
package enum MailRecipients {
  private static let headers: Set<String> = [
    "to", "cc", "bcc", "resent-to", "resent-cc", "resent-bcc", "apparently-to",
  ]

  /// The addresses in the headers of a message, in small letters (RFC 5322, without groups and comments, which we never write).
  package static func of(_ content: String) -> Set<String> {
    var addresses: Set<String> = []
    for line in unfolded(content) {
      guard let colon = line.firstIndex(of: ":"),
        headers.contains(line[..<colon].lowercased().filter { !$0.isWhitespace })
      else { continue }
      for mailbox in withoutQuoted(line[line.index(after: colon)...]).split(separator: ",") {
        let address = mailbox.split(separator: "<").last ?? mailbox
        addresses.insert(address.lowercased().filter { !$0.isWhitespace && $0 != ">" })
      }
    }
    return addresses.filter { !$0.isEmpty }
  }

  /// The lines of the headers, each whole.
  private static func unfolded(_ content: String) -> [String] {
    var lines: [String] = []
    for line in content.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if line.isEmpty { break }
      if line.first?.isWhitespace ?? false, let last = lines.popLast() {
        lines.append(last + line)
      } else {
        lines.append(String(line))
      }
    }
    return lines
  }

  private static func withoutQuoted(_ text: Substring) -> String {
    var (kept, isQuoted, isEscaped) = ("", false, false)
    for character in text {
      if isEscaped {
        isEscaped = false
      } else if isQuoted, character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        isQuoted.toggle()
      } else if !isQuoted {
        kept.append(character)
      }
    }
    return kept
  }
}
