import Search
import TestKit
import Testing

/// What is typed, and what it is taken for.
struct QueryTests {
  @Test func readsWordsPhrasesAndFilters() {
    let query = SearchQuery("décent \"Sud-Sud\" -déchets région:africa lang:fr -kind:case foo:bar")
    #expect(query.terms.map(\.written) == ["décent", "\"Sud-Sud\"", "-déchets", "foo", "bar"])
    #expect(query.unknownFilters == ["foo"])
    #expect(query.filters.map(\.text) == ["region:africa", "lang:fr", "-kind:case"])
  }

  @Test(arguments: [
    ("sdg:11 partner:Dakar", "sdg:11 partner:Dakar"), ("year:2022", "year:2022"),
    ("region:\"Latin America\" x", "region:\"Latin America\" x"), ("region:", ""),
    ("\"open quote", "\"open quote\""), ("«formation»", "\"formation\""), ("- -", ""),
    ("9 200 ménages", "9 200 ménages"), ("--x", "--x"), ("\"\"", ""), ("odd:4", "sdg:4"),
    ("sdg:ODD11", "sdg:11"), ("ods:Objetivo-6,ODD7", "sdg:6,7"), ("sdg:water", "sdg:water"),
    ("9 year:2020 200", "year:2020 9 200"), ("region:x 9 200 b", "region:x 9 200 b"),
  ])
  func writesThemAgain(_ typed: String, _ written: String) {
    #expect(SearchQuery(typed).text == written)
  }

  @Test(arguments: [
    "https://a.org/b", "10:30", "Lessons: water", "a:b", ":x", "foo:", "::", "foo:-x",
  ])
  func aColonAloneMakesNoFilter(_ text: String) {
    let query = SearchQuery(text)
    #expect(query.unknownFilters.isEmpty && query.filters.isEmpty)
  }

  @Test func aSpaceEndsTheLastWord() {
    #expect(SearchQuery("vil").isTyping)
    #expect(!SearchQuery("vil ").isTyping)
    #expect(!SearchQuery("\"vil\"").isTyping)
    #expect(!SearchQuery("vil", isTyping: false).isTyping)
  }

  @Test func filtersAreToggledAndWordsReplaced() {
    let filter = SearchFilter(.region, "africa")
    let query = SearchQuery("youth").toggling(filter)
    #expect(query.text == "region:africa youth")
    #expect(query.toggling(filter).text == "youth")
    #expect(query.replacing(query.terms[0], with: "women").text == "region:africa women")
    #expect(query.removing(query.terms[0]).text == "region:africa")
  }

  @Test func noTextIsAnError() {
    var random = SeededRandom(seed: 7)
    let pieces = [
      "\"", "-", "*", "(", ")", " ", ":", "AND", "OR", "NOT", "NEAR(", "^", "+", "'", ";", "--",
      "\0",
      "region:", "sdg:", "year:", "lang:fr", "villes", "é", "\\", "%", "{", "}", "[", "]",
      "\u{301}",
      "9 200", "a", "\u{202E}", "都", "𝔘", "…", "body :", ",", "partner:\"", "9999999999999999999",
      "..",
    ]
    let engines = [bundledEngine(), smallEngine()]
    for _ in 0..<400 {
      let count = Int.random(in: 1...9, using: &random)
      let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      for engine in engines {
        let answers = engine.answers(for: SearchQuery(text), limit: 3)
        #expect(answers.hits.count <= 3)
        #expect(engine.takeNotice() == nil, "\(text)")
      }
    }
  }

  /// An index kept by SQLite, so that its query language is met.
  private func smallEngine() -> SearchEngine {
    let sample = SampleLibrary(reports: 12)
    let engine = sample.engine()
    engine.finish()
    return engine
  }
}
