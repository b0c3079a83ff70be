@testable import Content
import TestKit
import Testing

/// Folders, files and texts as libraries.
struct LibraryTests {
  private let folder = TemporaryFolder()

  @Test func aFolderIsReadWithAllThatIsInIt() {
    folder.write("---\nid: a\ntitle: A\nlanguage: en\n---\n", to: "en/a.md")
    folder.write("---\nid: a\ntitle: Un\nlanguage: fr\n---\n", to: "fr/a.md")
    folder.write("# Plain\n", to: "deep/er/plain.txt")
    folder.write("not a report", to: "picture.png")
    folder.write("hidden", to: ".hidden.md")
    folder.write("hidden", to: ".git/notes.md")
    let library = load()
    #expect(Set(library.entries.map(\.id)) == ["a", "deep/er/plain"])
    #expect(library.languages == ["en", "fr"])
    #expect(library.documentIDs.count == 2)
    #expect(library.problems.isEmpty)
    #expect(library.entry("a", preferring: "fr")?.title == "Un")
    #expect(library.entry("a", preferring: "es")?.title == "A")
    #expect(library.documents(preferring: "fr").map(\.title).sorted() == ["Plain", "Un"])
    #expect(!library.isSingleFile)
  }

  @Test func entriesKnowWhatListsAndFiltersUse() throws {
    let head = "---\ntitle: A\nregions: [x, y]\ndate: 2021-04\nsource: { date: 1999 }\n---\n"
    folder.write(head, to: "a.md")
    folder.write("---\ntitle: B\nsource: { title: T, date: 1999 }\n---\n", to: "b.md")
    let entries = load().entries
    #expect(entries.map(\.regions) == [["x", "y"], []])
    #expect(entries.map(\.date) == ["2021-04", ""])
    #expect(entries.map(\.year) == [2021, 1999])
  }

  @Test func headsThatNeedMoreCareAreReadAsWell() {
    let long = String(repeating: "summary ", count: 700)
    folder.write("---\nsummary: \(long)\ntitle: Far down\n---\n", to: "long.md")
    folder.write([0xEF, 0xBB, 0xBF] + Array("---\ntitle: Marked\n---\n".utf8), to: "mark.md")
    folder.write(Array("---\ntitle: ".utf8) + [0xC9] + Array("t\n---\n".utf8), to: "latin.md")
    // A character that the end of the first piece goes through.
    folder.write("---\ntitle: Cut\n---\n" + String(repeating: "é", count: 5000), to: "cut.md")
    folder.write("# Heading\n" + String(repeating: "word ", count: 2000), to: "plain.md")
    #expect(
      Set(load().entries.map(\.title)) == ["Far down", "Marked", "Ét", "Cut", "Heading"])
  }

  @Test(arguments: [
    ("deep/plain-2.md", "deep/plain-2"), ("fr/a.md", "a"), ("ab/c.md", "ab/c"),
    ("Grande Ville.md", "grande-ville"), ("a--b.md", "a-b"), ("-a-.md", "a"), ("a.fr.md", "a"),
    ("a.b.md", "a-b"), ("été/x.md", "ete/x"), ("a-/b.md", "a/b"), ("en-fr/x.md", "en-fr/x"),
  ])
  func anIDIsThePathInPlainLetters(_ path: String, _ id: String) {
    folder.write("# A\n", to: path)
    #expect(load().entries.map(\.id) == [id])
  }

  @Test func languageAndIDFromTheName() {
    for name in ["report.fr.md", "es/report.md", "report.md", "x/pt/y/Été 2.txt"] {
      folder.write("text\n", to: name)
    }
    let found = Set(load().entries.map { "\($0.id) \($0.language)" })
    #expect(found == ["report fr", "report es", "report ", "x/y/ete-2 pt"])
  }

  @Test func twinsGetIDsOfTheirOwn() throws {
    for name in ["1.md", "2.md", "3.md"] {
      folder.write("---\nid: same\nlanguage: en\ntitle: T\(name)\n---\n", to: name)
    }
    folder.write("---\nid: same-2\nlanguage: en\ntitle: U\n---\n", to: "4.md")
    let library = load()
    #expect(Set(library.entries.map(\.id)).count == 4)
    #expect(library.problems.count >= 2)
    let first = try #require(library.problems.first)
    guard case .duplicateDocument(let id, _) = first.diagnostic.kind else {
      Issue.record("\(first)")
      return
    }
    #expect(id == "same")
  }

  @Test(.timeLimit(.minutes(1))) func whatIsNoFileDoesNoHarm() {
    folder.write("fine\n", to: "in/fine.md")
    folder.link("in/self.md", to: "self.md")
    folder.link("in/gone.md", to: "nowhere.md")
    folder.link("in/up", to: "..")
    folder.link("in/again", to: folder.path + "/in")
    folder.pipe("in/pipe.md")
    folder.link("in/endless.md", to: "/dev/zero")
    Disk.makeFolder(folder.path + "/in/folder.md")
    folder.write([0xFF, 0x2E], to: "in/\u{1B}[2J\n.md")
    let library = LibraryLoader.folder(folder.path + "/in", fallback: bundledVocabulary())
    #expect(library.entries.filter { $0.title == "fine" }.count == 1)
    #expect(library.entries.count == 2)
  }

  @Test func aFileThatCannotBeReadIsReported() throws {
    folder.write("fine\n", to: "fine.md")
    // Every process may open its own memory and nobody may read it at address 0.
    folder.link("memory.md", to: "/proc/self/mem")
    let library = load()
    #expect(library.entries.map(\.id) == ["fine"])
    let problem = try #require(library.problems.first)
    #expect(problem.path.hasSuffix("memory.md"))
    #expect(throws: FileError.self) { try SourceText(path: folder.path + "/memory.md") }
  }

  @Test func aFileThatGoesWhileTheReaderRuns() throws {
    let path = folder.write("fine\n", to: "fine.md")
    let library = load()
    Disk.remove(path)
    let entry = try #require(library.entries.first)
    #expect(throws: FileError(path: path, reason: .missing)) { try library.report(entry) }
  }

  @Test func aFolderWithoutVocabularyUsesTheFallback() {
    folder.write("text\n", to: "a.md")
    let library = load()
    #expect(library.vocabulary.regions.count == 8)
    #expect(library.title(in: "fr") == library.name)
  }

  @Test func aFolderMayHaveItsOwnVocabulary() {
    folder.write(
      "title: Mine\nregions:\n  - id: north\n    name: North\n  - 5\n", to: "library.yaml")
    folder.write("---\nregions: [north]\n---\n# A {region=north}\n", to: "a.md")
    let library = load()
    #expect(library.title(in: "fr") == "Mine")
    #expect(library.vocabulary.regions.map(\.id) == ["north"])
    #expect(library.vocabulary.kinds.count > 3)
    let content = library.content(ofRegion: "north", preferring: "en")
    #expect(content.places.map(\.section.title) == ["A"])
    #expect(content.documents.isEmpty)
  }

  @Test func aWrongVocabularyIsReported() throws {
    folder.write("title: \"open\n", to: "library.yaml")
    let library = load()
    #expect(library.vocabulary.regions.count == 8)
    #expect(library.problems.map(\.path) == [folder.path + "/library.yaml"])
  }

  @Test func nothingAndNowhere() {
    #expect(load().entries.isEmpty)
    let nowhere = LibraryLoader.folder(folder.path + "/nowhere", fallback: bundledVocabulary())
    #expect(nowhere.entries.isEmpty)
    #expect(throws: FileError(path: folder.path, reason: .folder)) {
      try LibraryLoader.file(folder.path, fallback: bundledVocabulary())
    }
    let path = folder.path + "/nowhere.md"
    #expect(throws: FileError(path: path, reason: .missing)) {
      try LibraryLoader.file(path, fallback: bundledVocabulary())
    }
  }

  @Test func oneFileIsALibrary() throws {
    let path = folder.write("# Head\n\ntext\n", to: "one.report.md")
    let library = try LibraryLoader.file(path, fallback: bundledVocabulary())
    #expect(library.isSingleFile)
    #expect(library.entries.map(\.title) == ["Head"])
    #expect(try library.entries.first.map { try library.report($0).sections.count } == 1)
  }

  @Test func twoThousandFiles() {
    for number in 0..<2000 {
      let head = "---\nid: r\(number % 1900)\ntitle: Report \(number)\nlanguage: en\n---\n"
      folder.write(head + "# Part\n\ntext\n", to: "\(number % 20)/r\(number).md")
    }
    let library = load()
    #expect(library.entries.count == 2000)
    #expect(Set(library.entries.map(\.id)).count == 2000)
    #expect(library.problems.count == 100)
  }

  private func load() -> Library {
    LibraryLoader.folder(folder.path, fallback: bundledVocabulary())
  }
}

/// The vocabulary of the bundled library.
func bundledVocabulary() -> Vocabulary {
  let text = SourceText(Disk.text(Places.content + "/library.yaml") ?? "")
  return withExtendedLifetime(text) { LibraryLoader.vocabulary([("library.yaml", text.bytes)]) }
}
