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

  init(deliver: @escaping ([UInt8]) throws -> Void) {
    self.deliver = deliver
  }

  func write(_ text: String) throws { try deliver(Array(text.utf8)) }

  func write(_ bytes: [UInt8]) throws { try deliver(bytes) }

  var bytes: ByteOutput { ByteOutput(deliver: deliver) }

  /// Standard output; on a terminal no character that the terminal would act on gets through.
  static func standard(isTerminal: Bool) -> Output {
    Output { bytes in
      try writeAll(isTerminal ? shown(bytes) : bytes, to: STDOUT_FILENO)
    }
  }

  /// Bytes that end inside a character are shown with a mark in its place: only CSV and JSON come in blocks, and
  /// blocks end at a row.
  private static func shown(_ bytes: [UInt8]) -> [UInt8] {
    Array(TerminalText.shown(String(decoding: bytes, as: UTF8.self)).utf8)
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        if errno == EPIPE { throw BrokenPipe() }
        throw OutputError(path: "standard output", reason: String(cString: strerror(errno)))
      }
      written += count
    }
  }

  /// Writes a file beside its place and moves it there once it is whole.
  static func file(at path: String, _ body: (Output) throws -> Void) throws {
    let temporary = "\(path).\(getpid()).part"
    guard let file = fopen(temporary, "wx") else {
      throw OutputError(path: path, reason: String(cString: strerror(errno)))
    }
    defer { unlink(temporary) }
    do {
      try body(
        Output { bytes in
          guard fwrite(bytes, 1, bytes.count, file) == bytes.count else {
            throw OutputError(path: path, reason: String(cString: strerror(errno)))
          }
        })
    } catch {
      fclose(file)
      throw error
    }
    guard fclose(file) == 0, rename(temporary, path) == 0 else {
      throw OutputError(path: path, reason: String(cString: strerror(errno)))
    }
  }
}

struct OutputError: ExplainedError {
  let path: String
  let reason: String

  var explanation: String { "\(path) cannot be written: \(reason)" }
}
