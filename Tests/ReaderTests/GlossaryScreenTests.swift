import Canvas
import Content
import Phrases
import TestKit
import Testing

@testable import Reader

/// The terms of the glossary on the screen.
struct GlossaryScreenTests {
  private static let sizes = [(80, 24), (40, 12), (200, 60)]

  @Test(arguments: sizes, InterfaceLanguage.allCases)
  func terms(_ size: (Int, Int), _ language: InterfaceLanguage) {
    var desk = Desk(columns: size.0, rows: size.1, language: language)
    desk.type("D")
    var pictures = picture(desk.frame)
    desk.type("qu")
    pictures += "\n" + picture(desk.frame)
    desk.press(.enter)
    pictures += "\n" + picture(desk.frame)
    expectSnapshot(pictures, part: "\(size.0)x\(size.1)-\(language.rawValue)")
  }

  @Test func theFirstMenuLeadsThereAndBack() {
    var desk = Desk.bundled()
    while desk.list?.choice?.target != .glossary { desk.press(.down) }
    let home = desk.rows
    desk.press(.enter)
    #expect(desk.shows(" terms"))
    desk.press(.escape)
    #expect(desk.rows == home)
  }

  @Test func typingFiltersAndTabChoosesAKind() {
    var desk = Desk.bundled()
    desk.type("D")
    let all = desk.rows
    desk.type("FACDI")
    #expect(desk.chosen.first?.contains("African Fund") == true)
    for _ in 0..<5 { desk.press(.backspace) }
    #expect(desk.rows == all)
    var kinds: Set<String> = []
    for _ in 0..<20 {
      desk.press(.tab)
      if desk.rows == all { break }
      kinds.insert(desk.rows[2])
    }
    #expect(kinds.count > 3)
    #expect(desk.rows == all)
  }

  @Test func anEntryLeadsToTheSearchAndBack() {
    var desk = Desk.bundled(language: .french)
    desk.type("D")
    desk.type("ods")
    let list = desk.rows
    desk.press(.enter)
    let entry = desk.rows
    #expect(desk.shows("Chercher «\u{A0}ODD\u{A0}»"))
    #expect(desk.shows("es Objetivos"))
    desk.press(.enter)
    #expect(desk.shows("ODD") && desk.shows("passages"))
    desk.press(.enter)
    #expect(desk.reading != nil)
    desk.press(.escape, .escape)
    #expect(desk.rows == entry)
    desk.press(.escape)
    #expect(desk.rows == list)
  }

  @Test func theInterfacesLanguageIsThatOfTheTerms() {
    var desk = Desk.bundled()
    desk.type("D")
    desk.type("SDG")
    desk.press(.enter)
    desk.type("I")
    #expect(desk.shows("Objectifs de développement durable (ODD)"))
    desk.press(.escape)
    #expect(desk.chosen.first?.contains("Objectifs de développement durable") == true)
  }

  @Test func whatIsNotThereIsSaid() {
    var desk = Desk.bundled()
    desk.type("Dtwining")
    #expect(desk.shows("No term “twining”") && desk.shows("twinning"))
    desk.type("xyzzyx")
    #expect(desk.shows("No term “twiningxyzzyx”."))
    desk.press(.enter)
    #expect(desk.shows("No term"))
  }

  @Test(arguments: InterfaceLanguage.allCases) func helpIsAboutTerms(_ language: InterfaceLanguage)
  {
    var desk = Desk(language: language)
    desk.type("D")
    let terms = desk.rows
    desk.press(.f1)
    let words = GlossaryPhrases.of(language)
    #expect(desk.shows(words.context) && desk.shows(words.nextKind))
    desk.press(.escape)
    #expect(desk.rows == terms)
  }

  @Test func allOfTheTermsAreReached() {
    var desk = Desk.bundled(columns: 40, rows: 12)
    desk.type("D")
    let total = bundledGlossary.concepts.count { $0.isDefined }
    for number in 1...total {
      #expect(desk.bottom.hasSuffix("\(number)/\(total)"))
      #expect(desk.chosen.count == 1)
      desk.press(.down)
    }
    desk.press(.pageUp, .pageUp)
    #expect(desk.chosen.count == 1)
  }
}
