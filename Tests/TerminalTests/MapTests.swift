import TestKit
import Testing

/// The map of the world on a terminal, and what of a report is drawn.
struct MapTests {
  @Test func fromTheMapToARegionAndBack() throws {
    let session = try ReaderSession.start()
    session.waitFor("Regions")
    session.type("w")
    let map = session.waitFor("[1 Africa]")
    #expect(map.rows.contains { $0.contains("⣀") })
    session.type("4")
    session.waitFor("[4 MEWA]")
    session.press(.enter)
    session.waitFor("Perspective of the Middle East")
    session.press(.escape)
    session.waitFor("[4 MEWA]")
    session.press(.escape)
    session.waitFor("Ways in")
  }

  @Test func aCityLeadsToWhatNamesIt() throws {
    let session = try ReaderSession.start()
    session.type("w\t")
    let screen = session.waitFor("Tab regions")
    #expect(screen.rows.contains { $0.contains("◆") })
    session.press(.enter)
    session.waitFor("City: ")
    session.press(.escape)
    session.waitFor("Tab regions")
  }

  @Test(arguments: [(60, 16), (80, 24), (160, 50)])
  func withoutUnicodeItIsASCII(_ size: (Int, Int)) throws {
    let session = try ReaderSession.start(
      columns: size.0, rows: size.1, environment: ["LC_ALL": "C"])
    session.type("w")
    let screen = session.waitFor("[1 Africa]")
    #expect(screen.rows.allSatisfy { $0.utf8.allSatisfy { $0 < 0x7F } })
    #expect(screen.rows.contains { $0.contains("/") && $0.contains("_") || $0.contains("--") })
  }

  /// Its font has no braille, but accents and whole blocks.
  @Test func aTextConsoleGetsStrokes() throws {
    let session = try ReaderSession.start(
      environment: ["TERM": "linux", "PERSPECTIVES_LANG": "es"])
    session.type("w")
    let screen = session.waitFor("[1 África]")
    let braille = screen.text.unicodeScalars.filter { (0x2800...0x28FF).contains($0.value) }
    #expect(braille.isEmpty)
    #expect(screen.text.contains("/") && screen.text.contains("\\"))
  }

  @Test func withoutColoursTheChoiceIsTold() throws {
    let session = try ReaderSession.start(environment: ["NO_COLOR": "1", "TERM": "vt100"])
    session.type("w5")
    session.waitFor("[5 Europe]")
    session.type("\t")
    #expect(session.waitFor("Tab regions").text.contains("◆"))
  }

  @Test func aTinyTerminalShowsTheList() throws {
    let session = try ReaderSession.start(columns: 40, rows: 12)
    session.type("w")
    session.waitFor("> Africa")
    session.resize(columns: 80, rows: 24)
    session.waitFor("[1 Africa]")
    session.resize(columns: 40, rows: 12)
    session.waitFor("> Africa")
  }

  @Test func movingTheChoiceSendsLittle() throws {
    let session = try ReaderSession.start()
    session.type("w")
    session.waitFor("[1 Africa]")
    let sent = session.bytesSent(for: { session.press(.up) }) { $0.contains("[5 Europe]") }
    // The whole map takes more than three thousand bytes.
    #expect(sent < 700, "\(sent) bytes")
  }

  @Test func barsAreDrawnInTheText() throws {
    for (locale, bar) in [("C.UTF-8", "█████"), ("C", "#####")] {
      let session = try ReaderSession.start(
        ["--open", "localising-sdgs#trends"], environment: ["LC_ALL": locale])
      session.press(.pageDown)
      let screen = session.waitFor(bar)
      #expect(screen.rows.contains { $0.contains("37%") && $0.contains(bar) })
    }
  }
}
