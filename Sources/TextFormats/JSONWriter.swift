/// Writes JSON by RFC 8259 as it goes: sorted keys, no white space but a line break between the elements of
/// the outermost array, and every character that a terminal may act on escaped.
///
/// Keys must be written in ascending order; a debug build stops where they are not.
package struct JSONWriter: ~Copyable {
  package var output: ByteOutput
  @usableFromInline var depth = 0
  @usableFromInline var needsComma = false
  private var lastKey = ""

  package init(output: consuming ByteOutput) {
    self.output = output
  }

  /// The bytes of one JSON document with a line break at its end.
  package static func document(_ body: (inout JSONWriter) throws -> Void) rethrows -> [UInt8] {
    var writer = JSONWriter(output: ByteOutput())
    try body(&writer)
    writer.output.append(UInt8(ascii: "\n"))
    return writer.output.bytes
  }

  package mutating func object(_ members: (inout JSONWriter) throws -> Void) rethrows {
    beginValue()
    output.append(UInt8(ascii: "{"))
    depth += 1
    needsComma = false
    let outerKey = lastKey
    lastKey = ""
    try members(&self)
    lastKey = outerKey
    depth -= 1
    needsComma = true
    output.append(UInt8(ascii: "}"))
  }

  /// Writes one element for each of `elements`, handing bytes on between them.
  ///
  /// Inlinable, since a loop over elements of an unknown kind asks for each, and copies it, through tables of functions.
  @inlinable
  package mutating func array<Element>(
    _ elements: some Sequence<Element>, _ write: (inout JSONWriter, Element) throws -> Void
  ) throws {
    beginValue()
    output.append(UInt8(ascii: "["))
    let isOutermost = depth == 0
    depth += 1
    needsComma = false
    var isEmpty = true
    for element in elements {
      isEmpty = false
      if needsComma { output.append(UInt8(ascii: ",")) }
      needsComma = false
      if isOutermost { output.append(UInt8(ascii: "\n")) }
      try write(&self, element)
      needsComma = true
      if isOutermost { try output.flushIfFull() }
    }
    if isOutermost && !isEmpty { output.append(UInt8(ascii: "\n")) }
    depth -= 1
    needsComma = true
    output.append(UInt8(ascii: "]"))
  }

  package mutating func key(_ name: String) {
    assert(lastKey < name, "keys are written in ascending order: \(lastKey), \(name)")
    assert(
      {
        lastKey = name
        return true
      }())
    if needsComma { output.append(UInt8(ascii: ",")) }
    needsComma = false
    output.append(UInt8(ascii: "\""))
    output.append(name)
    output.append("\":")
  }

  package mutating func member(_ name: String, _ value: String?) {
    key(name)
    string(value)
  }

  package mutating func member(_ name: String, _ value: Int?) {
    key(name)
    beginValue()
    output.append(value.map(String.init) ?? "null")
    needsComma = true
  }

  /// The shortest digits that read back as the same number.
  package mutating func member(_ name: String, _ value: Double?) {
    key(name)
    beginValue()
    output.append(value.map(JSONWriter.digits) ?? "null")
    needsComma = true
  }

  package static func digits(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    return value == value.rounded() && value.magnitude < 1e15 ? String(Int64(value)) : String(value)
  }

  package mutating func number(_ value: Int) {
    beginValue()
    output.append(String(value))
    needsComma = true
  }

  package mutating func member(_ name: String, _ value: Bool) {
    key(name)
    beginValue()
    output.append(value ? "true" : "false")
    needsComma = true
  }

  package mutating func memberNull(_ name: String) { member(name, String?.none) }

  package mutating func member(_ name: String, _ members: (inout JSONWriter) throws -> Void)
    rethrows
  {
    key(name)
    try object(members)
  }

  @inlinable
  package mutating func member<Element>(
    _ name: String, each elements: some Sequence<Element>,
    _ write: (inout JSONWriter, Element) throws -> Void
  ) throws {
    key(name)
    try array(elements, write)
  }

  /// A string, or `null`.
  package mutating func string(_ value: String?) {
    beginValue()
    defer { needsComma = true }
    guard var value else {
      output.append("null")
      return
    }
    output.append(UInt8(ascii: "\""))
    value.withUTF8 { escaped($0) }
    output.append(UInt8(ascii: "\""))
  }

  @usableFromInline
  mutating func beginValue() {
    needsComma = false
  }

  private mutating func escaped(_ text: UnsafeBufferPointer<UInt8>) {
    var plainFrom = 0
    var index = 0
    var suspect = JSONWriter.firstSuspect(in: text, from: 0)
    index = suspect
    while index < text.count {
      let byte = text[index]
      guard JSONWriter.mayBeginEscaped(byte) else {
        index += 1
        if index >= suspect + 8 {
          suspect = JSONWriter.firstSuspect(in: text, from: index)
          index = suspect
        }
        continue
      }
      let (scalar, length) = JSONWriter.scalar(text, at: index)
      if byte == 0x22 || byte == 0x5C || UnsafeCharacters.contains(scalar) {
        output.append(UnsafeBufferPointer(rebasing: text[plainFrom..<index]))
        escape(scalar)
        plainFrom = index + length
      }
      index += length
    }
    output.append(UnsafeBufferPointer(rebasing: text[plainFrom..<text.count]))
  }

  private static func firstSuspect(in text: UnsafeBufferPointer<UInt8>, from index: Int) -> Int {
    ByteScan.firstSuspect(in: text, from: index) { word in
      ByteScan.below(0x20, in: word) | ByteScan.notASCII(in: word) | ByteScan.equal(0x22, in: word)
        | ByteScan.equal(0x5C, in: word) | ByteScan.equal(0x7F, in: word)
    }
  }

  /// Whether a character that is escaped can begin with the byte. Nearly all are plain ASCII, and told first.
  private static func mayBeginEscaped(_ byte: UInt8) -> Bool {
    if byte >= 0x20 && byte < 0x7F { return byte == 0x22 || byte == 0x5C }
    return byte < 0x80 || byte == 0xC2 || byte == 0xD8 || byte == 0xE2 || byte == 0xEF
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": output.append("\\\"")
    case "\\": output.append("\\\\")
    case "\n": output.append("\\n")
    case "\r": output.append("\\r")
    case "\t": output.append("\\t")
    default:
      let digits = String(scalar.value, radix: 16)
      output.append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
    }
  }

  /// The scalar at `index` of valid UTF-8 and its length in bytes.
  private static func scalar(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> (
    Unicode.Scalar, Int
  ) {
    func following(_ offset: Int) -> UInt32 { UInt32(text[index + offset] & 0x3F) }
    let lead = UInt32(text[index])
    let value: UInt32
    let length: Int
    switch lead {
    case 0..<0x80: (value, length) = (lead, 1)
    case 0xC0..<0xE0: (value, length) = ((lead & 0x1F) << 6 | following(1), 2)
    default: (value, length) = ((lead & 0x0F) << 12 | following(1) << 6 | following(2), 3)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}
