import Canvas
import Content
import Phrases
import Testing

@testable import Reader

/// Finding in what stands beside the text of a report: its title, what it says of itself, its facts.
struct TitleFindTests {
  private let fact = "istanbul-palestine-water"

  /// How many matches the bottom line tells of.
  private func matches(_ desk: Desk) -> Int? {
    desk.bottom.split { " ,".contains($0) }.compactMap { Int($0) }.dropFirst().first
  }

  @Test(arguments: [(80, 24), (40, 12), (200, 60)])
  func titleSummaryAndFactsAreFound(_ size: (Int, Int)) throws {
    var desk = Desk.bundled(columns: size.0, rows: size.1)
    desk.open(fact)
    desk.type("/water")
    #expect(desk.cells(.currentMark) == ["Water"])
    desk.press(.enter)
    let total = try #require(matches(desk))
    var seen: Set<String> = []
    for number in 1...total {
      #expect(desk.bottom.contains("match \(number) of \(total)"), "\(desk.bottom)")
      #expect(desk.cells(.currentMark).count >= 1)
      seen.formUnion(desk.rows)
      desk.type("n")
    }
    #expect(desk.bottom.contains("wrapped") || desk.bottom.contains("1 of"))
    #expect(seen.contains { $0.contains("Themes") } && seen.contains { $0.contains("SDGs") })
    desk.type("/modality")
    #expect(desk.cells(.currentMark) == ["Modality"])
  }

  @Test func aWindowOfAnotherWidthKeepsTheMatch() throws {
    var desk = Desk.bundled(rows: 60)
    desk.open(fact)
    desk.type("/clean water")
    desk.press(.enter)
    let before = desk.cells(.currentMark).joined(separator: " ")
    #expect(before == "Clean water")
    let message = try #require(matches(desk))
    desk.resize(44, 60)
    #expect(desk.cells(.currentMark).joined(separator: " ") == before)
    desk.type("nN")
    #expect(matches(desk) == message)
  }

  @Test func anEntryFoundByItsTitleOpensAtIt() {
    var desk = Desk.bundled()
    desk.type("swater")
    desk.press(.enter)
    #expect(desk.reading?.entry.id == fact)
    #expect(desk.cells(.currentMark) == ["Water"])
    #expect(desk.cells(.mark).count > 2)
    // The names of fields are those of every entry: a search for them marks what is said.
    desk.press(.escape)
    for _ in 0..<5 { desk.press(.backspace) }
    desk.type("partners Istanbul ")
    desk.press(.enter)
    #expect(!desk.rows.isEmpty)
    #expect(!(desk.cells(.mark) + desk.cells(.currentMark)).contains("Partners"))
  }

  @Test func theTermsOfTitleAndFactsAreExplained() throws {
    var desk = Desk.bundled()
    desk.open("facdi")
    desk.type("d")
    #expect(desk.shows("term 1 of"))
    #expect(desk.cells(.selection).contains("FACDI"))
    let count = try #require(desk.reading).termsOnScreen().count
    #expect(count > 3)
    desk.press(.escape)
    #expect(!desk.shows("term 1 of"))
  }

  @Test func oneSectionAloneHasNoTitleToFind() throws {
    var desk = Desk(text: "---\ntitle: Needle\n---\n# One\n\ntext\n\n# Two\n\nneedle\n\nend\n")
    desk.type("/needle")
    desk.press(.enter)
    #expect(matches(desk) == 2)
    desk.press(.escape)
    desk.type("]]z/needle")
    desk.press(.enter)
    #expect(matches(desk) == 1)
    #expect(desk.cells(.currentMark) == ["needle"])
  }
}
