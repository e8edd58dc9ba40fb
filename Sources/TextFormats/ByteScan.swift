/// Looks through text eight bytes at a time: nearly all that is written holds nothing that needs care.
enum ByteScan {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The first place from `index` on at which one of the next eight bytes may be of the kind. The last seven bytes or
  /// fewer are not looked at, and may be.
  ///
  /// - Parameter marks: has the highest bit of some byte set wherever a byte of the word is of the kind. Once a word has
  ///   been marked, its bytes are looked at one by one.
  @inline(__always)
  static func firstSuspect(
    in text: UnsafeBufferPointer<UInt8>, from index: Int, marks: (_ word: UInt64) -> UInt64
  ) -> Int {
    guard let first = text.baseAddress else { return text.count }
    var index = index
    while text.count - index >= 8 {
      let word = UnsafeRawPointer(first + index).loadUnaligned(as: UInt64.self)
      if marks(word) & highBits != 0 { return index }
      index += 8
    }
    return index
  }

  /// Marks the bytes that equal `byte`, and perhaps one above such a byte.
  @inline(__always)
  static func equal(_ byte: UInt8, in word: UInt64) -> UInt64 {
    let difference = word ^ (ones &* UInt64(byte))
    return (difference &- ones) & ~difference
  }

  /// Marks the bytes below `byte`, which is at most 128, and perhaps one above such a byte.
  @inline(__always)
  static func below(_ byte: UInt8, in word: UInt64) -> UInt64 { (word &- ones &* UInt64(byte)) & ~word }

  /// Marks the bytes that are not ASCII.
  @inline(__always)
  static func notASCII(in word: UInt64) -> UInt64 { word }
}
