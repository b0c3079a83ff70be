import Recovery
import Testing

struct RawTextTests {
  @Test(
    arguments: [
      "---\ntitle: \"A\"\n---\n\nText.", "# Title\n\nText.", "\n## Part\n\nText.",
      "Text.\n\n## One\n\nText.\n\n## Two\n\nText.", "Title\n=====\n\nText.", "", "\n \n",
    ])
  func markdownIsLeftAlone(text: String) { #expect(!RawText.isRaw(Array(text.utf8))) }

  @Test(
    arguments: [
      "Title\n\nText that goes on.", "Title\n\n**Bold** and *italic* text.", "Page\n\u{0C}Page",
      "Type this:\n\n# apt install it\n\n# reboot\n\nand wait.", "One\n\n- item\n- item",
    ])
  func textWithoutHeadingsIsRaw(text: String) { #expect(RawText.isRaw(Array(text.utf8))) }
}

struct EscapeTests {
  private let body =
    "The path along the stream is closed in winter, since the stones are covered with ice and the railing was taken down for repair."

  private func paragraph(_ text: String) -> String? {
    recover("A title that stands first\n\n\(body)\n\n\(text)\n\n\(body)").paragraphs.dropFirst()
      .first
  }

  @Test(
    arguments: [
      ("#42 is the number of the house that stands at the end of the path.", "\\#42 is"),
      (
        "Use <b> and &amp; only when the text of the page really asks for it.",
        "Use \\<b> and \\&amp;"
      ),
      (
        "A star * alone and a _mark_ are plain in this sentence of the text.",
        "A star \\* alone and a \\_mark\\_"
      ),
      (
        "**Bold** and *italic* stay, and so does the [link](#) in this sentence.",
        "**Bold** and *italic* stay"
      ),
      (
        "The names snake_case and 2*3*4 are as they were in the first printing.",
        "The names snake_case"
      ),
      ("[link](https://example.org) stays a link at the start of a paragraph too.", "[link](https"),
    ])
  func plainStaysPlain(text: String, start: String) {
    #expect(paragraph(text)?.hasPrefix(start) == true)
  }

  @Test func rulesAreNotRules() {
    #expect(recover("Title of it\n\n\(body)\n\n---\n\n\(body)").markdown.contains("\n\\---\n"))
  }

  @Test func braceAtTheEndOfAHeading() {
    let text = recover(
      "A title that stands first\n\n\(body)\n\nThe sets that are written as {x}\n\n\(body)")
    #expect(text.headings == ["## The sets that are written as \\{x}"])
  }
}

struct FurnitureTests {
  private let body =
    "Rain fell for most of the night, and by the morning the lower fields stood under water from the road to the river.\n\nThe herd was brought to the upper barn before noon, and nothing was lost but two gates and a length of fence.\n\nBoats were lent by the mill."

  @Test func numbersAloneThatRise() {
    let text = (1...5).map { "\(body)\n\n\(body)\n\n\(body)\n\n\($0)\n\n" }.joined()
    #expect(recover(text).removed.filter { $0.reason == .furniture }.count == 5)
  }

  @Test func numbersOfAListStay() {
    let text = "\(body)\n\n1\n\n2\n\n3\n\n4\n\n\(body)"
    #expect(recover(text).removed.allSatisfy { $0.reason != .furniture })
  }

  @Test func chapterHeadsAreKeptOnce() {
    let pages = (1...9).map { page -> String in
      let chapter = ["The flood", "The herd", "The mill"][(page - 1) / 3]
      let day = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
      ]
      let text = body.replacing("Rain", with: "On the \(day[page - 1]) day rain")
        .replacing("The herd was", with: "By the \(day[page - 1]) evening the herd was")
        .replacing("Boats", with: "For the \(day[page - 1]) time boats")
      return "\(chapter)\n\n\(text)\n\n\(page)\n\u{0C}"
    }
    let text = recover(pages.joined())
    #expect(text.headings.filter { $0 == "## The herd" }.count == 1)
    #expect(text.headings.filter { $0 == "## The mill" }.count == 1)
  }
}
