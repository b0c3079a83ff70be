import Canvas
import Content
import Phrases
import Recovery
import TestKit
import Testing

@testable import Reader

/// A text that had lost its structure: the report, the file as it is, and what was decided.
struct RawTests {
  private static let raw: String = {
    func body(_ word: String) -> String {
      "The towns of the plain share what they know of the \(word) with the towns of the hills,\n"
        + "and the partners have learned in these years that the price of it is part of each plan."
    }
    return """
      Towns that share water

      2


      The Africa region

      \(body("water"))

      \(body("school"))


      The Europe region

      \(body("road"))

      \(body("harbour"))

      \(body("harbour"))

      \(body("forest"))
      """
  }()

  private static func desk(
    columns: Int = 80, rows: Int = 24, language: InterfaceLanguage = .english, raw: Bool = false
  ) -> Desk {
    var vocabulary = Recovery.Vocabulary.standard
    vocabulary.regions = [("africa", ["Africa"]), ("europe", ["Europe"])]
    let found = RawText.recover(Array(Self.raw.utf8), vocabulary: vocabulary)
    let front = "---\ntitle: \"Towns that share water\"\nlanguage: en\n---\n\n"
    let library = LibraryLoader.text(
      SourceText(front + found.markdown), path: "water.txt", isRecovered: true,
      fallback: bundledLibrary.vocabulary)
    var desk = Desk(library, columns: columns, rows: rows, language: language)
    let lines = Array(repeating: 1, count: 5) + found.lines
    desk.original = { path, purpose in
      Original(
        path: path, purpose: purpose,
        report: Report(verbatim: SourceText(Self.raw), title: "water"), lines: lines,
        isPaged: false, decisions: found.decisions, removed: found.removed)
    }
    if raw { desk.preferFiles() }
    desk.open("water")
    return desk
  }

  @Test func theReportSaysThatItWasRecovered() {
    let desk = Self.desk()
    #expect(desk.bottom.contains("Structure recovered"))
    #expect(desk.shows("The Africa region"))
  }

  @Test func theFileShowsLineByLine() {
    var desk = Self.desk()
    desk.type("r")
    #expect(desk.rows[0].contains("the file as it is"))
    #expect(desk.shows("Towns that share water"))
    let lines = Self.raw.split(separator: "\n").prefix(3).map(String.init)
    for line in lines where line.count < 60 { #expect(desk.shows(line), "\(line)") }
    desk.type("r")
    #expect(!desk.rows[0].contains("the file as it is"))
  }

  @Test func everyWordOfTheFileShows() {
    var desk = Self.desk(rows: 60)
    desk.type("r")
    let shown = desk.rows.dropFirst().dropLast().joined(separator: " ").split(separator: " ")
    #expect(shown == Self.raw.split { $0 == " " || $0.isNewline })
  }

  @Test(arguments: ["r", "\u{1B}"]) func thePlaceStays(_ key: String) throws {
    var desk = Self.desk(rows: 8)
    desk.type("]]")
    let before = desk.rows
    #expect(desk.section == "The Europe region")
    desk.type("r")
    #expect(desk.rows[1].contains("The Europe region"))
    if key == "r" { desk.type("r") } else { desk.press(.escape) }
    #expect(desk.rows[1...6] == before[1...6])
    // Who moves in the file comes to the place that one has moved to.
    desk.type("r")
    desk.press(.home)
    desk.type("r")
    #expect(try #require(desk.reading).anchor == 0)
    desk.type("r")
    desk.press(.end)
    desk.type("r")
    #expect(desk.section == "The Europe region")
  }

  @Test func filesMayShowAsTheyAreFromTheStart() {
    var desk = Self.desk(raw: true)
    #expect(desk.rows[0].contains("the file as it is"))
    desk.type("r")
    #expect(!desk.rows[0].contains("the file as it is"))
  }

  @Test func findAndResizeWorkInTheFile() {
    var desk = Self.desk(rows: 10)
    desk.type("r/forest")
    desk.press(.enter)
    #expect(desk.shows("forest"))
    desk.resize(40, 12)
    desk.press(.escape)
    desk.type("r")
    #expect(desk.rows[0].contains("Europe"))
  }

  @Test(
    arguments: [(80, 24), (40, 12)], InterfaceLanguage.allCases)
  func decisions(_ size: (Int, Int), _ language: InterfaceLanguage) {
    var desk = Self.desk(columns: size.0, rows: size.1, language: language)
    desk.type("e")
    var pictures = [picture(desk.frame)]
    desk.press(.end)
    pictures.append(picture(desk.frame))
    expectSnapshot(
      pictures.joined(separator: "\n"), part: "\(size.0)x\(size.1)-\(language.rawValue)")
    desk.press(.escape)
    #expect(desk.reading != nil)
  }

  @Test func eachDecisionAndAllThatWasTakenOutIsTold() throws {
    var desk = Self.desk(rows: 200)
    desk.type("re")
    let text = desk.rows.joined(separator: " ")
    #expect(text.contains("heading, level 2"))
    #expect(text.contains("printed twice"))
    #expect(text.contains("names the region africa"))
    desk.press(.escape)
    #expect(desk.rows[0].contains("the file as it is"))
  }

  @Test func aWrittenReportTellsItsDoubtsIfItHasAny() {
    var desk = Desk(text: "# Title\n\nText.\n")
    desk.type("e")
    #expect(desk.bottom.contains("written as it is"))
    desk.type("r")
    #expect(desk.bottom.contains("written as it is"))
    var imported = Desk(
      text:
        "---\ntitle: T\n# Doubtful, by line of the original:\n# 3: heading, level 2\n---\n\nText.")
    imported.type("e")
    #expect(imported.shows("3: heading, level 2"))
  }
}
