internal import Foundation
internal import PlanModel

/// Where the pages of a site are, by what people call the things that they are about; addresses are from the site's root.
package struct WebLinks: Sendable {
  package enum Kind: Sendable {
    case action, area, officer, board, pack, measure
  }

  private var addresses: [Kind: [String: String]] = [:]
  /// How the root is reached from the page that is written.
  var root = ""

  package init() {}

  package mutating func add(_ kind: Kind, _ words: String, _ address: String) {
    addresses[kind, default: [:]][words] = addresses[kind]?[words] ?? address
  }

  var isEmpty: Bool { addresses.isEmpty }

  /// What stands under a heading, with a link to the page of each thing that is named there.
  func html(_ words: String, under heading: String) -> String {
    guard !isEmpty, let kind = WebLinks.kind(of: heading), let known = addresses[kind] else {
      return WebContext.safe(words)
    }
    switch kind {
    case .action: return actions(words, known)
    case .area:
      let number = String(words.prefix { $0.isNumber })
      return known[words.hasPrefix("Area ") ? String(words.dropFirst(5)) : number].map { link(words, $0) }
        ?? WebContext.safe(words)
    case .officer:
      return words.components(separatedBy: "; ").map { part in
        known[part].map { link(part, $0) } ?? WebContext.safe(part)
      }
      .joined(separator: "; ")
    case .board, .pack, .measure: return known[words].map { link(words, $0) } ?? WebContext.safe(words)
    }
  }

  /// A sentence whose lines may begin with a reference, such as "1.3 Undertake ...".
  func html(sentence words: String) -> String {
    guard let known = addresses[.action] else { return WebContext.safe(words) }
    return words.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let begin = line.prefix { $0 == " " }
      let reference = line.dropFirst(begin.count).prefix { $0.isNumber || $0 == "." }
      guard let address = known[String(reference)] else { return WebContext.safe(String(line)) }
      return WebContext.safe(String(begin)) + link(String(reference), address)
        + WebContext.safe(String(line.dropFirst(begin.count + reference.count)))
    }.joined(separator: "\n")
  }

  private func actions(_ words: String, _ known: [String: String]) -> String {
    var html = ""
    var rest = Substring(words)
    while !rest.isEmpty {
      let other = rest.prefix { !$0.isNumber }
      html += WebContext.safe(String(other))
      rest = rest.dropFirst(other.count)
      let run = rest.prefix { $0.isNumber || $0 == "." }
      rest = rest.dropFirst(run.count)
      html += known[String(run)].map { link(String(run), $0) } ?? WebContext.safe(String(run))
    }
    return html
  }

  private func link(_ words: String, _ address: String) -> String {
    "<a href=\"\(root)\(WebContext.safe(address))\">\(WebContext.safe(words))</a>"
  }

  private static func kind(of heading: String) -> Kind? {
    switch heading.filter({ $0 != "\u{AD}" }) {
    case "Ref", "Refs", "References", "Actions", "Which": .action
    case "No", "Area": .area
    case "Officer", "Officers", "Name", "Responsible", "Accountable", "Owner", "Role": .officer
    case "Pack", "Superseded by": .pack
    case "Board": .board
    case "Code", "Measure": .measure
    default: nil
    }
  }
}
