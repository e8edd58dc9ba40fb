internal import ZipArchives

/// A workbook of Excel 2007 and later (Office Open XML, ISO/IEC 29500), opened for reading.
package final class Workbook {
  package struct Sheet: Sendable, Equatable {
    package enum Visibility: String, Sendable { case visible, hidden, veryHidden }

    package let name: String
    package let visibility: Visibility
    let part: String
  }

  /// Of a sheet larger than any council's: what it takes unpacked, and how often its packed size.
  private static let limits = ZipReader.Limits(mostBytes: 1 << 30, mostRatio: 250, mostEntries: 10_000)

  /// In the order of their tabs.
  package let sheets: [Sheet]
  private let parts: WorkbookParts
  private let content: SheetContent

  /// Whether bytes are to be read as a workbook, or refused as one that cannot be.
  package static func looksLikeOne(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || isCompound(bytes)
  }

  /// - Throws: `WorkbookProblem`.
  package convenience init(_ bytes: [UInt8]) throws { try self.init(bytes, limits: Workbook.limits) }

  init(_ bytes: [UInt8], limits: ZipReader.Limits) throws {
    guard !Workbook.isCompound(bytes) else {
      throw Workbook.holdsUTF16("EncryptedPackage", bytes) ? WorkbookProblem.encrypted : WorkbookProblem.oldExcel
    }
    parts = try WorkbookParts(bytes, limits: limits)
    guard parts.contains("[Content_Types].xml") else {
      throw parts.contains("content.xml") ? WorkbookProblem.openDocument : WorkbookProblem.noWorkbook
    }
    let main = try Workbook.mainPart(of: parts)
    guard !main.hasSuffix(".bin") else { throw WorkbookProblem.binaryWorkbook }
    let heading = WorkbookPart()
    try parts.read(main, into: heading)
    let relations = RelationsPart()
    try parts.read(RelationsPart.name(for: main), into: relations)
    sheets = heading.sheets.compactMap { sheet in
      guard let relation = relations.targets[sheet.relation], relation.type.hasSuffix("/worksheet") else { return nil }
      return Sheet(
        name: sheet.name, visibility: sheet.visibility, part: RelationsPart.resolved(relation.target, from: main))
    }
    func related(_ type: String) -> String? {
      relations.targets.values.first { $0.type.hasSuffix("/\(type)") }.map {
        RelationsPart.resolved($0.target, from: main)
      }
    }
    let styles = StylesPart()
    if let name = related("styles"), parts.contains(name) { try parts.read(name, into: styles) }
    let strings = SharedStringsPart()
    if let name = related("sharedStrings"), parts.contains(name) { try parts.read(name, into: strings) }
    content = SheetContent(
      strings: strings.texts, formats: styles.formats, system: heading.is1904 ? .from1904 : .from1900)
  }

  /// Hands over the rows of a sheet that have a cell, one after another.
  @discardableResult
  package func rows(of sheet: Sheet, _ body: @escaping (WorksheetRow) throws -> Void) throws -> SheetSeen {
    var merged = MergedCells([])
    if try parts.part(sheet.part, holds: Array("mergeCell ".utf8)) {
      let reading = MergesPart()
      try parts.read(sheet.part, into: reading)
      merged = MergedCells(reading.ranges)
    }
    let worksheet = WorksheetPart(content, merged: merged, body)
    try parts.read(sheet.part, into: worksheet)
    return SheetSeen(hiddenColumns: worksheet.hiddenColumns)
  }

  private static func mainPart(of parts: WorkbookParts) throws -> String {
    let relations = RelationsPart()
    try parts.read("_rels/.rels", into: relations)
    let main = relations.targets.values.first { $0.type.hasSuffix("/officeDocument") }
    guard let main else { throw WorkbookProblem.noWorkbook }
    let name = RelationsPart.resolved(main.target, from: "")
    guard name.lowercased().contains("workbook") || name.lowercased().hasPrefix("xl/") else {
      throw WorkbookProblem.noWorkbook
    }
    return name
  }

  /// The container of Excel before 2007, and of a workbook with a password.
  private static func isCompound(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) }

  private static func holdsUTF16(_ text: String, _ bytes: [UInt8]) -> Bool {
    let wanted = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    return bytes.firstRange(of: wanted) != nil
  }
}

/// What was met in a sheet beside its cells.
package struct SheetSeen: Sendable {
  /// Numbered from 0.
  package let hiddenColumns: [ClosedRange<Int>]
}

/// What the cells of every sheet refer to.
struct SheetContent {
  let strings: [String]
  let formats: [NumberFormat]
  let system: DateSystem
}

/// The list of the sheets.
private final class WorkbookPart: XMLPart {
  private(set) var sheets: [(name: String, visibility: Workbook.Sheet.Visibility, relation: String)] = []
  private(set) var is1904 = false

  override func start(_ name: String, _ attributes: XMLAttributes) throws {
    switch name {
    case "workbookPr": is1904 = attributes.flag("date1904")
    case "sheet":
      guard let name = attributes["name"], let relation = attributes.ending(":id") else { return }
      sheets.append(
        (name, attributes["state"].flatMap(Workbook.Sheet.Visibility.init(rawValue:)) ?? .visible, relation))
    default: break
    }
  }
}
