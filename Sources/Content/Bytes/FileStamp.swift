internal import Glibc

/// What tells whether a file has changed.
public struct FileStamp: Equatable, Sendable {
  /// Its size and when it was written, as one number.
  public let number: Int
  /// When anything about it changed: writing that keeps the old time shows here.
  let changed: Int
  /// The later of both times, in nanoseconds.
  let newest: Int

  /// The stamp of a file, links followed; nil where it is gone.
  public init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  init(_ status: stat) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for value in [Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec] {
      hash = (hash ^ UInt64(bitPattern: Int64(value))) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
    number = Int(Int64(bitPattern: hash))
    changed = FileStamp.nanoseconds(status.st_ctim)
    newest = max(changed, FileStamp.nanoseconds(status.st_mtim))
  }

  /// Nanoseconds since 1970 by the clock that files are dated with.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return nanoseconds(time)
  }

  /// File systems keep years that do not fit; these come out as some other number.
  private static func nanoseconds(_ time: timespec) -> Int {
    time.tv_sec &* 1_000_000_000 &+ time.tv_nsec
  }
}
