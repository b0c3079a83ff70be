import CSQLite
import Glibc
import Search
import TestKit
import Testing

/// The index that SQLite keeps: the same answers whatever happened to it.
struct IndexTests {
  @Test func diskAndMemoryAnswerAlike() {
    let sample = SampleLibrary(reports: 20)
    let kept = sample.engine()
    kept.finish()
    #expect(kept.status().file != nil)
    let memory = SearchEngine(library: kept.library, preferring: "fr", storage: .memory)
    #expect(memory.status().file == nil)
    #expect(kept.fingerprint() == memory.fingerprint())
    #expect(kept.takeNotice() == nil)
  }

  @Test func changesCostOnlyThemselvesAndAnswerLikeANewIndex() {
    let sample = SampleLibrary(reports: 20)
    sample.engine().finish()
    sample.write(3, seed: 99, word: "nouveauté")
    sample.write(50, seed: 1)
    Disk.remove(sample.folder.path + "/r4.md")
    rename(sample.folder.path + "/r5.md", sample.folder.path + "/r77.md")
    let updated = sample.engine()
    #expect(updated.answers(for: SearchQuery("nouveauté")).total == 0)
    updated.finish()
    #expect(updated.answers(for: SearchQuery("nouveauté")).total == 1)
    let fresh = sample.engine()
    fresh.rebuild()
    fresh.finish()
    #expect(updated.fingerprint() == fresh.fingerprint())
    #expect(updated.status().reports == 20)
    #expect(updated.status().words == fresh.status().words)
  }

  @Test func whatIsIndexedSoFarIsFound() {
    let sample = SampleLibrary(reports: 60)
    let engine = sample.engine()
    var seen = 0
    for _ in 0..<1000 {
      let progress = engine.step(milliseconds: 0)
      let total = engine.answers(for: SearchQuery("report ")).total
      #expect(total >= 0 && progress.done <= progress.total)
      seen = max(seen, engine.answers(for: SearchQuery("villes ")).total)
      if progress.isFinished { break }
    }
    #expect(seen == engine.answers(for: SearchQuery("villes ")).total)
  }

  @Test func anIndexOfReplacedReportsIsMadeAnew() {
    let sample = SampleLibrary(reports: 10)
    for round in 0..<5 {
      for number in 0..<10 { sample.write(number, seed: UInt64(round)) }
      sample.engine().finish()
    }
    let engine = sample.engine()
    engine.finish()
    let memory = SearchEngine(library: engine.library, preferring: "fr", storage: .memory)
    #expect(engine.fingerprint() == memory.fingerprint())
  }

  @Test func wordsThatHaveGoneAreForgotten() {
    let sample = SampleLibrary(reports: 20)
    sample.write(3, seed: 1, word: "nouveauté nouveautés unheard")
    sample.engine().finish()
    sample.write(3, seed: 2)
    let engine = sample.engine()
    engine.finish()
    // A word of no report is no spelling of another, nor the beginning of what is typed.
    let answers = engine.answers(for: SearchQuery("nouveaute"))
    #expect(answers.total == 0 && answers.suggestions.isEmpty)
    #expect(engine.answers(for: SearchQuery("unhearrd", isTyping: false)).suggestions.isEmpty)
  }

  @Test(arguments: [0, 1, 2, 3, 4])
  func aDamagedIndexIsReplaced(_ kind: Int) throws {
    let sample = SampleLibrary(reports: 12)
    sample.engine().finish()
    let file = try #require(sample.indexFiles.first)
    var bytes = try #require(Disk.bytes(file))
    switch kind {
    case 0: bytes = Array("not a database at all, but longer than a header would be".utf8)
    case 1: bytes.removeSubrange((bytes.count / 2)...)
    case 2: bytes = []
    case 3: for index in stride(from: 4096, to: bytes.count, by: 97) { bytes[index] ^= 0x5A }
    default: bytes[63] = 99  // The version that the program gives its files.
    }
    Disk.write(bytes, to: file)
    let engine = sample.engine()
    engine.finish()
    let memory = SearchEngine(library: engine.library, preferring: "fr", storage: .memory)
    #expect(engine.fingerprint() == memory.fingerprint())
    let again = sample.engine()
    again.finish()
    #expect(again.takeNotice() == nil)
    #expect(again.fingerprint() == memory.fingerprint())
  }

  @Test func anIndexThatIsLockedBeforeItIsMadeIsDoneWithout() throws {
    let sample = SampleLibrary(reports: 12)
    sample.engine().finish()
    let file = try #require(sample.indexFiles.first)
    Disk.write([], to: file)
    var other: OpaquePointer?
    #expect(sqlite3_open(file, &other) == SQLITE_OK)
    defer { sqlite3_close(other) }
    #expect(sqlite3_exec(other, "BEGIN EXCLUSIVE", nil, nil, nil) == SQLITE_OK)
    let engine = sample.engine()
    engine.finish()
    #expect(engine.takeNotice() == .inMemory(.locked))
    #expect(engine.answers(for: SearchQuery("villes ")).total > 0)
  }

  @Test func anIndexThatSomebodyIsWritingIsRead() throws {
    let sample = SampleLibrary(reports: 12)
    sample.engine().finish()
    let file = try #require(sample.indexFiles.first)
    var other: OpaquePointer?
    #expect(sqlite3_open(file, &other) == SQLITE_OK)
    defer { sqlite3_close(other) }
    #expect(sqlite3_exec(other, "BEGIN IMMEDIATE", nil, nil, nil) == SQLITE_OK)
    let engine = sample.engine()
    engine.finish()
    #expect(engine.takeNotice() == nil && engine.status().file != nil)
    #expect(engine.answers(for: SearchQuery("villes ")).total > 0)
  }

  /// Another program that is writing the index, until it is let go.
  private func whileSomebodyWrites(_ sample: SampleLibrary, _ work: () -> Void) throws {
    let file = try #require(sample.indexFiles.first)
    var other: OpaquePointer?
    #expect(sqlite3_open(file, &other) == SQLITE_OK)
    defer { sqlite3_close(other) }
    #expect(sqlite3_exec(other, "BEGIN IMMEDIATE", nil, nil, nil) == SQLITE_OK)
    work()
  }

  @Test func anIndexThatLacksLittleAnswersAsItIs() throws {
    let sample = SampleLibrary(reports: 20)
    sample.engine().finish()
    sample.write(3, seed: 99, word: "nouveauté")
    Disk.remove(sample.folder.path + "/r4.md")
    try whileSomebodyWrites(sample) {
      let engine = sample.engine()
      engine.finish()
      #expect(engine.takeNotice() == .asItIs(missing: 2) && engine.takeNotice() == nil)
      #expect(engine.status().file != nil && engine.status().reports < engine.status().total)
      #expect(engine.answers(for: SearchQuery("nouveauté")).total == 0)
      let found = engine.answers(for: SearchQuery("villes "), limit: 500)
      #expect(found.total > 0 && !found.hits.contains { $0.documentID == "r4" })
    }
    let engine = sample.engine()
    engine.finish()
    #expect(engine.takeNotice() == nil)
    #expect(engine.answers(for: SearchQuery("nouveauté")).total == 1)
  }

  @Test func anIndexThatLacksMuchIsDoneWithout() throws {
    let sample = SampleLibrary(reports: 20)
    sample.engine().finish()
    for number in 0..<10 { sample.write(number, seed: 99, word: "nouveauté") }
    try whileSomebodyWrites(sample) {
      let engine = sample.engine()
      engine.finish()
      #expect(engine.takeNotice() == .inMemory(.locked))
      #expect(engine.answers(for: SearchQuery("nouveauté")).total == 10)
    }
  }

  @Test func whatWasIndexedAMomentAgoIsKept() throws {
    let sample = SampleLibrary(reports: 40)
    let engine = sample.engine()
    var progress = engine.step(milliseconds: 0)
    for _ in 0..<200 where progress.done < 5 { progress = engine.step(milliseconds: 0) }
    usleep(400_000)
    progress = engine.step(milliseconds: 0)
    #expect(progress.done < 40)
    // Another look at the file sees what a kill would leave.
    var other: OpaquePointer?
    #expect(sqlite3_open(sample.indexFiles.first, &other) == SQLITE_OK)
    defer { sqlite3_close(other) }
    var statement: OpaquePointer?
    let query = "SELECT count(*) FROM documents"
    #expect(sqlite3_prepare_v2(other, query, -1, &statement, nil) == SQLITE_OK)
    defer { sqlite3_finalize(statement) }
    #expect(sqlite3_step(statement) == SQLITE_ROW)
    #expect(Int(sqlite3_column_int(statement, 0)) == progress.done && progress.done >= 5)
    engine.finish()
    #expect(engine.status().reports == 40)
  }

  @Test func aCacheThatCannotBeWrittenIsSaidOnce() {
    let sample = SampleLibrary(reports: 12)
    sample.cache = sample.folder.write("", to: "file.bin")
    let engine = sample.engine()
    engine.finish()
    guard case .inMemory = engine.takeNotice() else {
      Issue.record("no notice")
      return
    }
    #expect(engine.takeNotice() == nil)
    #expect(engine.answers(for: SearchQuery("villes ")).total > 0)
    #expect(engine.status().file == nil)
  }
}
