import Content
import TestKit
import Testing

@testable import Layout

/// Places in a laid-out report.
struct PlaceTests {
  typealias Place = DocumentLayout.Place

  @Test(arguments: bundledReports.keys.sorted(), [20, 70])
  func everyLineIsFoundByItsOffset(_ path: String, _ width: Int) throws {
    let sheet = Sheet(try #require(bundledReports[path]), width: width)
    for (place, line) in sheet.lines {
      let found = sheet.layout.place(ofOffset: line.offset)
      #expect(sheet.layout.offset(of: found) == line.offset, "\(place)")
      #expect(found <= place || found.part > place.part, "\(place)")
    }
  }

  @Test(arguments: bundledReports.keys.sorted())
  func movesForwardsAndBackReturn(_ path: String) throws {
    let sheet = Sheet(try #require(bundledReports[path]), width: 40)
    let layout = sheet.layout
    let places = sheet.lines.map(\.place)
    for (index, place) in places.enumerated() {
      for step in [1, 2, 7, 22, 500] {
        let down = layout.move(place, by: step)
        #expect(down == places[min(places.count - 1, index + step)])
        let up = layout.move(place, by: -step)
        #expect(up == places[max(0, index - step)])
      }
      #expect(layout.move(place, by: 0) == place)
    }
  }

  @Test(arguments: [1, 2, 5, 22, 60, 100_000]) func lastTopFillsTheScreen(_ height: Int) throws {
    let layout = Sheet(try #require(bundledReports["en/learning-agenda.md"]), width: 60).layout
    let top = layout.lastTop(height: height)
    if top > layout.start {
      #expect(layout.move(top, by: height - 1) == layout.end)
    } else {
      #expect(!layout.hasLines(height, after: top))
    }
    #expect(!layout.line(at: layout.end).isBlank)
  }

  @Test func linesAreCountedAhead() throws {
    let sheet = Sheet(try #require(bundledReports["fr/ilo-partnership.md"]), width: 40)
    let places = sheet.lines.map(\.place)
    for (index, place) in places.enumerated() {
      let rest = places.count - 1 - index
      #expect(sheet.layout.hasLines(rest, after: place))
      #expect(!sheet.layout.hasLines(rest + 1, after: place))
    }
  }

  @Test func placesOutsideAreMovedInside() {
    let layout = Sheet("# A\n\ntext\n\n# B\n\nmore\n", width: 20).layout
    #expect(layout.move(Place(part: -5, line: 3), by: 0) == layout.start)
    #expect(layout.move(Place(part: 0, line: 99), by: 0).part == 0)
    #expect(layout.line(at: Place(part: 9, line: 0)).spans.isEmpty)
    #expect(layout.place(ofOffset: -1) == layout.start)
    #expect(layout.place(ofOffset: .max).part == 1)
  }

  @Test(arguments: ["", "\n\n", "\u{FEFF}", "---\ntitle: T\n---\n"]) func nothingToShow(
    _ text: String
  ) {
    let layout = Sheet(text, width: 20).layout
    #expect(layout.move(layout.start, by: 5) >= layout.start)
    #expect(layout.lastTop(height: 10) == layout.start)
    #expect(layout.percent(of: layout.end) >= 0)
    _ = layout.line(at: layout.end)
    _ = layout.place(ofOffset: 3)
  }

  @Test(arguments: bundledReports.keys.sorted())
  func aSectionAloneIsThatSection(_ path: String) throws {
    let report = try #require(bundledReports[path])
    for section in report.sections.indices {
      let range = report.wholeRange(ofSection: section)
      let sheet = Sheet(report, width: 50, section: section)
      #expect(sheet.layout.section(at: sheet.layout.start) == section)
      let offsets = sheet.lines.map(\.line.offset).filter { $0 >= report.bodyStart }
      #expect(offsets.allSatisfy { range.contains($0) || $0 == range.upperBound })
      let head = sheet.layout.line(at: sheet.layout.place(ofSection: section))
      #expect(report.sections[section].title.hasPrefix(head.text.prefix(5)))
    }
  }

  @Test(arguments: [12, 40, 70]) func sectionsStartAtTheirHeadings(_ width: Int) throws {
    let report = try #require(bundledReports["en/localising-sdgs.md"])
    let layout = Sheet(report, width: width).layout
    for (index, section) in report.sections.enumerated() {
      let place = layout.place(ofSection: index)
      let word = section.title.split(separator: " ").first ?? ""
      #expect(layout.line(at: place).text.hasPrefix(word.prefix(width)))
      #expect(layout.section(at: place) == index)
    }
  }
}
