import TestKit
import Testing

/// From nothing to the text of a report.
struct StartTests {
  static let regions = [
    "Africa", "ASPAC", "Latin America", "MEWA", "Europe", "Eurasia", "NORAM", "Metropolis",
  ]

  @Test func homeShowsTheRegionsInOrder() throws {
    let screen = try ReaderSession.start().screen
    let rows = StartTests.regions.map { screen.row(of: $0) }
    #expect(rows.allSatisfy { $0 != nil })
    #expect(rows.compactMap(\.self) == rows.compactMap(\.self).sorted())
    #expect(screen.rows.last?.contains(ReaderSession.hint) == true)
    #expect(screen.reversedRows.contains { $0.contains("Africa") })
  }

  @Test(arguments: Array(regions.enumerated())) func everyRegionLeadsToItsText(
    _ place: Int, _ region: String
  ) throws {
    let session = try ReaderSession.start()
    for _ in 0..<place { session.press(.down) }
    session.until("the choice of \(region)") { screen in
      screen.reversedRows.contains { $0.contains(region) }
    }
    session.press(.enter)
    let menu = session.until("the menu of \(region)") { $0.rows[0].contains(region) }
    let chosen = try #require(menu.reversedRows.first { $0.contains("> ") })
    session.press(.enter)
    let title = String(chosen.drop { $0 == ">" || $0 == " " })
    session.until("the text of \(title)") { screen in
      screen.contains("%") && screen.rows.dropFirst().contains { $0.contains(title) }
    }
    session.press(.escape)
    session.until("the menu of \(region) again") { $0.rows == menu.rows }
    session.press(.escape)
    session.waitFor("Search the library")
  }

  @Test func oneFileOpensAtItsText() throws {
    let (session, _) = try ReaderSession.open("# Title of mine\n\nA paragraph of mine.\n")
    let screen = session.waitFor("A paragraph of mine.")
    #expect(screen.contains("Title of mine"))
  }

  @Test func aFolderOpensAsALibrary() throws {
    let folder = TemporaryFolder()
    folder.write("# First of two\n", to: "one.md")
    folder.write("# Second of two\n", to: "two.md")
    let session = try ReaderSession.start([folder.path])
    session.waitFor("First of two")
    session.waitFor("Second of two")
  }

  @Test func aReportComesThroughAPipe() throws {
    let session = try #require(
      TerminalSession(
        "/bin/sh", ["-c", "printf '# From a pipe\\n\\nIts text.\\n' | \(Places.program) -"]))
    session.waitFor("Its text.")
    session.type("q")
    #expect(session.waitForEnd() == 0)
  }

  @Test func aSectionOpensAtOnce() throws {
    let session = try ReaderSession.start(["--open", "localising-sdgs#mewa", "--language", "fr"])
    session.until { $0.contains("MEWA") && $0.contains("%") }
  }

  /// A file that is not there is told before the terminal that is none: a retry would need both.
  @Test(arguments: [([], 64, "terminal"), (["-"], 64, "terminal"), (["/nowhere"], 66, "/nowhere")])
  func nothingButWordsGoesIntoAPipe(_ arguments: [String], _ status: Int32, _ word: String) {
    let run = Execution.run(arguments)
    #expect(run.status == status)
    #expect(run.output.isEmpty)
    #expect(!run.errors.contains(0x1B))
    #expect(run.errorText.contains(word))
  }

  @Test func whatIsNotThereIsSaidInWords() throws {
    let session = try #require(TerminalSession(Places.program, ["/nowhere"]))
    #expect(session.waitForEnd() == 66)
    #expect(session.screen.contains("/nowhere"))
    #expect(!session.modes.contains(1049))
  }

  @Test func anUnknownTerminalIsSaidInWords() throws {
    let session = try #require(
      TerminalSession(Places.program, environment: ["TERM": "no-such-terminal"]))
    #expect(session.waitForEnd() == 64)
    #expect(session.screen.contains("no-such-terminal"))
  }
}
