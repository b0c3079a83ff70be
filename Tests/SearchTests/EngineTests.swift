import Content
import Search
import Testing

/// Answers on the packed library.
struct EngineTests {
  private let english = bundledEngine()
  private let french = bundledEngine("fr")

  private func first(_ text: String, _ engine: SearchEngine? = nil) -> SearchHit? {
    (engine ?? english).answers(for: SearchQuery(text), limit: 5).hits.first
  }

  @Test func formsAccentsAndCaseDoNotMatter() {
    #expect(first("VILLE", french)?.language == "fr")
    #expect(french.answers(for: SearchQuery("decentralisee")).total > 10)
    let kinds = Set(french.answers(for: SearchQuery("ville ")).hits.map(\.kind))
    #expect(kinds.contains(.stem) || kinds.contains(.title))
  }

  @Test func aPhraseFindsOnlyItself() {
    let answers = english.answers(for: SearchQuery("\"decent work\""), limit: 100)
    #expect(answers.total > 0)
    for hit in answers.hits where hit.kind != .title {
      #expect(hit.snippet.lowercased().contains("decent work"), "\(hit.snippet)")
    }
    let none = english.answers(for: SearchQuery("\"work decent\""))
    #expect(none.total == 0)
    let unquoted = none.relaxations.first { $0.dropped == [.quotes] }
    #expect(unquoted.map { english.answers(for: $0.query).total } == unquoted?.count)
    #expect(unquoted?.count ?? 0 > 0)
  }

  @Test func moreAnswersFollowThoseThatAreThere() {
    var answers = english.answers(for: SearchQuery("cooperation"), limit: 50, opening: false)
    #expect(answers.hits.isEmpty && answers.passages.count == 50 && answers.available > 200)
    let first = answers.passages.map(\.entry)
    var rounds = 0
    while answers.passages.count < answers.available, rounds < 20 {
      answers = english.more(than: answers)
      rounds += 1
    }
    #expect(answers.passages.count == answers.total)
    #expect(answers.passages.prefix(50).map(\.entry) == first)
    let places = english.open(answers.passages, of: answers).compactMap(\.self)
      .map { "\($0.documentID) \($0.language) \($0.sectionID ?? "") \($0.offset)" }
    #expect(places.count == answers.total && Set(places).count > answers.total * 9 / 10)
    #expect(english.more(than: answers).passages.count == answers.total)
  }

  @Test func meaningComesAfterTheWordItself() {
    let kinds = french.answers(for: SearchQuery("waste "), limit: 30).hits.map(\.kind)
    #expect(kinds.contains(.meaning))
    #expect(
      kinds.lastIndex { $0 != .meaning }.map { $0 < (kinds.firstIndex(of: .meaning) ?? 0) } ?? true)
    let languages = Set(english.answers(for: SearchQuery("SDG "), limit: 200).hits.map(\.language))
    #expect(languages.isSuperset(of: ["en", "fr"]))
  }

  @Test(arguments: [
    ("resíduos", "déchets", "fr"), ("habitação", "housing", "en"), ("Estambul", "istanbul", "en"),
    ("Afrique du Sud", "south africa", "en"), ("água e saneamento", "water and sanitation", "en"),
  ])
  func namesOfPlacesAndThemesMeanTheSame(_ query: String, _ word: String, _ language: String) {
    let hits = english.answers(for: SearchQuery(query, isTyping: false), limit: 100).hits
    let found = hits.filter { $0.language == language && $0.kind >= .meaning || $0.kind == .title }
    #expect(found.contains { ($0.snippet + $0.sectionTitle).lowercased().contains(word) })
  }

  @Test func wordsAsTypedComeBeforeTheSameWordsApart() {
    let hit = first("Afrique du Sud", french)
    #expect(hit?.snippet.contains("Afrique du Sud") == true)
    // A number is whole: 2 is neither 2021 nor 12.
    let goal = english.answers(for: SearchQuery("SDG 2"), limit: 3).hits
    #expect(goal.first?.documentID == "food-surplus-network")
  }

  @Test func wordsThatMustNotOccurAloneLeaveTheReportsWithoutThem() {
    let all = english.answers(for: SearchQuery("region:")).total
    let without = english.answers(for: SearchQuery("-water"), limit: 500)
    #expect(without.total > 10 && without.total < all)
    let with = english.answers(for: SearchQuery("\"water\""), limit: 500)
    let named = Set(with.hits.map(\.entry))
    #expect(named.count + without.total <= all)
    #expect(without.hits.allSatisfy { !named.contains($0.entry) })
  }

  @Test func aNumberBehindAnAcronymIsAWordOfItsOwn() {
    let joined = english.answers(for: SearchQuery("SDG6", isTyping: false), limit: 5)
    let apart = english.answers(for: SearchQuery("\"SDG 6\"", isTyping: false), limit: 5)
    #expect(joined.total == apart.total && joined.total > 0)
  }

  @Test func aSlipMoreThanIsForgivenIsOffered() {
    let answers = english.answers(for: SearchQuery("refujjes"))
    #expect(answers.suggestions.map(\.word).contains("refugees"))
    #expect(answers.passages.isEmpty)
    #expect(english.answers(for: SearchQuery("zzzzxqwk")).suggestions.isEmpty)
  }

  @Test func aSlipIsForgivenAndNamed() {
    let answers = english.answers(for: SearchQuery("Chefchaoen"))
    #expect(answers.hits.first?.kind == .typo)
    #expect(answers.suggestions.first?.word == "Chefchaouen")
    #expect(english.answers(for: SearchQuery("Chefchaouen")).suggestions.isEmpty)
  }

  @Test func wordsThatAreExcludedDoNotOccur() {
    let all = english.answers(for: SearchQuery("twinning ")).total
    let some = english.answers(for: SearchQuery("twinning -northh -eurasia"), limit: 50)
    #expect(some.total < all && some.total > 0)
  }

  @Test func filtersNarrowAndFacetsCount() {
    let all = english.answers(for: SearchQuery("training "), limit: 200)
    let counts = Dictionary(
      all.facets.map { ("\($0.kind.name):\($0.value)", $0.count) }, uniquingKeysWith: { $1 })
    for facet in all.facets {
      let filter = facet.filter
      let narrowed = english.answers(for: SearchQuery("training ").toggling(filter), limit: 200)
      #expect(narrowed.total == facet.count, "\(filter.text)")
      // Values of the same kind keep their counts, so that one can add another.
      for other in narrowed.facets where other.kind == facet.kind && !other.isSet {
        #expect(counts["\(other.kind.name):\(other.value)"] == other.count)
      }
      #expect(narrowed.facets.filter(\.isSet).map(\.value) == [facet.value])
    }
    #expect(!all.facets.isEmpty)
  }

  @Test(arguments: [
    "theme:eau", "city:Bogotá", "partner:CGLU", "sdg:11", "odd:=11", "kind:cas", "lang:français",
    "region:afrique", "region:\"amérique latine\"", "sdg:6,11", "sdg:6 sdg:11", "region:a",
    "year:2007-2012", "year:2012..", "year:2015,2007", "country:sn,maroc -theme:water",
    "theme:basura", "modality:jumelage", "water lang:en,fr", "country:south-africa",
  ])
  func aValueIsTakenOffByWhateverNameItWasAskedFor(_ query: String) {
    let answers = english.answers(for: SearchQuery(query, isTyping: false), limit: 1)
    let set = answers.facets.filter(\.isSet)
    #expect(!set.isEmpty)
    for facet in set {
      let query = answers.toggling(facet)
      let left = english.answers(for: SearchQuery(query.text, isTyping: false), limit: 1)
      #expect(!left.facets.contains { $0.isSet && $0.filter == facet.filter }, "\(query.text)")
      #expect(query.filters.filter(\.isExcluded) == answers.query.filters.filter(\.isExcluded))
      #expect(
        query.filters.filter { $0.kind != facet.kind }
          == answers.query.filters.filter { $0.kind != facet.kind })
    }
  }

  @Test func whatIsLeftOfAFilterIsAsItWasTyped() {
    func without(_ value: String, _ query: String) -> String? {
      let answers = english.answers(for: SearchQuery(query, isTyping: false), limit: 1)
      return answers.facets.first { $0.value == value && $0.isSet }
        .map { answers.toggling($0).text }
    }
    #expect(without("6", "sdg:6,11 water") == "sdg:11 water")
    #expect(without("africa", "region:\"afrique, Asie Pacifique\"") == "region:\"Asie Pacifique\"")
    #expect(without("fr", "lang:français water") == "water")
  }

  @Test(arguments: ["region:", "partner:uclg sdg:11 "])
  func everyValueLeavesAsManyAsItsNumberSays(_ query: String) {
    let before = SearchQuery(query)
    let all = english.answers(for: before, limit: 1)
    #expect(!all.facets.isEmpty)
    let others = all.facets.filter { facet in !before.filters.contains { $0.kind == facet.kind } }
    // One in six of them: every kind has its turn.
    for facet in others.enumerated().filter({ $0.offset % 6 == 0 }).map(\.element) {
      let narrowed = SearchQuery(all.toggling(facet).text + " ")
      #expect(english.answers(for: narrowed, limit: 1).total == facet.count, "\(narrowed.text)")
    }
  }

  @Test(arguments: [
    "region:afrique", "region:\"amérique latine\"", "lang:french", "kind:article", "year:2007",
    "year:2000-2010", "kind:\"rapport de synthèse\"", "sdg:17", "partner:Barcelona",
    "region:africa,mewa",
  ])
  func filtersAreUnderstood(_ filter: String) {
    let answers = english.answers(for: SearchQuery(filter + " "))
    #expect(answers.total > 0)
    #expect(answers.total < english.answers(for: SearchQuery("region:zzz")).total + 400)
  }

  @Test func nothingFoundSaysWhatToDrop() {
    let answers = english.answers(for: SearchQuery("mozambique zanzibarite region:noram"))
    #expect(answers.total == 0)
    #expect(answers.isPartial || answers.hits.isEmpty)
    let two = english.answers(for: SearchQuery("mozambique lyonnais"))
    #expect(two.relaxations.map(\.query.text) == ["mozambique"])
    #expect(two.relaxations.first?.count == english.answers(for: SearchQuery("mozambique ")).total)
    let filtered = english.answers(for: SearchQuery("permafrost region:africa"))
    #expect(filtered.relaxations.first?.query.text == "permafrost")
  }

  @Test(arguments: [
    ("region:africa zzzqq", "region:africa"), ("kind:minutes \"xx yy\" permafrost", "permafrost"),
    ("year:1850 permafrost region:africa", "permafrost"), ("zzzqq yyyqq permafrost", "permafrost"),
  ])
  func nothingFoundIsNoDeadEnd(_ asked: String, _ offered: String) {
    let answers = english.answers(for: SearchQuery(asked, isTyping: false))
    #expect(answers.total == 0)
    let relaxed = answers.relaxations.first { $0.query.text == offered }
    let there = english.answers(for: SearchQuery(offered, isTyping: false)).total
    #expect(answers.isPartial && !answers.hits.isEmpty || relaxed?.count == there)
    #expect(answers.relaxations.allSatisfy { $0.count > 0 && $0.query != answers.query })
  }

  @Test func aFilterWithoutAValueAsksNothingYet() {
    let all = english.answers(for: SearchQuery("region:"))
    #expect(all.total > 0 && !all.isPartial && all.facets.contains { $0.kind == .region })
    let total = english.answers(for: SearchQuery("water ")).total
    #expect(english.answers(for: SearchQuery("water sdg:")).total <= total)
    #expect(english.answers(for: SearchQuery("sdg: water ")).total == total)
  }

  @Test(arguments: ["brt", "BRT", "thw"]) func stopWordsAreNoSuggestions(_ word: String) {
    let answers = english.answers(for: SearchQuery(word, isTyping: false))
    #expect(answers.suggestions.isEmpty)
  }

  @Test func aShortWordIsAskedAboutWithoutAnswers() {
    let answers = english.answers(for: SearchQuery("wter", isTyping: false))
    #expect(answers.hits.isEmpty)
    #expect(answers.suggestions.contains { $0.word == "water" })
  }

  @Test func aHitLeadsToItsPlace() throws {
    for text in ["Chefchaouen", "9200 households", "\"informal economy\"", "l'économie informelle"]
    {
      for hit in english.answers(for: SearchQuery(text), limit: 20).hits where !hit.matches.isEmpty
      {
        let entry = english.library.entries[hit.entry]
        let report = try english.library.report(entry)
        guard hit.sectionID != nil else {
          // What a document says of itself stands above its text: it opens at its beginning.
          #expect(hit.offset == report.sections.first?.range.lowerBound ?? report.bodyStart)
          continue
        }
        let found = hit.snippet.utf8.dropFirst(hit.matches[0].lowerBound).prefix(3)
        let there = report.source.bytes[hit.offset..<(hit.offset + 3)]
        #expect(report.place(of: hit.offset).line == hit.line)
        if hit.matches.count == 1 {
          #expect(Array(found) == Array(there), "\(text): \(hit.snippet)")
        }
      }
    }
  }

  @Test func marksAreFoundInAText() {
    let answers = french.answers(for: SearchQuery("ville \"Sud-Sud\" "))
    let text = "Les Villes, la coopération Sud–Sud, le Sud et une VILLE."
    let marked = answers.matcher.ranges(in: text).map {
      String(decoding: Array(text.utf8)[$0], as: UTF8.self)
    }
    #expect(marked == ["Villes", "Sud–Sud", "VILLE"])
    let inside = TermMatcher(finding: "EOLE").ranges(in: "L’École, créole")
    #expect(inside.map(\.count) == [5])
  }
}
