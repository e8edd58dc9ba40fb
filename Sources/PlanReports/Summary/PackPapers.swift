internal import Foundation
package import PlanModel

/// The papers of a pack: made once when it is sealed, and read again ever after.
package enum PackPapers {
  /// Columns of the sealed text.
  private static let pageWidth = 80

  package static func contents(of summary: Summary) throws -> PackContents {
    let document = SummaryDocument.make(summary)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return PackContents(
      figures: String(decoding: try SummaryJSON.bytes(summary), as: UTF8.self),
      document: String(decoding: try encoder.encode(KeptDocument(document)), as: UTF8.self),
      text: TextRenderer(width: pageWidth, usesColour: false).render(document),
      markdown: MarkdownRenderer().render(document))
  }

  /// The document of a sealed pack, for the formats that are rendered again.
  ///
  /// - Throws: `NewerDocument` where only a later version can read it, `DecodingError` where it is not what was sealed.
  package static func document(of contents: PackContents) throws -> Document {
    try JSONDecoder().decode(KeptDocument.self, from: Data(contents.document.utf8)).document
  }
}
