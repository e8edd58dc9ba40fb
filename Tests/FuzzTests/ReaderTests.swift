internal import Foundation
internal import FuzzReaders
internal import TestSupport
internal import Testing

/// A short turn of what `make fuzz` does at length, without its sanitizers: some seconds a reader, in every run.
///
/// A reader that ends the process ends the tests, and what it was given is then in `.build/fuzz/last-READER`; the seed is
/// in the output.
struct ReaderTests {
  private static let seconds = 4.0

  @Test(arguments: FuzzedReader.all.map(\.name))
  func aReaderEndsWithoutACrashWhateverItIsGiven(_ name: String) throws {
    let reader = try #require(FuzzedReader.all.first { $0.name == name })
    let seed = ProcessInfo.processInfo.environment["FUZZ_SEED"].flatMap(UInt64.init) ?? UInt64.random(in: 0...99_999)
    var mutation = Mutation(of: try Self.cases(of: name), seed: seed)
    let last = try LastInput(name)
    for known in mutation.cases {
      last.keep(known)
      reader.read(known)
    }
    let end = Date().addingTimeInterval(Self.seconds)
    var count = 0
    while Date() < end {
      let input = mutation.next()
      last.keep(input)
      reader.read(input)
      count += 1
    }
    last.forget()
    print("\(name): \(count) inputs from seed \(seed)")
    #expect(count > 0)
  }

  /// What was found once, and what is sound, so that what is made of it gets past the first line.
  ///
  /// A reader in which nothing was ever found has no folder: git keeps no empty one.
  private static func cases(of name: String) throws -> [[UInt8]] {
    let folder = ProjectFiles.path("Fuzz/corpus/\(name)")
    guard FileManager.default.fileExists(atPath: folder) else { return try sound(name) }
    let found = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .map { try ProjectFiles.bytes("Fuzz/corpus/\(name)/\($0)") }
    return found + (try sound(name))
  }

  private static func sound(_ name: String) throws -> [[UInt8]] {
    switch name {
    case "sheet": [try ProjectFiles.bytes("Examples/plan.csv")]
    case "measures": [try ProjectFiles.bytes("Examples/measures.csv")]
    case "registers":
      [
        Array("meeting_date,type,text,progress,status\n28/09/2023,R,One.,It will be.,Complete\n".utf8),
        Array("judgement,grade,published\nOverall effectiveness,Good (so far),2022-09-05\n".utf8),
        Array(
          "number,title,department,2022-23,2023-24,total\n1,One,Care,-0.120,(0.2),-0.320\nTotal,,,-0.120,-0.2,\n".utf8),
        Array("title,target,volume,measure\nFewer,1.2,24 fewer a year,waits\n".utf8),
        Array("number,title,forecast (£k),delivered (£k),pressures\n1,One,120,10,\n".utf8),
        Array("risk,cause,likelihood,impact,score,review\nA flood,Rain,2,4,8,31/01/2023\n".utf8),
        Array(#"{"code":"a","title":"A","from":"2023-01-01","questions":[{"code":"q","words":"Q"}],"grades":[]}"#.utf8),
      ]
    case "history": [try ProjectFiles.bytes("Tests/Fixtures/0.7.0/late.json")]
    case "words":
      [
        Array(
          "£0.537m 537k (0.2) 2022-23 4x5 2022-10 4/120 <=16.5 1.3-1.9 saving/2 executive/2023-03-07/1 a@b.example".utf8
        )
      ]
    case "plan": [try Array(Data(contentsOf: URL(fileURLWithPath: TestPlan.example().path)))]
    default: []
    }
  }
}

/// Inputs that are nearly what was meant.
private struct Mutation {
  let cases: [[UInt8]]
  private var random: SeededGenerator

  private static let tokens = [
    "\"", ",", ";", "\t", "\n", "\r\n", "\0", "=", "<", ">", "&", "/", "-", "–", "{", "}", "[", "]", ":", "null", "0",
    "9",
    "-1", "1e99", "9223372036854775807", "2024-02-30", "31/12/22", "1.1", "\u{FEFF}", "\u{202E}", "é", "e\u{301}", "👩‍👧",
  ].map { Array($0.utf8) }

  init(of cases: [[UInt8]], seed: UInt64) {
    self.cases = cases.isEmpty ? [[]] : cases
    random = SeededGenerator(seed: seed)
  }

  mutating func next() -> [UInt8] {
    var bytes = cases[Int.random(in: cases.indices, using: &random)]
    for _ in 0..<Int.random(in: 1...6, using: &random) { change(&bytes) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let place = Int.random(in: 0...bytes.count, using: &random)
    let end = min(bytes.count, place + Int.random(in: 1...16, using: &random))
    switch Int.random(in: 0..<6, using: &random) {
    case 0: bytes.removeSubrange(place..<end)
    case 1: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 2: bytes.insert(contentsOf: Self.tokens[Int.random(in: Self.tokens.indices, using: &random)], at: place)
    case 3: bytes.removeSubrange(place...)
    default: for index in place..<end { bytes[index] = UInt8.random(in: 0...255, using: &random) }
    }
  }
}

/// What a reader has before it, in a file, since a crash leaves nothing else behind.
private struct LastInput {
  private let url: URL

  init(_ name: String) throws {
    let folder = ProjectFiles.root.appendingPathComponent(".build/fuzz")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    url = folder.appendingPathComponent("last-\(name)")
  }

  func keep(_ input: [UInt8]) { try? Data(input).write(to: url) }

  func forget() { try? FileManager.default.removeItem(at: url) }
}
