import Content
import TestKit
import Testing

/// Where links lead.
struct LinkTests {
  private let folder = TemporaryFolder()
  private let library: Library

  init() {
    folder.write("---\nid: one\n---\n# A {#a}\n", to: "docs/one.md")
    folder.write("---\nid: two\n---\n# B {#b}\n", to: "docs/more/two.md")
    folder.write("three\n", to: "three.md")
    library = LibraryLoader.folder(folder.path, fallback: bundledVocabulary())
  }

  @Test(arguments: [
    ("#a", LinkTarget.section("a")), ("two", .document(id: "two", section: nil)),
    ("two#b", .document(id: "two", section: "b")), ("two#", .document(id: "two", section: nil)),
    ("more/two.md#b", .document(id: "two", section: "b")),
    ("./more/../more/two.md", .document(id: "two", section: nil)),
    ("../three.md", .document(id: "three", section: nil)),
    ("https://example.org/#x", .address("https://example.org/#x")),
    ("mailto:a@example.org", .address("mailto:a@example.org")),
    ("nowhere", .broken("nowhere")), ("nowhere.md#a", .broken("nowhere.md#a")),
    ("../../../../three.md", .broken("../../../../three.md")), ("#", .broken("#")),
    ("", .broken("")), ("a#b#c", .broken("a#b#c")), (":", .broken(":")), ("//x", .broken("//x")),
    ("\u{1B}[2J", .broken("\u{1B}[2J")),
  ]) func target(link: String, target: LinkTarget) throws {
    let entry = try #require(library.entry("one", preferring: "en"))
    #expect(library.resolve(link, from: entry) == target)
  }
}
