import Content
import Search
import TestKit
import Testing

/// Searching by what structured entries say of themselves.
struct FactTests {
  private let folder = TemporaryFolder()

  private func engine(storage: IndexStorage = .memory) -> SearchEngine {
    folder.write(
      """
      themes: [{ id: water, name: { en: Water, fr: Eau } }]
      goals:
        - { id: "6", name: { en: "Clean water and sanitation", fr: "Eau propre" } }
        - { id: "16", name: { en: "Peace" } }
        - { id: "1", name: { en: "No poverty" } }
      modalities: [{ id: twinning, name: { en: Twinning, fr: Jumelage } }]
      """, to: "library.yaml")
    folder.write(
      """
      countries: [{ id: sn, name: { en: Senegal, fr: Sénégal } }]
      cities: [{ id: dakar, name: { en: Dakar }, country: sn }]
      """, to: "places.yaml")
    folder.write(
      "- { id: uclg, name: { en: United Cities }, acronym: { en: UCLG, fr: CGLU } }\n",
      to: "partners.yaml")
    write(
      "pumps", "countries: [sn]\npartners: [uclg]\nsdgs: [6]\nyears: [2007]", "Wells and pumps.")
    write(
      "boats",
      "cities: [dakar]\npartners: [{ id: dakar, role: Host }]\nthemes: [water]\nsdgs: [16]",
      "Boats, and a word on United Cities and pumps.")
    folder.write(
      "---\nid: report\ntitle: Report\nlanguage: en\n---\n## One\nUnited Cities met about SDG 6.\n",
      to: "report.md")
    let library = LibraryLoader.folder(folder.path, fallback: LibraryLoader.vocabulary([]))
    let engine = SearchEngine(
      library: library, preferring: "en", cache: folder.path + "/cache", storage: storage)
    while !engine.step(milliseconds: 50).isFinished {}
    return engine
  }

  private func write(_ id: String, _ facts: String, _ text: String) {
    folder.write(
      "---\nid: \(id)\ntitle: About \(id)\nlanguage: en\nkind: case\nsource: { title: S, date: 2022 }\n"
        + "\(facts)\n---\n## Done {#what-was-done}\n\(text)\n", to: "\(id).md")
  }

  private static let storages: [IndexStorage] = [.memory, .disk]

  @Test(
    arguments: [
      ("country:sn", ["pumps"]), ("pays:Sénégal", ["pumps"]), ("city:dakar", ["boats"]),
      ("theme:eau", ["boats"]), ("kind:case", ["boats", "pumps"]), ("year:2007", ["pumps"]),
      ("year:2022", []), ("year:1850,2007", ["pumps"]), ("kind:case -year:2007", ["boats"]),
      ("country:sene", ["pumps"]), ("sdg:sanitation", ["pumps"]), ("sdg:clean-water", ["pumps"]),
      ("country:dakar", []), ("sdg:1", []), ("sdg:16", ["boats"]), ("sdg:6", ["pumps", "report"]),
      ("odd:6 wells", ["pumps"]), ("partner:cglu", ["pumps", "report"]),
      ("partner:dakar", ["boats"]),
      ("partner:\"United Cities\"", ["pumps", "report"]),
      ("partner:=unit", []), ("sdg:=6", ["pumps"]), ("-partner:uclg kind:case", ["boats"]),
      ("modality:twinning", []), ("pumps partner:uclg", ["pumps"]),
      // Names of facts are words of the entry.
      ("senegal", ["pumps"]), ("clean water", ["pumps"]), ("sdg 16", ["boats"]),
      ("host", ["boats"]),
    ], storages)
  func filtersGoByFactsAndElseByText(_ query: (String, [String]), _ storage: IndexStorage) {
    let answers = engine(storage: storage).answers(for: SearchQuery(query.0, isTyping: false))
    let found = answers.isPartial ? [] : Set(answers.hits.map(\.documentID)).sorted()
    #expect(found == query.1, "\(query.0)")
  }

  @Test(arguments: storages) func factsAreFacetsWithCounts(_ storage: IndexStorage) {
    let engine = engine(storage: storage)
    func facets(_ query: String) -> [String] {
      engine.answers(for: SearchQuery(query, isTyping: false)).facets.map { facet in
        "\(facet.kind.name):\(facet.value) \(facet.count)\(facet.isSet ? " set" : "")"
      }
    }
    #expect(
      facets("kind:case") == [
        "country:sn 1", "city:dakar 1", "partner:dakar 1", "partner:uclg 1", "theme:water 1",
        "sdg:16 1", "sdg:6 1", "kind:case 2 set", "kind:report 1", "year:2007 1", "lang:en 2",
      ])
    // A value is counted as if its own kind were not set: one can add to a choice.
    let chosen = facets("kind:case partner:dakar")
    #expect(chosen.contains("partner:dakar 1 set") && chosen.contains("partner:uclg 1"))
    #expect(chosen.contains("sdg:16 1") && !chosen.contains("sdg:6 1"))
  }
}
