internal import Content

/// How far the index of a library is.
public struct IndexProgress: Equatable, Sendable {
  /// How many reports are indexed as they are now.
  public var done: Int
  /// How many reports there are.
  public var total: Int
  /// Whether nothing is left to do.
  public var isFinished: Bool
}

/// Brings an index up to date, a little at a time.
final class Indexer {
  private enum Phase {
    /// Looking for reports that have changed; up to which entry.
    case looking(Int)
    case writing
    /// Counting words anew, where rows have gone.
    case counting(TermCount)
    /// Joining the pieces that writing left behind.
    case joining
    /// Giving pages that are no longer used back to the file system.
    case shrinking
    case finished
  }

  private let index: DiskIndex
  private let isReadOnly: Bool
  private var phase = Phase.looking(0)
  private var pending: [(entry: Int, stamp: Int)] = []
  private var gone: [String] = []
  private var isWriting = false
  // When the transaction under way began.
  private var begunAt = 0
  private var writtenInAll = 0
  private var hasCounted = false
  private var version: Int?
  // Since when somebody else has been writing, without anything to show for it.
  private var waitingSince: Int?

  /// After so many nanoseconds without anything to show for it nobody waits for who holds the lock.
  static let patience = 700_000_000

  /// So many nanoseconds lie between two moments at which a kill loses nothing, and as long as one
  /// report takes.
  private static let longestBatch = 300_000_000
  /// After writing so many reports the index is put in order.
  private static let manyReports = 200

  init(_ index: DiskIndex, isReadOnly: Bool) {
    self.index = index
    self.isReadOnly = isReadOnly
  }

  /// How far the index is.
  var progress: IndexProgress {
    let total = index.library.entries.count
    switch phase {
    case .looking(let next):
      return IndexProgress(done: min(next, index.documents.count), total: total, isFinished: false)
    case .writing:
      return IndexProgress(done: total - pending.count, total: total, isFinished: false)
    case .joining, .shrinking, .counting:
      return IndexProgress(done: total, total: total, isFinished: false)
    case .finished:
      return IndexProgress(
        done: total - pending.count, total: total, isFinished: !isCountDue)
    }
  }

  /// Whether there is something to write that cannot be written.
  var isStuck: Bool { isReadOnly && (!pending.isEmpty || !gone.isEmpty) }

  /// Whether the index has been locked for so long that waiting for it makes no sense.
  var isLockedOut: Bool { waitingSince.map { Clock.now - $0 > Indexer.patience } ?? false }

  /// Takes the index as it is, where little is missing in it: somebody else is writing.
  ///
  /// - Returns: how many reports are missing or old in it; nil where these are too many.
  func settle() -> Int? {
    let missing = pending.count + gone.count
    guard case .writing = phase, missing * 10 <= index.documents.count else { return nil }
    phase = .finished
    waitingSince = nil
    return missing
  }

  /// Works until `deadline`, a time of `Clock`, and a little longer.
  func step(until deadline: Int) throws(DatabaseError) {
    repeat {
      switch phase {
      case .looking(let next): look(from: next, until: deadline)
      case .writing: if try !write(until: deadline) { return }
      case .joining: try join()
      case .shrinking: try shrink()
      case .counting(let count): try go(on: count, until: deadline)
      case .finished: if try !beginCounting() { return }
      }
    } while Clock.now < deadline
  }

  /// Looks at all files without writing anything.
  func look() throws(DatabaseError) {
    while case .looking(let next) = phase { look(from: next, until: .max) }
  }

  /// Compares files with what is indexed; sorts out what to write and what is gone.
  private func look(from start: Int, until deadline: Int) {
    if start == 0 {
      (pending, gone) = ([], [])
      version = try? index.database.integer("PRAGMA data_version")
    }
    var next = start
    let entries = index.library.entries
    while next < entries.count {
      let path = entries[next].path
      let stamp = IndexPlace.stamp(of: entries[next], in: index.library)
      if let stamp, index.documents[path]?.stamp != stamp { pending.append((next, stamp)) }
      next += 1
      if next % 64 == 0, Clock.now >= deadline { break }
    }
    guard next >= entries.count else { return phase = .looking(next) }
    // Work is taken from the end of the list.
    pending.reverse()
    gone = removed(from: entries)
    if pending.isEmpty && gone.isEmpty || isReadOnly { finish() } else { phase = .writing }
  }

  /// The paths of reports that are indexed and no longer there.
  private func removed(from entries: [Entry]) -> [String] {
    let known = entries.reduce(0) { index.documents[$1.path] == nil ? $0 : $0 + 1 }
    if known == index.documents.count { return [] }
    let paths = Set(entries.map(\.path))
    return index.documents.keys.filter { !paths.contains($0) }
  }

  /// Writes until the deadline; false where somebody else is writing.
  private func write(until deadline: Int) throws(DatabaseError) -> Bool {
    guard try begin() else { return false }
    if case .looking = phase { return true }
    for path in gone { try index.forget(path) }
    gone = []
    while let next = pending.popLast() {
      try add(next)
      writtenInAll += 1
      if Clock.now >= deadline { break }
    }
    if pending.isEmpty || Clock.now - begunAt >= Indexer.longestBatch {
      try commit(isLast: pending.isEmpty)
    }
    guard pending.isEmpty else { return true }
    if writtenInAll >= Indexer.manyReports { phase = .joining } else { finish() }
    return true
  }

  /// Joins some pieces of the index; searching then has fewer to look into.
  private func join() throws(DatabaseError) {
    let before = try index.database.integer("SELECT total_changes()")
    try index.database.run("INSERT INTO passages(passages, rank) VALUES('merge', -64)")
    // FTS5 tells by the number of changes whether there was anything to join.
    if try index.database.integer("SELECT total_changes()") - before < 2 { phase = .shrinking }
  }

  /// Gives some free pages back, and at the end empties the journal.
  private func shrink() throws(DatabaseError) {
    try index.database.run("PRAGMA incremental_vacuum(256)")
    if try index.database.integer("PRAGMA freelist_count") == 0 {
      _ = try index.database.integer("PRAGMA wal_checkpoint(TRUNCATE)")
      finish()
    }
  }

  private func finish() {
    phase = .finished
    index.database.releaseMemory()
  }

  /// Whether words are to be counted anew; tried once.
  private var isCountDue: Bool { !isReadOnly && !hasCounted && index.wantsCount }

  /// Begins to count where that is due; false where all is done.
  private func beginCounting() throws(DatabaseError) -> Bool {
    guard isCountDue else { return false }
    hasCounted = true
    phase = .counting(try TermCount(index))
    return true
  }

  /// Counts words a while longer, and writes what has changed.
  private func go(on count: TermCount, until deadline: Int) throws(DatabaseError) {
    guard try count.step(until: deadline) else { return }
    if try begin() {
      // Whoever has written meanwhile has counted other rows.
      guard case .counting = phase else { return }
      try index.write(count)
      try index.database.run("COMMIT")
      isWriting = false
    }
    guard case .counting = phase else { return }
    // Where somebody else is writing the next start counts.
    waitingSince = nil
    finish()
  }

  /// Begins a transaction; where another reader has written meanwhile, looks again first.
  private func begin() throws(DatabaseError) -> Bool {
    if isWriting { return true }
    do throws(DatabaseError) {
      try index.database.run("BEGIN IMMEDIATE")
    } catch {
      if error.isBusy {
        try follow()
        return false
      }
      throw error
    }
    isWriting = true
    begunAt = Clock.now
    waitingSince = nil
    if try index.database.integer("PRAGMA data_version") != version {
      try index.database.run("ROLLBACK")
      isWriting = false
      try index.load()
      phase = .looking(0)
    } else if index.rows.count > 4 * index.liveRows + 2000 {
      try startAgain()
    }
    return true
  }

  /// Takes up what another reader has written so far.
  private func follow() throws(DatabaseError) {
    let now = try index.database.integer("PRAGMA data_version")
    if now != version {
      version = now
      waitingSince = nil
      try index.load()
      phase = .looking(0)
    } else if waitingSince == nil {
      waitingSince = Clock.now
    }
  }

  /// Indexes one report; one that cannot be read is tried again at the next start.
  private func add(_ next: (entry: Int, stamp: Int)) throws(DatabaseError) {
    let entry = index.library.entries[next.entry]
    guard let report = try? index.library.report(entry) else { return }
    try index.add(
      RowTexts(report, entry: next.entry, catalogue: index.catalogue), path: entry.path,
      stamp: next.stamp, language: entry.language)
  }

  /// Empties an index that consists mostly of rows that nothing leads to.
  private func startAgain() throws(DatabaseError) {
    try index.database.run(
      """
      INSERT INTO passages(passages) VALUES('delete-all');
      DELETE FROM documents; DELETE FROM terms; DELETE FROM meta WHERE key <> 'regions';
      """)
    try index.load()
    phase = .looking(0)
  }

  /// Ends the transaction, so that what was written stays.
  private func commit(isLast: Bool) throws(DatabaseError) {
    guard isWriting else { return }
    try index.writeTerms(isLast: isLast)
    try index.database.run("COMMIT")
    isWriting = false
  }

  deinit { try? commit(isLast: true) }
}
