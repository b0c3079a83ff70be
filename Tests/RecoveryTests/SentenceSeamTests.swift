import Recovery
import Testing

/// Full lines between two sentences, where the room left tells nothing.
struct SentenceSeamTests {
  /// A paragraph in lines of about sixty characters; `inside` has sentences that end within lines.
  private func paragraph(inside: Bool) -> [String] {
    let stop = inside ? ". Towns" : ", towns"
    return [
      "The cities of the coast have built new lines for the trams",
      "and they have paid for them together\(stop) in the hills did",
      "so a little later with means of their own, and the villages",
      "that lie between them took part as far as they could\(stop)",
      "of the plain have not.",
    ]
  }

  private let full = [
    "The cities of the coast have built new lines for the trams",
    "and the towns in the hills did so a little later as a rule.",
  ]

  /// Where the paragraph of the full line ends.
  private func joins(_ next: String, inside: Bool) -> Bool {
    let body = (0..<6).flatMap { _ in paragraph(inside: inside) }
    let text = recover((body + full + [next, "with lines that go on"]).joined(separator: "\n"))
    return text.markdown.contains("as a rule. " + next)
  }

  @Test func sentenceThatTakesUpTheOneBeforeGoesOn() {
    #expect(joins("They have paid for it together and will pay for all the rest", inside: true))
  }

  @Test func longFirstWordBeginsAParagraph() {
    #expect(
      !joins("Municipalities have paid for it together and for all the rest", inside: true))
  }

  @Test func paragraphsEndWhereFewSentencesEndInsideThem() {
    let next = "Trams have been paid for together and so will be all the rest"
    #expect(!joins(next, inside: false))
  }
}

/// Line ends that part what stands close together.
struct CloseSeamTests {
  private func text(_ lines: String...) -> Recovered {
    recover(
      [GardenText.first, GardenText.second, lines.joined(separator: "\n"), GardenText.first]
        .joined(separator: "\n\n"))
  }

  @Test func smallLetterBehindAFullStopIsATerm() {
    let found = text(
      "The keeper opens the upper gate in the morning of each day, by hand.",
      "lower-gate", "The second gate is opened by those who have their beds below it.")
    #expect(!found.markdown.contains("by hand. lower-gate"))
    #expect(found.markdown.contains("The second gate is opened"))
  }

  @Test func smallLetterBehindAnAbbreviationGoesOn() {
    let found = text(
      "The keeper opens the gates in the morning of each day, by hand, etc.",
      "and closes them in the evening, when all of the beds have had water.")
    #expect(found.markdown.contains("by hand, etc. and closes them"))
  }

  @Test func sentenceBelowACommandBegins() {
    let found = text(
      "Whoever wants to see the book of the canal asks for it with canal --book=on",
      "The tools that were borrowed stand in it with the day and the place of it.")
    #expect(!found.markdown.contains("=on The tools"))
  }

  /// Where blank lines part all paragraphs, a short line inside a block ends none.
  @Test func blankLinesPartAllParagraphs() {
    let paragraphs = (0..<8).map {
      "The keeper number \($0) opens the canal in the morning, at six. It is\nclosed at noon. Then\nit is opened again for an hour, and the beds get the last water that\nthey need for the day."
    }
    let found = recover(paragraphs.joined(separator: "\n\n"))
    #expect(found.paragraphs.count == 8)
  }
}
