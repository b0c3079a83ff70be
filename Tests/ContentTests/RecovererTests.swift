import Content
import Synchronization
import TestKit
import Testing

/// Texts of a folder that a recoverer reads.
struct RecovererTests {
  private let folder = TemporaryFolder()

  /// Reads texts that begin with "raw" as a report of two regions.
  private let recoverer = Recoverer(
    version: 7,
    start: { _, head in head.starts(with: "raw".utf8) ? Array(RecovererTests.report.utf8) : nil },
    report: { path in Disk.bytes(path).map { _ in Array(RecovererTests.report.utf8) } })

  private static let report = """
    ---
    title: "Recovered"
    language: en
    regions: [africa, europe]
    ---

    ## The Africa region {region=africa}

    Text of it.

    ## The Europe region {region=europe}

    Other text.
    """

  private func library() -> Library {
    LibraryLoader.folder(folder.path, fallback: bundledVocabulary(), recoverer: recoverer)
  }

  @Test func aRawTextFillsTheMenusOfItsRegions() throws {
    folder.write("raw text without a heading\n", to: "one.txt")
    folder.write("# Written\n\nText.\n", to: "two.md")
    let library = library()
    #expect(library.entries.map(\.title).sorted() == ["Recovered", "Written"])
    let entry = try #require(library.entries.first { $0.title == "Recovered" })
    #expect(entry.isRecovered && entry.isFile && entry.regions == ["africa", "europe"])
    for region in ["africa", "europe"] {
      #expect(library.content(ofRegion: region, preferring: "en").places.count == 1)
    }
    #expect(try library.report(entry).sections.count == 2)
    #expect(library.holdings(preferring: "en")["africa"]?.sections == 1)
  }

  @Test func frontMatterIsNeverLookedAtTwice() {
    folder.write("---\ntitle: Mine\n---\nraw", to: "one.md")
    folder.write("---\nid: mine\n---\nraw", to: "two.md")
    let asked = Mutex(0)
    let counting = Recoverer(
      version: 1,
      start: { _, _ in
        asked.withLock { $0 += 1 }
        return nil
      }, report: { _ in nil })
    let library = LibraryLoader.folder(
      folder.path, fallback: bundledVocabulary(), recoverer: counting)
    #expect(library.entries.count == 2)
    #expect(asked.withLock { $0 } == 0)
  }

  @Test func aFileThatIsGoneIsAnErrorAsEver() {
    let path = folder.write("raw text\n", to: "one.txt")
    let library = library()
    Disk.remove(path)
    #expect(throws: FileError.self) { try library.report(library.entries[0]) }
  }
}
