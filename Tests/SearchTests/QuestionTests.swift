import Content
import Search
import TestKit
import Testing

/// Questions, filters of several words, and words that must not occur, on the packed library.
struct QuestionTests {
  private let english = bundledEngine()
  private let french = bundledEngine("fr")
  private let spanish = bundledEngine("es")

  private func answers(_ text: String, _ engine: SearchEngine? = nil, limit: Int = 10)
    -> SearchAnswers
  {
    (engine ?? english).answers(for: SearchQuery(text, isTyping: false), limit: limit)
  }

  @Test(arguments: [
    ("qu'est-ce que la jeunesse", "jeunesse", "fr"), ("c’est quoi le numérique", "numérique", "fr"),
    ("pourquoi former", "former", "fr"), ("how many refugees", "refugees", "en"),
    ("what are the glaciers", "glaciers", "en"), ("whose twinning", "twinning", "en"),
    ("¿cuántos municipios?", "municipios", "es"), ("dónde hay residuos", "residuos", "es"),
  ])
  func questionsLookForWhatTheyAskAbout(_ question: String, _ words: String, _ language: String) {
    let engine = ["fr": french, "es": spanish][language] ?? english
    let asked = answers(question, engine)
    #expect(asked.total == answers(words, engine).total && asked.total > 0)
    #expect(asked.hits.allSatisfy { $0.missingTerms.isEmpty })
  }

  @Test func questionWordsAloneAndInPhrasesAreLookedFor() {
    for text in ["what is", "how many", "cuántos", "qué es"] {
      #expect(answers(text).total > 0, "\(text)")
    }
    let phrase = answers("\"what is\"")
    #expect(phrase.total > 0 && phrase.total < answers("what is").total)
  }

  @Test(arguments: [
    ("qu'est-ce qu'un GLR", "fr", "GLR"), ("qu’est-ce qu’une GLR ?", "fr", "GLR"),
    ("what are LRGs", "en", "LRG"), ("Glossary DC", "en", "DC"), ("DC meaning", "en", "DC"),
    ("c'est quoi un GLR", "fr", "GLR"), ("que veut dire CD", "fr", "CD"),
    ("qué significa ODS", "es", "ODS"),
  ])
  func whoAsksForAMeaningIsToldIt(_ question: String, _ language: String, _ acronym: String) {
    let engine = ["fr": french, "es": spanish][language] ?? english
    let found = answers(question, engine)
    #expect(found.definition?.name.acronym == acronym)
    // The passage that writes the name out comes before the many that only use it.
    let first = found.hits.first
    #expect(first?.snippet.contains("(\(acronym)") == true, "\(first?.snippet ?? "")")
  }

  @Test func whoAsksForNoMeaningIsToldNone() {
    for text in ["LRGs", "how many LRGs", "what about LRGs in Africa", "\"what are LRGs\""] {
      #expect(answers(text).definition == nil)
    }
  }

  @Test(arguments: [
    ("region:Amérique latine", "region:latin-america"), ("theme:climate change", "theme:climate"),
    ("city:Belo Horizonte food", "city:belo-horizonte food"),
    ("country:South Africa", "country:south-africa"), ("-country:South Africa", "-country:za"),
    ("sdg:ODS 11", "sdg:11"), ("country:South Africa,Morocco", "country:\"South Africa\",Morocco"),
    ("water region:Latin America cities", "water cities region:\"latin america\""),
  ])
  func filtersTakeTheWordsThatCompleteTheirValue(_ typed: String, _ meant: String) {
    let found = answers(typed)
    #expect(found.completed.count == 1)
    #expect(found.query.filters.count == 1)
    guard !meant.hasSuffix(":za"), !meant.contains("\",") else { return }
    #expect(found.total == answers(meant).total && found.total > 0)
  }

  @Test(arguments: ["region:africa water", "city:Dakar Marseille", "theme:\"climate\" change"])
  func filtersTakeNothingElse(_ typed: String) {
    let found = answers(typed)
    #expect(found.completed.isEmpty && found.query.terms.count == 1)
  }

  @Test func aFilterThatIsTypedCanBeTakenOffAmongTheValues() throws {
    let found = answers("region:Amérique latine,africa water")
    let set = found.facets.filter { $0.kind == .region && $0.isSet }
    #expect(Set(set.map(\.value)) == ["latin-america", "africa"])
    let latin = try #require(set.first { $0.value == "latin-america" })
    #expect(found.toggling(latin).text == "region:africa water")
    let partner = answers("partner:uclg")
    let uclg = try #require(partner.facets.first { $0.kind == .partner && $0.isSet })
    #expect(partner.toggling(uclg).isEmpty)
    #expect(partner.total - partner.byText == answers("partner:=uclg").total)
  }

  @Test func wordsThatMustNotOccurAreNotMeantEither() {
    #expect(answers("waste -waste").total == 0)
    #expect(answers("waste -waste").relaxations.map(\.query.text) == ["waste"])
    let literal = answers("waste -déchets", limit: 100).hits
    #expect(!literal.isEmpty && literal.allSatisfy { $0.kind < .meaning })
  }

  @Test func whatIsNoFilterIsNamedAndLookedFor() {
    let found = answers("foo:water")
    #expect(found.query.unknownFilters == ["foo"] && found.isPartial && !found.hits.isEmpty)
  }
}
