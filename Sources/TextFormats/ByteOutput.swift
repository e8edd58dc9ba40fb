/// Bytes on their way out: collected, and handed on in blocks so that a large listing needs no large memory.
///
/// They are kept in memory of its own rather than in an array, which is asked at every piece whether anybody else holds it:
/// a listing writes a hundred pieces for each of its rows.
package struct ByteOutput: ~Copyable {
  private var start: UnsafeMutablePointer<UInt8>
  private var count = 0
  private var capacity: Int
  private let blockSize: Int
  private let deliver: ([UInt8]) throws -> Void

  /// - Parameter deliver: takes each block, in order.
  package init(blockSize: Int = 1 << 16, deliver: @escaping ([UInt8]) throws -> Void) {
    self.blockSize = blockSize
    self.deliver = deliver
    capacity = blockSize + (1 << 12)
    start = .allocate(capacity: capacity)
  }

  /// Collects everything; nothing is handed on.
  package init() {
    blockSize = .max
    deliver = { _ in }
    capacity = 1 << 10
    start = .allocate(capacity: capacity)
  }

  deinit { start.deallocate() }

  /// What was collected and not handed on yet.
  package var bytes: [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }

  package mutating func append(_ byte: UInt8) {
    reserve(1)
    start[count] = byte
    count += 1
  }

  package mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  mutating func append(_ block: UnsafeBufferPointer<UInt8>) {
    guard let first = block.baseAddress else { return }
    reserve(block.count)
    (start + count).update(from: first, count: block.count)
    count += block.count
  }

  /// Hands on what has been collected, once it is a block's worth.
  package mutating func flushIfFull() throws {
    if count >= blockSize { try flush() }
  }

  package mutating func flush() throws {
    try deliver(bytes)
    count = 0
  }

  @inline(__always)
  private mutating func reserve(_ more: Int) {
    if capacity - count < more { grow(by: more) }
  }

  private mutating func grow(by more: Int) {
    let larger = max(2 * capacity, count + more)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    moved.update(from: start, count: count)
    start.deallocate()
    (start, capacity) = (moved, larger)
  }
}
