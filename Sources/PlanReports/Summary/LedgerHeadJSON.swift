internal import PlanModel
internal import TextFormats

/// The last entry of a ledger with its SHA-256, as an object; null while nothing is recorded.
enum LedgerHeadJSON {
  static func write(_ name: String, _ head: LedgerHead?, to json: inout JSONWriter) {
    guard let head else { return json.memberNull(name) }
    json.member(name) { json in
      json.member("entry", Int(head.entryID))
      json.member("recorded_on", head.recordedOn.iso)
      json.member("sha256", head.sha256)
    }
  }
}
