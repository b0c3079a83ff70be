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

  @Test func aNoteUsesLinksDefinedElsewhere() throws {
    let linked = Report(
      SourceText("x[^n]\n\n[^n]: see [there]\n\n# B\n\n[there]: https://a.example\n"))
    let blocks = try #require(linked.footnote("n"))
    #expect(BlockText(blocks).marks.contains("https://a.example"))
  }
}
