import BundledLibrary
import Content
import Search
import TestKit
import Testing

/// The reader's own reports beside the bundled library: one ranked list.
struct OwnTests {
  private let own = TemporaryFolder()
  private let cache = TemporaryFolder()

  private func engine(_ storage: IndexStorage = .automatic) -> SearchEngine {
    let files = BundledLibrary.files.map { (path: $0.path, bytes: $0.bytes) }
    var library = LibraryLoader.packed(
      files, name: "Content", catalogue: BundledLibrary.catalogue)
    library.addOwn(own.path)
    return SearchEngine(library: library, preferring: "en", cache: cache.path, storage: storage)
  }

  private func write(_ name: String = "wells", word: String = "Kilometrico") {
    own.write(
      "---\ntitle: Reciprocity of the wells\nlanguage: en\nregions: [mewa]\n---\n\n"
        + "## Reciprocity\n\nReciprocity between towns is what \(word) calls a well.\n",
      to: name + ".md")
  }

  @Test(arguments: [IndexStorage.automatic, .disk])
  func oneListHoldsBoth(_ storage: IndexStorage) {
    write()
    let engine = engine(storage)
    if engine.keepsIndex { engine.finish() }
    let hits = engine.answers(for: SearchQuery("reciprocity")).hits
    let own = hits.map { engine.library.isOwn(engine.library.entries[$0.entry]) }
    #expect(own.first == true, "a title that is the query comes first")
    #expect(own.contains(false))
    let narrowed = engine.answers(for: SearchQuery("reciprocity region:mewa")).hits
    #expect(narrowed.contains { $0.documentID == "wells" })
    #expect(engine.answers(for: SearchQuery("kilometrico")).hits.count == 1)
  }

  @Test func aLargeOneIsKeptOnDiskAndFollowsItsFiles() {
    for number in 0..<120 { write("w\(number)") }
    let first = engine()
    #expect(first.keepsIndex && SearchEngine.isLarge(first.library))
    first.finish()
    #expect(first.answers(for: SearchQuery("kilometrico")).total >= 120)
    first.close()
    Disk.remove(own.path + "/w5.md")
    write("new", word: "Zanzibarita")
    let second = engine()
    second.finish()
    #expect(second.answers(for: SearchQuery("zanzibarita")).hits.count == 1)
    #expect(
      !second.answers(for: SearchQuery("kilometrico"), limit: 500).hits.contains {
        $0.documentID == "w5"
      })
  }

  @Test func aSmallOneNeedsNoFile() {
    write()
    #expect(!engine().keepsIndex)
    #expect(Disk.files(below: cache.path).isEmpty)
  }
}
