internal import Foundation
internal import Mail
internal import PlanExchange
internal import PlanModel
internal import PlanService
internal import PlanStorage
internal import TextFormats

/// What reads what somebody else wrote, each by the name under which `$FUZZ_READER` asks for it: none may crash, whatever it
/// is given.
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
  "officers": { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    let parts = text.split(separator: "\0", omittingEmptySubsequences: false).map(String.init)
    let cell = OfficerCell(parts[0], roles: parts.count > 1 ? parts[1] : nil)
    let officers = cell.officers.map { Officer(id: 1, name: $0.name, role: $0.role) }
    _ = (OfficerWords(reading: text), PostDoubts.name(in: text), MailAddress(text))
    _ = NameSearch(officers: officers, recorders: [text]).found(in: parts.last ?? "")
  },
  "plan": { bytes in
    let path = "/dev/shm/improve-fuzz-\(getpid()).db"
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

private let reader: @Sendable ([UInt8]) -> Void = {
  let name = ProcessInfo.processInfo.environment["FUZZ_READER"] ?? ""
  guard let reader = readers[name] else {
    FileHandle.standardError.write(
      Data("FUZZ_READER is one of \(readers.keys.sorted().joined(separator: ", "))\n".utf8))
    exit(64)
  }
  return reader
}()

private typealias Arguments = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutablePointer<Arguments>,
  _ tryOne: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// SwiftPM gives every executable's main this name, and libFuzzer has its own driver for programs with a main.
@_cdecl("Fuzz_main")
public func fuzzMain(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt {
  var (count, arguments) = (count, arguments)
  return runDriver(&count, &arguments) { bytes, count in
    reader(Array(UnsafeBufferPointer(start: bytes, count: count)))
    return 0
  }
}

extension Clock {
  fileprivate static func noon(of day: String) -> Clock {
    let moment = Moment(iso: "\(day)T12:00:00.000Z") ?? Moment(milliseconds: 0)
    return Clock { moment }
  }
}
