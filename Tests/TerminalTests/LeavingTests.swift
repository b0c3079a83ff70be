import Glibc
import TestKit
import Testing

/// However the reader ends, the terminal is given back as it was.
struct LeavingTests {
  @Test(arguments: [
    (SIGINT, 128 + SIGINT), (SIGTERM, 128 + SIGTERM), (SIGHUP, 128 + SIGHUP),
    (SIGQUIT, 128 + SIGQUIT),
  ]) func aSignalEndsTheReaderClean(_ number: Int32, _ status: Int32) throws {
    let session = try ReaderSession.start()
    session.signal(number)
    #expect(session.waitForEnd() == status)
    expectClean(session)
  }

  @Test func qEndsTheReaderClean() throws {
    let session = try ReaderSession.start()
    session.type("q")
    #expect(session.waitForEnd() == 0)
    expectClean(session)
  }

  @Test func qLeavesFromAnywhere() throws {
    let session = try ReaderSession.start()
    session.press(.enter)
    session.until("a menu") { $0.rows[0].contains("Africa") }
    session.press(.enter)
    session.waitFor("%")
    session.type("q")
    #expect(session.waitForEnd() == 0)
    expectClean(session)
  }

  @Test func aSignalEndsTheReaderWhileOneTypes() throws {
    let session = try ReaderSession.start()
    session.type("/")
    session.until("a field") { $0.showsCursor }
    session.type("abc")
    session.signal(SIGTERM)
    #expect(session.waitForEnd() == 128 + SIGTERM)
    expectClean(session)
  }

  @Test func aWindowThatIsClosedEndsTheReader() throws {
    let session = try ReaderSession.start()
    session.hangUp()
    #expect(session.waitForEnd() != nil)
  }

  @Test func theShellsScreenComesBack() throws {
    let session = try LeavingTests.shell()
    session.type("echo before\n")
    session.waitFor("before")
    session.type(Places.program + "\n")
    session.waitFor("Africa")
    session.type("q")
    let screen = session.until("the shell's screen") {
      $0.contains("before") && !$0.contains("Africa")
    }
    #expect(screen.showsCursor)
    session.type("echo after $?\n")
    session.waitFor("after 0")
  }

  @Test func suspendedAndTakenUpAgain() throws {
    let session = try LeavingTests.shell()
    session.type(Places.program + "\n")
    session.waitFor("Africa")
    session.press(.down)
    let before = session.until("the second region") { screen in
      screen.reversedRows.contains { $0.contains("ASPAC") }
    }
    session.press(.control("z"))
    session.waitFor("Stopped")
    #expect(session.modes.isDisjoint(with: [1000, 1002, 1003, 1006, 1049]))
    #expect(session.modes.contains(25))
    session.type("echo in between\n")
    session.waitFor("in between")
    session.type("fg\n")
    session.until("the reader as it was") { $0.rows == before.rows }
    #expect(session.modes.contains(1049))
    session.press(.down)
    session.until("the third region") { screen in
      screen.reversedRows.contains { $0.contains("Latin America") }
    }
    session.type("q")
    session.waitFor("$ ")
  }

  @Test func aWindowThatChangedInBetweenIsSeen() throws {
    let session = try LeavingTests.shell()
    session.type(Places.program + "\n")
    session.waitFor("Africa")
    session.press(.control("z"))
    session.waitFor("Stopped")
    session.resize(columns: 50, rows: 15)
    session.type("fg\n")
    session.until("the reader in the new size") { screen in
      screen.rows.last?.contains("Enter") == true && screen.contains("Africa")
    }
    session.type("q")
    session.waitFor("$ ")
  }

  private static func shell() throws -> TerminalSession {
    let session = try #require(
      TerminalSession(
        "/bin/bash", ["--norc", "--noprofile", "-i"],
        environment: ["PS1": "$ ", "HISTFILE": "/dev/null"]))
    session.waitFor("$")
    return session
  }

  private func expectClean(
    _ session: TerminalSession, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      session.modes.isDisjoint(with: [1, 1000, 1002, 1003, 1006, 1049, 2004]),
      "modes \(session.modes.sorted())", sourceLocation: sourceLocation)
    #expect(session.modes.contains(25), "the cursor is seen", sourceLocation: sourceLocation)
    #expect(session.hasFirstSettings, "echo and the like", sourceLocation: sourceLocation)
    #expect(session.screen.rows.allSatisfy { $0.isEmpty }, sourceLocation: sourceLocation)
  }
}
