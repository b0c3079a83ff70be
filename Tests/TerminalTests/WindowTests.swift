import TestKit
import Testing

/// Windows of any size, at any moment.
struct WindowTests {
  @Test func thePlaceIsKeptWhenTheWindowChanges() throws {
    let (session, _) = try ReaderSession.open(ReaderSession.long())
    session.waitFor("Paragraph 1 ")
    session.type("/Paragraph 120 ")
    session.press(.enter)
    session.waitFor("Paragraph 120 ")
    session.press(.escape)
    let top = try #require(WindowTests.firstNumber(session.screen))
    for (columns, rows) in [(40, 12), (200, 60), (20, 5), (33, 7), (80, 24)] {
      session.resize(columns: columns, rows: rows)
      session.until("the text at \(columns) by \(rows)") { screen in
        let shown = WindowTests.firstNumber(screen) ?? top
        return abs(shown - top) <= 2 && screen.rows.joined(separator: " ").contains("%")
      }
    }
    session.until("the same start") {
      WindowTests.firstNumber($0).map { abs($0 - top) <= 1 } ?? false
    }
  }

  private static func firstNumber(_ screen: Screen) -> Int? {
    screen.rows.lazy.compactMap(ReadingTests.number).first
  }

  @Test func aWindowTooSmallSaysSoOnOneLine() throws {
    let session = try ReaderSession.start(columns: 80, rows: 24)
    session.resize(columns: 12, rows: 3)
    session.until("a message") { $0.rows.count { !$0.isEmpty } == 1 }
    session.resize(columns: 80, rows: 24)
    session.waitFor("Africa")
    session.type("q")
    #expect(session.waitForEnd() == 0)
  }

  @Test(arguments: [(1, 1), (2, 1), (1, 40), (500, 2), (19, 4), (400, 100)])
  func noSizeDoesHarm(_ columns: Int, _ rows: Int) throws {
    let session = try #require(
      TerminalSession(Places.program, ["--open", "localising-sdgs"], columns: columns, rows: rows))
    session.until("the reader") { _ in session.modes.contains(1049) }
    session.type("jjk \t")
    session.resize(columns: 80, rows: 24)
    session.waitFor("%")
    session.resize(columns: columns, rows: rows)
    session.until { _ in true }
    session.type("q")
    #expect(session.waitForEnd() == 0)
  }

  @Test func resizesInARowAreAllTaken() throws {
    let (session, _) = try ReaderSession.open(ReaderSession.long())
    session.waitFor("Paragraph 1 ")
    for step in 0..<60 { session.resize(columns: 30 + step, rows: 8 + step % 20) }
    session.resize(columns: 70, rows: 20)
    session.until("the last size") { screen in
      screen.rows.count == 20 && screen.rows.last?.contains("%") == true
        && screen.rows[18].contains("Paragraph")
    }
  }

  @Test func wideAndCombiningCharactersStayInTheirColumns() throws {
    let wide = String(repeating: "中文字符", count: 40)
    let (session, _) = try ReaderSession.open(
      "# 标题\n\n\(wide)\n\ne\u{301}te\u{301} مرحبا בלשון 한국어 👩‍👩‍👧 🇫🇷 end\n\n| 中 | b |\n|---|---|\n| c | 文 |\n",
      columns: 41, rows: 20)
    let screen = session.waitFor("end")
    #expect(screen.contains("中文字符"))
    #expect(screen.rows.last?.isEmpty == false)
    session.press(.control("l"))
    session.until("the same screen") { $0.rows == screen.rows }
  }
}
