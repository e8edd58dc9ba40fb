internal import Foundation

/// A message as it arrives (RFC 5322, MIME): only what an answer is read from.
///
/// There is no MIME library for Swift that is kept up, so this reads what is needed and nothing more: whatever the bytes
/// are, it gives a message, at worst an empty one.
package struct ReceivedMail: Sendable {
  package struct Attachment: Sendable {
    package let name: String
    package let bytes: [UInt8]
  }

  /// The address alone, in lower case; nil where there is none.
  package let from: String?
  /// Without angle brackets.
  package let messageID: String?
  /// What it answers, without angle brackets, the nearest first.
  package let answers: [String]
  package let subject: String
  /// As the header has it.
  package let date: String
  /// Whether a machine made it: an absence notice, a list, a failure to deliver.
  package let isAutomatic: Bool
  /// The first part of plain text, or the words of the first of HTML.
  package let text: String
  package let attachments: [Attachment]

  package init(_ bytes: [UInt8]) {
    let part = MailPart(bytes[...])
    from = part.header("from").flatMap(ReceivedMail.address)
    messageID = part.header("message-id").flatMap { ReceivedMail.identifiers(in: $0).first }
    let nearest = part.header("in-reply-to").map(ReceivedMail.identifiers) ?? []
    let others = part.header("references").map(ReceivedMail.identifiers) ?? []
    answers = nearest + others.reversed().filter { !nearest.contains($0) }
    subject = EncodedWords.decoded(part.header("subject") ?? "")
    date = part.header("date") ?? ""
    isAutomatic = ReceivedMail.isAutomatic(part)
    var leaves: [MailPart] = []
    part.collect(into: &leaves)
    let bodies = leaves.filter { !$0.isAttachment }
    let plain = bodies.first { $0.type == "text/plain" }?.text
    text = plain ?? bodies.first { $0.type == "text/html" }.map { HTMLWords.of($0.text) } ?? ""
    attachments = leaves.compactMap { leaf in
      leaf.fileName.map { Attachment(name: $0, bytes: leaf.content) }
    }
  }

  private static func address(_ header: String) -> String? {
    let text = header.split(separator: "<").last.map { $0.split(separator: ">").first.map(String.init) ?? "" } ?? header
    let plain = text.trimmingCharacters(in: .whitespacesAndNewlines).lowercased()
    return plain.contains("@") ? plain : nil
  }

  /// Every `<identifier>` of a header.
  private static func identifiers(in header: String) -> [String] {
    header.split(separator: "<", omittingEmptySubsequences: false).dropFirst().compactMap { part in
      part.contains(">") ? part.split(separator: ">").first.map(String.init) : nil
    }
  }

  /// RFC 3834, and what is sent without regard to it.
  private static func isAutomatic(_ part: MailPart) -> Bool {
    if let submitted = part.header("auto-submitted")?.lowercased(), !submitted.hasPrefix("no") { return true }
    if let precedence = part.header("precedence")?.lowercased(),
      ["bulk", "junk", "list", "auto_reply"].contains(precedence)
    {
      return true
    }
    if part.header("x-autoreply") != nil || part.header("x-autorespond") != nil { return true }
    if part.type == "multipart/report" { return true }
    let subject = EncodedWords.decoded(part.header("subject") ?? "").lowercased()
    return ["automatic reply", "out of office", "auto:", "undeliverable", "delivery status notification", "autoreply"]
      .contains {
        subject.hasPrefix($0)
      }
  }
}

/// The words of HTML without its marks: enough to read a sentence.
enum HTMLWords {
  static func of(_ html: String) -> String {
    var words = ""
    var rest = html[...]
    while let open = rest.firstIndex(of: "<") {
      words += rest[..<open]
      guard let close = rest[open...].firstIndex(of: ">") else { return words }
      let tag = rest[rest.index(after: open)..<close].lowercased()
      rest = rest[rest.index(after: close)...]
      if tag.hasPrefix("br") || tag.hasPrefix("/p") || tag.hasPrefix("/div") || tag.hasPrefix("/li") { words += "\n" }
      for hidden in ["style", "script", "head", "blockquote"] where tag.hasPrefix(hidden) {
        guard let end = rest.range(of: "</\(hidden)", options: .caseInsensitive) else { return words }
        rest = rest[end.lowerBound...]
      }
    }
    words += rest
    return words.replacing("&nbsp;", with: " ").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}
