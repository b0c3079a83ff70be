import Content
import Search
import TestKit
import Testing

/// What comes before what.
struct RankingTests {
  private let english = bundledEngine()

  private func answers(_ text: String, limit: Int = 50) -> SearchAnswers {
    english.answers(for: SearchQuery(text, isTyping: false), limit: limit)
  }

  /// Whether nothing true comes before anything false.
  private static func isInOrder(_ flags: [Bool]) -> Bool {
    !flags.drop { !$0 }.contains(false)
  }

  @Test(arguments: ["water Lake Victoria", "public transport Bogota", "lack of funding"])
  func whatHasMostOfTheWordsFollowsTheFewThatHaveAll(_ text: String) {
    let found = answers(text)
    #expect(found.total > 0 && found.total < 20 && found.partialTotal > 0 && !found.isPartial)
    let lacking = found.hits.map { !$0.missingTerms.isEmpty }
    #expect(RankingTests.isInOrder(lacking) && lacking.last == true)
    #expect(lacking.firstIndex(of: true) == found.total)
    #expect(found.available == found.total + found.partialTotal)
  }

  @Test func aRareWordInATitleComesBeforeAMention() throws {
    for (text, id) in [
      ("water Lake Victoria", "lake-victoria"), ("public transport Bogota", "bogota-transport"),
    ] {
      let first = try #require(answers(text).hits.first { !$0.missingTerms.isEmpty })
      #expect(first.documentID == id && first.sectionID == nil)
    }
  }

  @Test(arguments: ["waste", "SDG", "training", "Dakar", "water and sanitation", "women"])
  func whatSaysTheWordsComesBeforeWhatMeansThem(_ text: String) {
    let found = answers(text, limit: 300)
    let meant = found.hits.filter(\.missingTerms.isEmpty).map { $0.kind >= .meaning }
    #expect(RankingTests.isInOrder(meant))
    // Also where they are told report by report.
    let told = found.groups().flatMap(\.passages).map { found.passages[$0] }
    let order = told.filter { !$0.isPartial }.map { $0.kind >= .meaning }
    #expect(RankingTests.isInOrder(order))
  }

  @Test func spellingsAreOfTheLanguageOfTheQuery() {
    #expect(answers("Voluntary Local Reviews").suggestions.isEmpty)
    let near = answers("decentralsed coperation").suggestions.map(\.word)
    #expect(near.contains("cooperation") && Set(near).count == near.count)
    #expect(!near.contains { $0.contains("é") || $0.hasSuffix("cion") })
    #expect(answers("cooperation waste women").suggestions.isEmpty)
  }

  @Test func titlesThatManyShareComeInTheOrderOfTheLibrary() {
    let sample = SampleLibrary(reports: 0)
    for (name, regions) in [("c", "[b]"), ("a", "[b]"), ("b", "[a]")] {
      sample.folder.write(
        "---\ntitle: T\(name)\nlanguage: en\nregions: \(regions)\n---\n## Findings\n"
          + String(repeating: "findings on water. ", count: name == "c" ? 9 : 1)
          + "\n## Other\ntext\n", to: name + ".md")
    }
    sample.folder.write(
      "regions: [{ id: a, name: { en: A } }, { id: b, name: { en: B } }]\n", to: "library.yaml")
    func order() -> [String] {
      let engine = sample.engine()
      engine.finish()
      return engine.answers(for: SearchQuery("findings", isTyping: false)).hits
        .map { $0.documentTitle }
    }
    #expect(order() == ["Tb", "Ta", "Tc"])
    // The rows of a report that has changed are the last of the index; the order stays.
    sample.folder.write(
      "---\ntitle: Tb\nlanguage: en\nregions: [a]\n---\n## Findings\nfindings, anew\n", to: "b.md")
    #expect(order() == ["Tb", "Ta", "Tc"])
  }

  @Test func anIndexOnDiskGivesWhatOneInMemoryGives() {
    let sample = SampleLibrary(reports: 24)
    sample.write(3, seed: 1, word: "kumquat lagoon")
    sample.write(5, seed: 1, word: "kumquat")
    let library = LibraryLoader.folder(sample.folder.path, fallback: LibraryLoader.vocabulary([]))
    let memory = SearchEngine(library: library, preferring: "fr", storage: .memory)
    let disk = sample.engine()
    disk.finish()
    for text in ["kumquat lagoon villes", "kumquat zzz", "lagoon water -gender", "report3 eau"] {
      let (one, other) = (SearchQuery(text, isTyping: false), SearchQuery(text, isTyping: false))
      let (kept, made) = (
        disk.answers(for: one, limit: 100), memory.answers(for: other, limit: 100)
      )
      #expect(kept.total == made.total && kept.partialTotal == made.partialTotal, "\(text)")
      #expect(
        kept.hits.map { $0.documentID + ($0.sectionID ?? "") }
          == made.hits.map { $0.documentID + ($0.sectionID ?? "") })
    }
  }

  @Test func manyFiltersWithAnUnknownWordAreNoDeadEnd() {
    let found = answers("region:africa sdg:6 year:1850 zzqqk")
    #expect(found.total == 0 && !found.relaxations.isEmpty && found.relaxations.count <= 6)
    for relaxation in found.relaxations {
      #expect(english.answers(for: relaxation.query, limit: 5).total == relaxation.count)
    }
  }
}
