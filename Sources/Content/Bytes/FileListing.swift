internal import Glibc

// What there is in a folder.

extension Files {
  /// A file as a folder lists it.
  struct Listed {
    /// Relative to the folder.
    var path: String
    /// Nil where the system tells nothing of it.
    var stamp: FileStamp?
  }

  /// The paths of all files below `folder` with one of the endings, relative to it, in byte order.
  ///
  /// Hidden names are passed over, and a folder is entered once however many links lead to it.
  /// So are pipes and devices: opening one could wait for ever.
  public static func paths(below folder: String, endings: [String]) -> [String] {
    list(below: folder, endings: endings).map(\.path)
  }

  /// The same with what tells whether each has changed.
  static func list(below folder: String, endings: [String]) -> [Listed] {
    var found: [Listed] = []
    var pending = [""]
    var seen: Set<UInt64> = []
    while let prefix = pending.popLast() {
      let whole = prefix.isEmpty ? folder : folder + "/" + prefix
      var status = stat()
      guard stat(whole, &status) == 0,
        seen.insert(UInt64(status.st_ino) &* 1_000_003 ^ UInt64(status.st_dev)).inserted,
        let stream = opendir(whole)
      else { continue }
      defer { closedir(stream) }
      while let entry = readdir(stream) {
        // Most names are those of reports: what else there is, is not asked about.
        guard entry.pointee.d_name.0 != 0x2E else { continue }
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        let type = Int(entry.pointee.d_type)
        let isReport = endings.contains { name.hasSuffix($0) }
        guard isReport || type != Int(DT_REG) else { continue }
        let path = prefix.isEmpty ? name : prefix + "/" + name
        if type == Int(DT_DIR) {
          pending.append(path)
          continue
        }
        // Asked by its name alone: the way to the folder need not be gone again.
        let isThere = fstatat(dirfd(stream), name, &status, 0) == 0
        if type == Int(DT_REG) {
          found.append(Listed(path: path, stamp: isThere ? FileStamp(status) : nil))
        } else if isThere, status.st_mode & S_IFMT == S_IFDIR {
          pending.append(path)
        } else if isThere, status.st_mode & S_IFMT == S_IFREG, isReport {
          found.append(Listed(path: path, stamp: FileStamp(status)))
        }
      }
    }
    return found.sorted { order($0.path, $1.path) < 0 }
  }

  /// Byte order as a number below, at or above 0, compared at once rather than byte by byte.
  private static func order(_ one: String, _ other: String) -> Int {
    let result = one.utf8.withContiguousStorageIfAvailable { first in
      other.utf8.withContiguousStorageIfAvailable { order(first, $0) }
    }
    if let result, let result { return result }
    return one == other ? 0 : one.utf8.lexicographicallyPrecedes(other.utf8) ? -1 : 1
  }

  /// The same of bytes.
  static func order(_ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> Int {
    guard let first = one.baseAddress, let second = other.baseAddress else {
      return one.count - other.count
    }
    let order = memcmp(first, second, min(one.count, other.count))
    return order != 0 ? Int(order) : one.count - other.count
  }
}
