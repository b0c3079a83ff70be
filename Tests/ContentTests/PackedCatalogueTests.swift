@testable import Content
import TestKit
import Testing

/// The catalogue that a build makes says what the files say.
struct PackedCatalogueTests {
  private let files = PackedCatalogueTests.files()

  /// The bundled files; their bytes live as long as the tests.
  private static func files() -> [PackedFile] {
    Disk.files(below: Places.content).sorted().map { path in
      let bytes = Array((Disk.text(Places.content + "/" + path) ?? "").utf8)
      let kept = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
      _ = kept.initialize(from: bytes)
      return (path, UnsafeBufferPointer(kept))
    }
  }

  private func catalogued(_ bytes: [UInt8]) -> Library {
    let kept = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = kept.initialize(from: bytes)
    return LibraryLoader.packed(files, name: "Content", catalogue: UnsafeBufferPointer(kept))
  }

  @Test func theBundledLibraryIsTheSameWithAndWithoutIt() throws {
    let read = LibraryLoader.packed(files, name: "Content")
    let packed = catalogued(PackedCatalogue.make(files))
    #expect(packed.entries.count == read.entries.count)
    for (one, other) in zip(packed.entries, read.entries) {
      #expect(
        [one.id, one.language, one.kind, one.title, one.path, one.date]
          == [other.id, other.language, other.kind, other.title, other.path, other.date])
      #expect(one.regions == other.regions && one.year == other.year)
      #expect(one.facts == other.facts)
      #expect(try packed.report(one).title == read.report(other).title)
    }
    for (one, other) in [(packed.vocabulary, read.vocabulary)] {
      #expect(one.titles == other.titles && one.regions == other.regions)
      #expect(one.kinds == other.kinds && one.aspects == other.aspects)
      #expect(one.terms.countries == other.terms.countries)
      #expect(one.terms.cities == other.terms.cities)
      #expect(one.terms.partners == other.terms.partners)
      #expect(one.terms.themes == other.terms.themes)
      #expect(one.terms.goals == other.terms.goals)
      #expect(one.terms.modalities == other.terms.modalities)
    }
    #expect(packed.facets().counts == read.facets().counts)
  }

  @Test(arguments: ["", "2\t0\t0\n", "1\t99999999\t0\n", "1\t-1\t5\n", "1\t0\n", "x"])
  func whatIsNoCatalogueIsPassedOver(_ text: String) {
    #expect(catalogued(Array(text.utf8)).entries.count == files.count { $0.path.hasSuffix(".md") })
  }

  @Test func aDamagedCatalogueEndsNoProgram() {
    let whole = PackedCatalogue.make(files)
    var random = SeededRandom(seed: 7)
    for _ in 0..<60 {
      var bytes = whole
      for _ in 0..<20 {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8(
          Int.random(in: 0..<256, using: &random))
      }
      let library = catalogued(bytes)
      _ = library.facets()
      _ = library.vocabulary.terms.countries
    }
  }
}
