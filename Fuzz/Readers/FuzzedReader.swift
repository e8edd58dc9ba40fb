internal import Foundation
internal import Mail
internal import PlanExchange
internal import PlanModel
internal import PlanService
internal import PlanStorage
internal import TextFormats
internal import ZipArchives

/// A reader of what somebody else wrote: none may crash, whatever it is given.
package struct FuzzedReader: Sendable {
  /// As the folders of `Fuzz/corpus` have it.
  package let name: String
  package let read: @Sendable ([UInt8]) -> Void

  package static let all = readers.map { FuzzedReader(name: $0.key, read: $0.value) }.sorted { $0.name < $1.name }
}

private let readers: [String: @Sendable ([UInt8]) -> Void] = [
  "sheet": { bytes in
    for fillsDown in [false, true] {
      _ = SheetReader.read(
        bytes,
        options: SheetOptions(
          fillDown: fillsDown, map: [:], key: .rag, publishedOn: nil, recordedFor: PlanDate(dayNumber: 19_000),
          calendar: .englandAndWales))
    }
  },
  "archive": { bytes in
    _ = SheetReader.read([0x50, 0x4B, 0x03, 0x04] + bytes, options: sheetOptions)
  },
  "workbook": { bytes in
    guard let workbook = workbook(of: bytes) else { return }
    _ = SheetReader.read(workbook, options: sheetOptions)
  },
  "measures": { bytes in
    let figures = MeasureSheetReader.read(bytes, sheetName: nil)
    for row in figures.rows {
      _ = (MeasureNumber(row.figure), MeasurePeriod(row.period).map { ($0.long, $0.next, $0.previous) })
    }
  },
  "registers": { bytes in
    for headings in [
      RegisterSheet.tracker, RegisterSheet.judgements, RegisterSheet.savings, RegisterSheet.benefits,
      RegisterSheet.month, RegisterSheet.risks,
    ] {
      for row in RegisterSheetReader.read(bytes, sheetName: nil, headings, of: "a register").rows {
        for heading in headings {
          guard let words = row[heading.name] else { continue }
          readWord(words)
          if case .date(let day) = DateText.read(words) {
            _ = (ResponseClock.end(receivedOn: day), ClearDays.papersDue(before: day, .englandAndWales))
          }
          _ = (
            Promise.sentence(words), ItemReference(words) < ItemReference("a/1"),
            InspectionFramework.standard[0].grade(words)
          )
        }
      }
    }
    _ = try? FrameworkFile.framework(in: bytes)
  },
  "mail": { bytes in
    let mail = ReceivedMail(bytes)
    let words = ReplyWords.above(mail.text)
    _ = ReplyProposal.all(
      in: words, about: [Reference(area: 1, sequence: 1), Reference(area: 1, sequence: 10)],
      writtenOn: PlanDate(dayNumber: 19_000))
  },
  "history": { _ = try? HistoryReader.read($0) },
  "key": { _ = try? RatingKeyJSON.read($0) },
  "holidays": { _ = try? HolidaysJSON.read($0) },
  "dates": { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    _ = (
      DateText.read(text, today: PlanDate(dayNumber: 19_000)), try? DueText(text), Moment(iso: text), PlanMonth(text)
    )
  },
  "references": { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    _ = (Reference(text), ReferenceSelection.read(text.split(separator: " ").map(String.init)))
  },
  "words": { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    for word in [text] + text.split(separator: " ").map(String.init) { readWord(word) }
  },
  "officers": { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    let parts = text.split(separator: "\0", omittingEmptySubsequences: false).map(String.init)
    let cell = OfficerCell(parts[0], roles: parts.count > 1 ? parts[1] : nil)
    let officers = cell.officers.map { Officer(id: 1, name: $0.name, role: $0.role) }
    _ = (OfficerWords(reading: text), PostDoubts.name(in: text), MailAddress(text))
    _ = NameSearch(officers: officers, recorders: [text]).found(in: parts.last ?? "")
  },
  "plan": { bytes in
    let folder = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : FileManager.default.temporaryDirectory.path
    let path = "\(folder)/improve-fuzz-\(getpid()).db"
    defer { for ending in ["", "-journal"] { unlink(path + ending) } }
    guard FileManager.default.createFile(atPath: path, contents: Data(bytes)) else { return }
    let service = PlanService(path: path, clock: .noon(of: "2023-05-01"))
    _ = try? service.position(asAt: service.today)
    _ = try? service.check()
    _ = try? service.log(of: [Reference(area: 1, sequence: 1)])
    _ = try? service.rate(
      [Reference(area: 1, sequence: 1)], "green", request: UpdateRequest(on: nil, by: "fuzz", note: nil))
  },
]

/// A word of a command, or a cell that is read as one.
private func readWord(_ word: String) {
  let amount = MoneyText(word)
  _ = (amount, amount?.saving, MoneyText(word, unit: .millions), MoneyUnit(reading: word), MoneyBasis(reading: word))
  _ = FinancialYear(word).map { ($0.firstDay, $0.lastDay, $0.months, $0.previous) }
  _ = (RiskScore(reading: word), MeasureNumber(word), MeasureTarget.Threshold(word), Measure.code(word))
  _ = MeasurePeriod(word).map { ($0.long, $0.next, $0.previous) }
  _ = (Reference(word), ItemReference(word) < ItemReference("a/1"), BoardActionReference(word), PlanMonth(word))
  _ = (RecommendationResponse(reading: word), PostDoubts.name(in: word), DateText.read(word))
}

private let sheetOptions = SheetOptions(
  fillDown: false, map: [:], key: .rag, publishedOn: nil, recordedFor: PlanDate(dayNumber: 19_000),
  calendar: .englandAndWales)

/// A sound archive around parts that are not: the sheet, the shared strings, the styles and what the workbook says, one
/// after another with a NUL between them, so that what is tried is the reader and not the checksums.
private func workbook(of bytes: [UInt8]) -> [UInt8]? {
  let parts = bytes.split(separator: 0, omittingEmptySubsequences: false)
  let related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  func relations(_ all: [(String, String)]) -> [UInt8] {
    let each = all.enumerated().map {
      "<Relationship Id=\"rId\($0.offset + 1)\" Type=\"\(related)/\($0.element.0)\" Target=\"\($0.element.1)\"/>"
    }
    return Array("<Relationships>\(each.joined())</Relationships>".utf8)
  }
  let main = parts.count > 3 ? Array(parts[3]) : []
  let heading =
    Array("<workbook xmlns:r=\"\(related)\">".utf8) + main
    + Array("<sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>".utf8)
  return try? ZipArchive.bytes(of: [
    ZipArchive.Entry(name: "[Content_Types].xml", bytes: Array("<Types/>".utf8)),
    ZipArchive.Entry(name: "_rels/.rels", bytes: relations([("officeDocument", "xl/workbook.xml")])),
    ZipArchive.Entry(name: "xl/workbook.xml", bytes: heading),
    ZipArchive.Entry(
      name: "xl/_rels/workbook.xml.rels",
      bytes: relations([
        ("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml"), ("styles", "styles.xml"),
      ])),
    ZipArchive.Entry(name: "xl/worksheets/sheet1.xml", bytes: Array(parts[0])),
    ZipArchive.Entry(name: "xl/sharedStrings.xml", bytes: parts.count > 1 ? Array(parts[1]) : Array("<sst/>".utf8)),
    ZipArchive.Entry(name: "xl/styles.xml", bytes: parts.count > 2 ? Array(parts[2]) : Array("<styleSheet/>".utf8)),
  ])
}

extension Clock {
  fileprivate static func noon(of day: String) -> Clock {
    let moment = Moment(iso: "\(day)T12:00:00.000Z") ?? Moment(milliseconds: 0)
    return Clock { moment }
  }
}
