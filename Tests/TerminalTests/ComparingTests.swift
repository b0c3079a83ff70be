import TestKit
import Testing

/// Regions and languages side by side on a terminal.
struct ComparingTests {
  @Test func aComparisonLeadsToTheTextAndBack() throws {
    let session = try ReaderSession.start()
    session.type("v")
    let comparison = session.until("two regions") {
      $0.contains("‹ Context ›") && $0.contains("ASPAC") && $0.contains("Africa")
    }
    session.press(.enter)
    session.until("the text") { $0.contains("%") && $0.rows[0].contains("Context") }
    session.press(.escape)
    session.until("the comparison again") { $0.rows == comparison.rows }
    session.type("t")
    session.waitFor("Metropolis")
    session.press(.escape, .escape)
    session.waitFor("Search the library")
  }

  @Test func twoLanguagesWithoutUnicodeAndColour() throws {
    let session = try ReaderSession.start(
      ["--ascii", "--no-color", "--open", "localising-sdgs#africa-context", "--language", "fr"])
    let text = session.waitFor("Contexte")
    session.type("V")
    session.until("two languages") { $0.contains("Contexte") && $0.contains("| Context") }
    session.press(.escape)
    session.until("the text again") { $0.rows == text.rows }
  }
}
