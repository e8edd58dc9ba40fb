/// A file of a site: its path from the root, and its bytes.
package struct SiteFile: Sendable, Equatable {
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

extension SiteFile {
  /// What a reader or a program reads of it: the words of a page without its marks, or the file as it is.
  package var words: String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard path.hasSuffix(".html") else { return text }
    var words = ""
    var rest = Substring(text)
    // The style and the script are ours, and the same in every page.
    while let open = rest.firstIndex(of: "<") {
      words += rest[..<open]
      let tag = rest[open...]
      let skipped = ["<style", "<script"].first { tag.hasPrefix($0) }
      let end =
        skipped.flatMap { tag.firstRange(of: "</\($0.dropFirst())>")?.upperBound }
        ?? tag.firstIndex(of: ">").map { tag.index(after: $0) } ?? tag.endIndex
      // What stands in a mark's own words, such as those that a search looks at, is read too.
      if skipped == nil {
        let quoted = tag[..<end].split(separator: "\"", omittingEmptySubsequences: false).enumerated()
          .filter { $0.offset % 2 == 1 }
        words += " \(quoted.map { String($0.element) }.joined(separator: " ")) "
      }
      rest = tag[end...]
    }
    return (words + rest).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}
