import Content
import Testing

@testable import perspectives

@Suite struct ReferenceTests {
  /// Reads a reference where only the given paths are files and `folder` is a folder.
  private func read(_ text: String, files: Set<String> = []) -> (DocumentReference.Place, String?) {
    let reference = DocumentReference(text) { path in
      files.contains(path) ? .file : path == "folder" ? .folder : .missing
    }
    return (reference.place, reference.section)
  }

  @Test func idsAndSections() {
    #expect(read("a") == (.id("a"), nil))
    #expect(read("a#b") == (.id("a"), "b"))
    #expect(read("a#b#c") == (.id("a"), "b#c"))
    #expect(read("a#") == (.id("a"), nil))
    #expect(read("#b") == (.id(""), "b"))
    #expect(read("") == (.id(""), nil))
  }

  @Test func filesWinOverIdsAndFoldersDoNot() {
    #expect(read("a", files: ["a"]) == (.file("a"), nil))
    #expect(read("a.md#b", files: ["a.md"]) == (.file("a.md"), "b"))
    #expect(read("a#1.md", files: ["a#1.md"]) == (.file("a#1.md"), nil))
    #expect(read("a#1.md#b", files: ["a#1.md"]) == (.file("a#1.md"), "b"))
    #expect(read("folder") == (.id("folder"), nil))
  }

  @Test func standardInput() {
    #expect(read("-") == (.standardInput, nil))
    #expect(read("-#b") == (.standardInput, "b"))
    #expect(read("-", files: ["-"]) == (.file("-"), nil))
  }

  @Test func namesThatComeNear() {
    let names = ["africa", "aspac", "africa-context", "Résumé", "x"]
    #expect(NearNames.of("afrika", among: names) == ["africa"])
    #expect(NearNames.of("context", among: names) == ["africa-context"])
    #expect(NearNames.of("resume", among: names) == ["Résumé"])
    #expect(NearNames.of("completely different", among: names) == [])
    #expect(NearNames.of("", among: names) == [])
    #expect(NearNames.of(String(repeating: "a", count: 100_000), among: names) == [])
  }

  @Test func theStartWithoutOptions() {
    #expect(QuickStart.options(["perspectives"])?.library == .some(nil))
    #expect(QuickStart.options(["perspectives", "x"])?.library == "x")
    #expect(QuickStart.options(["perspectives", "-"])?.library == "-")
    for argument in ["list", "help", "--version", "-h", ""] {
      #expect(QuickStart.options(["perspectives", argument]) == nil)
    }
    #expect(QuickStart.options(["perspectives", "x", "--ascii"]) == nil)
    #expect(QuickStart.options(["perspectives", "--open", "x#y"])?.open == "x#y")
    for argument in ["--help", "-h", ""] {
      #expect(QuickStart.options(["perspectives", "--open", argument]) == nil)
    }
  }
}
