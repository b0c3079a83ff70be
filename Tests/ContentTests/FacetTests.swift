@testable import Content
import TestKit
import Testing

/// Facets against a plain count of the same files.
struct FacetTests {
  private struct Entry {
    let id: String
    var values: Set<FacetValue>
  }

  /// A folder with some entries in two languages, and what each of them has.
  private func sample(_ count: Int, seed: UInt64) -> (Library, [Entry]) {
    var random = SeededRandom(seed: seed)
    let folder = TemporaryFolder()
    FactSamples.writeVocabulary(folder)
    var entries: [Entry] = []
    for number in 0..<count {
      func some(_ all: [String]) -> [String] {
        all.filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
      }
      let countries = some(["sn", "fr", "de"])
      let themes = some(["water", "ports"])
      let goals = some(["1", "6", "17"])
      let years = some(["2007", "2008", "2022"])
      let regions = some(["africa", "europe"])
      let id = "e\(number)"
      var values = Set([FacetValue(.kind, "case"), FacetValue(.language, "en")])
      values.formUnion(countries.map { FacetValue(.country, $0) })
      values.formUnion(themes.map { FacetValue(.theme, $0) })
      values.formUnion(goals.map { FacetValue(.goal, $0) })
      values.formUnion(years.map { FacetValue(.year, $0) })
      values.formUnion(regions.map { FacetValue(.region, $0) })
      let languages = Int.random(in: 0..<2, using: &random) == 0 ? ["en"] : ["en", "fr"]
      values.formUnion(languages.map { FacetValue(.language, $0) })
      for language in languages {
        folder.write(
          """
          ---
          id: \(id)
          title: Entry \(number)
          language: \(language)
          kind: case
          regions: \(regions)
          countries: \(countries)
          themes: \(themes)
          sdgs: \(goals)
          years: \(years)
          ---
          """, to: "\(language)/\(id).md")
      }
      entries.append(Entry(id: id, values: values))
    }
    return (LibraryLoader.folder(folder.path, fallback: LibraryLoader.vocabulary([])), entries)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func countsAreThoseOfAPlainCount(_ seed: UInt64) {
    let (library, entries) = sample(40, seed: seed)
    let all = Set(entries.flatMap(\.values)).sorted { "\($0)" < "\($1)" }
    var choices: [[FacetValue]] = [[]] + all.map { [$0] }
    for value in all.prefix(6) { choices += all.suffix(6).map { [value, $0] } }
    for chosen in choices {
      let left = entries.filter { $0.values.isSuperset(of: chosen) }
      let answer = library.facets(chosen)
      #expect(Set(answer.documents) == Set(left.map(\.id)))
      #expect(answer.documents.count == left.count)
      for value in all {
        let expected = left.count { $0.values.contains(value) }
        let found = answer.counts[value.facet]?.first { $0.value == value }?.count ?? 0
        #expect(found == expected, "\(value) beside \(chosen)")
      }
    }
  }

  @Test func whatTheLibraryDoesNotHaveLeavesNothing() {
    let (library, _) = sample(5, seed: 4)
    #expect(library.facets([FacetValue(.country, "nowhere")]).documents.isEmpty)
  }

  @Test func reportsHaveTheYearOfTheirDateAndEntriesOnlyTheirOwn() {
    let folder = TemporaryFolder()
    folder.write("---\nid: r\ntitle: R\ndate: 2022\n---\n", to: "r.md")
    folder.write(
      "---\nid: c\ntitle: C\nkind: case\nsource: { title: S, date: 2022 }\n---\n", to: "c.md")
    let library = LibraryLoader.folder(folder.path, fallback: LibraryLoader.vocabulary([]))
    #expect(library.facets([FacetValue(.year, "2022")]).documents == ["r"])
  }

  @Test func relatedEntriesShareMostAndRarestFirst() {
    let folder = TemporaryFolder()
    func write(_ id: String, _ rest: String) {
      folder.write("---\nid: \(id)\ntitle: \(id)\nkind: case\n\(rest)\n---\n", to: "\(id).md")
    }
    write("a", "themes: [t1, t2]\npartners: [p]")
    write("b", "themes: [t1]")
    write("c", "themes: [t1, t2]")
    write("d", "partners: [p]\nthemes: [t1]")
    write("e", "regions: [africa]")
    write("f", "themes: [t1]")
    let library = LibraryLoader.folder(folder.path, fallback: LibraryLoader.vocabulary([]))
    #expect(library.related(to: "a") == ["c", "d", "b", "f"])
    #expect(library.related(to: "a", limit: 2) == ["c", "d"])
    #expect(library.related(to: "e").isEmpty)
    #expect(library.related(to: "nothing").isEmpty)
  }

  @Test func sectionsKnowTheEntriesToldThere() {
    let folder = TemporaryFolder()
    folder.write("---\nid: r\ntitle: R\n---\n## A {#a}\n", to: "r.md")
    for language in ["en", "fr"] {
      folder.write(
        "---\nid: c\ntitle: C\nlanguage: \(language)\nkind: case\ntold-in: [\"r#a\", \"r\"]\n---\n",
        to: "\(language)/c.md")
    }
    let library = LibraryLoader.folder(folder.path, fallback: LibraryLoader.vocabulary([]))
    #expect(library.told(in: "r") == ["a": ["c"], "": ["c"]])
    #expect(library.told(in: "c").isEmpty)
  }
}
