internal import Glibc

/// One buffered writer for everything that goes to standard output.
///
/// After a failed write the rest is thrown away: a pipe that nobody reads stays closed.
final class Output {
  /// What the system said when it took no more; nil while all is well.
  private(set) var failure: Int32?
  private var buffer: [UInt8] = []
  private let descriptor: Int32
  private static let size = 64 << 10

  /// A writer for a descriptor, which stays open and the caller's own.
  init(descriptor: Int32 = STDOUT_FILENO) { self.descriptor = descriptor }

  /// Writes text as UTF-8.
  func write(_ text: String) { write(text.utf8) }

  /// Writes bytes; they reach the descriptor when the buffer is full or flushed.
  func write(_ bytes: some Collection<UInt8>) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Output.size { flush() }
  }

  /// Writes a long stretch of bytes without a copy of all of it.
  func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    for start in stride(from: 0, to: bytes.count, by: Output.size) {
      write(bytes[start..<min(start + Output.size, bytes.count)])
    }
  }

  /// Writes text and a line feed.
  func line(_ text: String) {
    buffer.append(contentsOf: text.utf8)
    write(CollectionOfOne(0x0A))
  }

  /// Hands over what is buffered; a write may take only part of it.
  func flush() {
    var start = 0
    while start < buffer.count, failure == nil {
      let count = buffer.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + start }, $0.count - start)
      }
      if count >= 0 { start += count } else if errno != EINTR { failure = errno }
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
