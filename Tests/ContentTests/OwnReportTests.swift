import Content
import TestKit
import Testing

/// Reports that the reader has added beside those of the library.
struct OwnReportTests {
  private let own = TemporaryFolder()

  private func library(_ recoverer: Recoverer? = nil) -> Library {
    var library = packed
    library.addOwn(own.path, recoverer: recoverer)
    return library
  }

  private var packed: Library {
    let text = Array(
      "---\nid: plans\ntitle: Plans\nlanguage: en\nregions: [africa]\n---\n\n## Plans\n\nText.\n"
        .utf8)
    // Files of the program live as long as it does.
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.count)
    _ = bytes.initialize(from: text)
    let vocabulary = Disk.bytes(Places.content + "/library.yaml") ?? []
    let yaml = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: vocabulary.count)
    _ = yaml.initialize(from: vocabulary)
    return LibraryLoader.packed(
      [("plans.md", UnsafeBufferPointer(bytes)), ("library.yaml", UnsafeBufferPointer(yaml))],
      name: "Content")
  }

  private func write(_ id: String, _ title: String, language: String = "en") {
    own.write(
      "---\nid: \(id)\ntitle: \(title)\nlanguage: \(language)\nregions: [africa]\n---\n\n"
        + "## The Africa region {region=africa}\n\nWells.\n",
      to: "\(title).md")
  }

  @Test func theyStandAmongTheOthersAndAreKnown() {
    write("wells", "Wells")
    let library = library()
    #expect(library.entries.map(\.title) == ["Plans", "Wells"])
    #expect(library.entries.map { library.isOwn($0) } == [false, true])
    #expect(library.ownEntries.map(\.id) == ["wells"])
    let content = library.content(ofRegion: "africa", preferring: "en")
    #expect(content.places.map(\.entry.title) == ["Wells"])
    #expect(library.folder == nil && library.ownFolder == own.path)
  }

  @Test func idsOfTheLibraryStayItsOwn() {
    write("plans", "A first one")
    write("plans", "Plans in French", language: "fr")
    let library = library()
    #expect(library.entries.first { $0.title == "Plans" }?.id == "plans")
    #expect(library.entries.first { $0.title == "A first one" }?.id == "plans-2")
    #expect(library.entries.first { $0.title == "Plans in French" }?.id == "plans")
    #expect(library.problems.isEmpty)
  }

  @Test func aFolderThatIsNotThereHoldsNothing() {
    var library = packed
    library.addOwn(own.path + "/nowhere")
    #expect(library.entries.count == 1 && library.ownEntries.isEmpty)
    #expect(library.ownFolder != nil)
  }

  @Test func reportsOfTheProgramAreToldApartByTheirBytes() throws {
    let entry = try #require(packed.entries.first)
    #expect(entry.fingerprint == packed.entries.first?.fingerprint)
    #expect(entry.fingerprint != 0)
    write("wells", "Wells")
    #expect(library().ownEntries.first?.fingerprint == 0)
  }
}
