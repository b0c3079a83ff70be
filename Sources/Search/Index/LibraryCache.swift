public import Content
internal import Glibc

/// Other files that are kept for a library beside its index.
public enum LibraryCache {
  /// The path of such a file below the user's cache; nil where there is no home for it.
  ///
  /// - Parameter cache: the folder for caches; that of the user where it is nil.
  public static func file(
    forLibrary folder: String, ending: String, cache: String? = nil
  ) -> String? {
    IndexPlace.file(forLibrary: folder, cache: cache, ending: ending)
  }

  /// Makes the folder for such a file; false where that fails.
  public static func makeFolder(for file: String) -> Bool { IndexPlace.makeFolder(for: file) }

  /// Another program may read the same files otherwise: its size and time tell it from others.
  public static let program: Int = {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return 1 }
    return Int(status.st_size) &* 1_000_003 ^ status.st_mtim.tv_sec ^ status.st_mtim.tv_nsec
  }()

  /// What the starts of a folder's files told, kept beside the folder's index.
  ///
  /// - Parameters:
  ///   - ending: what the file's name ends in.
  ///   - cache: the folder for caches; that of the user where it is nil.
  public static func heads(ending: String = ".heads", cache: String? = nil) -> HeadCache {
    HeadCache(
      version: program,
      load: { folder in
        file(forLibrary: folder, ending: ending, cache: cache).flatMap(read)
      },
      save: { folder, bytes in
        guard let file = file(forLibrary: folder, ending: ending, cache: cache) else { return }
        write(bytes, to: file)
      })
  }

  /// The bytes of such a file; nil where there is none, or something that is no file.
  private static func read(_ file: String) -> [UInt8]? {
    var status = stat()
    guard stat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return try? Files.bytes(of: file, most: 1 << 30)
  }

  /// Writes beside the place and moves it there: whoever reads meanwhile has the old or the new one.
  @discardableResult
  public static func write(_ bytes: [UInt8], to file: String) -> Bool {
    guard makeFolder(for: file) else { return false }
    let new = "\(file).\(getpid())"
    let descriptor = open(new, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + done }, $0.count - done)
      }
      if count > 0 { done += count } else if count == 0 || errno != EINTR { break }
    }
    if close(descriptor) == 0, done == bytes.count, rename(new, file) == 0 { return true }
    unlink(new)
    return false
  }
}
