import Synchronization
import TestKit
import Testing

@testable import Content

/// What the starts of files told is kept, and the library is the same as without.
struct HeadCacheTests {
  private let folder = TemporaryFolder()
  private let kept = Kept()

  /// What a cache was given to keep.
  private final class Kept: Sendable {
    let bytes = Mutex<[UInt8]?>(nil)
    let saves = Mutex(0)
  }

  /// Texts that begin with "raw" are read as a report; each text that is looked at is counted.
  private final class Counted: Sendable {
    let reads = Mutex(0)

    var recoverer: Recoverer {
      Recoverer(
        version: 3,
        start: { _, head in
          self.reads.withLock { $0 += 1 }
          return head.starts(with: "raw".utf8)
            ? Array("---\ntitle: Recovered\nregions: [africa]\n---\n".utf8) : nil
        }, report: { _ in nil })
    }
  }

  /// - Parameter seconds: how long after now the library is read: files are then old enough.
  private func cache(version: Int = 1, least: Int = 1, after seconds: Int = 10) -> HeadCache {
    var cache = HeadCache(
      version: version, least: least, load: { _ in kept.bytes.withLock { $0 } },
      save: { _, bytes in
        kept.bytes.withLock { $0 = bytes }
        kept.saves.withLock { $0 += 1 }
      })
    cache.now = { FileStamp.now + seconds * 1_000_000_000 }
    return cache
  }

  private func library(_ heads: HeadCache?, _ recoverer: Recoverer = Counted().recoverer)
    -> Library
  {
    LibraryLoader.folder(
      folder.path, fallback: bundledVocabulary(), recoverer: recoverer, heads: heads)
  }

  /// All that a library tells, as text.
  private func told(_ library: Library) -> [String] {
    library.entries.map { "\($0)" } + library.problems.map { "\($0)" }
      + library.factTable.ids.map { "\($0)" }
      + library.facets().counts.map { "\($0.key) \($0.value)" }.sorted()
  }

  private func writeReports() {
    for path in Disk.files(below: Places.content).prefix(60) {
      folder.write(Disk.bytes(Places.content + "/" + path) ?? [], to: path)
    }
    folder.write("raw text without a heading\n", to: "raw.txt")
    folder.write("Text without a heading\n", to: "deep/er/plain.txt")
    folder.write("---\nid: twin\ntitle: A\n---\n", to: "twin-a.md")
    folder.write("---\nid: twin\ntitle: B\ndate: 2021-03\n---\n", to: "twin-b.md")
    folder.write("---\ntitle: \"A\\tB\\u001fC\"\nthemes: [\"x\\ty\"]\n---\n", to: "control.md")
    folder.write("---\ntitle: C\nregions: [\"\", africa, Nowhere]\n---\n", to: "regions.md")
    folder.write("---\ntitle: D\nthemes: [\"x\\ty\", water]\n---\n", to: "fact.md")
    folder.write("", to: "empty.md")
    folder.link("gone.md", to: "nowhere.md")
    folder.link("linked.md", to: "twin-b.md")
  }

  @Test func theLibraryIsTheSameWithAndWithoutIt() {
    writeReports()
    let plain = told(library(nil))
    #expect(told(library(cache())) == plain)
    let saved = kept.bytes.withLock { $0?.count ?? 0 }
    #expect(saved > 2000)
    #expect(told(library(cache())) == plain)
    #expect(kept.saves.withLock { $0 } == 1)
    // Some files are read anew, in the midst of others that are not.
    for name in ["twin-b.md", "raw.txt", "new.md"] {
      folder.write("---\ntitle: E\nthemes: [new-theme, water]\n---\n", to: name)
    }
    for file in Disk.files(below: folder.path).enumerated() where file.offset % 7 == 3 {
      Disk.remove(folder.path + "/" + file.element)
    }
    let changed = told(library(nil))
    #expect(changed != plain)
    #expect(told(library(cache())) == changed)
    #expect(kept.saves.withLock { $0 } == 2)
    #expect(told(library(cache())) == changed)
  }

  @Test func onlyFilesThatChangedAreRead() {
    for number in 0..<30 { folder.write("Text \(number)\n", to: "\(number).txt") }
    func reads() -> Int {
      let counted = Counted()
      _ = library(cache(), counted.recoverer)
      return counted.reads.withLock { $0 }
    }
    #expect(reads() == 30)
    #expect(reads() == 0)
    folder.write("Text X\n", to: "7.txt")
    folder.write("Text\n", to: "new.txt")
    Disk.remove(folder.path + "/9.txt")
    #expect(reads() == 2)
    #expect(reads() == 0)
  }

  @Test func whatMayYetChangeWithinATickIsNotBelieved() throws {
    let path = folder.write("---\ntitle: A\n---\n", to: "a.md")
    _ = library(cache(after: 0))
    #expect(kept.bytes.withLock { $0 } == nil)
    let newest = try #require(FileStamp(path)).newest
    var cache = cache()
    cache.now = { newest + 2_000_000_000 }
    _ = library(cache)
    #expect(kept.bytes.withLock { $0 } == nil)
    cache.now = { newest + 2_000_000_001 }
    _ = library(cache)
    #expect(kept.bytes.withLock { $0 } != nil)
  }

  @Test func smallFoldersDoWithout() {
    for number in 0..<5 { folder.write("Text\n", to: "\(number).txt") }
    _ = library(cache(least: 6))
    #expect(kept.saves.withLock { $0 } == 0)
    _ = library(cache(least: 5))
    #expect(kept.saves.withLock { $0 } == 1)
  }

  @Test func otherProgramsFoldersAndVocabulariesDoNotCount() {
    folder.write("---\ntitle: A\nregions: [Here]\nthemes: [Wells]\n---\n", to: "a.md")
    _ = library(cache())
    #expect(library(cache(version: 2)).entries.first?.regions == ["Here"])
    #expect(kept.saves.withLock { $0 } == 2)
    folder.write("regions:\n  - { id: here, names: { en: Here } }\n", to: "library.yaml")
    #expect(told(library(cache())) == told(library(nil)))
    #expect(library(cache()).entries.first?.regions == library(nil).entries.first?.regions)
    let saved = kept.saves.withLock { $0 }
    let other = TemporaryFolder()
    other.write("---\ntitle: B\n---\n", to: "a.md")
    let library = LibraryLoader.folder(
      other.path, fallback: bundledVocabulary(), recoverer: Counted().recoverer, heads: cache())
    #expect(library.entries.map(\.title) == ["B"])
    #expect(kept.saves.withLock { $0 } == saved + 1)
  }

  @Test func aDamagedCacheIsAsGoodAsNone() throws {
    writeReports()
    let plain = told(library(nil))
    _ = library(cache())
    let whole = try #require(kept.bytes.withLock { $0 })
    var random = SeededRandom(seed: 11)
    for round in 0..<40 {
      var bytes = whole
      switch round % 4 {
      case 0: bytes = Array(bytes.prefix(Int.random(in: 0..<bytes.count, using: &random)))
      case 1: bytes += Array("e\tz.md\t1\t1\n".utf8)
      case 2: bytes[Int.random(in: 0..<90, using: &random)] ^= 4
      case _: bytes[Int.random(in: 0..<bytes.count, using: &random)] &+= 1
      }
      kept.bytes.withLock { [bytes] in $0 = bytes }
      #expect(told(library(cache())) == plain)
      #expect(kept.bytes.withLock { $0 } == whole)
    }
  }

  /// Even a cache that was damaged with its checksum made to fit ends no program.
  @Test func linesOfAnyKindAreRead() throws {
    writeReports()
    let files = Files.list(below: folder.path, endings: LibraryLoader.endings)
    _ = library(cache())
    let whole = try #require(kept.bytes.withLock { $0 })
    let body = whole.dropFirst((whole.firstIndex(of: 0x0A) ?? 0) + 1)
    var random = SeededRandom(seed: 5)
    for _ in 0..<60 {
      var bytes = Array(body)
      for _ in 0..<30 {
        let splinters: [UInt8] = [0x09, 0x0A, 0x1E, 0x2D, 0x39, 0x66, 0xFF]
        bytes[Int.random(in: 0..<bytes.count, using: &random)] =
          splinters.randomElement(using: &random) ?? 0
      }
      let signed = bytes.withUnsafeBufferPointer {
        Array("perspectives-heads 1\t7\t\($0.count)\t\(Checksum.of($0))\n".utf8) + $0
      }
      signed.withUnsafeBufferPointer { bytes in
        var heads = KeptHeads(bytes, key: 7, limit: .max)
        var (table, shared) = (FactTable(), SharedValues())
        for file in files {
          guard let line = heads.take(file) else { continue }
          let entry = heads.entry(
            line, path: file.path, stamp: file.stamp, &table, &shared)
          #expect(entry.facts.allSatisfy { table.value($0) != nil })
        }
      }
    }
  }
}
