import Content
import Testing

/// Footnotes are found from wherever they are called.
struct FootnoteTests {
  private let report = Report(
    SourceText(
      """
      ## One

      Called[^1] here and there[^1], in a list:

      - item[^b]

      [^1]: First *text*,
      second line.

          Second paragraph.

          - list in a note

      [^b]: www.example.org

      ## Two

      Called[^1] again, [^later] and [^nowhere].

      > [^quoted]: In a quote.

      [^1]: A second text for the same label.
      [^later]: Ends
      the file
      """))

  @Test(arguments: [
    ("1", ["First text, second line.", "Second paragraph.", "list in a note"]),
    ("b", ["www.example.org"]), ("later", ["Ends the file"]), ("quoted", ["In a quote."]),
  ]) func textOfANote(label: String, text: [String]) throws {
    let blocks = try #require(report.footnote(label))
    #expect(BlockText(blocks).pieces == text)
  }

  @Test func aMissingNoteIsNil() {
    #expect(report.footnote("nowhere") == nil)
    #expect(report.footnote("") == nil)
    #expect(report.footnoteLabels == ["1", "b", "later", "quoted"])
  }

  @Test func notesInsideQuotesAreFound() {
    let nested = Report(SourceText("x[^q] y[^r]\n\n> text\n>\n> [^q]: quoted\n\n> > [^r]: twice\n"))
    #expect(nested.footnote("q").map { BlockText($0).pieces } == ["quoted"])
    #expect(nested.footnote("r").map { BlockText($0).pieces } == ["twice"])
  }

  @Test func aNoteEndsWhereItsTextEnds() {
    let text =
      "x[^a] y[^b]\n\n[^a]: one\ntwo\n\n    three\n\n\tfour\n\nafter\n[^b]: five\n# H\nsix\n"
    for lineEnd in ["\n", "\r\n", "\r"] {
      let report = Report(SourceText(text.replacing("\n", with: lineEnd)))
      let first = report.footnote("a").map { BlockText($0).pieces.joined(separator: " ") }
      #expect(
        first?.split(separator: " ").map { $0.filter(\.isLetter) } == [
          "one", "two", "three", "four",
        ])
      #expect(report.footnote("b").map { BlockText($0).pieces } == ["five"])
    }
  }

  @Test(arguments: [
    ("x[^a]\n\n[^a]: t\n", true), ("[^a]: t\n", false), ("x \\[^a]\n\n[^a]: t\n", false),
    ("[^a]: t[^b]\n\n[^b]: u[^a]\n", false), ("[^a]: t[^a]\n", false), ("x[^a]: y\n", true),
    ("x[^b]\n\n[^b]: u[^c]\n\n    more[^a]\n\n[^c]: v\n\n[^a]: t\n", true),
    ("[^b]: u\n\nx[^a]\n\n[^a]: t\n", true), ("x[^ab]\n\n[^a]: t\n", false),
  ]) func whetherANoteIsCalled(text: String, isCalled: Bool) {
    #expect(Report(SourceText(text)).calls(footnote: "a") == isCalled)
  }

  @Test func aNoteUsesLinksDefinedElsewhere() throws {
    let linked = Report(
      SourceText("x[^n]\n\n[^n]: see [there]\n\n# B\n\n[there]: https://a.example\n"))
    let blocks = try #require(linked.footnote("n"))
    #expect(BlockText(blocks).marks.contains("https://a.example"))
  }
}
