internal import PlanModel

/// Where the page of each thing is, from the site's root: by what never changes of it.
package enum SiteAddress {
  static let home = "index.html"
  static let actions = "actions.html"
  static let areas = "areas.html"
  static let officers = "officers.html"
  static let boards = "boards.html"
  static let packs = "packs.html"
  static let measures = "measures.html"
  static let all = "search.html"

  static func action(_ reference: Reference) -> String { "actions/\(reference).html" }
  static func area(_ number: Int) -> String { "areas/\(number).html" }
  /// By its number: a name is told by whoever bears it, and a post changes hands.
  static func officer(_ id: Int64) -> String { "officers/\(id).html" }
  static func board(_ code: String) -> String { "boards/\(code).html" }
  static func meeting(_ code: String, _ day: PlanDate) -> String { "meetings/\(code)-\(day.iso).html" }
  package static func pack(_ name: String) -> String { "packs/\(name).html" }
  static func measure(_ code: String) -> String { "measures/\(code).html" }
}
