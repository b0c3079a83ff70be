import Content
import TestKit
import Testing

/// What reports say about themselves, and what happens when they say it badly.
struct FrontMatterTests {
  @Test func everyFieldIsRead() throws {
    let matter = read(
      """
      ---
      id: localising-sdgs
      title: "Localising the SDGs: “a : b”"
      subtitle: 'It''s one'
      language: fr
      kind: synthesis
      regions: [africa, aspac]
      date: "2022-10"
      authors:
        - Sogen Moodley (lead)
        - "O'Brien, Ann"
      publisher: UCLG
      supported-by: ["European Union", Sweden]
      source:
        title: "L’original"
        language: fr
        date: 2021
      summary: >
        Two
        lines.
      later: ignored
      ---
      text
      """
    ).frontMatter
    #expect(matter.isPresent)
    #expect(matter.id == "localising-sdgs")
    #expect(matter.title == "Localising the SDGs: “a : b”")
    #expect(matter.subtitle == "It's one")
    #expect(matter.language == "fr")
    #expect(matter.kind == "synthesis")
    #expect(matter.regions == ["africa", "aspac"])
    #expect(matter.date == "2022-10")
    #expect(matter.authors == ["Sogen Moodley (lead)", "O'Brien, Ann"])
    #expect(matter.publisher == "UCLG")
    #expect(matter.supportedBy == ["European Union", "Sweden"])
    let source = try #require(matter.source)
    #expect(source.title == "L’original")
    #expect(source.date == "2021")
    #expect(matter.summary == "Two lines.\n")
    #expect(matter.lines["title"] == 3)
    #expect(matter.lines["summary"] == 18)
  }

  @Test func otherWaysOfWriting() {
    let matter = read(
      "---\ntranslation-of: x\nregion: mewa\nauthor: Ann\nsource: A book\ntitle: ''\n...\n# T\n"
    ).frontMatter
    #expect(matter.id == "x")
    #expect(matter.regions == ["mewa"])
    #expect(matter.authors == ["Ann"])
    #expect(matter.source?.title == "A book")
    #expect(matter.title == nil)
  }

  @Test(arguments: ["\n", "\r\n", "\r"], ["", "\u{FEFF}"])
  func lineEndsAndByteOrderMark(lineEnd: String, mark: String) {
    let lines = ["---", "id: x", "title: T", "---  ", "## One {#one}", "", "text", ""]
    let report = read(mark + lines.joined(separator: lineEnd))
    #expect(report.frontMatter.id == "x")
    #expect(report.title == "T")
    #expect(report.sections.map(\.id) == ["one"])
    #expect(report.diagnostics.map(\.kind) == (mark.isEmpty ? [] : [.byteOrderMark]))
  }

  @Test(arguments: [
    ("text\n", Diagnostic(.missingFrontMatter)),
    ("\n---\nid: x\n---\n", Diagnostic(.missingFrontMatter)),
    (" ---\nid: x\n---\n", Diagnostic(.missingFrontMatter)),
    ("----\nid: x\n----\n", Diagnostic(.missingFrontMatter)),
    ("---\nid: x\n", Diagnostic(.unterminatedFrontMatter)),
    ("---", Diagnostic(.unterminatedFrontMatter)),
    ("---\na rule before and after\n---\n", Diagnostic(.missingFrontMatter)),
    ("---\n- a\n- list\n---\n", Diagnostic(.missingFrontMatter)),
  ]) func whatIsNoFrontMatterIsText(text: String, diagnostic: Diagnostic) {
    let report = read(text)
    #expect(!report.frontMatter.isPresent)
    #expect(report.diagnostics.contains(diagnostic))
    #expect(report.bodyStart == 0)
    #expect(Words.missing(from: BlockText(report).whole, in: text).isEmpty)
  }

  @Test(arguments: [
    ("id: x\ntitle: \"open\n", 2), ("id: [a\n", 2), ("id: x\n\tb: c\n", 3), ("a: b: c\n", 2),
    ("a: *nowhere\nb: @x\n", 3), ("\u{1}: x\n", 2),
  ]) func wrongYAMLIsText(yaml: String, firstLine: Int) {
    let report = read("---\n\(yaml)---\n\n# Head\n")
    let syntax = report.diagnostics.first { diagnostic in
      if case .frontMatterSyntax = diagnostic.kind { true } else { false }
    }
    #expect(syntax != nil)
    #expect((syntax?.line ?? 0) >= firstLine)
    #expect(report.bodyStart == 0)
    #expect(report.sections.contains { $0.title == "Head" })
  }

  @Test func hostileYAMLDoesNoHarm() {
    let bomb = (0..<30).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]" }.joined(separator: "\n")
    let deep = String(repeating: "[", count: 10_000)
    let many = (0..<5000).map { "k\($0): v" }.joined(separator: "\n")
    for yaml in [bomb, deep, "a: " + deep, many, "? x\n: y", "{}", "&a x", "!!binary x", "--- a"] {
      let report = read("---\n\(yaml)\n---\n\n# Head\n")
      #expect(report.sections.last?.title == "Head")
    }
  }

  @Test func emptyFrontMatterIsFrontMatter() {
    let report = read("---\n---\n# Head\n")
    #expect(report.title == "Head")
    #expect(report.sections.map(\.title) == ["Head"])
  }

  private func read(_ text: String) -> Report { Report(SourceText(text), name: "name") }
}
