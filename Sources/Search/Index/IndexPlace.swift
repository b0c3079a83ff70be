internal import Content
internal import Glibc

/// Where the index of a library is kept.
enum IndexPlace {
  /// The version of what the files hold; another version never opens them.
  static let format = 4

  /// The file for a library's folder, below the user's cache; nil where there is no home for it.
  static func file(
    forLibrary folder: String, cache: String?, ending: String = "-v\(format).search"
  ) -> String? {
    guard let cache = cache ?? userCache() else { return nil }
    let whole = absolute(folder)
    let name = whole.split(separator: "/").last.map(String.init) ?? "root"
    let plain = name.unicodeScalars.filter {
      $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-")
    }
    let start = String(String.UnicodeScalarView(plain.prefix(24)))
    return "\(cache)/perspectives/\(start)-\(hex(hash(whole)))\(ending)"
  }

  /// Makes the folder that a file is to stand in; false where that fails.
  static func makeFolder(for file: String) -> Bool {
    var path = ""
    for part in file.split(separator: "/").dropLast() {
      path += "/" + part
      if mkdir(path, 0o700) != 0, errno != EEXIST, errno != EISDIR, errno != EROFS { return false }
    }
    return access(path, R_OK | X_OK) == 0
  }

  /// Whether files can be written beside a file.
  static func isWritable(_ file: String) -> Bool {
    guard let slash = file.lastIndex(of: "/") else { return false }
    return access(String(file[..<slash]), W_OK) == 0
      && (access(file, F_OK) != 0 || access(file, W_OK) == 0)
  }

  /// Whether there is no room left on the disk that a file is on.
  static func isFull(around file: String) -> Bool {
    var status = statvfs()
    let folder = file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "."
    return statvfs(folder, &status) == 0 && status.f_bavail * status.f_frsize < 65536
  }

  /// Removes an index with the files that SQLite keeps beside it.
  static func remove(_ file: String) {
    for ending in ["", "-wal", "-shm", "-journal"] { unlink(file + ending) }
  }

  /// What tells whether a report has changed, or is read in another way; nil where it is gone.
  static func stamp(of entry: Entry, in library: Library) -> Int? {
    guard entry.isFile else { return entry.fingerprint }
    guard let stamp = entry.stamp ?? FileStamp(entry.path)?.number else { return nil }
    return entry.isRecovered ? stamp ^ (library.recoverer?.version ?? 1) : stamp
  }

  /// Whether there is a file.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The size of a file in bytes; 0 where there is none.
  static func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// The cache folder by the XDG base directory rules: relative paths do not count.
  private static func userCache() -> String? {
    if let cache = getenv("XDG_CACHE_HOME"), cache.pointee == 0x2F { return String(cString: cache) }
    guard let home = getenv("HOME"), home.pointee == 0x2F else { return nil }
    return String(cString: home) + "/.cache"
  }

  /// One library has one index, whatever path leads to it.
  private static func absolute(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// FNV-1a: the same in every run, unlike Swift's own hashes.
  private static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  private static func hex(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

/// A clock for work that is done in steps.
enum Clock {
  /// Nanoseconds since some moment.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
