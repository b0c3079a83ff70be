import Content
import Glyphs
import TestKit
import Testing

@testable import Layout

/// Every kind of block as rows of text, at the widths of a small, a halved and a whole terminal.
struct BlockTests {
  static let widths = [20, 40, 72]

  private func expectRows(_ markdown: String) {
    let sheets = BlockTests.widths.map { width in
      let rows = Sheet(markdown, width: width).lines.map { "\($0.line.text)|" }
      return "\(width) columns\n" + rows.joined(separator: "\n")
    }
    expectSnapshot(sheets.joined(separator: "\n\n"))
  }

  @Test func headings() { expectRows(Samples.headings) }
  @Test func lists() { expectRows(Samples.lists) }
  @Test func quotes() { expectRows(Samples.quotes) }
  @Test func figures() { expectRows(Samples.figures) }
  @Test func charts() { expectRows(Samples.charts) }

  @Test func chartsInASCII() {
    let rows = Sheet(Samples.charts, width: 72).lines.map { Substitute.line($0.line.text) }
    #expect(rows.allSatisfy { $0.utf8.allSatisfy { (0x20...0x7E).contains($0) } })
    expectSnapshot(rows.joined(separator: "\n"))
  }

  @Test func notes() { expectRows(Samples.notes) }
  @Test func tables() { expectRows(Samples.tables) }
  @Test func code() { expectRows(Samples.code) }
  @Test func inline() { expectRows(Samples.inline) }
  @Test func scripts() { expectRows(Samples.scripts) }

  @Test func addresses() {
    expectSnapshot(Sheet(Samples.inline + Samples.figures, width: 40, addresses: true).text)
  }

  @Test func title() {
    let text = """
      ---
      title: A title
      subtitle: And more
      language: en
      date: 2018
      authors: [Ana Silva, Bo Li]
      source: {title: Original, publisher: UCLG, date: 2017}
      summary: What it is about, in a sentence that takes more than a line.
      ---
      First line of the text.
      """
    expectSnapshot(Sheet(text, width: 40).text)
  }
}
