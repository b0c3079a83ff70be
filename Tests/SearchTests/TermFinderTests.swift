import Content
import Search
import TestKit
import Testing

/// Terms of a glossary in running text.
struct TermFinderTests {
  private func found(_ text: String, language: String = "en") -> [String] {
    let glossary = GlossaryTests.bundled
    return TermFinder(glossary, language: language).matches(in: text).map { match in
      let bytes = Array(text.utf8)[match.range]
      return "\(glossary.concepts[match.concept].id):\(String(decoding: bytes, as: UTF8.self))"
    }
  }

  @Test func acronymsAsTheyAreWritten() {
    #expect(found("The SDGs and an SDG.") == ["odd:SDGs", "odd:SDG"])
    #expect(found("sdg, Sdg, SDGx, xSDG").isEmpty)
    // The French article is no United Nations, “au” no African Union.
    #expect(found("au un cd", language: "fr").isEmpty)
    #expect(found("L’ONU et l’UA", language: "fr") == ["onu:ONU", "ua:UA"])
  }

  @Test func formsOfWordsAndCase() {
    #expect(found("Local and Regional Government") == ["glr:Local and Regional Government"])
    #expect(found("decentralized co-operation").isEmpty)
    #expect(found("Decentralized cooperation") == ["cd:Decentralized cooperation"])
    #expect(
      found("les coopérations décentralisées", language: "fr")
        == ["cd:coopérations décentralisées"])
    #expect(!found("the governments agree").contains { $0.contains("governments") })
  }

  @Test func theLongestTermWins() {
    #expect(found("UCLG Africa") == ["cglu-afrique:UCLG Africa"])
    #expect(found("UCLG") == ["cglu:UCLG"])
  }

  @Test func aTermEndsWithItsSentence() {
    #expect(found("decentralised. Cooperation").isEmpty)
    #expect(found("decentralised (cooperation)").isEmpty)
  }

  @Test func acronymsOfOtherLanguages() {
    #expect(found("SDG", language: "fr") == ["odd:SDG"])
    #expect(found("ODD", language: "pt") == ["odd:ODD"])
  }

  @Test(arguments: 0..<4) func rangesAreInOrderInAnyText(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let finder = TermFinder(GlossaryTests.bundled, language: ["en", "fr", "es", ""][Int(seed)])
    let pieces = [
      "SDG", "s", " ", "local", "and", "regional", "governments", "UCLG", "-", "Africa", ".", "é",
      "\u{301}", "中", "\u{0}", "\u{1B}", "’", "L", "décentralisée", "coopération", "\n",
    ]
    for _ in 0..<200 {
      let count = Int.random(in: 0..<60, using: &random)
      let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      var end = 0
      for match in finder.matches(in: text) {
        #expect(match.range.lowerBound >= end && match.range.upperBound <= text.utf8.count)
        #expect(!match.range.isEmpty)
        end = match.range.upperBound
      }
    }
  }
}
