import BundledLibrary
import Content
import Search
import Testing

/// The packed library with its engine.
func bundledEngine(_ language: String = "en") -> SearchEngine {
  let files = BundledLibrary.files.map { (path: $0.path, bytes: $0.bytes) }
  let library = LibraryLoader.packed(files, name: "Content")
  return SearchEngine(
    library: library, preferring: language, glossary: { LibraryLoader.glossary(files) })
}

@Suite struct EngineTests {
  @Test func findsWords() {
    let engine = bundledEngine()
    for text in [
      "decent work", "Turin", "decentralisee", "\"decent work\"", "africa", "Waste", "brazl",
      "mozambique lyon", "ODD", "region:africa youth", "formation",
    ] {
      let answers = engine.answers(for: SearchQuery(text), limit: 5)
      print(
        "##", text, answers.total, answers.suggestions.map(\.word),
        answers.relaxations.map { ($0.query.text, $0.count) })
      for hit in answers.hits {
        print(
          "  ", hit.kind, hit.score, hit.language, hit.documentID, hit.sectionID ?? "-", hit.line,
          hit.snippet.prefix(100))
      }
    }
  }
}
