internal import Foundation

/// A message with a text and an HTML part, and with what is attached (RFC 5322, MIME), which knows nothing of what it says.
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
  package let attachments: [MailAttachment]

  package init(
    from: Mailbox, to: Mailbox, copies: [MailAddress], replyTo: MailAddress, subject: String, messageID: String,
    listID: String, date: String, text: String, html: String, attachments: [MailAttachment] = []
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
    self.attachments = attachments
  }

  /// The whole message in ASCII with CR LF line ends.
  package var content: String {
    let headers =
      [
        "From: \(from.header)", "To: \(to.header)",
        copies.isEmpty ? nil : "Cc: \(copies.map(\.text).joined(separator: ",\r\n "))",
        "Reply-To: \(replyTo.text)", "Subject: \(HeaderText.unstructured(subject))", "Date: \(date)",
        "Message-ID: <\(messageID)>", "List-Id: <\(listID)>", "Auto-Submitted: auto-generated",
        "X-Auto-Response-Suppress: All", "MIME-Version: 1.0",
      ].compactMap(\.self)
    return headers.joined(separator: "\r\n") + "\r\n" + body
  }

  private var body: String {
    let words = multipart(
      "alternative", "=_\(letters)",
      [("plain", text), ("html", html)].map { kind, body in
        """
        Content-Type: text/\(kind); charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n\
        \(QuotedPrintable.text(body))
        """
      })
    return attachments.isEmpty ? words : multipart("mixed", "=_mixed\(letters)", [words] + attachments.map(\.part))
  }

  /// Those of the identifier, which no line of quoted-printable or base64 can be after `=_`.
  private var letters: String { messageID.filter { $0.isASCII && ($0.isLetter || $0.isNumber) } }

  private func multipart(_ kind: String, _ boundary: String, _ parts: [String]) -> String {
    "Content-Type: multipart/\(kind);\r\n boundary=\"\(boundary)\"\r\n\r\n"
      + parts.map { "--\(boundary)\r\n\($0)\r\n" }.joined() + "--\(boundary)--\r\n"
  }
}

/// A file that goes with a message.
package struct MailAttachment: Sendable {
  package let name: String
  /// Such as `text/csv`.
  package let type: String
  package let bytes: [UInt8]

  package init(name: String, type: String, bytes: [UInt8]) {
    self.name = name
    self.type = type
    self.bytes = bytes
  }

  /// With its own headers, in lines of 76 characters (RFC 2045, section 6.8).
  var part: String {
    let lines = Data(bytes).base64EncodedString(options: [
      .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
    ])
    return """
      Content-Type: \(type)\r\nContent-Transfer-Encoding: base64\r\n\
      Content-Disposition: attachment;\r\n filename\(HeaderText.parameter(name))\r\n\r\n\(lines)
      """
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
      let piece = isPlain ? String(UnicodeScalar(byte)) : escape("=", byte)
      if length + piece.utf8.count > longestLine - 1 {
        lines += "=\r\n"
        length = 0
      }
      lines += piece
      length += piece.utf8.count
    }
    return lines
  }

  /// A byte in two hexadecimal digits.
  static func escape(_ sign: String, _ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return sign + (digits.count == 1 ? "0\(digits)" : digits)
  }
}
