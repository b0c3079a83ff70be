import Canvas
import Phrases
import Reader
import TestKit
import Testing

/// What is typed into a search, as far as the screen has room for it, and the keys beside the letters.
struct FieldTests {
  private let long =
    "country:senegal theme:water sdg:6 \"local and regional governments\" training"

  @Test(arguments: [(80, 24), (40, 12), (200, 60)]) func aLongQueryShowsWhole(_ size: (Int, Int)) {
    var desk = Desk(text: "# One\n\nText.\n", columns: size.0, rows: size.1)
    desk.type("s" + long)
    let shown = desk.rows.joined(separator: " ").split(separator: " ")
    #expect(long.split(separator: " ").allSatisfy(shown.contains), "\(desk.rows)")
    #expect(desk.chosen.count <= 1)
  }

  @Test(arguments: [(80, 24), (40, 12), (20, 5)])
  func whatIsCutHasASignAndTheCursorShows(_ size: (Int, Int)) throws {
    var desk = Desk(text: "# One\n\nText.\n", columns: size.0, rows: size.1)
    let text = (1...26).map { "lang:en x\($0)" }.joined(separator: " ")
    desk.type("s" + text)
    #expect(desk.rows[1].contains("…") && desk.shows("x26"), "\(desk.rows)")
    var cursor = try #require(desk.frame.cursor)
    #expect(desk.rows[cursor.row].hasSuffix("x26"))
    desk.press(.home)
    let field = Array(desk.rows[1...].prefix(4))
    #expect(field[0].contains("Search: lang:en"))
    #expect(field.contains { $0.hasSuffix("…") }, "\(desk.rows)")
    cursor = try #require(desk.frame.cursor)
    #expect(desk.frame[cursor.column, cursor.row].text == "l")
    for _ in 0..<200 { desk.press(.right) }
    cursor = try #require(desk.frame.cursor)
    let index = text.index(text.startIndex, offsetBy: 200)
    #expect(desk.frame[cursor.column, cursor.row].text == String(text[index]))
  }

  @Test func filtersThatDoNotShowAreCounted() {
    var desk = Desk(
      text: "---\nlanguage: en\n---\n# One\n\nA cooperation.\n", columns: 40, rows: 12)
    desk.type("slang:en " + String(repeating: "cooperation ", count: 12))
    #expect(!desk.shows("lang:en") && desk.shows("1 filter"), "\(desk.rows)")
  }

  @Test func oneRowIsCutWithSigns() throws {
    var desk = Desk(text: "# One\n\nText.\n", columns: 30, rows: 10)
    desk.type("/" + String(repeating: "abcdefghi ", count: 6) + "end")
    #expect(desk.bottom.contains("…") && desk.bottom.hasSuffix("end"))
    desk.press(.home)
    #expect(desk.bottom.hasSuffix("…") && desk.bottom.contains(" abcdefghi"))
    for _ in 0..<30 { desk.press(.right) }
    let cursor = try #require(desk.frame.cursor)
    #expect(desk.frame[cursor.column, cursor.row].text == "a")
    #expect(desk.bottom.filter { $0 == "…" }.count == 2, "\(desk.bottom)")
  }

  @Test(arguments: [130]) func theLastAnswerAndTheFirst(_ count: Int) {
    let lines = (1...count).map { "## Part \($0)\n\nThe wanted text.\n" }.joined(separator: "\n")
    var desk = Desk(text: "# Harbours\n\n" + lines)
    desk.type("swanted")
    let first = desk.chosen
    desk.press(.controlEnd)
    #expect(desk.bottom.hasSuffix(" \(count)/\(count)"), "\(desk.bottom)")
    #expect(desk.chosen.count == 1 && desk.chosen != first)
    desk.press(.alt("<"))
    #expect(desk.bottom.hasSuffix(" 1/\(count)") && desk.chosen == first)
    desk.press(.alt(">"), .controlHome, .pageDown, .pageUp)
    #expect(desk.bottom.hasSuffix(" 1/\(count)"))
    desk.press(.end)
    #expect(desk.shows("Search: wanted"))
  }

  @Test func onlyPassagesAreCounted() throws {
    var desk = Desk.bundled()
    desk.type("/decentralsed")
    let row = try #require(desk.rows.firstIndex { $0.contains("Did you mean") })
    let total = try #require(desk.rows[2].split(separator: " ").compactMap { Int($0) }.first)
    #expect(desk.bottom.hasSuffix(" 1/\(total)"), "\(desk.bottom)")
    desk.press(.up)
    #expect(desk.chosen == [desk.rows[row]])
    #expect(desk.bottom.hasSuffix(" \(total)") && !desk.bottom.contains("/"))
  }

  @Test func theFirstAndTheLastFilter() {
    var desk = Desk.bundled()
    desk.type("/eau")
    desk.press(.tab, .end)
    let last = desk.bottom.split(separator: " ").last.map(String.init) ?? ""
    let parts = last.split(separator: "/")
    #expect(parts.count == 2 && parts.first == parts.last)
    desk.press(.home)
    #expect(desk.bottom.hasSuffix(" 1/\(parts.last ?? "")"))
  }
}
