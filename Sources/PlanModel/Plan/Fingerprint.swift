/// The 64-bit FNV-1a hash, the same on every machine and in every version; nothing rests on its secrecy.
package enum Fingerprint {
  package static func of(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}

/// Bytes as text, two digits each.
package enum Hexadecimal {
  private static let digits = Array("0123456789abcdef".utf8)

  package static func text(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 0xF)]] }, as: UTF8.self)
  }

  package static func bytes(_ text: String) -> [UInt8]? {
    let values = text.map { $0.hexDigitValue ?? -1 }
    guard values.count.isMultiple(of: 2), !values.contains(-1) else { return nil }
    return stride(from: 0, to: values.count, by: 2).map { UInt8(values[$0] << 4 | values[$0 + 1]) }
  }
}
