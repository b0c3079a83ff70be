@testable import Content
import TestKit
import Testing

/// The fields of structured entries, whatever stands in them.
struct FactsTests {
  private func facts(_ yaml: String) -> Facts {
    Report(SourceText("---\ntitle: T\n\(yaml)\n---\n")).frontMatter.facts
  }

  @Test func fieldsAreReadInEveryForm() {
    let facts = facts(
      """
      countries: [{ id: sn, basis: implied, why: "Dakar lies there" }, fr]
      cities: dakar
      partners:
        - { id: dakar, role: "Host" }
        - { name: "several partners" }
      sdgs: [{ goal: 5, target: "5.5" }, 17, "SDG 3", 11.4]
      modality: { id: twinning }
      period: "2021"
      years: [2021, 2023-2025]
      funders: [{ id: eu, note: "of the report" }]
      told-in: ["a#b"]
      """)
    #expect(facts.countries.map(\.value) == ["sn", "fr"])
    #expect(facts.countries.map(\.basis) == [.implied, .stated])
    #expect(facts.countries[0].why == "Dakar lies there")
    #expect(facts.cities.map(\.value) == ["dakar"])
    #expect(facts.partners.map(\.note) == ["Host", ""])
    #expect(facts.partners.map(\.isDescription) == [false, true])
    #expect(facts.goals.map(\.value) == ["5", "17", "3", "11"])
    #expect(facts.goals.map(\.target) == ["5.5", "", "", "11.4"])
    #expect(facts.modalities.map(\.value) == ["twinning"])
    #expect(facts.yearNumbers == [2021, 2023, 2024, 2025])
    #expect(facts.funders.map(\.note) == ["of the report"])
    #expect(facts.toldIn.map(\.value) == ["a#b"])
    #expect(facts.partners.map(\.line) == [6, 7])
    #expect(facts.isPresent)
  }

  @Test func aYearThatOnlyFollowsIsTold() {
    let facts = facts("years: [2013, { year: 2014-2015, basis: implied, why: two years on }, 2015]")
    #expect(facts.yearNumbers == [2013, 2014, 2015])
    #expect(facts.year(2014)?.basis == .implied && facts.year(2014)?.why == "two years on")
    #expect(facts.year(2015)?.basis == .stated && facts.year(2016) == nil)
  }

  @Test func aSourceTellsWhereInIt() {
    func source(_ yaml: String) -> FrontMatter.Source? {
      Report(SourceText("---\ntitle: T\nsource: \(yaml)\n---\n")).frontMatter.source
    }
    #expect(source("{ title: O, place: \"p. 8\" }")?.place == "p. 8")
    #expect(source("{ title: O, place: [8] }")?.place == "" && source("O")?.place == "")
  }

  @Test(arguments: [
    "countries: {}", "countries: [[], {}, [[x]], {id: {a: b}}, '']",
    "years: [9999999999999, -1, x]",
    "sdgs: [SDG, '', '...', {goal: []}]", "period: [a, b]", "modality:", "told-in: {}",
  ])
  func whateverStandsThereNothingIsMadeUp(_ yaml: String) {
    let facts = facts(yaml)
    #expect(facts.isPresent)
    #expect(facts.yearNumbers.isEmpty)
    #expect(facts.countries.allSatisfy { !$0.value.isEmpty })
    #expect(facts.period.isEmpty)
  }

  @Test func aReportWithoutSuchFieldsHasNone() {
    #expect(!facts("regions: [africa]").isPresent)
  }

  @Test func namesInAnyLanguageAreTheirIDs() {
    let folder = TemporaryFolder()
    FactSamples.writeVocabulary(folder)
    folder.write(
      "---\nid: a\ntitle: A\ncountries: [Sénégal, FRANCIA, Atlantis]\npartners: [ngo, Dacar]\n---\n",
      to: "a.md")
    let library = LibraryLoader.folder(folder.path, fallback: LibraryLoader.vocabulary([]))
    let values = library.facetValues(ofDocument: "a").map { "\($0.facet.name)=\($0.id)" }
    #expect(
      values == [
        "kind=report", "country=sn", "country=fr", "country=Atlantis", "partner=ngo",
        "partner=dakar",
      ])
    let name = library.vocabulary.name(FacetValue(.country, "sn"), in: "es")
    #expect(name == "Senegal")
    #expect(library.vocabulary.name(FacetValue(.country, "Atlantis"), in: "es") == "Atlantis")
  }
}

/// Vocabularies and entries to try things with.
enum FactSamples {
  static func writeVocabulary(_ folder: TemporaryFolder) {
    folder.write(
      """
      regions:
        - { id: africa, name: { en: Africa, fr: Afrique } }
        - { id: europe, name: { en: Europe } }
      kinds:
        - { id: case, name: { en: "Case study" }, plural: { en: "Case studies" } }
        - { id: report, name: { en: Report } }
      themes:
        - { id: water, name: { en: Water, fr: Eau } }
        - { id: ports, name: { en: Ports, fr: Ports } }
      goals:
        - { id: "6", name: { en: "Clean water and sanitation", fr: "Eau propre et assainissement" } }
      modalities:
        - { id: twinning, name: { en: Twinning, fr: Jumelage } }
      """, to: "library.yaml")
    folder.write(
      """
      countries:
        - { id: sn, name: { en: Senegal, fr: Sénégal, es: Senegal }, region: africa }
        - { id: fr, name: { en: France, fr: France, es: Francia }, region: europe }
      cities:
        - { id: dakar, name: { en: Dakar, es: Dacar }, country: sn, at: [14.69, -17.44] }
      """, to: "places.yaml")
    folder.write(
      "- { id: ngo, name: { en: An NGO }, acronym: { en: NGO }, kind: other }\n",
      to: "partners.yaml")
  }
}
