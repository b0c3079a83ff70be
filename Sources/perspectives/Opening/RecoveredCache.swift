internal import Content
internal import Glibc
internal import Phrases
internal import Recovery
internal import Search

/// Reports that were recovered of the raw texts in folders: each is recovered once, and again when
/// its file or the program changes.
///
/// A file of the cache is a line of numbers and the report. What cannot be kept, or is damaged, is
/// recovered anew.
enum RecoveredCache {
  /// Reads the raw texts of folders.
  static let recoverer = Recoverer(
    version: LibraryCache.program, start: { start(of: $0, $1) }, report: { report(of: $0) })

  /// What the cache knows of a file.
  private enum Known {
    /// The start of its report, or the whole of it.
    case report([UInt8])
    /// It is a written report.
    case written
  }

  /// The form of the line of numbers.
  private static let mark = "perspectives-recovered 1"
  private static let lineSize = 160
  private static let ending = ".recovered"
  /// Front matter and title are within so many bytes.
  private static let startSize = 8 << 10

  // MARK: what libraries ask

  private static func start(of path: String, _ head: [UInt8]) -> [UInt8]? {
    guard case .recovery = RawReading.way(head, path: path),
      RawReading.size(of: path) <= RawReading.largest
    else { return nil }
    let key = Key(path)
    switch key.flatMap({ known($0, whole: false) }) {
    case .report(let start): return start
    case .written: return nil
    case nil: return make(path, key).map { Array($0.prefix(startSize)) }
    }
  }

  private static func report(of path: String) -> [UInt8]? {
    let key = Key(path)
    switch key.flatMap({ known($0, whole: true) }) {
    case .report(let report): return report
    case .written: return nil
    case nil: return make(path, key)
    }
  }

  /// Recovers a text and keeps the result; nil where it is a written report or cannot be read.
  private static func make(_ path: String, _ key: Key?) -> [UInt8]? {
    guard let raw = try? Files.bytes(of: path, most: RawReading.largest) else { return nil }
    let made = try? RawReading.report(raw, path: path, Interface.phrases.importing)
    // A file that has changed meanwhile is kept as what it was: the next look finds it changed.
    if let key { keep(made?.bytes, key) }
    return made?.bytes
  }

  // MARK: files of the cache

  /// A file as it was when it was looked at.
  private struct Key {
    let file: String
    let size: Int
    let seconds: Int
    let nanoseconds: Int

    init?(_ path: String) {
      var status = stat()
      guard stat(path, &status) == 0,
        let file = LibraryCache.file(forLibrary: path, ending: RecoveredCache.ending)
      else { return nil }
      self.file = file
      size = Int(status.st_size)
      seconds = status.st_mtim.tv_sec
      nanoseconds = status.st_mtim.tv_nsec
    }

    /// What the line of numbers begins with.
    var words: [String] {
      [RecoveredCache.mark, String(LibraryCache.program)]
        + [size, seconds, nanoseconds].map(String.init)
    }
  }

  private static func known(_ key: Key, whole: Bool) -> Known? {
    let found: [UInt8]?
    if whole {
      found = try? Files.bytes(of: key.file, most: 1 << 30)
    } else {
      found = try? Files.start(of: key.file, limit: lineSize + startSize)
    }
    guard let bytes = found, bytes.count >= lineSize else { return nil }
    let line = String(decoding: bytes[..<lineSize], as: UTF8.self)
    let expected = key.words.joined(separator: " ") + " "
    guard line.hasPrefix(expected) else { return nil }
    let rest = line.dropFirst(expected.count).split(whereSeparator: \.isWhitespace)
    guard rest.count == 3, let count = Int(rest[0]) else { return nil }
    if count < 0 { return .written }
    let report = bytes[lineSize...]
    let start = report.prefix(startSize)
    guard String(checksum(start)) == rest[1] else { return nil }
    guard whole else { return .report(Array(start)) }
    return report.count == count && String(checksum(report)) == rest[2]
      ? .report(Array(report)) : nil
  }

  private static func keep(_ report: [UInt8]?, _ key: Key) {
    let start = report?.prefix(startSize) ?? []
    let numbers = [
      String(report?.count ?? -1), String(checksum(start)), String(checksum((report ?? [])[...])),
    ]
    var line = Array((key.words + numbers).joined(separator: " ").utf8)
    guard line.count < lineSize else { return }
    line += repeatElement(0x20, count: lineSize - 1 - line.count) + [0x0A]
    LibraryCache.write(line + (report ?? []), to: key.file)
  }

  /// FNV-1a.
  private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.withUnsafeBufferPointer {
      $0.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
  }
}
