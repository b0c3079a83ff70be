internal import Glibc

/// Why a file could not be read.
public struct FileError: Error, Equatable, Sendable {
  /// What went wrong.
  public enum Reason: Equatable, Sendable {
    /// There is nothing at the path.
    case missing
    /// The path is a folder where a file was expected.
    case folder
    /// The system refused, with its number for why.
    case system(Int32)
  }
  /// The path as it was given.
  public let path: String
  /// What went wrong.
  public let reason: Reason
}

/// The few things asked of the file system.
public enum Files {
  /// The path of a file in a folder, which may be written with a slash at its end.
  public static func path(of name: String, in folder: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  struct Mapping {
    var base: UnsafeMutableRawPointer?
    var count: Int
  }

  /// What stands at a path.
  public enum Kind: Equatable, Sendable {
    /// A regular file or anything that can be read like one.
    case file
    /// A folder.
    case folder
    /// Nothing.
    case missing
  }

  /// What stands at `path`, links followed.
  public static func kind(of path: String) -> Kind {
    var status = stat()
    guard stat(path, &status) == 0 else { return .missing }
    return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
  }

  /// Maps a large file read-only; a small one, a pipe or a device is read to its end instead.
  static func map(_ path: String) throws(FileError) -> Mapping {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(path) }
    if status.st_mode & S_IFMT == S_IFDIR { throw FileError(path: path, reason: .folder) }
    let count = Int(status.st_size)
    // A mapped file that an editor cuts short would end the reader with a bus error, so only what
    // is too large to copy is mapped.
    if status.st_mode & S_IFMT == S_IFREG, count > 16 << 20 {
      if let base = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0), base != MAP_FAILED {
        return Mapping(base: base, count: count)
      }
      throw failure(path)
    }
    let (bytes, isWhole) = readToEnd(descriptor)
    guard isWhole else { throw failure(path) }
    return copy(of: bytes)
  }

  private static func copy(of bytes: [UInt8]) -> Mapping {
    guard !bytes.isEmpty,
      let base = mmap(nil, bytes.count, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0),
      base != MAP_FAILED
    else { return Mapping(base: nil, count: 0) }
    bytes.withUnsafeBytes {
      base.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(base), byteCount: $0.count)
    }
    return Mapping(base: base, count: bytes.count)
  }

  static func unmap(_ mapping: Mapping) {
    if let base = mapping.base { munmap(base, mapping.count) }
  }

  /// The bytes of a file exactly as they are.
  ///
  /// - Parameter most: so many bytes are read; a file without an end has more.
  /// - Throws: `FileError` when the file cannot be opened, is a folder or too large.
  public static func bytes(of path: String, most: Int = .max) throws(FileError) -> [UInt8] {
    if kind(of: path) == .folder { throw FileError(path: path, reason: .folder) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    let (bytes, isWhole) = readToEnd(descriptor, most: most)
    guard isWhole else { throw failure(path) }
    return bytes
  }

  /// Everything that can be read from a descriptor.
  public static func readAll(_ descriptor: Int32) -> [UInt8] { readToEnd(descriptor).bytes }

  private static func readToEnd(
    _ descriptor: Int32, most: Int = .max
  ) -> (bytes: [UInt8], isWhole: Bool) {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return (bytes, count == 0) }
      bytes.append(contentsOf: buffer[..<count])
      if bytes.count > most {
        errno = EFBIG
        return ([], false)
      }
    }
  }

  /// The first bytes of a regular file; nil for a pipe or a device, whose bytes come only once.
  ///
  /// - Throws: `FileError` when the file cannot be opened or is a folder.
  public static func start(of path: String, limit: Int) throws(FileError) -> [UInt8]? {
    var status = stat()
    guard stat(path, &status) == 0 else { throw failure(path) }
    if status.st_mode & S_IFMT == S_IFDIR { throw FileError(path: path, reason: .folder) }
    guard status.st_mode & S_IFMT == S_IFREG else { return nil }
    var bytes: [UInt8] = []
    try head(of: path, limit: limit, into: &bytes)
    return bytes
  }

  /// The names in a folder in byte order; none where it cannot be read.
  public static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Fills `bytes` with the first `limit` bytes of a file, in the memory it has.
  static func head(of path: String, limit: Int, into bytes: inout [UInt8]) throws(FileError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    if bytes.count < limit {
      bytes += repeatElement(0, count: limit - bytes.count)
    } else {
      bytes.removeLast(bytes.count - limit)
    }
    let count = read(descriptor, &bytes, limit)
    guard count >= 0 else { throw failure(path) }
    bytes.removeLast(limit - count)
  }

  static func failure(_ path: String) -> FileError {
    errno == ENOENT || errno == ENOTDIR
      ? FileError(path: path, reason: .missing)
      : FileError(path: path, reason: .system(errno))
  }
}
