import Recovery
import Testing

/// Numbers that an extractor sets on lines of their own, and running heads beside their headings.
struct NumberLineTests {
  private let body =
    "The meadow above the village is mown twice a year, once when the grass is in flower\nand once at the end of summer, and the hay is carried down on sledges by its owners.\nIn a dry year the second mowing is left to the cattle of the valley."

  private func grass(under tree: String) -> String {
    "Under the \(tree) the grass is short and dry, and the flowers are out a week before\n"
      + "those of the meadows by the river, so that the \(tree) is where the mowing begins.\n\n"
  }

  private func headings(_ blocks: String...) -> [String] {
    recover((["A title that stands first", body] + blocks).joined(separator: "\n\n")).headings
  }

  @Test func numbersInSequenceTakeNamesWrittenSmallAndQuestions() {
    let found = headings(
      "1", "Meadows", body, "1.1.", "hay.txt and grass.txt", body, "1.2.",
      "Who may mow the meadow above the village?", body)
    #expect(
      found == [
        "## 1 Meadows", "### 1.1. hay.txt and grass.txt",
        "### 1.2. Who may mow the meadow above the village?",
      ])
  }

  @Test func aNumberOutOfSequenceTakesNoTextWrittenSmall() {
    #expect(headings("7.4", "of the hay is sold", body).isEmpty)
  }

  @Test func aLoneNumberEndsTheParagraphAboveIt() {
    let found = headings(
      "1", "Meadows", body + "\n1.1.", "The upper meadows", body + "\n1.2.", "The lower meadows",
      body + "\n1.3.", "The meadow by the river", body)
    #expect(found.count == 4)
    #expect(found.last == "### 1.3. The meadow by the river")
  }

  @Test func theFirstRunningHeadGivesWayToItsHeading() {
    let pages = ["ash", "beech", "cherry", "elm", "fir"].enumerated().map { page, tree in
      "1 The upper meadows\n\n" + grass(under: tree)
        + (page == 0 ? "1\n\nThe upper meadows\n\n" : "")
        + grass(under: "tall \(tree)") + "\(page + 2)\n"
    }
    let text = "A title that stands first\n\n\(body)\n\n1\n\u{c}" + pages.joined(separator: "\u{c}")
    #expect(recover(text).headings == ["## 1 The upper meadows"])
  }

  @Test func aHeadingUnderItsOwnRunningHeadStays() {
    let trees = ["ash", "beech", "cherry", "elm", "fir", "holly", "larch", "maple", "oak", "pine"]
    let pages = trees.enumerated().map { page, tree in
      (page < 3 ? "1 The upper meadows\n\n" : "") + (page == 0 ? "1 The upper meadows\n\n" : "")
        + grass(under: tree) + grass(under: "tall \(tree)") + "\(page + 2)\n"
    }
    let text =
      "A title that stands first\n\n\(body)\n\n\(body)\n\n1\n\u{c}"
      + pages.joined(separator: "\u{c}")
    #expect(recover(text).headings == ["## 1 The upper meadows"])
  }

  @Test func theOnlyPagesNumberIsDropped() {
    let found = recover("A title that stands first\n\n\(body)\n\n\(body)\n\n1\n")
    #expect(found.paragraphs.allSatisfy { $0 != "1" })
    #expect(found.removed.contains { $0.text == "1" })
  }
}
