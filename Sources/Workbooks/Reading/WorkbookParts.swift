internal import ZipArchives

/// The parts of a workbook by their names, read within limits, with every problem in a workbook's words.
final class WorkbookParts {
  private let archive: ZipReader

  init(_ bytes: [UInt8], limits: ZipReader.Limits) throws {
    do {
      archive = try ZipReader(bytes, limits: limits)
    } catch ZipReader.Problem.tooManyEntries {
      throw WorkbookProblem.tooManyParts
    } catch {
      throw WorkbookProblem.damaged(part: "the file", reason: "it is cut short or no ZIP archive")
    }
  }

  func contains(_ name: String) -> Bool { archive.contains(name) }

  /// Reads a part through `part`, which is then finished.
  func read<Part: XMLPart>(_ name: String, into part: Part) throws {
    do {
      try archive.read(name) { try part.feed($0) }
      try part.finish()
    } catch {
      throw WorkbookParts.problem(error, in: name)
    }
  }

  /// Whether a part holds these bytes anywhere; cheaper than to read it.
  func part(_ name: String, holds wanted: [UInt8]) throws -> Bool {
    var tail: [UInt8] = []
    var isFound = false
    do {
      try archive.read(name) { block in
        guard !isFound else { return }
        tail += block
        isFound = WorkbookParts.find(wanted, in: tail)
        tail = Array(tail.suffix(wanted.count - 1))
      }
    } catch {
      throw WorkbookParts.problem(error, in: name)
    }
    return isFound
  }

  private static func find(_ wanted: [UInt8], in bytes: [UInt8]) -> Bool {
    guard let first = wanted.first, bytes.count >= wanted.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index <= bytes.count - wanted.count {
        if bytes[index] == first, (1..<wanted.count).allSatisfy({ bytes[index + $0] == wanted[$0] }) { return true }
        index += 1
      }
      return false
    }
  }

  private static func problem(_ error: any Error, in name: String) -> any Error {
    switch error {
    case ZipReader.Problem.missing: WorkbookProblem.missingPart(name)
    case ZipReader.Problem.encrypted: WorkbookProblem.encrypted
    case ZipReader.Problem.doubled: WorkbookProblem.damaged(part: name, reason: "it stands in the file twice")
    case ZipReader.Problem.tooLarge(let most): WorkbookProblem.tooLarge(mostBytes: most)
    case ZipReader.Problem.bomb(_, let ratio): WorkbookProblem.bomb(part: name, mostRatio: ratio)
    case ZipReader.Problem.damaged: WorkbookProblem.damaged(part: name, reason: "what is packed there is not whole")
    case XMLPart.Problem.hasDocumentType:
      WorkbookProblem.damaged(part: name, reason: "it declares a document type, which no spreadsheet does")
    case XMLPart.Problem.notWellFormed(let line, let reason):
      WorkbookProblem.damaged(part: name, reason: "line \(line): \(reason)")
    default: error
    }
  }
}

/// What a part says it belongs with: `rId1` is `worksheets/sheet1.xml`.
final class RelationsPart: XMLPart {
  private(set) var targets: [String: (type: String, target: String)] = [:]

  override func start(_ name: String, _ attributes: XMLAttributes) throws {
    guard name == "Relationship", attributes["TargetMode"] != "External", let id = attributes["Id"],
      let type = attributes["Type"], let target = attributes["Target"]
    else { return }
    targets[id] = (type, target)
  }

  /// The name of the part that holds the relations of another.
  static func name(for part: String) -> String {
    let slash = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
    return "\(part[..<slash])_rels/\(part[slash...]).rels"
  }

  /// A target as a part's name: seen from the part's own folder, or from the root.
  static func resolved(_ target: String, from part: String) -> String {
    var folders = target.hasPrefix("/") ? [] : part.split(separator: "/").dropLast().map(String.init)
    for step in target.split(separator: "/") {
      switch step {
      case ".": continue
      case "..": _ = folders.popLast()
      default: folders.append(String(step))
      }
    }
    return folders.joined(separator: "/")
  }
}
