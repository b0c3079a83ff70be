import Recovery
import Testing

/// Halves of paragraphs, in text with one line a paragraph.
struct SeamTests {
  private let long =
    "The bridge over the ravine was built from the wood of the old mill, and each beam still carries the mark of the carpenter who cut it"

  private func text(_ blocks: String...) -> Recovered {
    recover((["The bridge and its keepers"] + blocks).joined(separator: "\n\n"))
  }

  @Test func lowerCaseGoesOn() {
    #expect(
      text(long, "for the mill, long before the bridge was thought of.", long + ".")
        .markdown.contains("cut it for the mill"))
  }

  @Test func missingFullStopIsNotAJoin() {
    let recovered = text(
      long, "The council pays for the repairs, which are done each spring by the same two families."
    )
    #expect(recovered.decisions { $0 == .join }.isEmpty)
  }

  @Test func nameGoesOnAfterAnInterruption() {
    let recovered = text(
      long + ". Most of the traffic comes from Northbank these days.",
      "A toll is asked of all the farmers and drivers who bring their carts from Southbank or from",
      "\n\nFigure 1\n\nThe bridge in winter\n\n\n",
      "Northbank alike has not been raised since the bridge was opened to carts and riders.")
    #expect(recovered.markdown.contains("from Southbank or from Northbank alike"))
  }

  @Test func completeSentencesStayApart() {
    let recovered = text(
      long + ".", "\n\n\n", "It is short and stands alone here.", "\n\n\n", long + ", and it holds."
    )
    #expect(recovered.decisions { $0 == .join }.isEmpty)
  }

  @Test func hyphenOfTheAuthorStays() {
    let recovered = text(
      long + ". The north-south road is older.",
      long + ", for the north-", "\n\n",
      "south road is the only way to the market in winter and in spring.")
    #expect(recovered.markdown.contains("for the north-south road is the only way"))
  }

  @Test func hyphenOfThePrinterGoes() {
    let recovered = text(
      long + ". The carpenter is remembered.", long + ", and the car-", "\n\n",
      "penter is remembered for it to this day by all who cross the ravine.")
    #expect(recovered.markdown.contains("and the carpenter is remembered"))
    #expect(recovered.decisions { $0 == .hyphen }.count == 1)
  }

  @Test func emphasisEndsAfterTheWholeWord() {
    let recovered = text(
      long + ", and **the keeper of the bridge him-**", "\n\n",
      "self walks it each night with a lamp in his hand and a dog at his side.")
    #expect(recovered.markdown.contains("**the keeper of the bridge himself** walks"))
  }

  @Test func genderFormsAndNamesKeepTheirHyphens() {
    let recovered = text(
      long + ". Les habitant-e-s et les élu-e-s de COVID-19 à ONU-Habitat.", long + ".")
    #expect(
      recovered.markdown.contains("Les habitant-e-s et les élu-e-s de COVID-19 à ONU-Habitat."))
  }
}

struct PullQuoteTests {
  private let source =
    "The harvest of last year was the smallest that anyone could remember. Neighbours from both banks of the river shared grain, tools and animals so that no household went hungry before the spring."

  private func report(_ quote: String) -> Recovered {
    recover(
      "The year of the small harvest\n\n\(source)\n\n\n\n\(quote)\n\n\n\nIn the year after, the council had the old granary repaired and the roof of the church was covered again with slate."
    )
  }

  @Test func wordForWord() {
    let quote = "The harvest of last year was the smallest that anyone could remember."
    #expect(report(quote).markdown.contains("> [!pull]\n> \(quote)"))
  }

  @Test func reworded() {
    let quote =
      "Neighbours of both banks shared tools, animals and grain: no household was hungry before spring"
    #expect(report(quote).markdown.contains("> [!pull]\n> \(quote)"))
  }

  @Test func isolatedSentenceThatRepeatsNothingStays() {
    let quote = "A new council was elected, which decided to dig a second well beside the school."
    #expect(!report(quote).markdown.contains("[!pull]"))
  }

  @Test func secondCopyIsDropped() {
    let quote = "The harvest of last year was the smallest that anyone could remember"
    let text = report("« \(quote) »\n\n\n\n\(quote)")
    #expect(text.markdown.split(separator: "\n").filter { $0 == "> [!pull]" }.count == 1)
    #expect(text.removed.contains { $0.text == quote })
  }
}
