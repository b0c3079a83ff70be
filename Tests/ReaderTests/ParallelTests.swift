import Canvas
import Content
import Layout
import Phrases
import TestKit
import Testing

@testable import Reader

/// A document in two languages side by side.
struct ParallelTests {
  private static let sizes = [(80, 24), (40, 12), (200, 60)]

  private func parallel(_ desk: Desk) -> ParallelScreen? {
    if case .parallel(let parallel) = desk.model.screen { parallel } else { nil }
  }

  @Test(arguments: sizes, InterfaceLanguage.allCases)
  func twoLanguages(_ size: (Int, Int), _ language: InterfaceLanguage) {
    var desk = Desk(columns: size.0, rows: size.1, language: language)
    desk.open("harbours", at: .section("north"))
    desk.type("V")
    expectSnapshot(picture(desk.frame), part: "\(size.0)x\(size.1)-\(language.rawValue)")
  }

  /// The entry from its title to how it is cited.
  @Test(arguments: [(80, 60), (40, 90)], [InterfaceLanguage.english, .french])
  func anEntryInTwoLanguages(_ size: (Int, Int), _ language: InterfaceLanguage) {
    let folder = LibraryLoader.folder(
      Places.parent(#filePath) + "/Cases", fallback: LibraryLoader.vocabulary([]))
    var desk = Desk(folder, columns: size.0, rows: size.1, language: language)
    desk.open("bergen-dakar")
    desk.type("V")
    expectSnapshot(picture(desk.frame), part: "\(size.0)x\(size.1)-\(language.rawValue)")
  }

  /// All that the plain view shows of a document stands here as well, in both languages; what
  /// begins alike begins on one row.
  @Test(arguments: ["facdi", "dakar-marseille", "uclg-learning-agenda", "localising-sdgs"])
  func nothingOfThePlainViewIsLeftOut(_ id: String) throws {
    var desk = Desk.bundled(columns: 160, rows: 40)
    desk.open(id)
    desk.type("V")
    let parallel = try #require(self.parallel(desk))
    let rows = parallel.text.pairs.indices.flatMap { parallel.text.rows($0) }
    for (index, text) in [parallel.left, parallel.right].enumerated() {
      let options = LayoutOptions(
        width: parallel.text.width, words: .of(text.entry.language), additions: text.additions)
      var plain: [String] = []
      DocumentLayout(text.report, options: options).forEachLine {
        if !$0.isBlank { plain.append($0.text) }
      }
      let shown = rows.compactMap { index == 0 ? $0.left : $0.right }.filter { !$0.isBlank }
      #expect(shown.map(\.text) == plain)
      #expect(plain.contains { ["How to cite", "Pour citer", "Cómo citar"].contains($0) })
    }
    for row in rows {
      guard let path = row.left?.begins, let other = row.right?.begins else { continue }
      #expect(path == other)
    }
    #expect(rows.count { $0.left?.begins != nil } == rows.count { $0.right?.begins != nil })
  }

  /// One text below the other: the facts of both stand before the text of either.
  @Test func stackedFactsStandTogether() throws {
    var desk = Desk.bundled(columns: 40, rows: 12)
    desk.open("facdi")
    desk.type("V")
    let text = try #require(parallel(desk)).text
    let rows = text.rows(0).compactMap(\.left).map(\.text)
    #expect(rows.count { $0 == "[en]" } == 3 && rows.count { $0.hasPrefix("[") } == 6)
    let last = try #require(
      rows.lastIndex { $0.hasPrefix("Raconté dans") || $0.hasPrefix("Se cuenta en") })
    let first = try #require(rows.firstIndex { $0 == "What was done" })
    #expect(last < first)
  }

  @Test func sectionsArePaired() {
    func pairs(_ left: String, _ right: String) -> String {
      ParallelText.align(left.map(String.init), right.map(String.init)).map { pair in
        "\(pair.left.map { "\($0)" } ?? "-")\(pair.right.map { "\($0)" } ?? "-")"
      }.joined(separator: " ")
    }
    #expect(pairs("abc", "abc") == "00 11 22")
    #expect(pairs("ac", "abc") == "00 -1 12")
    #expect(pairs("abc", "ac") == "00 1- 21")
    #expect(pairs("ab", "ba") == "01 10")
    #expect(pairs("", "ab") == "-0 -1")
    #expect(pairs("a", "bcd") == "0- -0 -1 -2")
  }

  @Test(arguments: 0..<3) func anyIdsArePairedOnce(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<300 {
      let ids = (0..<12).map(String.init)
      let left = ids.filter { _ in Bool.random(using: &random) }.shuffled(using: &random)
      let right = ids.filter { _ in Bool.random(using: &random) }.shuffled(using: &random)
      let pairs = ParallelText.align(left, right)
      #expect(pairs.compactMap(\.left) == Array(left.indices))
      #expect(pairs.compactMap(\.right).sorted() == Array(right.indices))
      for case (let one?, let other?) in pairs { #expect(left[one] == right[other]) }
    }
  }

  @Test(arguments: [30, 80, 160]) func everyLineOfBothTextsShows(_ columns: Int) throws {
    var desk = Desk.bundled(columns: columns, rows: 20)
    desk.open("learning-agenda")
    desk.type("V")
    let text = try #require(parallel(desk)).text
    let rows = text.pairs.indices.flatMap { text.rows($0) }
    let reading = try #require(parallel(desk)).left
    #expect(text.pairs.allSatisfy { $0.left != nil && $0.right != nil })
    var left = 0
    let plain = ReadingScreen(reading.entry, reading.report, columns: columns, height: 10)
    plain.layout.forEachLine { if !$0.isBlank { left += 1 } }
    let shown = rows.count { $0.left.map { !$0.isBlank } ?? false }
    #expect(shown >= left / 2)
    // From the start to the end and back, line by line.
    for _ in 0..<rows.count { desk.press(.down) }
    let end = desk.rows
    desk.press(.end)
    #expect(desk.rows == end)
    for _ in 0..<rows.count { desk.press(.up) }
    #expect(parallel(desk)?.top == ParallelText.Place(pair: 0, row: 0))
  }

  @Test func escapeIsAtTheSamePlace() throws {
    var desk = Desk.bundled()
    desk.open("localising-sdgs", at: .section("africa-approach"))
    desk.press(.pageDown, .down)
    let before = desk.rows
    desk.type("V")
    desk.press(.escape)
    #expect(desk.rows == before)
    desk.type("V]]]")
    let section = try #require(parallel(desk)).top.pair
    desk.press(.escape)
    #expect(desk.reading?.section == section)
  }

  /// Facts have no bytes of their own, and are places all the same.
  @Test(arguments: [80, 40]) func escapeIsAtTheSameFact(_ columns: Int) throws {
    var desk = Desk.bundled(columns: columns, rows: 12)
    desk.open("facdi")
    desk.type("V")
    for _ in 0..<300 {
      if try #require(parallel(desk)).text.path(at: try #require(parallel(desk)).top)
        == "facts/modality/0"
      {
        break
      }
      desk.press(.down)
    }
    desk.resize(100, 12)
    #expect(desk.rows[2].contains("Modality"))
    desk.press(.escape)
    #expect(desk.rows[1].contains("Modality") && desk.rows[1].contains("South-South"))
    desk.press(.down)
    desk.type("V")
    #expect(desk.rows[2].contains("Period"))
    desk.press(.escape)
    #expect(desk.rows[1].contains("Period"))
  }

  @Test func theOtherLanguageIsChosen() throws {
    var desk = Desk.bundled()
    desk.open("localising-sdgs", at: .section("europe"))
    desk.type("V")
    let count = bundledLibrary.translations(of: "localising-sdgs").count - 1
    var languages: Set<String> = []
    for _ in 0..<count {
      languages.insert(try #require(parallel(desk)).right.entry.language)
      desk.type("V")
    }
    #expect(languages.count == count && !languages.contains("en"))
    #expect(desk.shows("Perspective of the Europe region"))
  }

  @Test func aDocumentInOneLanguageSaysSo() {
    var desk = Desk()
    desk.open("plan")
    desk.type("V")
    #expect(desk.shows("First the quays"))
    #expect(desk.bottom.contains("no other language"))
  }

  @Test func sizesKeepThePlace() throws {
    var desk = Desk.bundled()
    desk.open("localising-sdgs", at: .section("mewa-approach"))
    desk.type("V")
    let pair = try #require(parallel(desk)).top.pair
    for (columns, rows) in [(40, 12), (200, 60), (20, 5), (61, 10), (80, 24)] {
      desk.resize(columns, rows)
      #expect(parallel(desk)?.top.pair == pair, "\(columns)")
    }
  }
}
