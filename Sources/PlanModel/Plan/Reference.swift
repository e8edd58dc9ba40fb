/// The stable name of an action, `area.sequence` such as `1.3`: never renumbered, never reused.
package struct Reference: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let area: Int
  package let sequence: Int

  package init(area: Int, sequence: Int) {
    self.area = area
    self.sequence = sequence
  }

  /// Reads `1.3`: two whole numbers from 1 to 999,999 with a full stop between.
  package init?(_ text: some StringProtocol) {
    var text = String(text)
    let read = text.withUTF8 { bytes -> Reference? in
      guard let stop = bytes.firstIndex(of: UInt8(ascii: ".")), let area = Reference.number(bytes[..<stop]),
        let sequence = Reference.number(bytes[(stop + 1)...])
      else { return nil }
      return Reference(area: area, sequence: sequence)
    }
    guard let read else { return nil }
    self = read
  }

  package var description: String { "\(area).\(sequence)" }

  package static func < (a: Reference, b: Reference) -> Bool {
    (a.area, a.sequence) < (b.area, b.sequence)
  }

  /// A whole number from 1 to 999,999 written in plain digits, as the parts of a reference are.
  package static func number(_ text: some StringProtocol) -> Int? {
    var text = String(text)
    return text.withUTF8 { number($0[...]) }
  }

  private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard (1...6).contains(digits.count), digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return number > 0 ? number : nil
  }
}
