/// Bytes on their way out: collected, and handed on in blocks so that a large listing needs no large memory.
package struct ByteOutput {
  package private(set) var bytes: [UInt8] = []
  private let blockSize: Int
  private let deliver: ([UInt8]) throws -> Void

  /// - Parameter deliver: takes each block, in order.
  package init(blockSize: Int = 1 << 16, deliver: @escaping ([UInt8]) throws -> Void) {
    self.blockSize = blockSize
    self.deliver = deliver
    bytes.reserveCapacity(blockSize + (1 << 12))
  }

  /// Collects everything; nothing is handed on.
  package init() {
    blockSize = .max
    deliver = { _ in }
  }

  package mutating func append(_ byte: UInt8) { bytes.append(byte) }

  package mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  mutating func append(_ block: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: block) }

  /// Hands on what has been collected, once it is a block's worth.
  package mutating func flushIfFull() throws {
    if bytes.count >= blockSize { try flush() }
  }

  package mutating func flush() throws {
    try deliver(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
