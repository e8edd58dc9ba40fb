import PlanExchange
import PlanModel
import TextFormats

/// What comes back of a plan that is written out and read again.
enum RoundTrip {
  static func throughJSON(_ history: History) throws -> History {
    let bytes = Collected()
    try HistoryJSON.write(history, to: ByteOutput { bytes.all += $0 })
    return try HistoryReader.read(bytes.all)
  }

  static func csv(_ position: Position) throws -> [UInt8] {
    let bytes = Collected()
    try PositionCSV.write(position, to: ByteOutput { bytes.all += $0 })
    return bytes.all
  }

  private final class Collected {
    var all: [UInt8] = []
  }
}
