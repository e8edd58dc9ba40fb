/// A moment in UTC to the millisecond, as `recorded_at` keeps it.
package struct Moment: Hashable, Sendable, Comparable {
  /// Milliseconds since 1 January 1970, 00:00 UTC.
  package let milliseconds: Int

  package init(milliseconds: Int) {
    self.milliseconds = milliseconds
  }

  /// Reads exactly `2023-01-31T09:30:00.000Z`.
  package init?(iso text: String) {
    var text = text
    let moment = text.withUTF8 { Moment(isoBytes: $0) }
    guard let moment else { return nil }
    self = moment
  }

  /// Reads exactly the bytes of `2023-01-31T09:30:00.000Z`, as storage has them by the ten thousand.
  package init?(isoBytes bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 24, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "."), bytes[23] == UInt8(ascii: "Z"),
      let date = PlanDate(isoBytes: UnsafeBufferPointer(rebasing: bytes[..<10])),
      let hour = PlanDate.number(bytes, 11..<13), hour < 24,
      let minute = PlanDate.number(bytes, 14..<16), minute < 60,
      let second = PlanDate.number(bytes, 17..<19), second < 60,
      let millisecond = PlanDate.number(bytes, 20..<23)
    else { return nil }
    self.init(
      milliseconds: ((date.dayNumber * 24 + hour) * 60 + minute) * 60_000 + second * 1000
        + millisecond)
  }

  package static func < (a: Moment, b: Moment) -> Bool { a.milliseconds < b.milliseconds }

  /// The date in Europe/London at this moment.
  package var londonDate: PlanDate {
    LondonTime.date(atUnixTime: (milliseconds - millisecond) / 1000)
  }

  /// `2023-01-31T09:30:00.000Z`.
  package var iso: String {
    let seconds = (milliseconds - millisecond) / 1000
    let second = ((seconds % 86_400) + 86_400) % 86_400
    let date = PlanDate(dayNumber: (seconds - second) / 86_400)
    let parts = [second / 3600, second / 60 % 60, second % 60].map { PlanDate.padded($0, to: 2) }
    return "\(date.iso)T\(parts.joined(separator: ":")).\(PlanDate.padded(millisecond, to: 3))Z"
  }

  private var millisecond: Int { ((milliseconds % 1000) + 1000) % 1000 }
}
