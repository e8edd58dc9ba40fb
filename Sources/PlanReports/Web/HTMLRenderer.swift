internal import Foundation
internal import Mustache
internal import PlanModel
internal import TextFormats

/// Renders a document as one self-contained HTML file: no script, and no request to anywhere.
package struct HTMLRenderer: Sendable {
  private let library: MustacheLibrary

  /// How many characters of a table fit across a page of A4.
  private static let portraitCharacters = 100
  private static let landscapeCharacters = 160

  /// - Throws: where a template of this program is broken, which its tests would have found.
  package init() throws {
    func template(_ bytes: [UInt8]) throws -> MustacheTemplate {
      try MustacheTemplate(string: String(decoding: bytes, as: UTF8.self))
    }
    library = MustacheLibrary(templates: [
      "page": try template(PackageResources.page_mustache), "block": try template(PackageResources.block_mustache),
      "site": try template(PackageResources.site_mustache),
    ])
  }

  package func render(_ document: Document) -> String {
    var context = WebContext()
    let blocks = context.blocks(document.blocks, characters: HTMLRenderer.portraitCharacters)
    let annex = context.blocks(document.annex, characters: HTMLRenderer.landscapeCharacters)
    // What comes before the first section stands in the page's header.
    let isSection = document.blocks.map { if case .heading(let level, _) = $0 { level > 1 } else { false } }
    let first = isSection.firstIndex(of: true) ?? blocks.count
    var page: [String: Any] = [
      "title": WebContext.safe(document.title), "css": css(document.classification),
      "first": Array(blocks[..<first]),
      "blocks": Array(blocks[first...]), "annex": annex, "hasAnnex": !annex.isEmpty,
      "contents": context.contents, "hasContents": context.contents.count > 2,
    ]
    // A template takes an optional that holds nothing for a value.
    if let classification = document.classification { page["classification"] = WebContext.safe(classification) }
    return library.render(page, withTemplate: "page") ?? ""
  }

  /// A page of a site.
  func site(
    _ page: WebPage, _ frame: WebFrame, policy: String, script: String, context: inout WebContext
  ) -> String {
    let document = page.document
    func link(_ link: WebPage.Link) -> [String: Any] {
      [
        "words": WebContext.safe(link.words), "address": WebContext.safe(page.root + link.address),
        "isCurrent": link.address == page.path,
      ]
    }
    var blocks = context.blocks(document.blocks, characters: HTMLRenderer.portraitCharacters)
    if let timeline = page.timeline {
      // Below the heading of the table that holds what it shows.
      let heading = document.blocks.firstIndex { if case .heading(2, _) = $0 { true } else { false } }
      blocks.insert(
        ["chart": context.picture(timeline.picture, title: timeline.title, words: timeline.words)],
        at: heading.map { $0 + 1 } ?? blocks.endIndex)
    }
    let annex = context.blocks(document.annex, characters: HTMLRenderer.landscapeCharacters)
    var values: [String: Any] = [
      "title": WebContext.safe(document.title), "site": WebContext.safe(frame.title), "policy": policy,
      "css": css(document.classification) + "\n" + String(decoding: PackageResources.site_css, as: UTF8.self),
      "script": script, "navigation": frame.navigation.map(link), "trail": page.trail.map(link),
      "hasTrail": !page.trail.isEmpty, "notices": page.notices.map(WebContext.safe),
      "hasNotices": !page.notices.isEmpty,
      "blocks": blocks, "annex": annex, "hasAnnex": !annex.isEmpty,
      "contents": context.contents, "hasContents": context.contents.count > 3,
      "lists": page.lists.enumerated().map { index, list in
        ["title": WebContext.safe(list.title), "id": "list-\(index)", "links": list.links.map(link)] as [String: Any]
      }, "foot": frame.foot.map(WebContext.safe),
      "isSearch": !page.entries.isEmpty,
      "entries": page.entries.enumerated().map { index, part in
        [
          "title": WebContext.safe(part.title), "id": "kind-\(index)",
          "rows": part.entries.map { entry in
            link(entry.link).merging(
              ["beside": WebContext.safe(entry.words), "text": WebContext.safe(entry.text.folded)]) { $1 }
          },
        ] as [String: Any]
      },
    ]
    if let classification = document.classification { values["classification"] = WebContext.safe(classification) }
    return library.render(values, withTemplate: "site") ?? ""
  }

  /// The first picture of a document by itself, as SVG; nil where it has none.
  package func picture(_ document: Document) -> String? {
    let page = render(document)
    guard let start = page.range(of: "<svg "), let end = page.range(of: "</svg>"), start.lowerBound < end.lowerBound
    else { return nil }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\(page[start.lowerBound..<end.upperBound])\n"
  }

  private func css(_ classification: String?) -> String {
    let marking = classification.map { CSSText.quoted(UnsafeCharacters.shown($0, keepingLayout: true)) } ?? "\"\""
    let fills = RatingColours.known.sorted { $0.key < $1.key }.map { name, colours in
      """
      .fill-\(name) { background: #\(colours.ground); color: #\(colours.text); }
      """
    }
    let margins = """
      @page {
        @top-center { content: \(marking); font: bold 9pt "Liberation Sans", Arial, sans-serif; }
        @bottom-center { content: \(marking); font: bold 9pt "Liberation Sans", Arial, sans-serif; }
        @bottom-right { content: counter(page) " of " counter(pages); font: 9pt "Liberation Sans", Arial, sans-serif; }
      }
      """
    return ([String(decoding: PackageResources.page_css, as: UTF8.self)] + fills + [margins]).joined(separator: "\n")
  }
}

/// Text as a CSS string that ends nothing early.
enum CSSText {
  static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || scalar == " " || scalar == "-")
      return isPlain ? String(scalar) : "\\\(String(scalar.value, radix: 16)) "
    }
    return "\"\(escaped.joined())\""
  }
}
