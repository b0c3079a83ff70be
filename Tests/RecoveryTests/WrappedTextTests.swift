import Recovery
import Testing

/// Text with the line ends of a page: what pdftotext gives.
struct WrappedTextTests {
  private let first = GardenText.first
  private let second = """
    Tools are kept in a shed beside the gate. Each tool has a number painted
    on its handle, and whoever borrows one writes the number in the book that
    hangs on the door, so that nobody has to look for the one they need when
    the work begins.
    """

  private func page(_ number: Int, _ body: String) -> String {
    "Garden handbook\n\n\(body)\n\n\(number)\n\u{0C}"
  }

  private var manual: String {
    page(1, "1 Water\n\n\(first)\n\n1.1 Cleaning the canal\n\n\(second)")
      + page(2, "2 Tools\n\n\(second)\n\n\(first)")
      + page(3, "2.1 The shed\n\n\(first)\n\n2.2 The book on the door\n\n\(second)")
      + page(4, "3 Seeds\n\n\(second)\n\n\(first)")
  }

  @Test func linesBecomeParagraphs() {
    let text = recover(manual)
    #expect(text.paragraphs.allSatisfy { $0.hasSuffix(".") })
    #expect(text.paragraphs.contains { $0.hasPrefix("The garden is") && $0.hasSuffix("before.") })
  }

  @Test func numbersGiveLevels() {
    #expect(
      recover(manual).headings == [
        "## 1 Water", "### 1.1 Cleaning the canal", "## 2 Tools", "### 2.1 The shed",
        "### 2.2 The book on the door", "## 3 Seeds",
      ])
  }

  @Test func furnitureIsDropped() {
    let text = recover(manual)
    #expect(!text.markdown.contains("Garden handbook"))
    #expect(text.removed.filter { $0.reason == .furniture }.count == 8)
    #expect(lostWords(Array(manual.utf8), text).isEmpty)
  }

  @Test func paragraphGoesOnAcrossThePage() {
    let lines = second.split(separator: "\n")
    let head = lines[..<2].joined(separator: "\n")
    let tail = lines[2...].joined(separator: "\n")
    let text = recover(
      page(1, "\(first)\n\n\(head)") + page(2, "\(tail)\n\n\(first)") + page(3, first))
    #expect(text.markdown.contains("in the book that hangs on the door"))
    #expect(text.decisions { $0 == .join }.count == 1)
  }

  @Test func paragraphsWithoutBlankLinesArePartedByTheirLastLine() {
    let text = recover([first, second, first, second].joined(separator: "\n"))
    #expect(text.paragraphs.count == 4)
  }

  @Test func headingWithoutBlankLines() {
    let text = recover(
      [first, "The keeper of tools", second, "What is left", first].joined(separator: "\n"))
    #expect(text.headings == ["## The keeper of tools", "## What is left"])
  }

  @Test func pronounBehindItsVerbKeepsItsHyphen() {
    let found = recover(
      [
        GardenText.first, GardenText.second,
        "De nombreux jardins sont dans la vallée, et la question est : cela la rend-\nelle plus riche que les autres ? Le gardien le croit, et il le dit volon-\ntiers à tous ceux qui le lui demandent au bord du canal.",
      ].joined(separator: "\n\n"))
    #expect(found.markdown.contains("cela la rend-elle plus riche"))
    #expect(found.markdown.contains("il le dit volontiers"))
  }

  @Test func printersHyphenIsDropped() {
    let text = recover(
      first
        + "\n\nEverybody who comes to the garden in the spring months helps to pre-\npare the beds, and"
        + " the self-\nmade frames are carried out. The fruit of south-\nern trees is dried, and the"
        + " well-known\nsouthern trees, made low by the wind, are pruned. We prepare them and they are cared for in the win-\nter.\n\n"
        + second)
    #expect(text.markdown.contains("helps to prepare the beds"))
    #expect(text.markdown.contains("self-made frames"))
    #expect(text.markdown.contains("fruit of southern trees"))
    #expect(text.markdown.contains("in the winter."))
  }

  @Test func contentsListWithLeaders() {
    let contents = """
      Contents

      1 Water . . . . . . . . . . . . . . . . . . . . . . . . . . . 1
      1.1 Cleaning the canal . . . . . . . . . . . . . . . . . . . . 1
      2 Tools . . . . . . . . . . . . . . . . . . . . . . . . . . . 2
      3 Seeds . . . . . . . . . . . . . . . . . . . . . . . . . . . 4


      """
    let text = recover(contents + manual)
    #expect(text.headings.count == 6)
    #expect(text.removed.contains { $0.reason == .contents })
    #expect(!text.markdown.contains(". . ."))
  }

  @Test func itemsMayTakeSeveralLines() {
    let text = recover(
      first
        + "\n\n• a spade with a long handle, which is used for the beds along the\ncanal and by the gate\n"
        + "• a fork\n• two rakes, of which one is kept for the paths and the other for the\nlawn\n\n"
        + second)
    #expect(
      text.markdown.contains(
        "- a spade with a long handle, which is used for the beds along the canal"))
    #expect(
      text.markdown.contains(
        "\n- a fork\n- two rakes, of which one is kept for the paths and the other for the lawn\n"))
  }
}
