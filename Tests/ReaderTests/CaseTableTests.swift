import Content
import Phrases
import TestKit
import Testing

@testable import Reader

/// Entries that are marked and put beside each other.
struct CaseTableTests {
  private static let sizes = [(80, 24), (40, 12), (200, 60)]
  private static let ids = [
    "surabaya-kitakyushu", "vvsg-salga", "cnm-cuf", "pmi-will", "africa-tot",
  ]

  /// A reader in the list of all entries with some of them marked.
  private func desk(
    marking count: Int, columns: Int = 80, rows: Int = 24, language: InterfaceLanguage = .english
  ) -> Desk {
    var desk = Desk.bundled(columns: columns, rows: rows, language: language)
    for id in Self.ids.prefix(count) {
      desk.open(id)
      desk.type("m")
      desk.press(.escape)
    }
    return desk
  }

  private func cases(_ desk: Desk) -> CaseScreen? {
    if case .cases(let cases) = desk.model.screen { cases } else { nil }
  }

  @Test(arguments: sizes, InterfaceLanguage.allCases)
  func besideEachOther(_ size: (Int, Int), _ language: InterfaceLanguage) {
    var desk = desk(marking: 3, columns: size.0, rows: size.1, language: language)
    desk.type("M")
    var pictures = picture(desk.frame)
    desk.press(.down, .down, .right)
    pictures += "\n" + picture(desk.frame)
    desk.type("z")
    pictures += "\n" + picture(desk.frame)
    expectSnapshot(pictures, part: "\(size.0)x\(size.1)-\(language.rawValue)")
  }

  @Test func eachCaseSaysWhereItIsFrom() {
    let table = CaseTable(
      ["facdi", "avantia"], in: bundledLibrary, preferring: "fr", words: .french)
    let row = table.rows.first { $0.key == "source" }
    #expect(row?.name == "Source" && row?.cells.count == 2)
    #expect(
      row?.cells.allSatisfy { $0.items.first?.hasPrefix("La localisation des ODD (") == true }
        == true)
    #expect(row?.cells.first?.items.first?.hasSuffix("\u{A0}: exemples, suites") == true)
  }

  @Test func marksAreSignsAndStayWhileOneMoves() {
    var desk = desk(marking: 2)
    desk.press(.enter)
    #expect(desk.model.marked == Array(Self.ids.prefix(2)))
    desk.type("Hc")
    let titles = Self.ids.prefix(2).compactMap { bundledLibrary.entry($0, preferring: "en")?.title }
    desk.press(.end)
    var rows = desk.rows
    for _ in 0..<80 {
      desk.press(.up)
      rows += desk.rows
    }
    for title in titles {
      #expect(rows.contains { $0.contains("+\(title.prefix(20))") }, "\(title)")
    }
    #expect(rows.contains { $0.contains("M compare 2") })
  }

  @Test func twoToFiveAreCompared() {
    var desk = desk(marking: 1)
    desk.type("M")
    #expect(cases(desk) == nil && desk.bottom.contains("two to five"))
    desk = self.desk(marking: 5)
    desk.open("avantia")
    desk.type("m")
    #expect(desk.model.marked == Self.ids && desk.bottom.contains("Five"))
    desk.open("cnm-cuf")
    desk.type("m")
    #expect(!desk.model.marked.contains("cnm-cuf"))
    desk.open("localising-sdgs")
    desk.type("m")
    #expect(desk.model.marked.count == 4)
  }

  @Test(arguments: sizes) func everyCellIsReachedAndSeen(_ size: (Int, Int)) throws {
    var desk = desk(marking: 5, columns: size.0, rows: size.1)
    desk.type("M")
    let table = try #require(cases(desk)?.table)
    #expect(table.columns.map(\.id) == Self.ids)
    for row in table.rows.indices {
      for column in table.columns.indices {
        let here = try #require(cases(desk))
        #expect(here.row == row && here.column == column)
        #expect(!desk.chosen.isEmpty && desk.chosen[0].contains("> "))
        if here.grid.isStacked {
          desk.press(.down)
        } else {
          desk.press(column == 4 ? .down : .right)
        }
      }
      if cases(desk)?.grid.isStacked == false { desk.press(.left, .left, .left, .left) }
    }
  }

  @Test func aLongCellIsReadWhole() throws {
    var desk = desk(marking: 3, columns: 50, rows: 14)
    desk.type("M")
    let table = try #require(cases(desk)?.table)
    for row in table.rows.indices {
      let here = try #require(cases(desk))
      desk.type("z")
      var shown = desk.rows[3...12].joined(separator: " ")
      for _ in 0..<60 {
        desk.press(.down)
        shown += " " + desk.rows[12]
      }
      let words = shown.split(separator: " ")
      let cell = table.rows[row].cells[here.column]
      for word in table.lines(cell).flatMap({ $0.split(separator: " ") }) {
        #expect(words.contains(word), "\(word)")
      }
      desk.press(.escape)
      #expect(cases(desk)?.row == row)
      desk.press(.down)
      if cases(desk)?.grid.isStacked == true { desk.press(.down, .down) }
    }
  }

  @Test func enterOpensTheEntryAtItsSection() throws {
    var desk = desk(marking: 2)
    desk.type("M")
    desk.press(.end)
    let before = desk.rows
    desk.press(.enter)
    let reading = try #require(desk.reading)
    let section = try #require(reading.section)
    #expect(reading.entry.id == Self.ids[0] && reading.report.sections[section].id == "open")
    desk.press(.escape)
    #expect(desk.rows == before)
  }

  @Test func anEntryIsTakenOutAndTheLastTwoLeave() {
    var desk = desk(marking: 3)
    desk.type("M")
    desk.press(.right)
    desk.type("m")
    #expect(cases(desk)?.table?.columns.map(\.id) == [Self.ids[0], Self.ids[2]])
    desk.type("m")
    #expect(cases(desk) == nil && desk.model.marked == [Self.ids[0]])
  }

  @Test func theTableIsWrittenToAFileThatIsAskedFor() {
    var desk = desk(marking: 2)
    desk.type("Me")
    #expect(desk.bottom.contains("~/surabaya-kitakyushu-vvsg-salga.csv"))
    desk.press(.enter)
    guard case .write(let name, let text) = desk.asked.last else {
      Issue.record("nothing is written")
      return
    }
    #expect(name == "~/surabaya-kitakyushu-vvsg-salga.csv")
    #expect(text.hasPrefix("Field,"))
    desk.type("e")
    desk.press(.control("u"))
    desk.type("a.pdf")
    desk.press(.enter)
    #expect(desk.shows("has to end in") && desk.asked.count == 1)
    #expect(desk.bottom.contains("a.pdf"))
    desk.press(.escape)
    desk.send(.wrote("Written to a.md"))
    #expect(desk.bottom.contains("Written to a.md"))
  }

  @Test func aNameThatIsRefusedStaysToBeMended() {
    var desk = desk(marking: 2)
    desk.type("Me")
    desk.press(.control("u"))
    desk.type("a.csv")
    desk.press(.enter)
    desk.send(.notWritten("a.csv is there already"))
    #expect(desk.shows("a.csv is there already") && desk.bottom.contains("a.csv"))
    desk.press(.control("u"))
    desk.type("mz.csv")
    #expect(desk.bottom.contains("mz.csv") && !desk.shows("a.csv is there already"))
    #expect(desk.model.marked.count == 2 && cases(desk)?.whole == nil)
    desk.press(.enter)
    guard case .write("mz.csv", _) = desk.asked.last else {
      Issue.record("the other name is not used")
      return
    }
  }

  @Test func aLongMessageIsNotCut() {
    var desk = desk(marking: 0, columns: 40, rows: 12, language: .french)
    desk.type("M")
    let words = desk.rows.suffix(3).joined(separator: " ").split(separator: " ")
    let message = CasePhrases.of(.french).tooFew("m").split(separator: " ")
    #expect(message.allSatisfy(words.contains))
  }

  @Test func theFieldsAreThoseOfTheEntries() throws {
    let table = CaseTable(
      ["surabaya-kitakyushu", "nowhere", "vvsg-salga"], in: bundledLibrary, preferring: "en",
      words: .english)
    #expect(table.columns.map(\.id) == ["surabaya-kitakyushu", "vvsg-salga"])
    func row(_ key: String) throws -> CaseTable.Row {
      try #require(table.rows.first { $0.key == key })
    }
    #expect(try row("sdgs").cells[0].items.allSatisfy { $0.contains("implied: ") })
    #expect(try row("partners").cells[0].items.count == 5)
    #expect(try row("results").cells[0].items.isEmpty)
    #expect(table.lines(try row("results").cells[0]) == ["not given"])
    #expect(try row("lessons").cells[1].section == "lessons")
  }

  @Test func cellsAreQuotedWhereTheyHaveTo() {
    #expect(CSV.row(["a", "b,c", "d\"e", "f\ng", ""]) == "a,\"b,c\",\"d\"\"e\",\"f\ng\",")
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\n=1", "＝1", "\r@a"])
  func noCellIsAFormula(_ text: String) {
    let row = CSV.row([text])
    #expect(row.drop { $0 == "\"" }.hasPrefix("'"))
    #expect(CSV.row(["a=b", "a-b", "−1"]) == "a=b,a-b,−1")
  }

  @Test func markdownStaysATable() {
    let folder = TemporaryFolder()
    let front = "---\ntitle: \"a | b *c*\"\nlanguage: en\nkind: case\nthemes: []\n"
    folder.write(
      front + "summary: \"<b> | \\\\ `x`\"\n---\n\n## R {#results}\n\n- =1|2\n", to: "a.md")
    folder.write(front + "---\n", to: "b.md")
    let library = LibraryLoader.folder(folder.path, fallback: bundledLibrary.vocabulary)
    let table = CaseTable(["a", "b"], in: library, preferring: "en", words: .french)
    let lines = table.written(as: .markdown, field: "F").split(separator: "\n")
    #expect(lines.count == table.rows.count + 2)
    for line in lines {
      let bars = line.replacing("\\|", with: "").filter { $0 == "|" }
      #expect(bars.count == 4, "\(line)")
    }
    #expect(table.written(as: .csv, field: "F").contains("'=1|2"))
  }
}
