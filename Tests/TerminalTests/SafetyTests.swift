import TestKit
import Testing

/// Nothing in a report acts on the terminal, and nothing is told by colour alone.
struct SafetyTests {
  private static let hostile =
    """
    ---
    title: "Owned \\e]0;title\\a \\e[31m"
    ---
    # Head \u{1B}[2J\u{1B}]0;owned\u{7} {#head}

    Red \u{1B}[31mtext\u{1B}[0m and &#27;[2J and \u{9B}31m, \u{202E}reversed\u{202C}.

    - \u{1B}c reset
    - `\u{1B}[?1049l`

    | \u{1B}[H | \u{7} |
    |---|---|
    | [a](\u{1B}]8;;x) | ![\u{1B}](\u{1B}[3J) |

    > [!figure \u{1B}[1m]
    > Caption \u{8}\u{8}
    >
    > source: \u{1B}P1$r\u{1B}\\

    ```\u{1B}[5m
    code \u{1B}[7m\u{E}
    ```

    The end[^\u{1B}[5m].
    """

  @Test func escapeSequencesOfAReportNeverReachTheTerminal() throws {
    let (session, folder) = try ReaderSession.open(SafetyTests.hostile, rows: 50)
    session.waitFor("The end")
    session.type("/\u{2}")
    session.press(.escape)
    session.type("o")
    session.until { _ in true }
    session.type("q")
    #expect(session.waitForEnd() == 0)
    expectHarmless(session)
    let library = try ReaderSession.start([folder.path])
    library.until { _ in true }
    library.type("q")
    #expect(library.waitForEnd() == 0)
    expectHarmless(library)
  }

  private func expectHarmless(
    _ session: TerminalSession, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(session.commands.isEmpty, sourceLocation: sourceLocation)
    let sent = String(decoding: session.received, as: UTF8.self)
    for sequence in [
      "\u{1B}[31m", "\u{1B}c", "\u{1B}[5m", "\u{1B}[3J", "\u{1B}P", "\u{7}", "\u{E}",
    ] {
      let found = sent.contains(sequence)
      #expect(!found, "\(sequence.debugDescription)", sourceLocation: sourceLocation)
    }
    for scalar in sent.unicodeScalars {
      let isUnsafe =
        (0x80...0x9F).contains(scalar.value) || (0x202A...0x202E).contains(scalar.value)
      #expect(!isUnsafe, "U+\(String(scalar.value, radix: 16))", sourceLocation: sourceLocation)
    }
  }

  @Test func hostileNamesOfFilesDoNoHarm() throws {
    let folder = TemporaryFolder()
    folder.write("", to: "\u{1B}]0;owned\u{7}\u{1B}[31m.md")
    let session = try ReaderSession.start([folder.path])
    session.press(.enter)
    session.until { _ in true }
    session.type("q")
    #expect(session.waitForEnd() == 0)
    expectHarmless(session)
  }

  @Test(arguments: ["xterm-256color", "xterm", "screen", "linux", "vt100"])
  func terminalsOfManyKinds(_ type: String) throws {
    let session = try ReaderSession.start(environment: ["TERM": type])
    session.waitFor("Africa")
    session.press(.enter)
    session.until("a menu") { $0.rows[0].contains("Africa") }
    session.type("q")
    #expect(session.waitForEnd() == 0)
  }

  @Test func colourIsLeftOutWhenNotWanted() throws {
    let markdown = "# Head\n\n[a link](https://example.org)\n\n> quote\n\n`code`\n"
    let (colored, _) = try ReaderSession.open(markdown)
    let seen = colored.waitFor("code")
    #expect(seen.cells.joined().contains { $0.foreground != nil })
    let (plain, _) = try ReaderSession.open(markdown, environment: ["NO_COLOR": "1"])
    let screen = plain.waitFor("code")
    #expect(screen.cells.joined().allSatisfy { $0.foreground == nil && $0.background == nil })
    #expect(screen.rows == seen.rows)
  }

  @Test func hostileReportsOpen() throws {
    let inputs = [
      [], [0], Array("\u{FEFF}".utf8), [0xFF, 0xFE, 0x41], Array(0...255),
      Array(String(repeating: "> ", count: 50_000).utf8),
      Array(String(repeating: "word ", count: 200_000).utf8),
    ]
    for bytes in inputs {
      let folder = TemporaryFolder()
      let session = try ReaderSession.start([folder.write(bytes, to: "hostile.md")])
      session.type(" G")
      session.type("q")
      #expect(session.waitForEnd() == 0)
    }
  }
}
