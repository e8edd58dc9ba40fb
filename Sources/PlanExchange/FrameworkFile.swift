internal import Foundation
package import PlanModel

/// Reads one version of a framework for inspections: its questions, and its grades from the best on.
package enum FrameworkFile {
  private struct Part: Decodable {
    let code: String
    let title: String
    let from: String?
    let questions: [WordPart]
    let grades: [WordPart]
  }

  private struct WordPart: Decodable {
    let code: String
    let words: String
  }

  /// - Throws: `ImportFinding` saying what is wrong and what would be accepted.
  package static func framework(in bytes: [UInt8]) throws -> InspectionFramework {
    try JSONProblem.refuseNUL(in: bytes)
    let part: Part
    do {
      part = try JSONDecoder().decode(Part.self, from: Data(bytes))
    } catch let error as DecodingError {
      throw ImportFinding.error(
        row: nil,
        "\(JSONProblem.words(error)); a framework is an object with code, title, from, questions and grades, each of these with code and words"
      )
    }
    guard let code = Measure.code(part.code) else {
      throw ImportFinding.error(row: nil, "code: \"\(part.code)\" is none: letters, digits and hyphens")
    }
    guard part.title.nonBlank != nil else { throw ImportFinding.error(row: nil, "title: it is blank") }
    let from = try part.from.map { text in
      guard let date = PlanDate(iso: text) else {
        throw ImportFinding.error(row: nil, "from: \"\(text)\" is no date; accepted: 2023-01-01")
      }
      return date
    }
    return InspectionFramework(
      code: code, title: part.title, from: from, questions: try words(part.questions, "questions"),
      grades: try words(part.grades, "grades"))
  }

  private static func words(_ parts: [WordPart], _ name: String) throws -> [InspectionFramework.Word] {
    guard parts.count > 0 else { throw ImportFinding.error(row: nil, "\(name): there is none") }
    var seen: Set<String> = []
    return try parts.enumerated().map { index, part in
      guard let code = Measure.code(part.code), seen.insert(code).inserted, part.words.nonBlank != nil,
        !part.words.contains(where: \.isNewline)
      else {
        throw ImportFinding.error(
          row: nil,
          "\(name)[\(index)]: each has a code of its own (letters, digits and hyphens) and words on one line")
      }
      return InspectionFramework.Word(code, part.words.trimmed)
    }
  }
}
