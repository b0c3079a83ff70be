import Canvas
import Content
import Phrases
import TestKit
import Testing

@testable import Reader

/// A library with structured entries.
let casesLibrary = LibraryLoader.folder(
  Places.parent(#filePath) + "/Cases", fallback: LibraryLoader.vocabulary([]))

/// Finding entries by their facts, and the ways between them and the reports.
struct FacetScreenTests {
  private static let sizes = [(80, 24), (40, 12)]

  private func desk(
    _ size: (Int, Int) = (80, 24), _ language: InterfaceLanguage = .english
  ) -> Desk {
    Desk(casesLibrary, columns: size.0, rows: size.1, language: language)
  }

  private func choose(_ title: String, _ desk: inout Desk) {
    desk.press(.home)
    for _ in 0..<40 where desk.list?.choice?.title != title { desk.press(.down) }
    #expect(desk.list?.choice?.title == title)
    desk.press(.enter)
  }

  @Test(arguments: sizes, InterfaceLanguage.allCases)
  func facetsAsTheyLook(_ size: (Int, Int), _ language: InterfaceLanguage) {
    var desk = desk(size, language)
    desk.type("c")
    var screens = [desk.rows]
    desk.press(.down, .enter)
    screens.append(desk.rows)
    desk.press(.enter)
    screens.append(desk.rows)
    let text = screens.map { $0.joined(separator: "\n") }.joined(separator: "\n~~~\n")
    expectSnapshot(text, part: "\(size.0)x\(size.1)-\(language.rawValue)")
  }

  @Test(arguments: [(80, 50), (40, 60)], [InterfaceLanguage.english, .french])
  func entryAsItLooks(_ size: (Int, Int), _ language: InterfaceLanguage) {
    var desk = desk(size, language)
    desk.open("bergen-dakar")
    expectSnapshot(
      desk.rows.joined(separator: "\n"), part: "\(size.0)x\(size.1)-\(language.rawValue)")
  }

  @Test func fieldsThatAreNotGivenAreSaidSo() {
    var desk = desk((80, 40))
    desk.open("wells")
    for field in ["Partners", "Modality", "Period", "Funders", "Results", "Lessons", "Told in"] {
      #expect(
        desk.rows.contains { row in
          row.split(separator: " ").prefix(field.split(separator: " ").count)
            .joined(separator: " ") == field && row.hasSuffix("  not given")
        }, "\(field)")
    }
  }

  @Test func choicesAddUpAndComeOffAgain() {
    var desk = desk()
    let home = desk.rows
    desk.type("c")
    let all = desk.rows
    #expect(desk.shows("3 entries"))
    choose("Country", &desk)
    #expect(desk.list?.rows.map(\.detail) == ["", "2", "2"])
    choose("Norway", &desk)
    #expect(desk.shows("2 entries") && desk.shows("[x] Country: Norway"))
    #expect(desk.rows[0].contains("Norway"))
    choose("Theme", &desk)
    #expect(desk.shows("[x] Country: Norway"))
    choose("Water", &desk)
    #expect(desk.shows("1 entry") && desk.rows[0].contains("Norway + Water"))
    choose("[x] Country: Norway", &desk)
    #expect(desk.shows("2 entries") && !desk.shows("Norway"))
    desk.press(.escape)
    desk.press(.home)
    #expect(desk.rows == all)
    desk.press(.escape)
    #expect(desk.rows == home)
  }

  @Test func everyValueLeavesWhatItSays() {
    for facet in Facet.allCases {
      var desk = desk()
      desk.send(.listed(.home, [ListRow("x", target: .facetValues(facet, []))]))
      desk.press(.enter)
      for row in desk.list?.rows ?? [] where row.isChoice {
        guard case .facets(let chosen, _) = row.target else { continue }
        let left = casesLibrary.facets(chosen, entriesOnly: true).documents.count
        #expect(row.detail == "\(left)", "\(row.title)")
      }
    }
  }

  @Test func fromARegionToACaseToWhereItIsToldAndBack() {
    var desk = desk((80, 40))
    let home = desk.rows
    choose("North", &desk)
    let region = desk.rows
    #expect(desk.shows("Case studies · 1") && desk.shows("Programmes · 1"))
    choose("Bergen and Dakar: a twinning of ports", &desk)
    let entry = desk.rows
    follow("ports#north-examples", &desk)
    #expect(desk.section == "Examples")
    #expect(desk.shows("Told here"))
    follow("bergen-dakar", &desk)
    #expect(desk.reading?.entry.id == "bergen-dakar")
    for expected in ["ports", "bergen-dakar"] {
      goBack(&desk)
      #expect(desk.reading?.entry.id == expected)
    }
    goBack(&desk)
    desk.press(.escape)
    #expect(desk.rows == home || desk.rows == region)
    #expect(entry.contains { $0.contains("Bergen (trains pilots)") })
  }

  @Test func aValueOfAnEntryOpensTheListOfAllThatHaveIt() {
    var desk = desk((80, 40))
    desk.open("bergen-dakar")
    follow(FacetValue(.country, "sn").link, &desk)
    #expect(desk.list?.kind == .facets([FacetValue(.country, "sn")]))
    #expect(desk.shows("[x] Country: Senegal") && desk.shows("Wells in Dakar"))
    desk.press(.escape)
    #expect(desk.reading?.entry.id == "bergen-dakar")
  }

  @Test func aRegionsMenuNarrowsItsEntries() {
    var desk = desk()
    choose("North", &desk)
    desk.type("c")
    #expect(desk.shows("[x] Region: North") && desk.shows("2 entries"))
  }

  @Test func languageChangesGoThroughTheLists() {
    var desk = desk()
    desk.type("c")
    choose("Country", &desk)
    desk.type("I")
    #expect(desk.shows("Norvège") && desk.rows[0].contains("Pays"))
  }

  /// Chooses a link by its target and opens it.
  private func follow(_ target: String, _ desk: inout Desk) {
    for _ in 0..<60 {
      desk.press(.tab)
      if let reading = desk.reading, reading.target(of: reading.link) == target { break }
    }
    #expect(desk.reading.flatMap { $0.target(of: $0.link) } == target)
    desk.press(.enter)
  }

  /// Back to the screen before, past a chosen link.
  private func goBack(_ desk: inout Desk) {
    let depth = desk.model.path.count
    for _ in 0..<3 where desk.model.path.count == depth { desk.press(.escape) }
  }
}
