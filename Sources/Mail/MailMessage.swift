/// A message with a text and an HTML part (RFC 5322, MIME), which knows nothing of what it says.
package struct MailMessage: Sendable {
  package let from: Mailbox
  package let to: Mailbox
  package let copies: [MailAddress]
  package let replyTo: MailAddress
  package let subject: String
  /// Without angle brackets.
  package let messageID: String
  /// `chase.council.gov.uk`, by which readers sort it (RFC 2919).
  package let listID: String
  /// As RFC 5322 writes it.
  package let date: String
  package let text: String
  package let html: String

  package init(
    from: Mailbox, to: Mailbox, copies: [MailAddress], replyTo: MailAddress, subject: String, messageID: String,
    listID: String, date: String, text: String, html: String
  ) {
    self.from = from
    self.to = to
    self.copies = copies
    self.replyTo = replyTo
    self.subject = subject
    self.messageID = messageID
    self.listID = listID
    self.date = date
    self.text = text
    self.html = html
  }

  /// The whole message in ASCII with CR LF line ends.
  package var content: String {
    let boundary = "=_\(messageID.filter { $0.isASCII && ($0.isLetter || $0.isNumber) })"
    let headers =
      [
        "From: \(from.header)", "To: \(to.header)",
        copies.isEmpty ? nil : "Cc: \(copies.map(\.text).joined(separator: ",\r\n "))",
        "Reply-To: \(replyTo.text)", "Subject: \(HeaderText.unstructured(subject))", "Date: \(date)",
        "Message-ID: <\(messageID)>", "List-Id: <\(listID)>", "Auto-Submitted: auto-generated",
        "X-Auto-Response-Suppress: All", "MIME-Version: 1.0",
        "Content-Type: multipart/alternative;\r\n boundary=\"\(boundary)\"",
      ].compactMap(\.self)
    let parts = [("plain", text), ("html", html)].map { kind, body in
      """
      --\(boundary)\r\nContent-Type: text/\(kind); charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n\
      \(QuotedPrintable.text(body))\r\n
      """
    }
    return headers.joined(separator: "\r\n") + "\r\n\r\n" + parts.joined() + "--\(boundary)--\r\n"
  }
}

/// Quoted-printable (RFC 2045, section 6.7).
enum QuotedPrintable {
  private static let longestLine = 76

  static func text(_ text: String) -> String {
    text.replacing("\r\n", with: "\n").utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { line(Array($0)) }.joined(separator: "\r\n")
  }

  private static func line(_ bytes: [UInt8]) -> String {
    var lines = ""
    var length = 0
    for (index, byte) in bytes.enumerated() {
      let isLast = index == bytes.count - 1
      let isSpace = byte == 0x20 || byte == 0x09
      // A full stop that begins a line is encoded too, which some transports would take for the end.
      let isPlain =
        (byte >= 0x21 && byte <= 0x7E && byte != 0x3D && !(byte == 0x2E && length == 0)) || (isSpace && !isLast)
      let piece = isPlain ? String(UnicodeScalar(byte)) : "=" + hexadecimal(byte)
      if length + piece.utf8.count > longestLine - 1 {
        lines += "=\r\n"
        length = 0
      }
      lines += piece
      length += piece.utf8.count
    }
    return lines
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0\(digits)" : digits
  }
}
