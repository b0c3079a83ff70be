import Recovery
import Testing

/// Each signal for and against headings.
struct HeadingTests {
  private let body =
    "The meadow above the village is mown twice a year, once when the grass is in flower and once at the end of summer, and the hay is carried down on sledges."

  private func headings(_ blocks: String...) -> [String] {
    recover((["A title that stands first", body] + blocks).joined(separator: "\n\n")).headings
  }

  @Test func shortIsolatedLineBeforeText() {
    #expect(headings("The upper meadow", body) == ["## The upper meadow"])
  }

  @Test func fullStopSpeaksAgainst() { #expect(headings("The meadow rests.", body).isEmpty) }

  @Test func colonSpeaksAgainst() { #expect(headings("What you need:", body).isEmpty) }

  @Test func lowerCaseSpeaksAgainst() { #expect(headings("the upper meadow", body).isEmpty) }

  @Test func nothingBelowSpeaksAgainst() { #expect(headings("The upper meadow").isEmpty) }

  @Test func figureLabelIsNoHeading() {
    #expect(headings("Table 3: yields by year", body).isEmpty)
    #expect(headings("Figure 3", "Yields by year", body).isEmpty)
  }

  @Test func listOfNamesIsNoChainOfHeadings() {
    let names = ["Anna Berg", "Bruno Costa", "Chen Li", "Dora Evans", "Emil Fuchs", "Gita Hari"]
    #expect(headings(names.joined(separator: "\n\n"), body).isEmpty)
  }

  @Test func paddedNumbersStandBelowTheirParent() {
    let text = recover(
      """
      The meadows of three valleys

      Contents

      First steps

      Page 2

      Notes from the valleys

      Page 5



      First steps

      \(body)



      Notes from the valleys

      \(body)

      01 The northern valley

      \(body)

      02 The southern valley

      \(body)
      """)
    #expect(
      text.headings == [
        "## First steps", "## Notes from the valleys", "### 01 The northern valley",
        "### 02 The southern valley",
      ])
  }

  @Test func numberedListIsNoHeading() {
    let text = recover(
      "A title that stands first\n\n\(body)\n\n1. Cut the grass\n2. Turn the hay\n3. Carry it down\n\n\(body)"
    )
    #expect(text.headings.isEmpty)
    #expect(text.markdown.contains("1. Cut the grass\n2. Turn the hay\n3. Carry it down"))
  }

  @Test func listWithoutBulletsUnderALabel() {
    let text = recover(
      "A title that stands first\n\nPresent for the valley:\n\nAnna Berg, keeper\nBruno Costa, treasurer\n\n\(body)"
    )
    #expect(text.headings.isEmpty)
    #expect(text.markdown.contains("- Anna Berg, keeper\n- Bruno Costa, treasurer"))
  }

  @Test func bulletAndNumberTogetherAreOneMarker() {
    let text = recover(
      "A title that stands first\n\n\(body)\n\n- 1. Cut the grass.\n- 2. Turn it.\n\n\(body)")
    #expect(text.markdown.contains("\n1. Cut the grass.\n2. Turn it.\n"))
  }

  @Test func decisionsGiveTheirReasons() throws {
    let text = recover("A title that stands first\n\n\(body)\n\nThe upper meadow\n\n\(body)")
    let decision = try #require(text.decisions { $0 == .heading(level: 2) }.first)
    #expect(decision.line == 5)
    #expect(decision.reasons.contains(.short(length: 16)))
    #expect(decision.reasons.contains(.followedByText))
    #expect(decision.confidence > 0.5)
  }
}

struct RegionTests {
  private let body =
    "People meet on market days under the old roof, and what they decide there is written down by the clerk and read aloud at the next meeting."

  @Test(
    arguments: [
      ("Prospects of the Africa region", "africa"),
      ("Perspectives de la région Amérique latine", "latin-america"),
      ("La región de América Latina", "latin-america"),
      ("Moyen-Orient et Asie occidentale (MEWA)", "mewa"),
      ("ASIA PACIFIC MEETINGS", "aspac"),
    ])
  func headingNamesItsRegion(heading: String, region: String) {
    let text = recover("A title that stands first\n\n\(body)\n\n\(heading)\n\n\(body)")
    #expect(text.headings == ["## \(heading) {region=\(region)}"])
    #expect(text.regions == [region])
  }

  @Test func severalRegionsAreNone() {
    let text = recover("A title that stands first\n\n\(body)\n\nEurasia and Europe\n\n\(body)")
    #expect(text.headings == ["## Eurasia and Europe"])
  }

  @Test func partOfAWordIsNoRegion() {
    let text = recover("A title that stands first\n\n\(body)\n\nEuropeans abroad\n\n\(body)")
    #expect(text.regions.isEmpty)
  }
}
