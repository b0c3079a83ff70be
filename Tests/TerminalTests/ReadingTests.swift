import TestKit
import Testing

/// Reading one report.
struct ReadingTests {
  @Test func keysOfPagersAndOfVi() throws {
    let (session, _) = try ReaderSession.open(ReaderSession.long())
    let first = session.waitFor("Paragraph 1 ")
    for (forth, back) in [("j", "k"), (" ", "b"), ("f", "b")] {
      session.type(forth)
      session.until("a move by \(forth)") { $0.rows[1...5] != first.rows[1...5] }
      session.type(back)
      session.until("the way back by \(back)") { $0.rows == first.rows }
    }
    session.type("G")
    session.waitFor("Paragraph 200 ")
    session.type("g")
    session.until("the start") { $0.rows == first.rows }
    session.press(.end)
    session.waitFor("Paragraph 200 ")
    session.press(.home)
    session.until("the start") { $0.rows == first.rows }
  }

  /// TERM often names another terminal than the one that sends the keys.
  @Test(arguments: ["vt100", "xterm", "linux"])
  func keysThatTheTerminalsDescriptionDoesNotHave(_ type: String) throws {
    let (session, _) = try ReaderSession.open(ReaderSession.long(), environment: ["TERM": type])
    let first = session.waitFor("Paragraph 1 ")
    for (end, home) in [("[4~", "[1~"), ("[8~", "[7~"), ("[F", "[H"), ("OF", "OH")] {
      session.type("\u{1B}" + end)
      session.waitFor("Paragraph 200 ")
      session.type("\u{1B}" + home)
      session.until("the start by \(home)") { $0.rows == first.rows }
    }
    session.type("\u{1B}[6~")
    session.until("a page down") { $0.rows[1...5] != first.rows[1...5] }
    session.type("\u{1B}[5~")
    session.until("a page up") { $0.rows == first.rows }
    // Keys of no use come in one piece and do nothing: neither their letters nor the end.
    session.type("\u{1B}[99q\u{1B}[1;9q\u{1B}[[E\u{1B}[15~\u{1B}[15~\u{1B}[17~\u{1C}\u{1D}G")
    session.waitFor("Paragraph 200 ")
  }

  @Test func aPageDownLosesNoLine() throws {
    let (session, _) = try ReaderSession.open(ReaderSession.long(60))
    var seen: Set<Int> = []
    session.waitFor("Paragraph 1 ")
    while !seen.contains(60) {
      let before = session.screen
      for row in before.rows { if let number = ReadingTests.number(row) { seen.insert(number) } }
      if seen.contains(60) { break }
      session.press(.pageDown)
      session.until("another page") { $0.rows != before.rows }
    }
    #expect(seen == Set(1...60))
  }

  static func number(_ row: String) -> Int? {
    let words = row.split(separator: " ")
    guard words.first == "Paragraph", words.count > 1 else { return nil }
    return Int(words[1])
  }

  @Test func findInThePageMarksAllHitsAndGoesOn() throws {
    let (session, _) = try ReaderSession.open(
      "# Report\n\nÉtat one, etat two.\n\n" + ReaderSession.long(50) + "\n\nThe last ETAT.\n")
    session.waitFor("one, etat two")
    session.type("/")
    session.waitFor("Find:")
    session.type("état")
    session.press(.enter)
    let screen = session.waitFor("1 of 3")
    for word in ["État", "etat"] {
      #expect(screen.cells(of: word).allSatisfy { $0.isReverse }, "\(word)")
    }
    session.type("n")
    session.waitFor("2 of 3")
    session.type("n")
    session.waitFor("The last ETAT.")
    session.type("N")
    session.waitFor("one, etat two")
  }

  @Test func whatIsNotFoundIsSaid() throws {
    let (session, _) = try ReaderSession.open(ReaderSession.long(5))
    let before = session.waitFor("Paragraph 1 ")
    session.type("/")
    session.type("xyzzy")
    session.press(.enter)
    session.waitFor("xyzzy")
    #expect(session.screen.rows[1] == before.rows[1])
  }

  @Test func theOutlineLeadsToASection() throws {
    let sections = (1...40).map { "## Section number \($0)\n\nText of \($0).\n\n" }.joined()
    let (session, _) = try ReaderSession.open("# Report\n\n" + sections)
    session.waitFor("Text of 1.")
    session.type("o")
    session.waitFor("> ")
    session.press(.end)
    session.waitFor("Section number 40")
    session.press(.enter)
    session.waitFor("Text of 40.")
  }

  @Test func linksLeadOnAndBack() throws {
    let folder = TemporaryFolder()
    folder.write("---\nid: one\ntitle: One\n---\n## A\n\nSee [the other](two#far).\n", to: "one.md")
    folder.write(
      "---\nid: two\ntitle: Two\n---\n" + ReaderSession.long(50) + "## Far {#far}\n\nThe end.\n",
      to: "two.md")
    let session = try ReaderSession.start([folder.path, "--open", "one"])
    let before = session.waitFor("See the other")
    session.press(.tab)
    session.until("the link as chosen") { $0.cells(of: "the other").allSatisfy(\.isReverse) }
    session.press(.enter)
    session.waitFor("The end.")
    session.press(.escape)
    session.waitFor("See the other")
    #expect(session.screen.rows[1] == before.rows[1])
  }

  @Test func footnotesAreShownWhereTheyAreCalled() throws {
    let (session, _) = try ReaderSession.open(
      "# Report\n\nCalled here[^1].\n\n" + ReaderSession.long(50) + "[^1]: Text of the note.\n")
    let screen = session.waitFor("Called here")
    let call = try #require(screen.row(of: "Called here"))
    let note = try #require(screen.row(of: "Text of the note."))
    #expect((1...3).contains(note - call))
  }

  @Test func theMouseScrollsAndChooses() throws {
    let session = try ReaderSession.start()
    let row = try #require(session.waitFor("Europe").row(of: "Europe"))
    session.click(row: row, column: 6)
    session.until("the menu of Europe") { $0.rows[0].contains("Europe") }
    let (reading, _) = try ReaderSession.open(ReaderSession.long())
    let first = reading.waitFor("Paragraph 1 ")
    reading.wheelDown()
    reading.until("the text further on") { $0.rows[1] != first.rows[1] }
  }

  @Test func theProgramListsItsKeys() throws {
    let session = try ReaderSession.start()
    session.type("?")
    session.until("the keys") { $0.contains("Esc") && $0.contains("Ctrl-L") }
    session.press(.escape)
    session.waitFor("Search the library")
  }

  @Test func theScreenIsDrawnAnewWhenAsked() throws {
    let session = try ReaderSession.start()
    // What the regions hold is counted behind the first screen. The hidden cursor may rest anywhere.
    let before = session.waitFor("Metropolis  5 sections")
    let bytes = session.bytesSent(
      for: { session.press(.control("l")) },
      until: { $0.rows == before.rows && $0.contains("Africa") })
    #expect(bytes > 300)
  }

  @Test func movingIsCheap() throws {
    let (session, _) = try ReaderSession.open(ReaderSession.long())
    let first = session.waitFor("Paragraph 1 ")
    let line = session.bytesSent(for: { session.press(.down) }, until: { $0.rows != first.rows })
    // A scrolled line, its text and the line that tells how far one is.
    #expect(line <= 240, "\(line) bytes")
    let before = session.screen
    let page = session.bytesSent(
      for: { session.press(.pageDown) }, until: { $0.rows != before.rows })
    let changed = zip(session.screen.cells.joined(), before.cells.joined()).count { $0 != $1 }
    #expect(Double(page) <= 1.25 * Double(changed), "\(page) bytes for \(changed) cells")
  }
}
