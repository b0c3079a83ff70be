import Recovery
import Testing

/// Texts that a typist underlined, or that were made for a printer or a terminal.
struct TypedTextTests {
  private let body =
    "The meadow above the village is mown twice a year, once when the grass is in flower\nand once at the end of summer, and the hay is carried down on sledges by its owners."

  private func underlined(_ heading: String, _ mark: Character) -> String {
    heading + "\n" + String(repeating: mark, count: heading.count)
  }

  @Test func rowsOfMarksGiveHeadingsAndTheirOrderTheLevels() {
    let text = [
      underlined("The meadows", "*"), body, underlined("in spring", "="), body,
      underlined("The upper ones:", "~") + "\n" + body, underlined("In autumn", "="), body,
      "A short line", body, underlined("The woods", "*"), body,
    ].joined(separator: "\n\n")
    let found = recover("The valley\n\n" + text)
    #expect(found.title == "The valley")
    #expect(
      found.headings == [
        "## The meadows", "### in spring", "#### The upper ones:", "### In autumn",
        "## The woods",
      ])
    #expect(found.removed.count == 5)
    let heading = found.decisions { if case .heading = $0 { true } else { false } }
    #expect(heading.allSatisfy { $0.reasons.contains(.underlined) })
  }

  @Test func theFirstUnderlinedLineIsTheTitle() {
    let text =
      "===========\nThe meadows\n===========\n\n\(body)\n\n\(underlined("Hay", "="))\n\n\(body)\n"
    let found = recover(text)
    #expect(found.title == "The meadows")
    #expect(found.headings == ["## Hay"])
    #expect(!found.markdown.contains("==="))
  }

  @Test func theHeadOfATableIsNoHeading() {
    let text = "Name     Yield\n--------------\nUpper    12\nLower    14\n"
    #expect(
      recover("A title that is first\n\n\(body)\n\n\(text)\n\n\(body)")
        .headings.allSatisfy { !$0.contains("Name") })
  }

  @Test func whatIsTypedIsRawAndWhatMarkdownUnderlinesIsNot() {
    let markdown =
      "\(underlined("Meadows", "="))\n\n\(body)\n\n\(underlined("Hay", "-"))\n\n\(body)\n"
    #expect(!RawText.isRaw(Array(markdown.utf8)))
    let typed = markdown + "\n\(underlined("Straw", "~"))\n\n\(body)\n"
    #expect(RawText.isRaw(Array(typed.utf8)))
    let setIn = "        " + body.replacing("\n", with: "\n        ")
    let title =
      "\(underlined("Meadows", "="))\n\n0. Preface\n\n\(setIn)\n\(setIn)\n\n1. Hay\n\n\(setIn)\n"
    #expect(RawText.isRaw(Array(title.utf8)))
  }

  @Test(arguments: [
    ("W\u{8}Wr\u{8}ri\u{8}it\u{8}te\u{8}e", "Write"), ("_\u{8}h_\u{8}a_\u{8}y", "hay"),
    ("é\u{8}éa\u{8}_", "éa"), ("+\u{8}o hay", "• hay"), ("\u{1B}[1;31mHay\u{1B}[0m", "Hay"),
    ("\u{1B}]8;;http://hay.example\u{7}hay\u{1B}]8;;\u{1B}\\ and more", "hay and more"),
    ("a\u{8}b", "a b"), ("hay\u{8}", "hay"), ("\u{1B}]0;no end", "]0;no end"),
  ])
  func printersAndTerminalsMarksGo(_ typed: String, _ plain: String) {
    let found = recover(
      "A title that is first\n\n\(body)\n\nThe \(typed) of the upper meadow is sold, and that of the lower is kept.\n"
    )
    let words = wordCounts(
      "The \(plain) of the upper meadow is sold, and that of the lower is kept.")
    let got = wordCounts(found.paragraphs.dropFirst().joined(separator: " "))
    #expect(got == words)
  }

  @Test func aListWhoseLinesAllComeAgainIsTheContents() {
    let names = ["Hay", "Straw", "Moss", "Cattle", "Sledges", "Rights of way", "The river"]
    let text =
      "The valley\n\n" + names.map { "  \($0)\n" }.joined() + "\n"
      + names.map { "\($0)\n\n\(body)\n\n" }.joined()
    let found = recover(text)
    #expect(found.headings == names.map { "## \($0)" })
    #expect(found.removed.contains { $0.reason == .contents })
  }

  @Test func aVersionAndItsDateAreNoNumberedHeading() {
    let text = ["0.3. History", "1.0.2 2009-06-04 Mistakes in the text", "1.0.1 2009-06-01 More"]
    let found = recover("The valley\n\n\(body)\n\n" + text.map { "\($0)\n\n\(body)\n\n" }.joined())
    #expect(found.headings.first == "## 0.3. History")
    #expect(!found.decisions.contains { $0.reasons.contains(.numbered(depth: 3)) })
  }

  @Test func gapsOfJustifiedLinesGo() {
    let text = [GardenText.first, GardenText.second, GardenText.first].joined(separator: "\n\n")
      .replacing(" the ", with: "  the ")
    let found = recover("A title that is first\n\n\(text)")
    #expect(text.contains("  ") && !found.markdown.contains("  "))
  }

  @Test func backspacesAloneAreNoTrap() {
    for text in [
      "\u{8}", "\u{8}\u{8}a\u{8}", "\u{1B}", "\u{1B}[", "a\u{8}\u{1B}]", "\u{1B}]\u{8}\n\u{8}x",
    ] {
      #expect(!recover(text).markdown.contains("\u{8}"))
    }
  }
}
