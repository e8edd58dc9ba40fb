internal import Foundation
package import PlanModel

/// Reads the list of bank holidays that GOV.UK publishes.
package enum HolidaysJSON {
  /// Those of England and Wales, in the order listed.
  ///
  /// - Throws: `ImportFinding` saying where the file is not such a list.
  package static func read(_ bytes: [UInt8]) throws -> [(date: PlanDate, title: String)] {
    try JSONProblem.refuseNUL(in: bytes)
    let divisions: [String: Division]
    do {
      divisions = try JSONDecoder().decode([String: Division].self, from: Data(bytes))
    } catch let error as DecodingError {
      throw ImportFinding.error(row: nil, JSONProblem.words(error))
    }
    guard let ours = divisions["england-and-wales"] else {
      throw ImportFinding.error(row: nil, "the file has no \"england-and-wales\", as that of GOV.UK has")
    }
    var seen: Set<PlanDate> = []
    return try ours.events.enumerated().compactMap { index, event in
      guard let date = PlanDate(iso: event.date) else {
        throw ImportFinding.error(row: nil, "england-and-wales.events[\(index)].date: \"\(event.date)\" is no date")
      }
      return seen.insert(date).inserted ? (date, event.title) : nil
    }
  }

  private struct Division: Decodable {
    let events: [Event]
  }

  private struct Event: Decodable {
    let title: String
    let date: String
  }
}
