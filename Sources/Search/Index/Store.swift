internal import Content

/// Where an index is kept.
public enum IndexStorage: Sendable {
  /// In memory for a small library, on disk for others.
  case automatic
  /// In memory; ready at the first search, for as long as the program runs.
  case memory
  /// On disk, as far as the library is a folder.
  case disk
}

/// The index of a library: in memory for a small one, kept by SQLite for others.
final class Store {
  let catalogue: Catalogue
  private let library: Library
  private let keeper: IndexKeeper?
  private var memory: MemoryIndex?

  /// A library of files that are together smaller than this is indexed in memory.
  private static let smallSize = 1 << 20
  private static let smallCount = 100

  init(_ library: Library, cache: String?, storage: IndexStorage) {
    self.library = library
    catalogue = Catalogue(library)
    let isSmall = storage == .memory || storage == .automatic && Store.isSmall(library)
    guard !isSmall, let file = Store.file(library, cache) else {
      keeper = nil
      return
    }
    keeper = IndexKeeper(library, catalogue, file: file.path)
  }

  /// Where the index of a library is kept that has a folder; nil for others.
  ///
  /// The bundled library with the reader's own reports has one index, by the folder of these.
  private static func file(_ library: Library, _ cache: String?) -> (path: String?, Void)? {
    if let folder = library.folder {
      return (IndexPlace.file(forLibrary: folder, cache: cache), ())
    }
    guard let own = library.ownFolder, library.entries.contains(where: \.isFile) else {
      return nil
    }
    let ending = "-own-v\(IndexPlace.format).search"
    return (IndexPlace.file(forLibrary: own, cache: cache, ending: ending), ())
  }

  /// Whether the index of a library is too large to be made at the first search.
  static func isLarge(_ library: Library) -> Bool {
    !isSmall(library) && (library.folder != nil || library.ownFolder != nil)
  }

  /// Whether indexing takes no longer than a reader would notice.
  private static func isSmall(_ library: Library) -> Bool {
    // What is part of the program is indexed in memory however much it is.
    guard library.entries.count(where: \.isFile) <= smallCount else { return false }
    var size = 0
    for entry in library.entries where entry.isFile { size += IndexPlace.size(of: entry.path) }
    return size <= smallSize
  }

  /// Whether the index is meant to stay on disk.
  var isKept: Bool { keeper != nil }

  /// The file that the index is in, or will be; nil where it is in memory.
  var file: String? { keeper?.file }

  func takeNotice() -> SearchNotice? { keeper?.takeNotice() }

  /// Works on the index for about so many milliseconds.
  func step(milliseconds: Int) -> IndexProgress {
    guard let keeper else {
      _ = memoryIndex()
      return IndexProgress(
        done: library.entries.count, total: library.entries.count, isFinished: true)
    }
    let deadline = Clock.now + milliseconds * 1_000_000
    let progress = keeper.use { (_, indexer) throws(DatabaseError) in
      try indexer.step(until: deadline)
      return indexer.progress
    }
    return progress ?? IndexProgress(done: 0, total: library.entries.count, isFinished: false)
  }

  /// Runs a query: `plan` is given the words of the library, `collect` the plan's size.
  ///
  /// - Parameter isPatient: whether all rows are looked at, however long that takes.
  func run(
    isPatient: Bool = false,
    makePlan: (TermTable, Int) -> Plan, makeCollector: (Plan, _ averageWords: Double) -> Collector
  ) -> (plan: Plan, found: Collector) {
    if let keeper {
      let result = keeper.use { (index, _) throws(DatabaseError) -> (Plan, Collector) in
        try index.prepareToSearch()
        let plan = makePlan(index.terms, max(1, index.liveRows))
        var collector = makeCollector(plan, Double(index.words) / Double(max(1, index.liveRows)))
        if plan.groups.isEmpty {
          try index.runAll(plan, into: &collector)
        } else {
          try index.run(plan, isPatient: isPatient, into: &collector)
        }
        return (plan, collector)
      }
      return result ?? (Plan(), makeCollector(Plan(), 1))
    }
    let index = memoryIndex()
    let rows = max(1, index.rows.count)
    let plan = makePlan(index.terms, rows)
    var collector = makeCollector(plan, Double(index.words) / Double(rows))
    if plan.groups.isEmpty {
      index.runAll(plan, into: &collector)
    } else {
      index.run(plan, into: &collector)
    }
    return (plan, collector)
  }

  /// The index in memory, made when it is first asked for.
  private func memoryIndex() -> MemoryIndex {
    if let memory { return memory }
    var index = MemoryIndex()
    for (number, entry) in library.entries.enumerated() {
      guard let report = try? library.report(entry) else { continue }
      index.add(
        RowTexts(report, entry: number, catalogue: catalogue),
        language: StemLanguage(code: entry.language))
    }
    index.finish()
    memory = index
    return index
  }

  /// Throws the index away; the next step begins a new one.
  func remake() {
    memory = nil
    keeper?.remake()
  }

  /// Lets go of files; what was indexed stays on disk.
  func close() { keeper?.close() }

  /// Gives back memory that only a search under way needs.
  func rest() { keeper?.rest() }

  /// What there is to say about the index.
  func status() -> IndexStatus {
    guard let keeper else {
      let index = memoryIndex()
      return IndexStatus(
        file: nil, size: 0, reports: library.entries.count, total: library.entries.count,
        passages: index.rows.count, words: index.terms.count, isFinished: true)
    }
    var status = IndexStatus(
      file: keeper.file, size: 0, reports: 0, total: library.entries.count, passages: 0, words: 0,
      isFinished: false)
    // Asking must not make an index where there is none.
    if let file = keeper.file, !IndexPlace.exists(file) { return status }
    let known = keeper.use { (index, indexer) throws(DatabaseError) -> IndexStatus in
      // Whether everything is indexed shows only when all files have been looked at.
      try indexer.look()
      try index.prepareToSearch()
      return IndexStatus(
        file: nil, size: 0, reports: indexer.progress.done, total: indexer.progress.total,
        passages: index.liveRows, words: index.terms.count,
        isFinished: indexer.progress.isFinished)
    }
    status = known ?? status
    status.file = keeper.file
    status.size =
      keeper.file.map { IndexPlace.size(of: $0) + IndexPlace.size(of: $0 + "-wal") } ?? 0
    return status
  }
}

/// What there is to say about the index of a library.
public struct IndexStatus: Equatable, Sendable {
  /// The file it is kept in; nil where it is in memory.
  public var file: String?
  /// The size of the file in bytes.
  public var size: Int
  /// How many reports are indexed as they are now.
  public var reports: Int
  /// How many reports the library has.
  public var total: Int
  /// How many passages are indexed.
  public var passages: Int
  /// How many different words there are.
  public var words: Int
  /// Whether nothing is left to do.
  public var isFinished: Bool
}
