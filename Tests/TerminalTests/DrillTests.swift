import TestKit
import Testing

/// From the map to a region, a case, the glossary and back, and cases in one table.
struct DrillSessionTests {
  @Test func mapRegionCaseGlossaryAndBack() throws {
    let session = try ReaderSession.start()
    session.type("w2")
    let map = session.waitFor("[2 ASPAC]")
    session.press(.enter)
    session.waitFor("Perspective of the Asia-Pacific")
    for _ in 0..<40 {
      let before = chosen(session)
      if before.contains("Surabaya") { break }
      session.press(.down)
      session.until("the next choice") { $0.reversedRows.joined() != before }
    }
    let region = session.until("the case chosen") { screen in
      screen.reversedRows.contains { $0.contains("Surabaya") }
    }
    session.press(.enter)
    session.waitFor("Kind ")
    session.press(.pageDown)
    let text = session.until("the text") { screen in
      screen.rows.contains { $0.hasSuffix("What was done") }
    }
    session.type("d")
    session.waitFor("term 1 of")
    session.press(.enter)
    session.waitFor("In other languages")
    session.press(.escape)
    session.waitFor("term 1 of")
    session.press(.escape)
    session.until("the case again") { $0.rows == text.rows }
    session.press(.escape)
    session.until("the region again") { $0.rows == region.rows }
    session.press(.escape)
    session.until("the map again") { $0.rows == map.rows }
  }

  private func chosen(_ session: TerminalSession) -> String {
    session.screen.reversedRows.joined()
  }

  @Test func casesAreMarkedComparedAndWritten() throws {
    let folder = TemporaryFolder()
    let session = try ReaderSession.start(
      columns: 100, environment: ["HOME": folder.path, "NO_COLOR": "1"])
    session.type("c")
    session.waitFor("entries")
    session.press(.end)
    session.type("m")
    session.waitFor("Marked.")
    session.press(.up)
    session.type("m")
    session.waitFor("2 marked")
    session.type("M")
    session.until("the table") { $0.contains("Partners") && $0.contains("Cases compared") }
    session.type("e")
    session.until("the name") { $0.contains("~/") && $0.showsCursor }
    session.press(.enter)
    session.waitFor("Written to")
    let names = Disk.names(in: folder.path).filter { $0.hasSuffix(".csv") }
    let name = try #require(names.first)
    let before = try #require(Disk.text(folder.path + "/" + name))
    #expect(before.hasPrefix("Field,") && names.count == 1)
    session.type("e")
    session.until("the name again") { $0.contains("~/") && $0.showsCursor }
    session.press(.enter)
    session.waitFor("Not overwritten")
    #expect(Disk.text(folder.path + "/" + name) == before)
  }
}
