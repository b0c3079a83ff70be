import Canvas
import Content
import Layout
import Phrases
import TestKit
import Testing

@testable import Reader

/// Regions side by side, and the table of aspects.
struct ComparisonTests {
  private static let sizes = [(80, 24), (40, 12), (200, 60)]

  private func comparison(_ desk: Desk) -> ComparisonScreen? {
    if case .comparison(let comparison) = desk.model.screen { comparison } else { nil }
  }

  private func table(_ desk: Desk) -> AspectScreen? {
    if case .aspects(let table) = desk.model.screen { table } else { nil }
  }

  /// Of regions below each other one is in sight; the others are named.
  @Test func whatStandsBelowIsNamed() {
    var desk = Desk.bundled(columns: 80, rows: 24)
    desk.type("v3")
    #expect(desk.rows[1].contains("> Africa · ASPAC · Latin America"))
    desk.press(.right)
    #expect(desk.rows[1].contains("Africa · > ASPAC · Latin America"))
  }

  /// Every cell that has words shows how they begin, be it with a paragraph, a list or a heading.
  @Test(arguments: ["en", "fr", "es"]) func everyCellShowsHowItBegins(_ language: String) {
    let table = bundledLibrary.aspects(preferring: language)
    for region in table.regions {
      for aspect in table.aspects {
        for place in table.places(region, aspect) where place.words > 0 {
          #expect(
            !place.beginning.isEmpty && !place.beginning.hasPrefix(" — "), "\(region) \(aspect)")
        }
      }
    }
  }

  @Test(arguments: sizes, InterfaceLanguage.allCases)
  func regionsSideBySide(_ size: (Int, Int), _ language: InterfaceLanguage) {
    var desk = Desk(columns: size.0, rows: size.1, language: language)
    desk.type("v")
    var pictures = picture(desk.frame)
    desk.type("t")
    pictures += "\n" + picture(desk.frame)
    expectSnapshot(pictures, part: "\(size.0)x\(size.1)-\(language.rawValue)")
  }

  @Test func theRegionOfTheTextIsComparedFirst() throws {
    var desk = Desk.bundled()
    desk.open("localising-sdgs", at: .section("mewa-training"))
    desk.type("v")
    let request = try #require(comparison(desk)).request
    #expect(request.regions.first == "mewa" && request.regions.count == 2)
    #expect(request.aspect == "training")
  }

  @Test func everyAspectAndRegionIsReached() throws {
    var desk = Desk.bundled()
    desk.type("v")
    let vocabulary = bundledLibrary.vocabulary
    var aspects: Set<String> = []
    for _ in vocabulary.aspects {
      aspects.insert(try #require(comparison(desk)).request.aspect)
      desk.press(.tab)
    }
    #expect(aspects == Set(vocabulary.aspects.map(\.id)))
    desk.type("3")
    desk.press(.right, .right)
    var regions: Set<String> = []
    for _ in 0..<8 {
      let here = try #require(comparison(desk)).request.regions
      #expect(here.count == 3 && Set(here).count == 3)
      regions.insert(here[2])
      desk.type("]")
    }
    #expect(regions.count == 6)
    desk.type("2")
    #expect(comparison(desk)?.request.regions.count == 2)
  }

  @Test(arguments: [30, 59, 60, 89, 90, 200]) func textsScrollTogetherToTheirEnds(_ columns: Int)
    throws
  {
    var desk = Desk.bundled(columns: columns, rows: 14)
    desk.type("v3")
    let shown = try #require(comparison(desk))
    #expect(shown.isStacked == (columns < 90))
    desk.press(.end)
    let last = shown.texts.max { $0.count < $1.count }?.lines.last?.line.text ?? ""
    let end = columns < 90 ? shown.texts[2].lines.last?.line.text ?? "" : last
    #expect(desk.shows(end.trimmed))
    desk.press(.home)
    #expect(comparison(desk)?.top == 0)
  }

  @Test func enterOpensTheSectionAndEscapeComesBack() throws {
    var desk = Desk.bundled()
    desk.type("v")
    desk.press(.tab, .right, .down, .down, .down, .down, .down, .down, .down, .down)
    let before = desk.rows
    let region = try #require(comparison(desk)).request.regions[1]
    desk.press(.enter)
    let reading = try #require(desk.reading)
    let section = try #require(reading.section)
    #expect(reading.report.sections[section].id.hasPrefix(region))
    desk.press(.escape)
    #expect(desk.rows == before)
  }

  @Test func theTableTellsWhoSaysWhat() throws {
    var desk = Desk.bundled()
    desk.type("vt")
    let aspects = bundledLibrary.aspects(preferring: "en")
    for row in 0..<8 {
      #expect(table(desk)?.row == row)
      for column in 0..<6 {
        #expect(table(desk)?.column == column)
        let words = aspects.words(aspects.regions[row], aspects.aspects[column])
        #expect(desk.chosen.first?.contains(words == 0 ? "> -" : "> \(words)") == true)
        if words > 0 {
          let before = desk.rows
          desk.press(.enter)
          let reading = try #require(desk.reading)
          let section = try #require(reading.section)
          #expect(reading.report.sections[section].aspect == aspects.aspects[column])
          desk.press(.escape)
          #expect(desk.rows == before)
        }
        if column < 5 { desk.press(.right) }
      }
      for _ in 0..<5 { desk.press(.left) }
      desk.press(.down)
    }
    desk.type("v")
    #expect(comparison(desk)?.request.regions.contains("metropolis") == true)
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func theNamesOfAspectsAreWholeWhereThereIsRoom(_ language: InterfaceLanguage) {
    var desk = Desk.bundled(language: language)
    desk.type("vt")
    let head = desk.rows[1...2].joined(separator: " ").split(separator: " ").map(String.init)
    for aspect in bundledLibrary.vocabulary.aspects {
      let name = aspect.name(in: language.rawValue)
      #expect(name.split(separator: " ").allSatisfy { head.contains(String($0)) })
    }
  }

  @Test func aLibraryWithoutAspectsSaysSo() {
    var desk = Desk(text: "# A\n\ntext\n")
    let before = desk.rows
    desk.type("v")
    #expect(desk.rows.dropLast() == before.dropLast())
    #expect(desk.bottom.contains("no aspects"))
  }

  @Test func theLanguagesOfMenusAndTextsChange() {
    var desk = Desk.bundled()
    desk.type("v")
    desk.type("I")
    #expect(desk.shows("‹ Contexte ›"))
    let english = desk.rows[4...8]
    desk.type("L")
    #expect(desk.rows[4...8] != english)
  }
}

extension String {
  var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}
