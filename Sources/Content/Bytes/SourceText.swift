internal import Glibc

/// The bytes of one report, valid UTF-8, kept for as long as anything points into them.
///
/// Whatever the file holds, `bytes` is text: broken sequences are read as Windows-1252, UTF-16 is
/// transcoded, and `repairs` says what was odd.
public final class SourceText: @unchecked Sendable {
  /// Valid UTF-8 without a byte order mark; alive as long as this object.
  public let bytes: UnsafeBufferPointer<UInt8>
  /// What was odd about the bytes as they came.
  public let repairs: [Repair]

  private enum Owner {
    case program
    case mapping(UnsafeMutableRawPointer, Int)
    case heap(UnsafeMutableBufferPointer<UInt8>)
  }
  private let owner: Owner

  /// Text that lives in the program itself; taken as it is.
  public init(program bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    owner = .program
    repairs = []
  }

  /// Takes any bytes, such as those of standard input.
  public init(_ raw: [UInt8]) {
    let decoded = raw.withUnsafeBufferPointer { Decoding.decode($0) }
    let kept = decoded.text ?? Array(raw[decoded.start...])
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: kept.count)
    _ = copy.initialize(from: kept)
    bytes = UnsafeBufferPointer(copy)
    owner = .heap(copy)
    repairs = decoded.repairs
  }

  /// A text for tests and for parts made by the program.
  public convenience init(_ text: String) { self.init(Array(text.utf8)) }

  /// Maps the file at `path` into memory.
  ///
  /// - Throws: `FileError` when the file cannot be opened or is a folder.
  public init(path: String) throws(FileError) {
    let mapping = try Files.map(path)
    let raw = UnsafeBufferPointer(
      start: mapping.base?.assumingMemoryBound(to: UInt8.self), count: mapping.count)
    let decoded = Decoding.decode(raw)
    repairs = decoded.repairs
    if let text = decoded.text {
      let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.count)
      _ = copy.initialize(from: text)
      bytes = UnsafeBufferPointer(copy)
      owner = .heap(copy)
      Files.unmap(mapping)
    } else {
      bytes = UnsafeBufferPointer(rebasing: raw[decoded.start...])
      owner = mapping.base.map { .mapping($0, mapping.count) } ?? .program
    }
  }

  deinit {
    switch owner {
    case .program: break
    case .mapping(let base, let count): munmap(base, count)
    case .heap(let buffer): buffer.deallocate()
    }
  }

  /// The text of a byte range; the range is clamped to what there is.
  public func text(_ range: Range<Int>) -> String {
    String(
      decoding: UnsafeBufferPointer(rebasing: bytes[range.clamped(to: 0..<bytes.count)]),
      as: UTF8.self)
  }
}
