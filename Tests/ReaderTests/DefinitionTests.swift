import Canvas
import Content
import Layout
import Phrases
import TestKit
import Testing

@testable import Reader

/// Titles in a list that one looks through.
struct TitleOrderTests {
  @Test func titlesGoByTheirFirstWordOfWeight() {
    let titles = ["The Zoo", "“Étangs”", "A", "An end", "eau", "L’Eau", "École 2", "Ecole 10"]
    let keys = titles.map { String(decoding: TitleOrder.key($0, "en"), as: UTF8.self) }
    #expect(keys == ["zoo", "etangs", "a", "end", "eau", "l eau", "ecole 2", "ecole 10"])
    #expect(String(decoding: TitleOrder.key("L’Eau", "fr"), as: UTF8.self) == "eau")
    #expect(String(decoding: TitleOrder.key("Una guía", "es"), as: UTF8.self) == "guia")
    #expect(String(decoding: TitleOrder.key("Una", "es"), as: UTF8.self) == "una")
  }
}

/// Terms of the glossary in a text: marked, explained in place, written out.
struct DefinitionTests {
  private static let sizes = [(80, 24), (40, 12), (200, 60)]

  /// The texts of all cells that are underlined and no heading, link or bar.
  private func marked(_ desk: Desk) -> [String] {
    let frame = desk.frame
    var texts: [String] = []
    for row in 1..<(frame.height - 1) {
      var text = ""
      for column in 0..<frame.width {
        let cell = frame[column, row]
        if cell.style.traits.contains(.underline), cell.style.ink == .text {
          text += cell.text
        } else if !text.isEmpty {
          texts.append(text)
          text = ""
        }
      }
    }
    return texts
  }

  @Test(arguments: sizes, InterfaceLanguage.allCases)
  func definition(_ size: (Int, Int), _ language: InterfaceLanguage) {
    var desk = Desk(columns: size.0, rows: size.1, language: language)
    desk.open("harbours", at: .section("north"))
    desk.type("d")
    expectSnapshot(picture(desk.frame), part: "\(size.0)x\(size.1)-\(language.rawValue)")
  }

  @Test func marksChangeNoLine() throws {
    for columns in [20, 33, 80] {
      var desk = Desk.bundled(columns: columns, rows: 300)
      desk.open("localising-sdgs", at: .section("africa"))
      let report = try #require(desk.reading).report
      let entry = try #require(desk.reading).entry
      let shown = try #require(desk.reading)
      let plain = ReadingScreen(
        entry, report, columns: columns, height: 298, additions: shown.additions)
      for part in plain.layout.parts {
        #expect(plain.layout.lines(inPart: part) == shown.layout.lines(inPart: part))
      }
      #expect(!marked(desk).isEmpty)
    }
  }

  @Test func aTermIsMarkedOncePerSection() {
    var desk = Desk(text: "# A\n\nThe SDGs and the SDGs.\n\n## B\n\nThe SDGs, *SDG*, `SDG`.\n")
    #expect(marked(desk) == ["SDGs", "SDGs"])
    desk.type("d")
    #expect(desk.cells(.selection) == ["SDGs"])
    #expect(desk.shows("term 1 of 1"))
  }

  @Test func everyTermOnTheScreenIsReachedAndEscapeCloses() throws {
    var desk = Desk.bundled()
    desk.open("localising-sdgs", at: .section("africa-context"))
    let before = desk.rows
    let count = try #require(desk.reading).termsOnScreen().count
    #expect(count > 1)
    var seen: Set<Int> = []
    for number in 1...count {
      desk.type("d")
      #expect(desk.shows("term \(number) of \(count)"))
      seen.insert(try #require(desk.reading?.definition).concept)
    }
    #expect(seen.count == count)
    desk.type("d")
    #expect(desk.shows("term 1 of \(count)"))
    desk.press(.escape)
    #expect(desk.rows == before)
  }

  @Test func aTermIsNeverBelowItsDefinition() throws {
    for rows in [8, 12, 24] {
      var desk = Desk.bundled(columns: 60, rows: rows)
      desk.open("localising-sdgs", at: .section("africa-approach"))
      for _ in 0..<30 {
        let count = try #require(desk.reading).termsOnScreen().count
        for _ in 0..<count {
          desk.type("d")
          #expect(!desk.cells(.selection).isEmpty)
        }
        desk.press(.down)
        #expect(desk.reading?.definition == nil)
      }
    }
  }

  @Test func theDefinitionIsInTheInterfacesLanguage() {
    var desk = Desk.bundled(language: .french)
    desk.open("localising-sdgs", at: .section("africa-context"))
    desk.type("I")
    desk.type("d")
    #expect(desk.reading?.entry.language == "fr")
    #expect(desk.shows("término 1 de"))
  }

  @Test func termsAreKnownInEveryTextThatOpens() throws {
    var desk = Desk.bundled()
    desk.type("D")
    desk.press(.escape)
    desk.open("localising-sdgs", at: .section("africa-context"))
    let first = try #require(desk.reading).termsOnScreen().count
    #expect(first > 1)
    desk.type("d")
    #expect(desk.shows("term 1 of \(first)"))
    desk.type("x")
    #expect(desk.reading?.expandsAcronyms == true)
    desk.open("localising-sdgs", at: .section("africa-context"))
    #expect(desk.reading?.termsOnScreen().count == first)
    #expect(desk.reading?.expandsAcronyms == true)
  }

  @Test func enterOpensTheWholeEntryAndTheWayBackIsToTheText() {
    var desk = Desk.bundled()
    desk.open("localising-sdgs", at: .section("africa-context"))
    desk.type("d")
    let text = desk.rows
    desk.press(.enter)
    #expect(desk.shows("In other languages"))
    desk.press(.escape)
    #expect(desk.rows == text)
  }

  @Test func acronymsAreWrittenOutInBracketsAndBack() {
    var desk = Desk(
      text: "# A\n\nThe SDG and the SDG. Local and regional governments (LRGs) are LRGs.\n")
    let before = desk.rows
    desk.type("x")
    #expect(desk.shows("The SDG [Sustainable Development Goals] and the SDG. Local and"))
    // The author writes this one out himself.
    #expect(!desk.shows("LRGs ["))
    #expect(desk.cells(.muted).contains(" [Sustainable Development Goals]"))
    desk.type("/Goals")
    desk.press(.enter)
    #expect(desk.shows("is not in this text"))
    desk.type("x")
    #expect(desk.rows.dropLast() == before.dropLast())
  }

  @Test func wordsWithHyphensAreNotTornApart() {
    var desk = Desk(text: "# A\n\nThe UCLG-MEWA office.\n\nThis is SDG 13.\n")
    desk.type("x")
    #expect(desk.shows("The UCLG-MEWA [United Cities and Local Governments]"))
    #expect(desk.shows("SDG 13 [Climate action]"))
  }

  /// Climate action is what many do; only its number makes it the goal.
  @Test func goalsAreTermsByTheirNumber() throws {
    let desk = Desk(text: "# A\n\nClimate action. Climate action is not SDG 13.\n")
    #expect(try #require(desk.reading).termsOnScreen().count == 1)
  }

  @Test func anAcronymIsWrittenOutAgainAScreenFurtherOn() {
    let line = String(repeating: "word ", count: 100)
    var desk = Desk(text: "# A\n\nThe SDG, the SDG.\n\n\(line)\n\n\(line)\n\n\(line) The SDG.\n")
    desk.type("xG")
    #expect(desk.shows("SDG [Sustainable Development Goals]"))
    desk.type("xx")
    #expect(desk.shows("in square brackets"))
    var other = Desk(text: "# A\n\nThe SDG.\n\n\(line)\n\n\(line)\n\n\(line)\n")
    other.type("Gx")
    #expect(other.shows("none of them on this screen"))
  }

  @Test func writtenOutAcronymsKeepThePlace() throws {
    var desk = Desk.bundled(columns: 50, rows: 14)
    desk.open("localising-sdgs", at: .section("europe-challenges"))
    for _ in 0..<3 { desk.press(.pageDown) }
    let anchor = try #require(desk.reading?.anchor)
    desk.type("x")
    desk.resize(70, 20)
    desk.type("L")
    desk.type("LL")
    desk.type("x")
    desk.resize(50, 14)
    let back = try #require(desk.reading?.anchor)
    #expect(abs(back - anchor) < 500)
  }

  @Test func withoutUnderlinesTheMarginTells() {
    var desk = Desk(text: "# A\n\nThe SDGs.\n\nNothing.\n")
    desk.dropUnderlines()
    #expect(marked(desk).isEmpty)
    #expect(desk.shows("    ·The SDGs."))
    #expect(!desk.shows("·Nothing"))
  }

  @Test func aTextWithoutTermsSaysSo() {
    var desk = Desk(text: "# A\n\nNothing.\n")
    desk.type("d")
    #expect(desk.bottom.contains("No term"))
  }
}
