import Glibc
import TestKit
import Testing

/// The harness itself, tried on programs that everybody knows.
struct HarnessTests {
  @Test func aProgramsScreenIsSeen() throws {
    let session = try #require(
      TerminalSession("/bin/sh", ["-c", "printf 'one\\ntwo \\033[1;7;31mred\\033[0m 中x'; read x"]))
    let screen = session.waitFor("red")
    #expect(screen.rows[0] == "one")
    #expect(screen.rows[1] == "two red 中x")
    #expect(screen.cells(of: "red").allSatisfy { $0.isBold && $0.isReverse && $0.foreground == 1 })
    #expect(screen.cells(of: "two").allSatisfy { !$0.isBold && $0.foreground == nil })
    #expect(screen.cursor == .init(row: 1, column: 11))
    session.type("\n")
    #expect(session.waitForEnd() == 0)
  }

  @Test func repeatedCharactersAndModesAreKnown() throws {
    let session = try #require(
      TerminalSession(
        "/bin/sh", ["-c", "printf '\\033[?1006;1000h\\033[?25l-\\033[4bé\\033[2b|'; exit 3"]))
    #expect(session.waitForEnd() == 3)
    #expect(session.screen.rows[0] == "-----ééé|")
    #expect(session.modes == [1000, 1006])
  }

  @Test func keysReachTheProgramAndItsSettingsAreSeen() throws {
    let session = try #require(
      TerminalSession("/bin/sh", ["-c", "stty raw -echo; echo on; cat -v"]))
    session.waitFor("on")
    #expect(!session.hasFirstSettings)
    session.type("é")
    session.press(.up, .enter, .control("a"), .pageDown)
    session.waitFor("M-CM-)^[[A^M^A^[[6~")
    session.signal(SIGKILL)
    #expect(session.waitForEnd() == 137)
  }

  @Test(.enabled(if: Disk.bytes("/usr/bin/less") != nil)) func lessIsDrivenByKeys() throws {
    let folder = TemporaryFolder()
    let path = folder.write((1...500).map { "line \($0)\n" }.joined(), to: "lines.txt")
    let session = try #require(TerminalSession("/usr/bin/less", [path], columns: 40, rows: 10))
    session.waitFor("line 9")
    #expect(session.modes.contains(1049))
    let bytes = session.bytesSent(for: { session.press(.down) }, until: { $0.contains("line 10") })
    #expect((1...100).contains(bytes))
    session.resize(columns: 60, rows: 20)
    session.waitFor("line 20")
    session.type("q")
    #expect(session.waitForEnd() == 0)
    #expect(!session.modes.contains(1049))
    #expect(session.hasFirstSettings)
  }

  @Test func theEnvironmentIsAlwaysTheSame() throws {
    let session = try #require(
      TerminalSession("/usr/bin/env", columns: 200, environment: ["EXTRA": "1", "LC_ALL": "C"]))
    #expect(session.waitForEnd() == 0)
    let rows = session.screen.rows
    #expect(rows.contains("TERM=xterm-256color"))
    #expect(rows.contains("LC_ALL=C"))
    #expect(rows.contains("EXTRA=1"))
    #expect(!rows.contains { $0.hasPrefix("NO_COLOR") })
  }
}
