import Canvas
import Content
import Phrases
import Reader
import Search
import TestKit
import Testing

/// Files that change, move or go while the reader is open.
struct ChangedFileTests {
  private let folder = TemporaryFolder()

  private func write(_ name: String, _ sections: [String], id: String? = nil) {
    let text = sections.enumerated().map {
      "## Part \($0.offset) {#part-\($0.offset)}\n\n\($0.element)\n\n"
    }
    folder.write(
      "---\nid: \(id ?? name)\ntitle: About \(name)\nlanguage: en\n---\n" + text.joined(),
      to: name + ".md")
  }

  private func desk() -> Desk {
    for name in ["boats", "pumps", "wells"] {
      write(name, ["One.", "The wanted text of \(name).", "Three."])
    }
    return Desk(LibraryLoader.folder(folder.path, fallback: LibraryLoader.vocabulary([])))
  }

  /// Chooses the answer in a document.
  private func choose(_ name: String, _ desk: inout Desk) {
    desk.type("/wanted ")
    for _ in 0..<3 where !desk.chosenHas(name) { desk.press(.down) }
    #expect(desk.chosenHas(name), "\(desk.rows)")
  }

  @Test func aChangedFileOpensAtTheSectionOfTheAnswer() {
    var desk = desk()
    choose("pumps", &desk)
    let long = String(repeating: "Something else that is new here.\n\n", count: 60)
    write("pumps", [long, "The wanted text, put otherwise.", "Three."])
    desk.press(.enter)
    #expect(
      desk.shows("put otherwise") && desk.cells(.currentMark).contains("wanted"), "\(desk.rows)")
    #expect(desk.bottom.contains("pumps.md has changed"))
    desk.press(.escape)
    #expect(desk.shows("put otherwise") && desk.chosen.count == 1, "\(desk.rows)")
    desk.press(.enter)
    #expect(!desk.bottom.contains("has changed"))
  }

  @Test func aSectionThatHasGoneOpensItsDocument() {
    var desk = desk()
    choose("pumps", &desk)
    write("pumps", ["Only one."])
    desk.press(.enter)
    #expect(desk.reading?.entry.id == "pumps" && desk.shows("Only one."))
  }

  @Test(arguments: InterfaceLanguage.allCases) func aFileThatHasGoneIsSaid(
    _ language: InterfaceLanguage
  ) {
    var desk = desk()
    if language != .english {
      desk = Desk(
        LibraryLoader.folder(folder.path, fallback: LibraryLoader.vocabulary([])),
        language: language)
    }
    choose("pumps", &desk)
    Disk.remove(folder.path + "/pumps.md")
    desk.press(.enter)
    #expect(desk.bottom.contains(ReaderPhrases.of(language).fileGone("pumps.md")), "\(desk.rows)")
    #expect(!desk.shows("of pumps") && desk.shows("of boats") && desk.chosen.count == 1)
    desk.press(.enter)
    #expect(desk.reading != nil)
    // Nor is it in the menus.
    desk.press(.escape, .escape, .escape, .escape)
    #expect(desk.list != nil && !desk.shows("About pumps"), "\(desk.rows)")
  }

  @Test func aFileThatHasMovedIsFound() {
    var desk = desk()
    choose("pumps", &desk)
    Disk.remove(folder.path + "/pumps.md")
    write("moved", ["One.", "The wanted text of old.", "Three."], id: "pumps")
    desk.press(.enter)
    #expect(desk.reading?.entry.title == "About moved" && desk.shows("wanted text of old"))
  }

  @Test func allFilesMayGo() {
    var desk = desk()
    choose("pumps", &desk)
    for name in ["boats", "pumps", "wells"] { Disk.remove(folder.path + "/\(name).md") }
    desk.press(.enter)
    #expect(desk.bottom.contains("pumps.md is no longer there") && !desk.shows("About"))
    desk.press(.down, .controlEnd, .escape)
    #expect(desk.list != nil && desk.model.library.entries.isEmpty)
  }
}

extension Desk {
  fileprivate func chosenHas(_ name: String) -> Bool {
    guard let row = rows.firstIndex(where: { chosen.contains($0) }) else { return false }
    return rows[row..<min(rows.count, row + 2)].contains { $0.contains("of " + name) }
  }
}
