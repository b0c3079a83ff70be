import TestKit
import Testing

/// Searching the library from anywhere.
struct SearchingTests {
  private static let query = "reciproc"

  private func search(
    _ query: String, in session: TerminalSession, key: String = "/"
  ) {
    session.type(key)
    session.until("a field") { $0.showsCursor }
    session.type(query)
  }

  @Test func anAnswerOpensAtItsWords() throws {
    let session = try ReaderSession.start()
    search(SearchingTests.query, in: session)
    let answers = session.until("answers") {
      $0.contains("reciprocity") && $0.rows[2].contains("passage")
    }
    #expect(answers.contains("Latin America"))
    #expect(answers.reversedRows.contains { $0.contains("Approach") })
    session.press(.enter)
    let text = session.until("the text") { $0.contains("%") && $0.contains("reciprocity") }
    #expect(text.rows[0].contains("Approach"))
    // What was searched for stays marked, so the first time leads back to the answers.
    session.press(.escape)
    session.until("the answers again") { $0.rows == answers.rows }
    session.press(.escape)
    session.waitFor("Search the library")
  }

  @Test func accentsAndCaseDoNotMatter() throws {
    var answers: [[String]] = []
    for query in ["réciprocité", "RECIPROCITE"] {
      let session = try ReaderSession.start()
      search(query, in: session)
      let screen = session.until("answers") {
        $0.rows[1].hasSuffix(query) && $0.rows[2].contains("passage")
      }
      answers.append(Array(screen.rows.dropFirst(2)))
    }
    #expect(answers[0] == answers[1])
  }

  @Test func amongEqualsTheReadersOwnLanguageComesFirst() throws {
    let folder = TemporaryFolder()
    for language in ["en", "fr", "es"] {
      let head = "---\nid: same\ntitle: Same\nlanguage: \(language)\n---\n"
      folder.write(head + "## Part {#part}\n\nThe wanted Nairobi text.\n", to: "\(language).md")
    }
    for language in ["en", "fr", "es"] {
      let session = try ReaderSession.start([folder.path, "--interface-language", language])
      search("nairobi", in: session)
      let screen = session.until("answers") { $0.contains("[en]") && $0.contains("[fr]") }
      let first = screen.rows.first { $0.contains("[") } ?? ""
      #expect(first.contains("[\(language)]"), "\(screen)")
    }
  }

  @Test func everyAnswerShowsItsWordsInContext() throws {
    let folder = TemporaryFolder()
    for number in 1...30 {
      folder.write("# Report \(number)\n\n## Part\n\nbefore wanted after\n", to: "\(number).md")
    }
    folder.write("# Other\n\nnothing of it\n", to: "other.md")
    let session = try ReaderSession.start([folder.path])
    search("wanted", in: session)
    let screen = session.until("answers") { $0.contains("before wanted after") }
    #expect(!screen.contains("Other"))
    session.press(.pageDown)
    session.press(.pageDown)
    session.until("more answers") { $0.rows != screen.rows && $0.contains("before wanted after") }
  }

  @Test(arguments: ["xterm-256color", "vt100"])
  func accentsArePastedWhereTheLocaleHasNone(_ type: String) throws {
    let session = try ReaderSession.start(
      environment: ["LC_ALL": "C", "LANG": "C", "TERM": type])
    session.type("/")
    session.until("a field") { $0.rows[1].contains("Search:") }
    session.type("réciprocité “égalité” €uro femmes")
    session.until("all of it") { $0.rows[1].contains("reciprocite \"egalite\" ?uro femmes") }
    // The bytes of a character come one by one, or without an end.
    session.press(.escape)
    session.type("/")
    for bytes in [[0x78, 0xC3], [0xA9], [0xFF, 0x79, 0xE2, 0x82], [0x7A]] as [[UInt8]] {
      session.send(bytes)
      session.receive(seconds: 0.05)
    }
    session.until("what can be read") { $0.rows[1].hasSuffix(" xeyz") }
  }

  @Test(arguments: [
    ("\u{1B}[1;5F", "\u{1B}[1;5H"), ("\u{1B}[8^", "\u{1B}[7^"), ("\u{1B}>", "\u{1B}<"),
  ])
  func keysToTheEndsOfTheAnswers(_ keys: (last: String, first: String)) throws {
    let session = try ReaderSession.start()
    search("water", in: session)
    let screen = session.until("answers") { $0.rows[2].contains("passages") }
    let total = screen.rows[2].split(separator: " ").first ?? ""
    session.type(keys.last)
    session.until("the last answer") { $0.rows.last?.hasSuffix(" \(total)/\(total)") == true }
    session.type(keys.first)
    session.until("the first answer") { $0.rows.last?.hasSuffix(" 1/\(total)") == true }
  }

  @Test func filesThatChangeOrGoAreNoticed() throws {
    let folder = TemporaryFolder()
    func write(_ name: String, _ text: String) {
      folder.write("# About \(name)\n\n## Part\n\n\(text)\n", to: name + ".md")
    }
    write("boats", "The wanted text.")
    write("pumps", "The wanted text.")
    let session = try ReaderSession.start([folder.path])
    search("wanted ", in: session)
    session.until("two answers") { $0.contains("About boats") && $0.contains("About pumps") }
    let isBoats = session.screen.rows[3].contains("boats")
    write(isBoats ? "boats" : "pumps", "Put otherwise: the wanted text.")
    session.press(.enter)
    session.until("the new text") { $0.contains("Put otherwise") && $0.contains(".md has changed") }
    session.press(.escape)
    session.until("its new answer") { $0.contains("Put otherwise") && $0.contains("2 passages") }
    for name in ["boats", "pumps"] { Disk.remove(folder.path + "/\(name).md") }
    session.press(.enter)
    session.until("that it has gone") { $0.contains(".md is no longer there") }
    session.press(.escape)
    session.waitFor("Search the library")
  }

  @Test func nothingFoundIsSaid() throws {
    let session = try ReaderSession.start()
    search("xyzzyx", in: session)
    session.until("a message and ways on") { screen in
      screen.contains("“xyzzyx”") && screen.contains("Glossary")
    }
    for _ in 0..<6 { session.press(.backspace) }
    session.type("tokyo")
    session.until { !$0.contains("xyzzyx") }
  }

  @Test func fromTheMiddleOfATextAndBack() throws {
    let session = try ReaderSession.start(["--open", "localising-sdgs#europe"])
    let text = session.waitFor("%")
    search(SearchingTests.query, in: session, key: "s")
    session.waitFor("reciprocity")
    session.press(.escape)
    session.until("the text again") { $0.rows == text.rows }
  }

  @Test(arguments: ["\"", "a\"b", "*", "AND", "(", "NEAR(", "'; --", "é", "中", "-", "a:b", "^"])
  func whateverIsTypedIsOnlyText(_ query: String) throws {
    let session = try ReaderSession.start()
    search(query, in: session)
    session.waitFor(query)
    session.press(.down, .enter, .escape, .escape, .escape)
    session.until("the reader at work") { !$0.rows[0].isEmpty }
    session.signal(15)
    #expect(session.waitForEnd() == 143)
  }
}
