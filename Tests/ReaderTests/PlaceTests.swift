import Canvas
import Content
import Layout
import Phrases
import TestKit
import Testing

@testable import Reader

/// The place in a text is kept, whatever happens around it.
struct PlaceTests {
  static let ids = bundledLibrary.documentIDs

  @Test(arguments: ids) func anySizesKeepThePlace(_ id: String) throws {
    for seed in UInt64(1)...4 {
      var random = SeededRandom(seed: seed)
      var desk = Desk.bundled()
      desk.open(id)
      for _ in 0..<12 {
        for _ in 0..<Int.random(in: 0...6, using: &random) {
          desk.press(
            [.pageDown, .pageUp, .down, .character("]")].randomElement(using: &random) ?? .up)
        }
        let anchor = try #require(desk.reading?.anchor)
        let section = desk.section
        for _ in 0..<3 {
          desk.resize(
            Int.random(in: 1...300, using: &random), Int.random(in: 1...100, using: &random))
          #expect(desk.reading?.anchor == anchor)
          #expect(desk.section == section)
          if !desk.model.isTooSmall { #expect(desk.showsAnchor, "\(seed)") }
        }
        desk.resize(80, 24)
      }
    }
  }

  @Test(arguments: ids) func languagesKeepTheSection(_ id: String) throws {
    var desk = Desk.bundled(rows: 24)
    desk.open(id)
    for _ in 0..<60 {
      let section = desk.reading?.section
      let anchor = try #require(desk.reading?.anchor)
      let size = try #require(desk.reading).report.source.bytes.count
      // Through all translations of the document and back to the first.
      let languages = desk.model.library.translations(of: id).map(\.language)
      #expect(languages.count > 1)
      for _ in languages {
        desk.type("L")
        #expect(desk.reading?.section == section)
      }
      #expect(desk.reading?.entry.language == "en")
      let back = try #require(desk.reading?.anchor)
      #expect(
        abs(back - anchor) < (languages.count - 1) * max(400, size / 100), "\(anchor) \(back)")
      desk.press(.pageDown)
    }
  }

  @Test func theInterfaceChangesWithoutMovingTheText() {
    var desk = Desk.bundled()
    desk.open("localising-sdgs")
    for _ in 0..<5 { desk.press(.pageDown) }
    let body = desk.rows[1..<23]
    for language in ["français", "español", "English"] {
      desk.type("I")
      #expect(desk.bottom.contains(language))
      #expect(desk.rows[1..<23] == body)
    }
  }

  @Test func aSectionAloneComesAndGoes() throws {
    var desk = Desk.bundled(rows: 14)
    desk.open("localising-sdgs")
    let report = try #require(desk.reading).report
    for index in report.sections.indices {
      desk.type("]")
      guard let section = desk.reading?.section, section > index else { continue }
      desk.type("z")
      #expect(desk.reading?.alone == section)
      let range = report.wholeRange(ofSection: section)
      desk.press(.end)
      #expect(range.contains(try #require(desk.reading?.anchor)))
      desk.press(.home)
      desk.type("z")
      #expect(desk.reading?.alone == nil)
      #expect(desk.reading?.section == section)
    }
  }

  /// The facts at the head of an entry are read too; at its foot the top line says what stands there.
  @Test(arguments: [(40, 12), (80, 24)]) func theFactsOfAnEntryCount(_ size: (Int, Int)) throws {
    var desk = Desk.bundled(columns: size.0, rows: size.1)
    desk.open("facdi")
    var percents = [try #require(desk.reading?.percent)]
    while try #require(desk.reading).sectionInSight == nil {
      desk.press(.down)
      percents.append(try #require(desk.reading?.percent))
    }
    #expect(percents[0] > 0 && percents == percents.sorted())
    #expect(try #require(percents.last) > 30)
    desk.press(.end)
    let end = desk.rows[0]
    #expect(end.contains(size.0 == 40 ? "› How to cite" : "› Related entries"))
    for _ in 0..<60 where !desk.rows[size.1 - 2].contains("Related entries") { desk.press(.up) }
    #expect(!desk.rows[0].contains("Related entries") && !desk.rows[0].contains("Draws on"))
  }

  @Test func percentAndTimeGoOneWay() throws {
    for (columns, rows) in [(80, 24), (40, 12), (200, 60), (20, 5)] {
      var desk = Desk.bundled(columns: columns, rows: rows)
      desk.open("learning-agenda")
      var percent = -1
      var minutes = Int.max
      for _ in 0..<400 {
        let reading = try #require(desk.reading)
        #expect(reading.percent >= percent)
        #expect(reading.minutesLeft <= minutes)
        percent = reading.percent
        minutes = reading.minutesLeft
        desk.press(.pageDown)
      }
      desk.press(.end)
      #expect(desk.reading?.percent == 100)
      desk.press(.home)
      #expect(try #require(desk.reading?.percent) < 100)
    }
  }

  @Test func searchAndBackKeepsTheAnswers() {
    var desk = Desk.bundled()
    desk.type("/africa q ? n")
    desk.press(.down)
    let rows = desk.rows
    desk.press(.enter)
    #expect(desk.reading != nil)
    #expect(!desk.cells(.mark).isEmpty || !desk.cells(.currentMark).isEmpty)
    desk.press(.escape)
    #expect(desk.rows == rows)
  }
}

extension Desk {
  /// Whether the line of the reader's place is on the screen.
  fileprivate var showsAnchor: Bool {
    guard let reading else { return false }
    let place = reading.layout.place(ofOffset: reading.anchor)
    return reading.visible().contains { $0.place == place } || reading.top == reading.layout.start
  }
}
