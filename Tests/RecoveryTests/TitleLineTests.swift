import Recovery
import Testing

/// Headings directly over or under other lines of the page.
struct TitleLineTests {
  private let first = GardenText.first
  private let second = GardenText.second

  private func lines(_ lines: String...) -> Recovered {
    recover(([first, second] + lines + [second, first]).joined(separator: "\n"))
  }

  private func blocks(_ blocks: String...) -> Recovered {
    recover(([first, second] + blocks + [second, first]).joined(separator: "\n\n"))
  }

  // MARK: room that the next word would have had

  private let name =
    "GardenBook is a list of all that grows here, and each of the members may\nwrite in it what they have sown."
  private let command =
    "sluicectl is the program that opens the canal, and which the keeper calls\nfrom home in a dry summer."

  @Test func textThatBeginsWithAName() {
    let found = lines("How the members keep a list of what grows", name)
    #expect(found.headings == ["## How the members keep a list of what grows"])
    #expect(
      found.decisions { $0 == .heading(level: 2) }.first?.reasons.contains(.standsOnText) == true)
  }

  @Test func textThatBeginsWithASmallLetter() {
    let found = lines("Opening the canal with sluicectl", command)
    #expect(found.headings == ["## Opening the canal with sluicectl"])
    #expect(
      found.decisions { $0 == .heading(level: 2) }.first?.reasons.contains(.followedByText) == true)
  }

  @Test func aFullLineGoesOn() {
    let found = lines(
      "Those of the members who have sown something write it in the list and",
      "sluicectl is the program that opens the canal, which the keeper may call.")
    #expect(found.headings.isEmpty)
    #expect(found.markdown.contains("list and sluicectl"))
  }

  @Test func piecesOfLinesEndNoHeading() {
    let pieces = (1...5).map { _ in
      "The keeper of the canal calls the program that is named after it, and the\nprogram opens the gate\nof the canal, which is heard in all of the village and in the fields too,\nand water comes."
    }
    let found = recover(
      ([first] + pieces + ["Opening the canal with sluicectl", command, second]).joined(
        separator: "\n"))
    #expect(found.headings.isEmpty)
  }

  // MARK: numbers

  @Test func nextNumberUnderAnUnfinishedLine() {
    let address = "The list of all that is sown can be read at https://garden.example.org/book"
    let found = lines(
      "1.1 The canal", second, "1.2 The tools", first, address, "1.3 The book on the door", second)
    #expect(found.headings.map { $0.drop { $0 == "#" } }.contains(" 1.3 The book on the door"))
  }

  @Test func numberedHeadingAsLongAsTheMeasure() {
    let long = "1.2 The tools that the members of the garden may take home in summer"
    let found = lines(
      "1.1 The canal", second, long, "GardenBook " + first.dropFirst(4), "1.3 Book", second)
    #expect(found.headings.contains { $0.hasSuffix(long) })
  }

  @Test func addressIsNoNumber() {
    let host = "127.0.1.1 Host\n\(first)"
    let found = recover("1.1 One\n\n\(first)\n\n1.2 Two\n\n\(first)\n\n\(host)")
    #expect(found.headings.contains { $0.hasSuffix("1.2 Two") })
    #expect(!found.decisions.contains { $0.reasons.contains(.numbered(depth: 4)) })
  }

  @Test func tornNumberLeavesTheHeading() {
    let found = blocks("6.", "The book on the door", second)
    #expect(found.headings == ["## The book on the door"])
    #expect(found.removed.contains { $0.text.contains("6.") })
  }

  // MARK: halves parted by another column

  private func parted(_ count: Int) -> Recovered {
    let days = ["first", "second", "third", "fourth"].prefix(count)
    return recover(
      ([first, second]
        + days.flatMap {
          [
            "Whoever has sown something new in the \($0) garden of the year writes carefully",
            "The tools of the \($0) shed were counted in the winter, and none is missing.", first,
            "into a list that hangs on the door of the \($0) shed, with the day and the place.",
            second,
          ]
        }).joined(separator: "\n\n"))
  }

  @Test func secondHalvesBehindAnotherColumn() {
    let found = parted(3)
    #expect(found.markdown.contains("third garden of the year writes carefully into a list that"))
    #expect(found.decisions { $0 == .join }.count == 3)
  }

  @Test func oneSuchHalfStaysWhereItIs() {
    #expect(parted(1).paragraphs.contains { $0.hasPrefix("into a list that") })
  }

  // MARK: questions

  @Test func questionOfSeveralLines() {
    let found = blocks(
      "What happens to the beds that nobody has worked for\na whole year? May others sow in\nthem?\n\(second)"
    )
    #expect(
      found.headings == [
        "## What happens to the beds that nobody has worked for a whole year? May others sow in them?"
      ])
  }

  @Test func questionUnderAFullLine() {
    let found = lines(
      "The members meet in the shed on the first day of each month of the year.",
      "What happens to the beds that nobody", "has worked for a year?", second)
    #expect(found.headings == ["## What happens to the beds that nobody has worked for a year?"])
  }

  @Test func headingOverAQuestionStaysApart() {
    let found = blocks(
      "The beds of the garden\nWhat happens to the beds that nobody works?\n\(second)")
    #expect(
      found.headings.map { $0.drop { $0 == "#" } } == [
        " The beds of the garden", " What happens to the beds that nobody works?",
      ])
  }

  // MARK: headings that go on

  @Test func lineThatEndsInALinkWord() {
    let found = lines("The members of the garden and of", "Canals", second)
    #expect(found.headings == ["## The members of the garden and of Canals"])
  }

  @Test func bracketsBelow() {
    let found = lines("Older lists of the members", "(before the flood)", second)
    #expect(found.headings == ["## Older lists of the members (before the flood)"])
  }

  @Test func wordInCapitalsCutByAHyphen() {
    let found = lines("The list is written in GARDEN-", "BOOK by all of the members.", second)
    #expect(found.markdown.contains("GARDEN-BOOK by all"))
  }

  // MARK: the document's own form

  private let names = ["The upper beds", "The lower beds", "The shed", "The gate", "The old well"]

  @Test func fullStopInTheFormOfTheOthers() {
    let others = names.map { "\($0)\n\(second)" }
    let found = recover(
      (["A garden\n\(first)"] + others + ["Sowing in spring.\n\(second)"]).joined(
        separator: "\n\n"))
    #expect(found.headings.contains("## Sowing in spring."))
  }

  @Test func fullStopWithoutThatForm() {
    #expect(blocks("Sowing in spring.\n\(second)").headings.isEmpty)
  }

  // MARK: signs

  @Test func numberOfANoteEndsASentence() {
    let found = lines(
      "The canal is closed in winter, as far as that is possible. 8", "The months of summer", second
    )
    #expect(found.headings == ["## The months of summer"])
  }

  @Test func starOfAPatternIsNoEmphasis() {
    #expect(blocks("Files named garden.*", second).headings == ["## Files named garden.\\*"])
  }

  @Test func operatorsAndOptionsAreCode() {
    #expect(blocks("Beds = upper beds", second).headings.isEmpty)
    #expect(blocks("Sluice -open gate", second).headings.isEmpty)
    #expect(blocks("Self-made gates", second).headings == ["## Self-made gates"])
  }

  @Test func quotationMarksThatDoNotMatch() {
    #expect(blocks("The «book on the door", second).headings.isEmpty)
    #expect(blocks("The «book» on the door", second).headings == ["## The «book» on the door"])
  }

  @Test func suffixOfAFileBeginsInLowerCase() {
    let found = lines(
      "The members of the garden keep their lists of the beds in many",
      ".beds files that lie in the shed.", second)
    #expect(found.markdown.contains("in many .beds files"))
  }

  @Test func commandUnderAColon() {
    let found = lines(
      "To open the canal from home, in a dry summer, the keeper has to run this:", "sluice open",
      second)
    #expect(!found.markdown.contains("this: sluice"))
  }

  // MARK: headings of two lines in a larger type

  private var titles: [String] {
    [
      "The upper meadow in May", "The canal and its keepers", "Hay for the winter",
      "Sledges in snow",
    ]
    .flatMap { [$0, second] } + [
      "The mowers of the valley", first, "The barn by the river", second,
    ]
  }

  @Test func aNameEndsAHeadingThatItsTypeHasBroken() {
    let found = blocks(
      titles.joined(separator: "\n\n"), "Keeping the hay in the barn of\nMeadowfield")
    #expect(found.headings.contains("## Keeping the hay in the barn of Meadowfield"))
    let other = blocks(
      titles.joined(separator: "\n\n"), "Mowing for the brothers Miller\nMeadowfield")
    #expect(other.headings.contains("## Mowing for the brothers Miller Meadowfield"))
  }

  @Test func aHeadingOverAnotherStaysAlone() {
    let found = blocks(titles.joined(separator: "\n\n"), "Mowing\nMeadowfield")
    #expect(!found.headings.contains { $0.hasSuffix("Mowing Meadowfield") })
  }

  @Test func aQuestionOverItsAnswerEndsWithItsLine() {
    let found = blocks("Who may mow the upper meadow?\n" + second)
    #expect(found.headings == ["## Who may mow the upper meadow?"])
  }
}
