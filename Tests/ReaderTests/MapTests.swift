import Atlas
import Canvas
import Content
import Phrases
import TestKit
import Testing

@testable import Reader

/// The map of the world as a way into the library.
struct MapTests {
  private func desk(
    _ columns: Int = 80, _ rows: Int = 24, _ language: InterfaceLanguage = .english
  ) -> Desk {
    var desk = Desk(bundledLibrary, columns: columns, rows: rows, language: language)
    desk.type("w")
    return desk
  }

  private func map(_ desk: Desk) -> MapScreen? {
    if case .map(let map) = desk.model.screen { map } else { nil }
  }

  @Test func theMenuHasARowForIt() throws {
    var desk = Desk(bundledLibrary)
    let row = try #require(desk.list?.rows.first { $0.target == .map })
    #expect(row.title == "World map")
    desk.press(.end, .up)
    while desk.list?.choice?.target != .map { desk.press(.up) }
    desk.press(.enter)
    #expect(desk.shows("[1 Africa]"))
  }

  @Test func aRegionIsOpenedAndLeft() {
    var desk = desk()
    #expect(desk.shows("[1 Africa]"))
    desk.type("4")
    #expect(desk.shows("[4 MEWA]") && desk.shows("MEWA · Middle East and West Asia"))
    desk.press(.enter)
    guard case .list(let list) = desk.model.screen else {
      Issue.record("no list")
      return
    }
    #expect(list.kind == .region("mewa"))
    #expect(!list.rows.isEmpty)
    desk.press(.escape)
    #expect(desk.shows("[4 MEWA]"))
    desk.press(.escape)
    #expect(desk.list?.kind == .home)
  }

  @Test func aCityLeadsToTheDocumentsThatNameIt() throws {
    var desk = desk()
    desk.press(.tab)
    let contents = try #require(map(desk)?.contents)
    let dakar = try #require(contents.cities.firstIndex { $0.id == "dakar" })
    desk.press(.home)
    // Arrows lead from any city to any other; the shortest way is looked for here.
    var way: [Int: [Key]] = [0: []]
    var pending = [0]
    while !pending.isEmpty {
      let here = pending.removeFirst()
      let directions: [(Key, Compass)] = [
        (.up, .north), (.down, .south), (.left, .west), (.right, .east),
      ]
      for (key, compass) in directions {
        guard let next = compass.nearest(from: here, among: contents.map.cities.map(\.at)),
          way[next] == nil
        else { continue }
        way[next] = (way[here] ?? []) + [key]
        pending.append(next)
      }
    }
    for key in try #require(way[dakar]) { desk.press(key) }
    #expect(desk.shows("Dakar, Senegal — Africa"))
    #expect(desk.shows("Marseille"))
    desk.press(.enter)
    #expect(
      desk.list?.rows.contains { $0.target == .document(id: "dakar-marseille", language: "en") }
        == true)
    for _ in 0..<60 {
      if case .document? = desk.list?.choice?.target { break }
      desk.press(.down)
    }
    desk.press(.enter)
    #expect(desk.reading != nil)
    desk.press(.escape, .escape)
    #expect(desk.shows("Dakar, Senegal — Africa"))
  }

  @Test func theArrowsMoveBetweenRegions() {
    var desk = desk()
    desk.press(.up)
    #expect(desk.shows("[5 Europe]"))
    desk.press(.right)
    #expect(desk.shows("[6 Eurasia]"))
    desk.press(.down, .down, .down, .down)
    #expect(desk.shows("[8 Metropolis]"))
    desk.press(.left, .left, .left)
    #expect(desk.shows("[3 Latin America]"))
    desk.press(.left)
    #expect(desk.shows("[3 Latin America]"))
  }

  @Test(arguments: InterfaceLanguage.allCases) func namesAreInTheLanguage(
    _ language: InterfaceLanguage
  ) {
    let desk = desk(80, 24, language)
    let name = bundledLibrary.vocabulary.region("latin-america")?.name(in: language.rawValue) ?? "?"
    #expect(desk.shows("3 " + name))
    #expect(desk.shows(MapPhrases.of(language).map))
  }

  @Test func theLanguageChangesInPlace() {
    var desk = desk()
    desk.type("5I")
    #expect(desk.shows("[5 Europe]") && desk.shows("1 Afrique"))
  }

  @Test(arguments: [(59, 24), (80, 15), (20, 5), (40, 12)])
  func aSmallWindowShowsTheList(_ size: (Int, Int)) {
    var desk = desk(size.0, size.1)
    #expect(desk.chosen.contains { $0.contains("> Africa") })
    desk.press(.down)
    #expect(desk.chosen.contains { $0.contains("> ASPAC") })
    desk.press(.enter)
    #expect(desk.list?.kind == .region("aspac"))
    desk.press(.escape)
    desk.resize(80, 24)
    #expect(desk.shows("[2 ASPAC]"))
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func theListTellsAllOfTheChosenPlace(_ language: InterfaceLanguage) {
    var desk = Desk.bundled(columns: 40, rows: 12, language: language)
    desk.type("w")
    let words = desk.rows.dropLast().joined(separator: " ").split(separator: " ")
    let phrases = MapPhrases.of(language)
    #expect(phrases.needsRoom(60, 16).split(separator: " ").allSatisfy(words.contains))
    #expect(phrases.places.split(separator: " ").allSatisfy(words.contains), "\(desk.rows)")
  }

  @Test func theSameAtEverySizeAndAfterEveryKey() {
    let keys: [Key] = [.up, .right, .tab, .down, .left, .end, .home, .backTab, .character("9")]
    for columns in [1, 19, 20, 59, 60, 80, 132, 300] {
      for rows in [1, 4, 5, 15, 16, 24, 100] {
        var desk = desk(columns, rows)
        for key in keys {
          desk.press(key)
          #expect(desk.frame.width == columns && desk.frame.height == rows)
        }
      }
    }
  }

  /// What changes on the screen is what goes over the line.
  @Test func movingTheChoiceRepaintsLittle() {
    var desk = desk()
    for key in [Key.up, .right, .down, .left, .tab, .up, .right, .down, .left] {
      let before = desk.frame
      desk.press(key)
      let changed = zip(before.cells, desk.frame.cells).count { $0 != $1 }
      #expect(changed < 400, "\(key): \(changed) of 1920 cells")
    }
  }

  @Test func aClickChoosesAndOpens() throws {
    var desk = desk()
    let rows = desk.rows
    let row = try #require(rows.firstIndex { $0.contains("6 Eurasia") })
    let at = (0..<76).first { column in
      (0..<9).map { desk.frame[column + $0, row].text }.joined() == "6 Eurasia"
    }
    let column = try #require(at) + 4
    desk.send(.click(column: column, row: row))
    #expect(desk.shows("[6 Eurasia]"))
    desk.send(.click(column: column, row: row))
    #expect(desk.list?.kind == .region("eurasia"))
  }

  @Test func helpTellsTheKeysOfTheMap() {
    var desk = desk(100, 40)
    desk.type("?")
    #expect(desk.shows("On the map") && desk.shows("between regions and cities"))
    desk.press(.escape)
    #expect(desk.shows("[1 Africa]"))
  }

  @Test func hostilePlacesDoNoHarm() {
    let folder = TemporaryFolder()
    folder.write(
      """
      countries:
        - { id: xx, name: X, region: africa }
      cities:
        - { id: a, name: "A\u{202E}\u{1B}[2J", country: xx, at: [1, 2] }
        - { id: b, name: B, country: nowhere, at: [nan, inf] }
        - { id: c, name: C, at: [1e308, -1e308] }
        - { id: d, name: D, at: [-89, 400] }
        - { id: e, at: here }
        - { id: f, name: F, country: xx, at: [1, 2] }
      regions:
        - { id: africa, at: [0, 0] }
        - { id: europe, at: [nan, 900] }
      """, to: "places.yaml")
    folder.write(
      "---\ntitle: T\nregions: [africa]\ncities: [a, b, c, d, e, f, a, zz]\n---\nText.\n",
      to: "t.md")
    let library = LibraryLoader.folder(
      folder.path, fallback: bundledLibrary.vocabulary)
    for (columns, rows) in [(80, 24), (40, 10), (200, 60)] {
      var desk = Desk(library, columns: columns, rows: rows)
      desk.type("w")
      for key in [Key.tab, .up, .down, .left, .right, .end, .home, .enter] { desk.press(key) }
      #expect(
        !desk.rows.joined().unicodeScalars.contains { $0.value == 0x202E || $0.value == 0x1B })
    }
    for columns in [1, 40, 80, 100_000] {
      let lines = PrintedMap(library, language: .english, columns: columns).lines
      #expect(!lines.joined().unicodeScalars.contains { $0.value == 0x202E || $0.value == 0x1B })
    }
  }

  /// Two cities, two others that are only named, one that an organisation governs, and a lake.
  private func smallWorld() -> (TemporaryFolder, Library) {
    let folder = TemporaryFolder()
    folder.write(
      """
      countries:
        - { id: xx, name: X, region: africa }
      cities:
        - { id: ayton, name: Ayton, country: xx, at: [1, 2] }
        - { id: byton, name: Byton, country: xx, at: [5, 9] }
        - { id: venue, name: Venue, country: xx, at: [-5, 19] }
        - { id: seat, name: Seat, country: xx, at: [10, 30] }
        - { id: lake, name: Long Lake, region: europe, kind: area, at: [50, 10] }
        - { id: nowhere, name: Nowhere, at: [-50, 10] }
      regions:
        - { id: africa, at: [0, 0] }
        - { id: europe, at: [50, 5] }
      """, to: "places.yaml")
    folder.write("- { id: county, name: County, city: seat }\n", to: "partners.yaml")
    folder.write(
      "---\ncities: [ayton, byton, venue]\npartners: [ayton, { id: byton }, { id: county }]\n---\n",
      to: "one.md")
    folder.write("---\ncities: [venue, ayton, seat]\npartners: [ayton]\n---\n", to: "two.md")
    folder.write("---\ncities: [lake, nowhere]\n---\n", to: "three.md")
    return (folder, LibraryLoader.folder(folder.path, fallback: bundledLibrary.vocabulary))
  }

  @Test func onlyPartnersOfOneEntryAreJoined() {
    let (folder, library) = smallWorld()
    let contents = Mapmaker(library, "en").contents()
    func name(_ city: Int) -> String { contents.cities[city].id }
    #expect(
      Set(contents.map.ties.map { Set([name($0.from), name($0.to)]) }) == [
        ["ayton", "byton"], ["ayton", "seat"], ["byton", "seat"],
      ])
    #expect(
      contents.map.ties.filter { !$0.isMain }.map { Set([name($0.from), name($0.to)]) } == [
        ["byton", "seat"]
      ])
    let lines = PrintedMap(library, language: .english, columns: 100).lines
    #expect(lines.contains("  Ayton, X — 2 entries on this city; with Byton, Seat"))
    #expect(lines.contains("  Venue, X — 2 entries on this city"))
    withExtendedLifetime(folder) {}
  }

  @Test func anAreaIsNoCityAndHasARegion() throws {
    let (folder, library) = smallWorld()
    let lines = PrintedMap(library, language: .english, columns: 100).lines
    let europe = try #require(lines.firstIndex { $0.hasPrefix("2 Europe — 1 place") })
    #expect(lines[europe + 1] == "  Long Lake — 1 entry on this place")
    #expect(lines.suffix(2) == ["In none of these regions", "  Nowhere — 1 entry on this city"])
    withExtendedLifetime(folder) {}
  }

  /// The library's own: a line for cities that its entries give as partners, and for no others.
  @Test func theLinesOfTheLibraryAreItsPartnerships() {
    let contents = Mapmaker(bundledLibrary, "en").contents()
    let terms = bundledLibrary.vocabulary.terms
    var expected: Set<Set<String>> = []
    for id in bundledLibrary.documentIDs {
      guard let entry = bundledLibrary.entry(id, preferring: "en"),
        let report = try? bundledLibrary.report(entry)
      else { continue }
      let cities = report.frontMatter.facts.partners.map { partner in
        terms.partners.first { $0.term.id == partner.value }?.city ?? partner.value
      }.filter { city in terms.cities.contains { $0.term.id == city } }
      for one in cities {
        for other in cities where one != other { expected.insert([one, other]) }
      }
    }
    #expect(
      Set(contents.map.ties.map { [contents.cities[$0.from].id, contents.cities[$0.to].id] })
        == expected)
    #expect(
      expected.contains(["dakar", "marseille"]) && !expected.contains(["durban", "the-hague"]))
    #expect(contents.cities.allSatisfy { $0.region != nil })
  }

  @Test func aLibraryWithoutPlacesSaysSo() {
    var desk = Desk(text: "# A text\n")
    desk.press(.escape)
    desk.type("w")
    #expect(desk.frame.rows.count == 24)
  }
}
