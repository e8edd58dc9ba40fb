/// Bytes as text, two digits each.
enum Hexadecimal {
  private static let digits = Array("0123456789abcdef")

  static func text(_ bytes: [UInt8]) -> String {
    String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 0xF)]] })
  }

  static func bytes(_ text: String) -> [UInt8]? {
    let values = text.map { $0.hexDigitValue ?? -1 }
    guard values.count.isMultiple(of: 2), !values.contains(-1) else { return nil }
    return stride(from: 0, to: values.count, by: 2).map { UInt8(values[$0] << 4 | values[$0 + 1]) }
  }
}
