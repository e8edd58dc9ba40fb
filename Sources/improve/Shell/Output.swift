internal import Files
internal import PlanModel
internal import TextFormats

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The reader of a pipe has gone away.
struct BrokenPipe: Error {}

/// Where the data of a command goes: standard output, a file that appears whole, or memory.
struct Output {
  private let deliver: ([UInt8]) throws -> Void
  private let isTerminal: Bool

  init(isTerminal: Bool = false, deliver: @escaping ([UInt8]) throws -> Void) {
    self.isTerminal = isTerminal
    self.deliver = deliver
  }

  /// Standard output.
  ///
  /// - Parameter willWrite: takes away what would stand in the way on the terminal.
  static func standard(isTerminal: Bool, willWrite: @escaping () -> Void) -> Output {
    Output(isTerminal: isTerminal) { bytes in
      willWrite()
      try writeAll(bytes, to: STDOUT_FILENO, named: "standard output")
    }
  }

  /// A renderer's text, in which data has been made safe already and escape sequences are our own colours.
  func write(rendered text: String) throws { try deliver(Array(text.utf8)) }

  func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Data; on a terminal no character that the terminal would act on gets through.
  func write(_ bytes: [UInt8]) throws {
    guard isTerminal else { return try deliver(bytes) }
    // Blocks of CSV and JSON end at a row, and so never inside a character.
    try write(rendered: UnsafeCharacters.shown(String(decoding: bytes, as: UTF8.self), keepingLayout: true))
  }

  /// Bytes that are no text; they never go to a terminal.
  func writeBinary(_ bytes: [UInt8]) throws { try deliver(bytes) }

  var bytes: ByteOutput { ByteOutput(deliver: { try write($0) }) }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32, named name: String) throws {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes {
        systemWrite(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        if errno == EPIPE { throw BrokenPipe() }
        throw OutputError(path: name, reason: String(cString: strerror(errno)))
      }
      written += count
    }
  }

  private static func straight(into place: Place, _ body: (Output) throws -> Void) throws {
    let descriptor: Int32
    do {
      descriptor = try place.openedForWriting()
    } catch let failure as FileFailure {
      throw OutputError(path: place.path, reason: failure.reason)
    }
    defer { close(descriptor) }
    try body(Output(deliver: { try writeAll($0, to: descriptor, named: place.path) }))
  }

  /// The descriptor that a path such as /dev/stdout stands for, which is written to as it is open: by its path a file would be
  /// opened anew, and what stands in it lost.
  private static func descriptor(_ path: String) -> Int32? {
    let named = ["/dev/stdout": STDOUT_FILENO, "/dev/stderr": STDERR_FILENO]
    if let standard = named[path] { return standard }
    let folders = ["/dev/fd/", "/proc/self/fd/"]
    return folders.first(where: path.hasPrefix).flatMap { Int32(path.dropFirst($0.count)) }.flatMap {
      $0 < 0 ? nil : $0
    }
  }

  private static func isDatabase(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, let file = fopen(path, "r") else {
      return false
    }
    defer { fclose(file) }
    let header = Array("SQLite format 3".utf8)
    var bytes = [UInt8](repeating: 0, count: header.count)
    return fread(&bytes, 1, bytes.count, file) == bytes.count && bytes == header
  }

  /// Writes a file beside its place and moves it there once it is whole.
  ///
  /// What is no regular file, such as a pipe or a terminal, is written straight into.
  static func file(at name: String, _ body: (Output) throws -> Void) throws {
    if let descriptor = descriptor(name) {
      return try body(Output(deliver: { try writeAll($0, to: descriptor, named: name) }))
    }
    let place = try place(name)
    if place.isPipeOrDevice { return try straight(into: place, body) }
    do {
      try WholeFile.make(at: place.path, mode: nil, replacing: true) { part in
        try body(Output(deliver: { try part.write($0) }))
      }
    } catch let failure as FileFailure {
      throw OutputError(path: place.path, reason: failure.reason)
    }
  }

  /// Where a file is to be written that is named so.
  ///
  /// - Throws: `OutputError` where that is not ours to write.
  @discardableResult
  static func place(_ name: String) throws -> Place {
    let place: Place
    do {
      place = try Place(name)
    } catch let failure as FileFailure {
      throw OutputError(path: name, reason: failure.reason)
    }
    let path = place.path
    if let plan = FilePath.withoutCompanionEnding(path), isDatabase(plan) {
      throw OutputError(path: path, reason: "it belongs to \(plan), an SQLite database")
    }
    guard place.isPipeOrDevice || !isDatabase(path) else {
      throw OutputError(path: path, reason: "it is an SQLite database, perhaps a plan, and is left as it is")
    }
    return place
  }
}

struct OutputError: ExplainedError {
  var told: Told { Told("output", explanation) }
  let path: String
  let reason: String

  var explanation: String { "\(path) cannot be written: \(reason)" }
}

/// `write(2)`, under a name that a type with a `write` of its own can call.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
