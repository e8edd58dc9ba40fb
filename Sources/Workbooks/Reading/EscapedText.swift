/// Text as Office writes what XML cannot hold: `_x000D_` is a carriage return (ECMA-376, part 1, 22.9.2.19).
enum EscapedText {
  static func read(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")), text.contains("_x") else { return text }
    let bytes = Array(text.utf8)
    var read = String.UnicodeScalarView()
    var units: [UInt16] = []
    var plain: [UInt8] = []
    var index = 0
    func flush() {
      if !plain.isEmpty {
        read.append(contentsOf: String(decoding: plain, as: UTF8.self).unicodeScalars)
        plain = []
      }
      if !units.isEmpty {
        read.append(contentsOf: String(decoding: units, as: UTF16.self).unicodeScalars)
        units = []
      }
    }
    while index < bytes.count {
      if let unit = unit(bytes, index) {
        if units.isEmpty { flush() }
        units.append(unit)
        index += 7
      } else {
        if !units.isEmpty { flush() }
        plain.append(bytes[index])
        index += 1
      }
    }
    flush()
    return String(read)
  }

  /// What XML cannot hold as Office writes it, and the underscore of what only looks so.
  static func written(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A || $0 == UInt8(ascii: "_") }) else {
      return text
    }
    let bytes = Array(text.utf8)
    var written: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if byte < 0x20, byte != 0x09, byte != 0x0A {
        let digits = String(byte, radix: 16, uppercase: true)
        written += Array("_x\(String(repeating: "0", count: 4 - digits.count))\(digits)_".utf8)
      } else if byte == UInt8(ascii: "_"), unit(bytes, index) != nil {
        written += Array("_x005F_".utf8)
      } else {
        written.append(byte)
      }
    }
    return String(decoding: written, as: UTF8.self)
  }

  /// The number in `_xHHHH_` at a place.
  private static func unit(_ bytes: [UInt8], _ index: Int) -> UInt16? {
    guard bytes[index] == UInt8(ascii: "_"), index + 6 < bytes.count, bytes[index + 1] == UInt8(ascii: "x"),
      bytes[index + 6] == UInt8(ascii: "_")
    else { return nil }
    let digits = bytes[(index + 2)..<(index + 6)]
    guard digits.allSatisfy({ isHexadecimal($0) }) else { return nil }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
  }
}
