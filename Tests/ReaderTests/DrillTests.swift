import Content
import Phrases
import Testing

@testable import Reader

/// From the first menu to a section of each region, and all the way back.
struct DrillTests {
  static let regions = bundledLibrary.vocabulary.regions.map(\.id)

  @Test func thereAreEightRegions() { #expect(DrillTests.regions.count == 8) }

  @Test(arguments: regions, [InterfaceLanguage.english, .french])
  func toASectionOfARegion(_ region: String, _ language: InterfaceLanguage) throws {
    var desk = Desk.bundled(language: language)
    var steps = 0
    while desk.list?.choice?.target != .region(region), steps < 20 {
      desk.press(.down)
      steps += 1
    }
    #expect(desk.list?.choice?.target == .region(region))
    let home = desk.rows
    desk.press(.enter)
    #expect(desk.list?.kind == .region(region))
    let menu = desk.rows
    let choice = try #require(desk.list?.choice)
    desk.press(.enter)
    let reading = try #require(desk.reading)
    #expect(reading.entry.language == language.rawValue)
    if case .section(_, _, let id) = choice.target {
      let index = try #require(reading.report.sectionIndex(id))
      #expect(reading.section == index)
      #expect(desk.rows[0].contains(reading.report.sections[index].title.suffix(8)))
    }
    desk.press(.escape)
    #expect(desk.rows == menu)
    desk.press(.escape)
    #expect(desk.rows == home)
  }

  @Test(arguments: regions) func everyRowOfARegionOpens(_ region: String) throws {
    var desk = Desk.bundled(columns: 60, rows: 14)
    while desk.list?.choice?.target != .region(region) { desk.press(.down) }
    desk.press(.enter)
    var seen = -1
    while let selected = desk.list?.selected, selected != seen {
      seen = selected
      let choice = try #require(desk.list?.choice)
      let menu = desk.rows
      #expect(desk.chosen.count == 1)
      desk.press(.enter)
      let section = desk.section
      if case .facets = choice.target {
        #expect(desk.list?.kind == .facets([FacetValue(.region, region)]))
      } else {
        #expect(desk.reading != nil)
      }
      if case .section = choice.target { #expect(section == choice.title) }
      desk.press(.escape)
      #expect(desk.rows == menu)
      desk.press(.down)
    }
  }

  @Test func theOutlineLeadsToEverySection() throws {
    var desk = Desk.bundled(columns: 70, rows: 16)
    desk.open("localising-sdgs")
    let count = try #require(desk.reading).report.sections.count
    for index in 0..<count {
      desk.type("o")
      desk.press(.home)
      for _ in 0..<index { desk.press(.down) }
      desk.press(.enter)
      #expect(desk.reading?.section == index)
      desk.type("o")
      #expect(desk.list?.selected == index)
      desk.press(.escape)
      #expect(desk.reading?.section == index)
    }
  }

  @Test func sectionBySectionThroughADocument() throws {
    var desk = Desk.bundled(columns: 50, rows: 30)
    desk.open("localising-sdgs")
    let count = try #require(desk.reading).report.sections.count
    desk.press(.home)
    var visited = [desk.reading?.section]
    for _ in 1..<count {
      desk.type("]")
      visited.append(desk.reading?.section)
    }
    #expect(visited.compactMap(\.self) == Array(0..<count))
    for index in (0..<(count - 1)).reversed() {
      desk.type("[")
      #expect(desk.reading?.section == index)
    }
  }
}
