internal import CMiniZip

/// An archive while it is read, or written, which the library goes back in to fill in sizes.
final class ZipMemory {
  private(set) var bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8] = []) {
    self.bytes = bytes
  }

  /// The functions by which the library reads, writes and moves; they hold this object without owning it.
  func functions() -> zlib_filefunc_def {
    zlib_filefunc_def(
      zopen_file: { opaque, _, _ in opaque },
      zread_file: { opaque, _, buffer, count in ZipMemory.of(opaque).read(into: buffer, count: Int(count)) },
      zwrite_file: { opaque, _, buffer, count in ZipMemory.of(opaque).write(buffer, count: Int(count)) },
      ztell_file: { opaque, _ in ZipMemory.of(opaque).position },
      zseek_file: { opaque, _, offset, origin in ZipMemory.of(opaque).seek(Int(offset), from: origin) },
      zclose_file: { _, _ in 0 },
      zerror_file: { _, _ in 0 },
      opaque: Unmanaged.passUnretained(self).toOpaque())
  }

  private static func of(_ opaque: UnsafeMutableRawPointer?) -> ZipMemory {
    guard let opaque else { preconditionFailure("the library hands back what it was given") }
    return Unmanaged<ZipMemory>.fromOpaque(opaque).takeUnretainedValue()
  }

  private func read(into buffer: UnsafeMutableRawPointer?, count: Int) -> UInt {
    let available = max(0, min(count, bytes.count - position))
    bytes.withUnsafeBytes { bytes in
      let source = UnsafeRawBufferPointer(rebasing: bytes[position..<(position + available)])
      UnsafeMutableRawBufferPointer(start: buffer, count: count).copyMemory(from: source)
    }
    position += available
    return UInt(available)
  }

  private func write(_ buffer: UnsafeRawPointer?, count: Int) -> UInt {
    let new = UnsafeRawBufferPointer(start: buffer, count: count)
    let overwritten = min(count, bytes.count - position)
    bytes.replaceSubrange(position..<(position + overwritten), with: new)
    position += count
    return UInt(count)
  }

  private func seek(_ offset: Int, from origin: Int32) -> Int {
    let base = origin == ZLIB_FILEFUNC_SEEK_SET ? 0 : origin == ZLIB_FILEFUNC_SEEK_CUR ? position : bytes.count
    guard (0...bytes.count).contains(base + offset) else { return -1 }
    position = base + offset
    return 0
  }
}
