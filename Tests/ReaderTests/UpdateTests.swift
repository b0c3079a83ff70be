import Canvas
import Phrases
import Reader
import TestKit
import Testing

/// What keys do, without a terminal.
struct UpdateTests {
  @Test func menusKeepTheirChoice() {
    var desk = Desk()
    desk.press(.down)
    #expect(desk.chosen.first?.contains("South") == true)
    desk.press(.enter, .escape)
    #expect(desk.chosen.first?.contains("South") == true)
    desk.press(.up, .up, .up)
    #expect(desk.chosen.first?.contains("North") == true)
    desk.press(.end)
    #expect(desk.chosen.first?.contains("All documents") == true)
  }

  @Test func escapeAtTheFirstMenuOnlySaysHowToLeave() {
    var desk = Desk()
    desk.press(.escape, .escape)
    #expect(desk.asked.isEmpty)
    #expect(desk.rows.last?.contains("q") == true)
    desk.type("q")
    #expect(desk.asked == [.quit])
  }

  @Test func theWayInIsTheWayBack() {
    var desk = Desk()
    let home = desk.rows
    desk.press(.enter)
    let region = desk.rows
    desk.press(.enter)
    let text = desk.rows
    desk.type("?")
    desk.press(.escape)
    #expect(desk.rows == text)
    desk.press(.escape)
    #expect(desk.rows == region)
    desk.press(.escape)
    #expect(desk.rows == home)
  }

  @Test func homeIsOneKeyAway() {
    var desk = Desk()
    let home = desk.rows
    desk.open("harbours")
    desk.type("oH")
    #expect(desk.rows == home)
  }

  @Test func sectionsOneAfterTheOther() {
    var desk = Desk(rows: 10)
    desk.open("harbours")
    desk.type("]]")
    #expect(desk.shows("01 The north"))
    desk.type("]]]")
    #expect(desk.shows("02 The south"))
    desk.type("[[[")
    #expect(desk.shows("01 The north"))
  }

  @Test func oneSectionAlone() {
    var desk = Desk(rows: 60)
    desk.open("harbours", at: .section("north"))
    desk.type("z")
    #expect(desk.shows("1,250 berths"))
    #expect(!desk.shows("The south is warm"))
    #expect(!desk.shows("Water joins"))
    desk.type("z")
    desk.press(.end)
    #expect(desk.shows("The south is warm"))
  }

  @Test func linksOfAllKinds() {
    var desk = Desk(rows: 60)
    desk.open("harbours")
    let report = desk.rows
    desk.press(.tab, .enter)
    #expect(desk.shows("First the quays"))
    desk.press(.tab, .enter)
    #expect(desk.rows[0].contains("01 The north"))
    desk.press(.escape)
    #expect(desk.shows("First the quays"))
    // The first time the chosen link is let go, the second time the text.
    desk.press(.escape, .escape)
    #expect(desk.rows[1..<59] == report[1..<59])
    desk.press(.tab, .enter)
    #expect(desk.rows.last?.contains("https://example.org/harbours") == true)
    #expect(desk.rows[1..<59] == report[1..<59])
  }

  @Test func anOffsetSurvivesEverySize() {
    let text =
      "# Report\n\n" + (1...80).map { "Paragraph \($0) of some length to wrap.\n\n" }.joined()
    var desk = Desk(text: text, rows: 12)
    for _ in 0..<10 { desk.press(.pageDown) }
    let before = desk.rows
    for (columns, rows) in [(20, 5), (200, 60), (31, 9), (1, 1), (0, 0), (500, 5), (80, 12)] {
      desk.resize(columns, rows)
      #expect(desk.frame.width == columns && desk.frame.height == rows)
    }
    let number = before.compactMap { UpdateTests.number($0) }.first ?? 0
    let after = desk.rows.compactMap { UpdateTests.number($0) }.first ?? 0
    #expect(abs(number - after) <= 1)
  }

  private static func number(_ row: String) -> Int? {
    let words = row.split(separator: " ")
    return words.first == "Paragraph" && words.count > 1 ? Int(words[1]) : nil
  }

  @Test func theDocumentsLanguageKeepsThePlace() {
    var desk = Desk(rows: 12)
    desk.open("harbours", at: .section("north-figures"))
    #expect(desk.rows[1...3].contains { $0.contains("Figures") })
    desk.type("L")
    #expect(desk.rows[1...3].contains { $0.contains("Chiffres") })
    desk.type("L")
    #expect(desk.rows[1...3].contains { $0.contains("Figures") })
  }

  @Test func aDocumentInOneLanguageSaysSo() {
    var desk = Desk()
    desk.open("plan")
    let before = desk.rows
    desk.type("L")
    #expect(desk.shows("First the quays"))
    #expect(desk.rows.last != before.last)
  }

  @Test func findGoesRound() {
    var desk = Desk(text: "# Report\n\none two\n\nthree two\n\nTWÓ\n")
    desk.type("/two")
    desk.press(.enter)
    #expect(desk.rows.last?.contains("1 of 3") == true)
    desk.type("nn")
    #expect(desk.rows.last?.contains("3 of 3") == true)
    desk.type("n")
    #expect(desk.rows.last?.contains("3 of 3") == false)
    desk.type("N")
    #expect(desk.rows.last?.contains("1 of 3") == false)
  }

  @Test func anyKeysAtAnySizeDoNoHarm() {
    let keys: [Key] =
      [.up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .enter, .escape, .backspace]
      + [.delete, .tab, .backTab, .control("l"), .control("p"), .control("n"), .control("c")]
      + "jkhlgGfb nNozsLIH?/[]<> é中\u{301}\u{1B}".unicodeScalars.map { .character($0) }
    for seed in UInt64(0)..<6 {
      var random = SeededRandom(seed: seed)
      var desk = Desk(language: seed % 2 == 0 ? .english : .french)
      for _ in 0..<400 {
        switch Int.random(in: 0..<12, using: &random) {
        case 0:
          desk.resize(
            Int.random(in: 0...90, using: &random), Int.random(in: 0...30, using: &random))
        case 1: desk.send(.wheel(Int.random(in: -4...4, using: &random)))
        case 2:
          let row = Int.random(in: -1...30, using: &random)
          desk.send(.click(column: Int.random(in: -1...90, using: &random), row: row))
        default: if let key = keys.randomElement(using: &random) { desk.press(key) }
        }
        #expect(desk.frame.width == desk.model.columns)
      }
    }
  }
}
