import TestKit
import Testing

/// The glossary on a terminal.
struct GlossarySessionTests {
  @Test func aTermIsExplainedWhereItStands() throws {
    let session = try ReaderSession.start(["--open", "localising-sdgs#africa-context"])
    let text = session.until("a marked term") { screen in
      screen.cells(of: "LRGs").contains { $0.isUnderlined }
    }
    session.type("d")
    session.waitFor("term 1 of")
    session.type("d")
    session.waitFor("term 2 of")
    session.press(.escape)
    session.until("the text again") { $0.rows == text.rows }
  }

  @Test func fromTheFirstMenuToTheSearchAndBack() throws {
    let session = try ReaderSession.start()
    session.type("D")
    session.until("terms") { $0.contains("Term:") && $0.showsCursor }
    session.type("odd")
    session.until("the goals") { $0.reversedRows.contains { $0.contains("Sustainable") } }
    session.press(.enter)
    let entry = session.waitFor("In other languages")
    session.press(.enter)
    session.waitFor("passages")
    session.press(.escape)
    session.until("the entry again") { $0.rows == entry.rows }
  }
}
