import Glibc
import Search
import TestKit
import Testing

@testable import Content

/// Files that are kept for a library beside its index.
struct LibraryCacheTests {
  private let folder = TemporaryFolder()

  private func file() throws -> String {
    try #require(
      LibraryCache.file(
        forLibrary: folder.path, ending: ".test", cache: folder.path + "/cache"))
  }

  @Test func whatIsWrittenIsThereWhole() throws {
    let file = try file()
    #expect(LibraryCache.write(Array("one".utf8), to: file))
    #expect(LibraryCache.write(Array("two".utf8), to: file))
    #expect(Disk.text(file) == "two")
    #expect(Disk.files(below: folder.path + "/cache").count == 1)
  }

  @Test func aPlaceThatCannotBeWrittenIsLeftAlone() throws {
    folder.write("a file", to: "cache")
    #expect(!LibraryCache.write([1], to: try file()))
    #expect(Disk.text(folder.path + "/cache") == "a file")
    Disk.remove(folder.path + "/cache")
    // A folder in the place of the file cannot be replaced by one.
    Disk.makeFolder(try file())
    #expect(!LibraryCache.write([1], to: try file()))
    #expect(Disk.files(below: folder.path + "/cache").isEmpty)
  }

  @Test func whoeverReadsMeanwhileHasTheOldOrTheNewOne() async throws {
    let file = try file()
    let texts = (0..<4).map { [UInt8](repeating: 0x61 + UInt8($0), count: 300_000 + $0) }
    LibraryCache.write(texts[0], to: file)
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<3 {
        group.addTask { (0..<20).allSatisfy { _ in Disk.bytes(file).map(texts.contains) ?? false } }
      }
      group.addTask { (0..<40).allSatisfy { LibraryCache.write(texts[$0 % 4], to: file) } }
      for await isWhole in group { #expect(isWhole) }
    }
  }

  @Test func aLargeFolderIsTheSameAtTheSecondStart() throws {
    for number in 0..<220 {
      folder.write("---\ntitle: \"Report \(number)\"\n---\n\nText.\n", to: "lib/\(number).md")
    }
    func titles() -> [String] {
      var heads = LibraryCache.heads(cache: folder.path + "/cache")
      // Files are believed when they are older than clocks are coarse.
      heads.now = { FileStamp.now + 10_000_000_000 }
      return LibraryLoader.folder(
        folder.path + "/lib", fallback: LibraryLoader.vocabulary([]), heads: heads
      ).entries.map(\.title)
    }
    let first = titles()
    #expect(first.count == 220)
    #expect(titles() == first)
    let names = Disk.names(in: folder.path + "/cache/perspectives")
    #expect(names.count == 1 && names[0].hasSuffix(".heads"))
    folder.write("---\ntitle: \"Report X\"\n---\n\nText.\n", to: "lib/7.md")
    #expect(titles() != first)
    chmod(folder.path + "/cache/perspectives/" + names[0], 0)
    #expect(titles().contains("Report X"))
    // A pipe that nobody writes to would be waited for.
    Disk.remove(folder.path + "/cache/perspectives/" + names[0])
    folder.pipe("cache/perspectives/" + names[0])
    #expect(titles().contains("Report X"))
  }
}
