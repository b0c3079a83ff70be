import Testing

@testable import Recovery

/// Pandoc's JSON in few words.
private func document(_ blocks: String, meta: String = "{}") -> PandocDocument? {
  PandocDocument(
    Array("{\"pandoc-api-version\":[1,22],\"meta\":\(meta),\"blocks\":[\(blocks)]}".utf8),
    vocabulary: vocabulary)
}

private func text(_ words: String) -> String {
  words.split(separator: " ").map { "{\"t\":\"Str\",\"c\":\"\($0)\"}" }
    .joined(separator: ",{\"t\":\"Space\"},")
}

private func header(_ level: Int, _ words: String, id: String = "") -> String {
  "{\"t\":\"Header\",\"c\":[\(level),[\"\(id)\",[],[]],[\(text(words))]]}"
}

private func para(_ inlines: String) -> String { "{\"t\":\"Para\",\"c\":[\(inlines)]}" }

@Suite struct PandocTests {
  @Test func theHighestHeadingIsTheSecondLevel() {
    let blocks = [
      header(3, "First"), para(text("x")), header(4, "Europe"), para(text("y")),
      header(3, "Second"), para(text("z")),
    ].joined(separator: ",")
    let recovered = document(blocks)?.recovered
    #expect(recovered?.headings == ["## First", "### Europe {region=europe}", "## Second"])
    #expect(recovered?.regions == ["europe"])
  }

  @Test func aSingleHeadingAboveTheOthersIsTheTitle() {
    let blocks = [header(1, "Water"), header(2, "One"), para(text("x")), header(2, "Two")]
    let recovered = document(blocks.joined(separator: ","))?.recovered
    #expect(recovered?.title == "Water")
    #expect(recovered?.headings == ["## One", "## Two"])
  }

  @Test func boldParagraphsAreHeadingsWhereThereAreNoOthers() {
    let bold = { (words: String) in para("{\"t\":\"Strong\",\"c\":[\(text(words))]}") }
    let blocks = [bold("One thing"), para(text("x y")), bold("Other thing"), para(text("z"))]
    let recovered = document(blocks.joined(separator: ","))?.recovered
    #expect(recovered?.headings == ["## One thing", "## Other thing"])
  }

  @Test func whatMarkdownWouldActOnStaysPlain() {
    let recovered = document(para(text("*a* _b_ <b> [c](d) 1|2 #x ~~e~~")))?.recovered
    #expect(
      recovered?.markdown == "\\*a\\* \\_b\\_ \\<b> \\[c\\](d) 1|2 #x \\~\\~e\\~\\~\n")
    #expect(document(para(text("# x")))?.recovered.markdown == "\\# x\n")
    #expect(document(para(text("1. x")))?.recovered.markdown == "1\\. x\n")
  }

  @Test func theNotesOfAPageStandWhereTheyAreCalled() {
    let call = """
      {"t":"Link","c":[["r",["footnote-ref"],[]],\
      [{"t":"Superscript","c":[\(text("1"))]}],["#fn1",""]]}
      """
    let back = """
      {"t":"Link","c":[["",["footnote-back"],[]],[\(text("↩"))],["#r",""]]}
      """
    let note = "{\"t\":\"Div\",\"c\":[[\"fn1\",[],[]],[\(para(text("Said later.") + "," + back))]]}"
    let list = "{\"t\":\"OrderedList\",\"c\":[[1,null,null],[[\(note)]]]}"
    let span = "{\"t\":\"Span\",\"c\":[[\"\",[\"x\"],[]],[\(text("and more"))]]}"
    let blocks = [
      header(1, "A"), para(text("x") + "," + call + "," + span), header(1, "B"), para(text("y")),
      "{\"t\":\"HorizontalRule\"}", list,
    ]
    let markdown = document(blocks.joined(separator: ","))?.recovered.markdown
    #expect(markdown == "## A\n\nx[^1]and more\n\n[^1]: Said later.\n\n## B\n\ny\n")
  }

  private func book(_ places: String...) -> PandocDocument? {
    let back = """
      {"t":"Link","c":[["",["footnote-back"],[]],[\(text("↩"))],["#r",""]]}
      """
    let note = "{\"t\":\"Div\",\"c\":[[\"a#1\",[],[]],[\(para(text("Said later.") + "," + back))]]}"
    let list = "{\"t\":\"OrderedList\",\"c\":[[1,null,null],[[\(note)]]]}"
    let blocks = places.map { para(text("x") + "," + $0) }
    return document(
      ([header(1, "A")] + blocks + [list, header(1, "B"), para(text("y"))]).joined(separator: ","))
  }

  @Test func theNotesOfABookStandWhereItsReaderLeftAGap() {
    let empty = "{\"t\":\"Str\",\"c\":\"\"}"
    let found = book(empty)
    #expect(found?.recovered.markdown == "## A\n\nx[^1]\n\n[^1]: Said later.\n\n## B\n\ny\n")
    #expect(found?.lostCalls == 0)
    // Which of two gaps calls the one note is not known.
    let unknown = book(empty, empty)
    #expect(unknown?.recovered.markdown.contains("1. Said later.") == true)
    #expect(unknown?.lostCalls == 2)
  }

  @Test func aNameUnderTheTitleIsItsAuthor() {
    let rest = [header(1, "One"), para(text("x")), header(1, "Two"), para(text("y"))]
    func authors(_ lines: String...) -> [String]? {
      let first = ([para(text("Water for towns"))] + lines.map { para(text($0)) })
      let found = document((first + rest).joined(separator: ","))
      return found?.recovered.authors
    }
    #expect(authors("Ana de Sousa", "2023-05-04") == ["Ana de Sousa"])
    #expect(authors("About the canals", "2023") == [])
    #expect(authors("Ana Sousa", "She wrote all of this in a year.") == [])
  }

  @Test func aListThatNobodyCallsStays() {
    let note = "{\"t\":\"Div\",\"c\":[[\"fn1\",[],[]],[\(para(text("Not called")))]]}"
    let list = "{\"t\":\"OrderedList\",\"c\":[[1,null,null],[[\(note)]]]}"
    let markdown = document(header(1, "A") + "," + para(text("x")) + "," + list)?.recovered.markdown
    #expect(markdown?.contains("1. Not called") == true)
  }

  @Test func whatTheFirstLinesSayGoesIntoTheFrontMatter() {
    let meta = """
      {"author":{"t":"MetaInlines","c":[\(text("Ana Sousa"))]},\
      "dcterms.date":{"t":"MetaInlines","c":[\(text("2023-01-01"))]}}
      """
    let blocks = [
      para(text("Water for towns")), para(text("Ana Sousa")), para(text("2023")),
      header(1, "One"), para(text("x")), header(1, "Two"), para(text("y")),
    ]
    let recovered = document(blocks.joined(separator: ","), meta: meta)?.recovered
    #expect(recovered?.title == "Water for towns")
    #expect(recovered?.decisions.first?.confidence == 0.7)
    #expect(recovered?.authors == ["Ana Sousa"])
    #expect(recovered?.date == "2023")
    #expect(recovered?.markdown == "## One\n\nx\n\n## Two\n\ny\n")
    #expect(recovered?.removed.map(\.text).sorted() == ["2023", "Ana Sousa"])
    // A sentence is no title.
    let prose = [para(text("This is said first.")), header(1, "One"), header(1, "Two")]
    #expect(document(prose.joined(separator: ","))?.recovered.title == nil)
  }

  @Test func notesStandBehindTheirSection() {
    let note = "{\"t\":\"Note\",\"c\":[\(para(text("Said later.")))]}"
    let blocks = [header(1, "A"), para(text("x") + "," + note), header(1, "B"), para(text("y"))]
    let lines = document(blocks.joined(separator: ","))?.recovered.markdownLines
    #expect(
      lines == ["## A", "", "x[^1]", "", "[^1]: Said later.", "", "## B", "", "y", ""])
  }

  @Test func linksLeadToPagesAndHeadingsOnly() {
    let link = { (target: String) in
      "{\"t\":\"Link\",\"c\":[[\"\",[],[]],[\(text("w"))],[\"\(target)\",\"\"]]}"
    }
    let blocks = [
      header(1, "A", id: "a"), para(link("#a")), para(link("#none")), para(link("https://x.org/")),
      para(link("javascript:x")), para(link("../file.html")), header(1, "B"),
    ].joined(separator: ",")
    #expect(
      document(blocks)?.recovered.markdownLines.filter { !$0.isEmpty }
        == ["## A {#a}", "[w](#a)", "w", "[w](https://x.org/)", "w", "w", "## B"])
  }

  @Test func aListOfLinksIntoTheDocumentIsItsContents() {
    let items = (1...4).map { number in
      "[{\"t\":\"Plain\",\"c\":[{\"t\":\"Link\",\"c\":[[\"\",[],[]],[\(text("Part \(number)"))],"
        + "[\"#p\(number)\",\"\"]]}]}]"
    }
    let list = "{\"t\":\"BulletList\",\"c\":[\(items.joined(separator: ","))]}"
    let blocks =
      [para(text("Contents")), list]
      + (1...4).flatMap { [header(1, "Part \($0)", id: "p\($0)"), para(text("x"))] }
    let recovered = document(blocks.joined(separator: ","))?.recovered
    #expect(recovered?.headings == ["## Part 1", "## Part 2", "## Part 3", "## Part 4"])
    #expect(recovered?.paragraphs == ["x", "x", "x", "x"])
    #expect(recovered?.removed.first?.text.contains("Part 4") ?? false)
  }

  @Test func picturesAreFigures() {
    let image =
      "{\"t\":\"Image\",\"c\":[[\"\",[],[]],[\(text("A view"))],[\"x.png\",\"fig:\"]]}"
    let blocks = [
      para(image), para(text("Figure 3: Water in towns")), para(text("Source: OECD, 2019")),
    ].joined(separator: ",")
    #expect(
      document(blocks)?.recovered.markdown
        == "> [!figure 3]\n> Water in towns\n>\n> source: OECD, 2019\n")
  }

  @Test(arguments: [
    "", "{", "[]", "{\"blocks\":1}", "{\"blocks\":[{\"t\":\"Para\"}", "{\"blocks\":[\"\\ud800\"",
    String(repeating: "[", count: 100_000), "{\"blocks\":" + String(repeating: "[", count: 5000),
  ])
  func whatIsNoDocumentGivesNothing(_ json: String) {
    #expect(PandocDocument(Array(json.utf8)) == nil)
  }

  @Test func wrongShapesDoNoHarm() {
    for block in [
      "{}", "null", "1", "{\"t\":\"Para\"}", "{\"t\":\"Header\",\"c\":[]}",
      "{\"t\":\"Table\",\"c\":[]}", "{\"t\":\"OrderedList\",\"c\":[[],[[]]]}",
      "{\"t\":\"DefinitionList\",\"c\":[[]]}", "{\"t\":\"Header\",\"c\":[-99999999,[],[]]}",
      "{\"t\":\"OrderedList\",\"c\":[[99999999999999999999],[[],[]]]}",
    ] {
      #expect(document(block + "," + block) != nil, "\(block)")
    }
  }
}
