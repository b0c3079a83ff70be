import Canvas
import Content
import Phrases
import TestKit
import Testing

@testable import Reader

/// Adding reports to one's own library and taking them out, as values.
struct OwnTests {
  private let folder = TemporaryFolder()

  private var library: Library {
    var library = LibraryLoader.packed([], name: "")
    library.addOwn(folder.path)
    return library
  }

  private func write() {
    folder.write(
      "---\ntitle: Wells of the plain\nlanguage: en\n---\n\n## Wells\n\nText.\n", to: "wells.md")
  }

  private func desk(
    columns: Int = 80, rows: Int = 24, language: InterfaceLanguage = .english
  ) -> Desk {
    Desk(library, columns: columns, rows: rows, language: language)
  }

  @Test func aFileIsAskedForAndAdded() {
    var desk = desk()
    desk.type("a~/wells.pdf")
    desk.press(.enter)
    #expect(desk.asked == [.add("~/wells.pdf")])
    #expect(desk.shows("Reading ~/wells.pdf"))
    write()
    desk.send(.added(library, id: "wells", language: "en", doubts: 3))
    #expect(desk.reading == nil || desk.bottom.contains("3 doubts"))
  }

  @Test func theLibraryThatCameShowsAtOnce() {
    var desk = desk()
    #expect(!desk.shows("Wells of the plain"))
    desk.type("a/x")
    write()
    desk.send(.added(library, id: "wells", language: "en", doubts: 0))
    #expect(desk.bottom.contains("Added to my library."))
    #expect(desk.model.library.ownEntries.count == 1)
    #expect(desk.model.path.count == 2)
  }

  @Test func whatCannotBeAddedIsSaidWhereOneTyped() {
    var desk = desk()
    desk.type("a/nowhere")
    desk.press(.enter)
    desk.send(.refused("no such file or folder: /nowhere"))
    #expect(desk.shows("no such file or folder: /nowhere"))
    #expect(desk.shows("/nowhere"))
    desk.type("x")
    #expect(!desk.shows("no such file"))
    desk.press(.escape)
    #expect(desk.list?.kind == .home)
  }

  @Test func namesAreCompleted() {
    var desk = desk()
    desk.type("a/tmp/w")
    desk.press(.tab)
    #expect(desk.asked == [.complete("/tmp/w")])
    desk.send(
      .completed(
        Completion(typed: "/tmp/w", completed: "/tmp/wel", candidates: ["well/", "wels.txt"])))
    #expect(desk.shows("File: /tmp/wel") && desk.shows("well/") && desk.shows("wels.txt"))
    // An answer that was overtaken changes nothing.
    desk.send(.completed(Completion(typed: "/tmp/w", completed: "/x", candidates: [])))
    #expect(desk.shows("File: /tmp/wel"))
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func oneIsTakenOutWhenOneSaysSo(_ language: InterfaceLanguage) throws {
    write()
    var desk = desk(language: language)
    let words = OwnPhrases.of(language)
    desk.press(.delete)
    #expect(desk.shows("Wells of the plain") && desk.shows(words.mark))
    #expect(desk.bottom.contains("Wells of the plain"))
    desk.type("n")
    #expect(desk.bottom.contains(words.kept) && desk.asked.isEmpty)
    desk.press(.delete)
    desk.type(String(try #require(words.yes.first)))
    #expect(desk.asked == [.remove(folder.path + "/wells.md")])
    Disk.remove(folder.path + "/wells.md")
    desk.send(.takenOut(library, place: "/data/removed/wells.md"))
    #expect(desk.bottom.contains("/data/removed/wells.md"))
    #expect(!desk.shows("Wells of the plain"))
  }

  @Test func whatIsNotOnesOwnStays() {
    write()
    var desk = desk()
    desk.press(.end, .delete)
    #expect(desk.bottom.contains("Only reports of my library"))
    var other = Desk()
    other.press(.delete)
    #expect(other.bottom.contains("Only reports of my library"))
    other.type("a")
    #expect(other.bottom.contains("bundled"))
    #expect(other.asked.isEmpty)
  }

  @Test(arguments: [(80, 24), (40, 12)], InterfaceLanguage.allCases)
  func addingAScreen(_ size: (Int, Int), _ language: InterfaceLanguage) {
    write()
    var desk = desk(columns: size.0, rows: size.1, language: language)
    var pictures = [picture(desk.frame)]
    desk.type("a/home/me/wel")
    desk.send(
      .completed(
        Completion(
          typed: "/home/me/wel", completed: "/home/me/wells", candidates: ["wells/", "wells.pdf"])))
    pictures.append(picture(desk.frame))
    expectSnapshot(
      pictures.joined(separator: "\n"), part: "\(size.0)x\(size.1)-\(language.rawValue)")
  }
}
