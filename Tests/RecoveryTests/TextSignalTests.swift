import Recovery
import Testing

/// Signals that only text with the line ends of a page gives.
struct TextSignalTests {
  private let first = GardenText.first
  private let second = GardenText.second

  private func text(_ blocks: String...) -> Recovered {
    recover(([first, second] + blocks + [second, first]).joined(separator: "\n\n"))
  }

  // MARK: headings directly over text

  @Test func sentenceBelowALineWithoutAnEnd() {
    let heading = "What the keeper of the canal has to do"
    let found = text("\(heading)\nThe keeper of the canal opens it in the morning.\n\(second)")
    #expect(found.headings == ["## \(heading)"])
    #expect(
      found.decisions { $0 == .heading(level: 2) }.first?.reasons.contains(.standsOnText) == true)
  }

  @Test func nameAcrossALineEndIsNoHeading() {
    let found = text(
      "Those who want to borrow one of the larger tools may ask at the Upper\nGarden or write to the keeper, who answers in a day or two.\n\(second)"
    )
    #expect(found.headings.isEmpty)
    #expect(found.markdown.contains("at the Upper Garden or write"))
  }

  @Test func secondLineOfAHeading() {
    let found = text("How the keeper of the canal\nreads the book?\n\(second)")
    #expect(found.headings == ["## How the keeper of the canal reads the book?"])
  }

  @Test func bulletOfAnotherColumnTakesNoHeading() {
    let found = text(
      "•\n\nThe book on the door\nThe keeper writes in it on each day of the week.\n\(second)")
    #expect(found.headings == ["## The book on the door"])
  }

  @Test func bulletOfAnotherColumnTakesNoHeadingOfTwoLines() {
    let found = text("•\n\nThe keepers of the canal and\ntheir letters", "What they do", second)
    #expect(
      found.headings == ["## The keepers of the canal and their letters", "### What they do"]
        || found.headings == ["## The keepers of the canal and their letters", "## What they do"])
  }

  @Test func titleWhoseLinesWereParted() {
    let found = text("What is known of\n\nthe canal", second)
    #expect(found.headings == ["## What is known of the canal"])
  }

  // MARK: against headings

  @Test func numberInAColumnOfItsOwn() {
    let found = text(
      "1.\nOpen the upper gate\nThe keeper opens it in the morning of each day, at six o'clock.")
    #expect(found.headings.isEmpty)
    #expect(found.markdown.contains("1. Open the upper gate"))
  }

  @Test func linesOfPrograms() {
    #expect(text("/usr/share/garden/canal", second).headings.isEmpty)
    #expect(text("Canal = open | gate", second).headings.isEmpty)
  }

  @Test func bracketsThatDoNotMatch() {
    #expect(text("Keepers of the gate)", second).headings.isEmpty)
    #expect(text("Keepers of the gate (old)", second).headings.count == 1)
  }

  @Test func numberThatCountsThings() {
    #expect(text("12 keepers of the gate", second).headings.isEmpty)
  }

  @Test func fieldsOfARecord() {
    #expect(text("Title: The garden\nAuthor: Anna Berg", second).headings.isEmpty)
  }

  @Test func announcementAndWhatItAnnounces() {
    #expect(text("Open the gate with:\ncanal --open", second).headings.isEmpty)
  }

  @Test func termsWithAShortLineUnderEach() {
    let terms = ["Canal", "Gate", "Shed", "Book", "Tools"]
    let lines = terms.map { "\($0)\nThe keeper looks after it in the months of the summer." }
    #expect(text(lines.joined(separator: "\n")).headings.isEmpty)
  }

  // MARK: line ends

  @Test func stretchedLineIsOneLine() {
    let found = text(
      "The keeper writes to all who have borrowed one of the larger tools and\nasks\nthem\nto\nbring\nit\nback before the work in the lower beds begins in the first week of spring."
    )
    #expect(found.markdown.contains("larger tools and asks them to bring it back before"))
  }

  @Test func sentenceEndInsideAParagraphWhereBlankLinesPartThem() {
    let paragraph = "The keeper opens the canal in the morning and closes it in the\nevening."
    let blocks = Array(repeating: paragraph, count: 8).enumerated().map { "\($1) \($0)." }
    let short = (0..<8).map {
      "The keeper number \($0) opens the canal in the morning, at six, by\nhand."
    }
    let found = recover(
      (short + blocks + [
        "The book that hangs on the door of the shed is read every week.\nAfterwards it is put back to where it was, and all can use it as\nthey did before."
      ]).joined(separator: "\n\n"))
    #expect(found.markdown.contains("is read every week. Afterwards it is put back"))
  }

  @Test func smallLetterInsideABlockGoesOn() {
    let found = text(
      "\(first) At\npresent, there are three of them, and a fourth one is being built.")
    #expect(found.markdown.contains("At present, there are three"))
  }

  // MARK: levels

  @Test func headingDirectlyOverAnotherIsAboveIt() {
    let found = text(
      "Water and its uses\n\nThe canal", first, "The lower beds", second,
      "Tools and seeds\n\nThe shed",
      first, "The book", second)
    #expect(
      found.headings == [
        "## Water and its uses", "### The canal", "### The lower beds", "## Tools and seeds",
        "### The shed", "### The book",
      ])
  }

  @Test func widerGapsAreThoseOfHigherHeadings() {
    let found = recover(
      "The garden\n\n\(first)\n\nWater\n\n\(second)\n\nBeds\n\n\(first)\n\nTrees\n\n\(second)\n\nPaths\n\n\(first)"
        + "\n\n\nTools\n\n\(second)\n\nThe shed\n\n\(first)\n\nThe book\n\n\(second)\n\n\nSeeds\n\n\(first)\n\nThe drawer\n\n\(second)\n\nThe jars\n\n\(first)"
    )
    #expect(found.headings.filter { $0.hasPrefix("## ") }.suffix(2) == ["## Tools", "## Seeds"])
    #expect(found.headings.contains("### The shed"))
  }

  @Test func indentsOfTheContentsListGiveLevels() {
    let contents = """
      Contents

      Water . . . . . . . . . . . . . . . . . . . . . 1
         The canal . . . . . . . . . . . . . . . . .  1
         The lower beds . . . . . . . . . . . . . . . 1
      Tools . . . . . . . . . . . . . . . . . . . . . 2
         The shed . . . . . . . . . . . . . . . . . . 2


      """
    let body = ["Water", first, "The canal", second, "The lower beds", first, "Tools", second]
    let found = recover(
      contents + (body + ["The shed", first]).joined(separator: "\n\n"))
    #expect(
      found.headings == [
        "## Water", "### The canal", "### The lower beds", "## Tools", "### The shed",
      ])
  }
}
