/// The library that every copy of the program carries: the files of `Content/`.
public enum BundledLibrary {
  /// One packed file: its path below `Content/` and its UTF-8 bytes, which live as long as the
  /// program.
  public struct File: Sendable {
    /// The path relative to `Content/`, such as `en/learning-agenda.md`.
    public let path: String
    let text: StaticString

    /// The bytes of the file, without a copy.
    public var bytes: UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }
  }

  /// Every packed file, in byte order of the paths.
  public static var files: [File] {
    packed.map { File(path: $0.0, text: $0.1) }
  }

  /// What the heads and vocabularies of the files say, as it was read when they were packed.
  public static var catalogue: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(
      start: packedCatalogue.utf8Start, count: packedCatalogue.utf8CodeUnitCount)
  }
}
