import Recovery
import Testing

/// Lines that a list names, inside the text or in the table of contents.
struct ListedLineTests {
  private let first = GardenText.first
  private let second = GardenText.second

  /// A list inside the text, and its lines in the middle of other columns' sentences.
  private func menu(_ items: [String], _ lines: [String]) -> Recovered {
    let body = lines.map { line in
      let rows = first.split(separator: "\n")
      return (rows[..<2] + [Substring(line)] + rows[2...]).joined(separator: "\n")
    }
    return recover(
      ([first, items.map { "• \($0)" }.joined(separator: "\n"), second] + body + [second])
        .joined(separator: "\n\n"))
  }

  @Test func itemsThatComeAgainAreHeadings() {
    let items = ["Digging the canal", "Opening the gates", "Keeping the tools"]
    let found = menu(items, items)
    #expect(found.headings.map { $0.drop { $0 == "#" || $0 == " " } } == items.map { $0[...] })
    #expect(found.paragraphs.filter { items.contains(String($0.dropFirst(2))) }.count == 3)
    #expect(
      found.decisions.filter { $0.reasons.contains(.namedInText) }.count == 3)
  }

  @Test func itemsThatDoNotComeAgainAreNone() {
    let items = ["Digging the canal", "Opening the gates", "Keeping the tools"]
    let found = menu(items, [items[0]])
    #expect(!found.decisions.contains { $0.reasons.contains(.namedInText) })
  }

  @Test func anEntryOnTwoLinesIsFoundOnTwo() {
    let list = """
      Contents

      What the keeper of the canal has to do in the dry months of a
      year . . . . . . . . . . . . . . . . . . . . . . . . . . . . . 1
      How the tools are kept . . . . . . . . . . . . . . . . . . . . 2
      How the seeds are kept . . . . . . . . . . . . . . . . . . . . 3


      """
    let text =
      first + "\nWhat the keeper of the canal has to do in the\ndry months of a year\n" + second
      + "\n\nHow the tools are kept\n\n" + first + "\n\nHow the seeds are kept\n\n" + second
    let found = recover(list + text)
    #expect(
      found.headings.contains {
        $0.hasSuffix("What the keeper of the canal has to do in the dry months of a year")
      })
    #expect(found.headings.count == 3)
  }
}
