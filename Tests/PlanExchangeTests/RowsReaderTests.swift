import PlanModel
import Testing
import TextFormats

@testable import PlanExchange

struct RowsReaderTests {
  /// A double holds the whole numbers up to 2^53: a fingerprint has up to 19 digits, and the last may be 0.
  @Test(
    arguments: [
      -4_841_985_138_756_236_720, -1_381_181_700_531_670_320, .max, .min, 9_007_199_254_740_993, 10, 0,
    ] as [Int64])
  func aWholeNumberIsReadToItsLastDigit(number: Int64) throws {
    let json = """
      {"format": "improve plan", "schema": "V005", "tables": {"sheet_said": [{"action_id": 1, "fingerprint": \(number)}]}}
      """
    #expect(try RowsReader.read(Array(json.utf8))["sheet_said"]?.rows == [[.integer(1), .integer(number)]])
  }

  @Test(arguments: ["1.5", "true", "[]", "1e30"])
  func whatIsNoValueOfAPlanIsNamed(value: String) {
    let json = "{\"schema\": \"V005\", \"tables\": {\"entry\": [{\"id\": \(value)}]}}"
    #expect {
      try RowsReader.read(Array(json.utf8))
    } throws: { error in
      "\((error as? ImportFinding)?.message ?? "")".contains(
        "tables.entry[0].id: a value is text, a whole number or null")
    }
  }
}
