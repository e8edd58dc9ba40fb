import PlanExchange
import PlanModel
import TextFormats

/// What comes back of a plan that is written out and read again.
enum RoundTrip {
  static func json(_ rows: PlanRows) throws -> [UInt8] {
    let bytes = Collected()
    try HistoryJSON.write(rows, to: ByteOutput { bytes.all += $0 })
    return bytes.all
  }

  static func throughJSON(_ rows: PlanRows) throws -> PlanRows {
    guard case .rows(let read) = try HistoryReader.read(json(rows)) else { return PlanRows(schema: "", tables: []) }
    return read
  }

  static func csv(_ position: Position, base: SheetBase? = nil) throws -> [UInt8] {
    let bytes = Collected()
    try PositionCSV.write(position, base: base, to: ByteOutput { bytes.all += $0 })
    return bytes.all
  }

  private final class Collected {
    var all: [UInt8] = []
  }
}
