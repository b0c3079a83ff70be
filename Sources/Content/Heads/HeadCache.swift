internal import Glibc

/// Where a library keeps what the starts of a folder's files told, so that files that have not
/// changed need not be opened again.
///
/// The program passes it in: this room does not know where such things are kept. What comes back
/// from it is believed only where it is whole, and of this program and this folder.
public struct HeadCache: Sendable {
  /// Another number where the same files would be read in another way.
  let version: Int
  /// Folders of fewer files are read as fast as this.
  let least: Int
  let load: @Sendable (_ folder: String) -> [UInt8]?
  let save: @Sendable (_ folder: String, _ bytes: [UInt8]) -> Void
  /// What files are dated by.
  var now: @Sendable () -> Int = { FileStamp.now }

  /// - Parameters:
  ///   - version: a number that changes whenever the program may read the same files otherwise.
  ///   - least: smaller folders do without.
  ///   - load: what was saved last for a folder; nil where there is nothing.
  ///   - save: keeps something for a folder, if it can.
  public init(
    version: Int, least: Int = 200, load: @escaping @Sendable (_ folder: String) -> [UInt8]?,
    save: @escaping @Sendable (_ folder: String, _ bytes: [UInt8]) -> Void
  ) {
    self.version = version
    self.least = least
    self.load = load
    self.save = save
  }
}

/// The cache for one folder at one start: made before anything of the folder is read.
struct HeadShelf {
  let cache: HeadCache
  private let folder: String
  /// What all of it depends on.
  private let key: UInt64
  /// A file that is newer may change again without a trace: no clock of files is finer than this
  /// promises, and that of memory sticks counts in steps of two seconds.
  private let limit: Int
  private static let clockStep = 2_000_000_000
  /// What heads are told by beside the files themselves.
  private static let vocabularies = ["library.yaml", "places.yaml", "partners.yaml"]

  init(_ cache: HeadCache, folder: String, recoverer: Recoverer?) {
    self.cache = cache
    self.folder = folder
    let limit = cache.now() - HeadShelf.clockStep
    var words = [
      HeadShelf.absolute(folder), String(cache.version), String(recoverer?.version ?? 0),
    ]
    for name in HeadShelf.vocabularies {
      guard let stamp = FileStamp(folder + "/" + name) else {
        words.append("")
        continue
      }
      // One that is too new has a key that no later start has.
      words.append("\(stamp.number) \(stamp.changed) \(stamp.newest < limit ? 0 : limit)")
    }
    self.limit = limit
    key = Array(words.joined(separator: "\n").utf8).withUnsafeBufferPointer { Checksum.of($0) }
  }

  /// Whether a folder of so many files is worth it.
  func serves(_ count: Int) -> Bool { count >= cache.least }

  /// Calls `body` with what is kept of the folder, and keeps what there is afterwards if that is
  /// worth it.
  func withHeads(of files: [Files.Listed], _ body: (inout KeptHeads) -> KeptHeads.Source) {
    (cache.load(folder) ?? []).withUnsafeBufferPointer { bytes in
      var kept = KeptHeads(bytes, key: key, limit: limit)
      let source = body(&kept)
      kept.finish()
      // A few files are read again sooner than thousands are written.
      if kept.changes > files.count / 100 {
        cache.save(folder, kept.written(files, source, key: key))
      }
    }
  }

  /// One folder has one name, whatever path leads to it.
  private static func absolute(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
