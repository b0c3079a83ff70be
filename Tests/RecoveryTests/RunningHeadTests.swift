import Recovery
import Testing

/// Running heads that change with the chapter, and the labels of chapters.
struct RunningHeadTests {
  private let names = [
    "Water of the canal", "Tools and sheds", "Seeds and roots", "Ways and gates",
  ]
  private let text = "\(GardenText.first)\n\n\(GardenText.second)"

  /// Two pages a chapter: its heading over text, then a page with a running head.
  private func pages(_ head: (_ name: String, _ page: Int) -> String) -> String {
    names.enumerated().map { place, name in
      let page = place * 2 + 2
      return "\(name)\n\n\(text)\n\n\(page)\n\u{0C}" + "\(head(name, page + 1))\n\n\(text)\n\u{0C}"
    }.joined()
  }

  private func check(_ pages: String) {
    let text = "The garden handbook\n\n\(self.text)\n\n\u{0C}" + pages
    let found = recover(text)
    #expect(found.headings == names.map { "## \($0)" })
    #expect(found.removed.filter { $0.reason == .furniture }.count >= 8)
    #expect(lostWords(Array(text.utf8), found).isEmpty)
  }

  @Test func aNameAndTheNumberOfThePage() {
    check(pages { "\($0) \($1)" })
    check(pages { "\($1) \($0)" })
  }

  @Test func theNumberOnALineOfItsOwn() {
    check(pages { "\($1)\n\n\($0.uppercased())" })
    check(pages { "\($0)\n\n\($1)" })
  }

  private let lines = [
    "Ropes of the well", "Keys to a shed", "Rakes and forks", "Bread for millers", "Old maps",
    "Names on a door",
  ]

  @Test func namesThatStandNowhereElseStay() {
    for form in [{ "\($0)\n\n\($1)" }, { "\($0) \($1)" }] as [(Int, String) -> String] {
      let found = recover(
        lines.enumerated().map { "\(form($0 + 1, $1))\n\n\(text)\n\u{0C}" }.joined())
      #expect(lines.dropFirst().allSatisfy { found.markdown.contains($0) })
    }
  }

  @Test func aNumberOfSeveralPartsIsNoPageNumber() {
    let found = recover(
      lines.enumerated().map { "\($0 + 1).1\n\n\($1)\n\n\(text)\n\u{0C}" }.joined())
    #expect(!found.removed.contains { $0.reason == .furniture && $0.text == "3.1" })
  }

  @Test(arguments: ["p.", "Page ", "- "])
  func aLabelBeforeThePageNumber(label: String) {
    let found = recover(
      lines.enumerated().map { "\($1)\n\n\(text)\n\n\(label)\($0 + 1)\n\u{0C}" }.joined())
    #expect(found.removed.contains { $0.reason == .furniture && $0.text == "\(label)3" })
    #expect(found.decisions.count { $0.reasons == [.pageNumber] } == lines.count)
  }

  @Test func theNextChapterMayHaveItsNumberInALabel() {
    let sections = [["Ropes", "Keys"], ["Rakes", "Bread"], ["Maps", "Doors"]]
    let found = recover(
      "The garden handbook\n\n\(text)\n\n"
        + sections.enumerated().map { chapter, titles in
          "Chapter \(chapter + 1)\n\n\(names[chapter])\n\n\(text)\n\n"
            + titles.enumerated().map {
              "\(chapter + 1).\($0 + 1)\nWhat are the \($1.lowercased()) of the old gate?\n\n\(text)\n\n"
            }.joined()
        }.joined())
    #expect(found.headings.contains("### 2.1 What are the rakes of the old gate?"))
    #expect(found.headings.contains("### 3.2 What are the doors of the old gate?"))
  }

  @Test func labelsOfChaptersGoIntoTheHeadings() {
    func manual(_ count: Int) -> Recovered {
      recover(
        "The garden handbook\n\n\(text)\n\n"
          + names.prefix(count).enumerated().map { "Chapter \($0 + 1)\n\n\($1)\n\n\(text)\n\n" }
          .joined())
    }
    #expect(
      manual(4).headings == names.enumerated().map { "## \($0 + 1) \($1)" })
    #expect(manual(4).removed.contains { $0.text == "Chapter 1" })
    #expect(!manual(1).headings.contains("## 1 \(names[0])"))
  }
}
