internal import CExpat

/// One part of an Office file, read by expat as it comes, so that no part is ever in memory whole.
///
/// Whoever reads a part overrides what it wants of `start`, `text` and `end`. Names are without their prefix; what has
/// another prefix than the root is of another vocabulary and not told.
class XMLPart {
  enum Problem: Error, Equatable {
    /// A document type, which could declare entities: no Office program writes one.
    case hasDocumentType
    case notWellFormed(line: Int, reason: String)
  }

  private let parser: XML_Parser
  private var rootPrefix: [UInt8]?
  private var failure: (any Error)?

  init() {
    guard let parser = XML_ParserCreate(nil) else { preconditionFailure("there is memory for a parser") }
    self.parser = parser
  }

  deinit { XML_ParserFree(parser) }

  func start(_ name: String, _ attributes: XMLAttributes) throws {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {}
  func end(_ name: String) throws {}

  /// Takes the next bytes of the part.
  func feed(_ bytes: UnsafeRawBufferPointer) throws {
    prepare()
    try check(XML_Parse(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), 0))
  }

  func finish() throws {
    prepare()
    try check(XML_Parse(parser, nil, 0, 1))
  }

  /// The parser holds this object without owning it, for as long as it runs.
  private func prepare() {
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { part, name, attributes in
        guard let name, let attributes else { return }
        XMLPart.of(part).begun(name, XMLAttributes(pointer: attributes))
      },
      { part, name in
        guard let name else { return }
        XMLPart.of(part).ended(name)
      })
    XML_SetCharacterDataHandler(parser) { part, text, count in
      guard let text else { return }
      XMLPart.of(part).met(text, Int(count))
    }
    XML_SetStartDoctypeDeclHandler(parser) { part, _, _, _, _ in
      XMLPart.of(part).stop(Problem.hasDocumentType)
    }
  }

  private static func of(_ part: UnsafeMutableRawPointer?) -> XMLPart {
    guard let part else { preconditionFailure("the library hands back what it was given") }
    return Unmanaged<XMLPart>.fromOpaque(part).takeUnretainedValue()
  }

  private func begun(_ name: UnsafePointer<CChar>, _ attributes: XMLAttributes) {
    if rootPrefix == nil { rootPrefix = XMLPart.prefix(of: name) }
    guard failure == nil, let local = local(name) else { return }
    do { try start(local, attributes) } catch { stop(error) }
  }

  private func ended(_ name: UnsafePointer<CChar>) {
    guard failure == nil, let local = local(name) else { return }
    do { try end(local) } catch { stop(error) }
  }

  private func met(_ text: UnsafePointer<CChar>, _ count: Int) {
    guard failure == nil else { return }
    do {
      try text.withMemoryRebound(to: UInt8.self, capacity: count) {
        try self.text(UnsafeBufferPointer(start: $0, count: count))
      }
    } catch {
      stop(error)
    }
  }

  /// The name without the root's own prefix; nil where it has another.
  private func local(_ name: UnsafePointer<CChar>) -> String? {
    guard let prefix = rootPrefix else { return nil }
    var index = 0
    for byte in prefix {
      guard UInt8(bitPattern: name[index]) == byte else { return nil }
      index += 1
    }
    let local = String(cString: name + index)
    return prefix.isEmpty && local.utf8.contains(UInt8(ascii: ":")) ? nil : local
  }

  /// `x:` of `x:worksheet`; nothing where there is none.
  private static func prefix(of name: UnsafePointer<CChar>) -> [UInt8] {
    let bytes = Array(String(cString: name).utf8)
    return bytes.firstIndex(of: UInt8(ascii: ":")).map { Array(bytes[...$0]) } ?? []
  }

  private func stop(_ error: any Error) {
    failure = failure ?? error
    XML_StopParser(parser, 0)
  }

  private func check(_ status: XML_Status) throws {
    if let failure { throw failure }
    guard status != XML_STATUS_OK else { return }
    let reason = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? "it cannot be read"
    throw Problem.notWellFormed(line: Int(XML_GetCurrentLineNumber(parser)), reason: reason)
  }
}

/// The attributes of one element, valid while it is told.
struct XMLAttributes {
  fileprivate let pointer: UnsafeMutablePointer<UnsafePointer<CChar>?>

  /// The value of an attribute by its name, prefix included where it has one.
  subscript(name: StaticString) -> String? { value(name).map { String(cString: $0) } }

  /// The value of the attribute whose name ends so, whatever its prefix: `r:id` is `relations:id` elsewhere.
  func ending(_ suffix: String) -> String? {
    var index = 0
    while let key = pointer[index], let value = pointer[index + 1] {
      if String(cString: key).hasSuffix(suffix) { return String(cString: value) }
      index += 2
    }
    return nil
  }

  func number(_ name: StaticString) -> Int? { self[name].flatMap { Int($0) } }

  /// Whether it is set, as XML Schema writes it.
  func flag(_ name: StaticString) -> Bool { self[name].map { $0 == "1" || $0 == "true" || $0 == "on" } ?? false }

  private func value(_ name: StaticString) -> UnsafePointer<CChar>? {
    let wanted = UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)
    var index = 0
    while let key = pointer[index] {
      if isSame(key, wanted) { return pointer[index + 1] }
      index += 2
    }
    return nil
  }

  private func isSame(_ a: UnsafePointer<CChar>, _ b: UnsafePointer<CChar>) -> Bool {
    var index = 0
    while a[index] == b[index] {
      if a[index] == 0 { return true }
      index += 1
    }
    return false
  }
}
