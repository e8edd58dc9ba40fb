/// The texts that cells name by their number. Runs of rich text are joined; how they are spoken is left out.
final class SharedStringsPart: XMLPart {
  /// More than a sheet of a plan has cells.
  private static let most = 5_000_000

  private(set) var texts: [String] = []
  private var collected = StringRuns()

  override func start(_ name: String, _ attributes: XMLAttributes) throws {
    guard name == "si" else { return collected.start(name) }
    guard texts.count < SharedStringsPart.most else { throw WorkbookProblem.tooManyTexts(SharedStringsPart.most) }
    collected = StringRuns()
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) throws { collected.text(bytes) }

  override func end(_ name: String) throws {
    if name == "si" { texts.append(collected.joined) } else { collected.end(name) }
  }
}

/// A text that stands in one run or several, without the phonetic ones.
struct StringRuns {
  private var bytes: [UInt8] = []
  private var isText = false
  private var isPhonetic = false

  mutating func start(_ name: String) {
    switch name {
    case "t": isText = !isPhonetic
    case "rPh": isPhonetic = true
    default: break
    }
  }

  mutating func end(_ name: String) {
    switch name {
    case "t": isText = false
    case "rPh": isPhonetic = false
    default: break
    }
  }

  mutating func text(_ text: UnsafeBufferPointer<UInt8>) { if isText { bytes += text } }

  var joined: String { EscapedText.read(String(decoding: bytes, as: UTF8.self)) }
}
