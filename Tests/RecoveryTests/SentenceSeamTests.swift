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
