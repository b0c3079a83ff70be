import Content
import TestKit
import Testing

/// What versions of one document in several languages have to have in common.
@Suite struct SamenessTests {
  private static let vocabulary = """
    title: { en: "L", fr: "B", es: "B" }
    regions: [{ id: africa, name: Africa }, { id: europe, name: Europe }]
    kinds: [{ id: report, name: Report }]
    aspects: [{ id: context, name: Context }, { id: training, name: Training }]
    """
  private static let places = """
    countries:
      - { id: ca, name: { en: Canada, fr: Canada, es: Canadá }, adjectives: [Canadian, canadien] }
      - { id: jp, name: { en: Japan, fr: Japon, es: Japón } }
    cities:
      - { id: dakar, name: { en: Dakar }, country: sn }
    """
  private static let partners = """
    - id: apla
      name: { en: "Palestinian Authorities", fr: "Autorités palestiniennes" }
      acronym: { en: APLA, fr: APLA }
      kind: association
    - id: learning
      name: { en: "UCLG Learning" }
      kind: network
    - id: help
      name: { en: "French cooperation", fr: "Coopération française" }
      kind: government
    """
  private static let glossary = """
    - { id: un, kind: organisation, en: { acronym: UN, term: United Nations }, fr: { acronym: ONU, term: Nations unies }, es: { acronym: ONU, term: Naciones Unidas } }
    - { id: fund, kind: fund, en: { acronym: FACDI, term: a fund }, fr: { acronym: FACDI, term: un fonds }, es: { acronym: FACDI, term: un fondo } }
    """

  /// What is found when versions say this, each with its lines of front matter and its text.
  private func findings(
    _ versions: [(language: String, front: String, body: String)]
  ) -> [String] {
    let folder = TemporaryFolder()
    folder.write(Self.vocabulary, to: "library.yaml")
    folder.write(Self.places, to: "places.yaml")
    folder.write(Self.partners, to: "partners.yaml")
    folder.write(Self.glossary, to: "glossary.yaml")
    for version in versions {
      let front = "id: a\nlanguage: \(version.language)\nkind: report\n\(version.front)"
      folder.write(
        "---\n\(front)\n---\n\(version.body)\n", to: "\(version.language)/a.md")
    }
    let library = LibraryLoader.folder(folder.path, fallback: LibraryLoader.vocabulary([]))
    return LibraryCheck.run(library).compactMap { finding in
      switch finding.diagnostic.kind {
      // Two languages, and entries that say little, are enough for what is compared.
      case .missingTranslation, .missingName, .missingFact, .missingSection, .notGiven: return nil
      default: break
      }
      let found = finding.diagnostic
      let path = finding.path.dropFirst(folder.path.count + 1)
      let kind = "\(found.kind)".split(separator: "Content.Diagnostic.").joined()
      return "\(path):\(found.line) \(found.severity) \(kind)"
    }
  }

  /// English and French, whose texts stand under one heading on line 7.
  private func bodies(_ english: String, _ french: String, heading: String = "{#a}") -> [String] {
    findings([
      ("en", "title: T", "## A {#a}\n\(english)"), ("fr", "title: T", "## A \(heading)\n\(french)"),
    ])
  }

  /// English and French with these lines of front matter from line 5 on.
  private func fronts(_ english: String, _ french: String) -> [String] {
    findings([("en", english, "## A {#a}"), ("fr", french, "## A {#a}")])
  }

  @Test func aNumberIsToldAtItsLine() {
    #expect(
      bodies("9,200 towns,\n\nin 2021", "9 200 villes,\n\nen 2022".replacing(" ", "\u{A0}"))
        == [
          "fr/a.md:10 error numbersDiffer(in: Part.section(\"a\"), language: \"en\", missing: [\"2021\"], extra: [\"2022\"])"
        ])
  }

  @Test func monthsAreComparedByTheirNames() {
    #expect(bodies("On 21 April, in May.", "Le 21 avril, en mai.") == [])
    // “May” is a verb here; a month that is said twice is one month.
    #expect(bodies("May it last until June.", "Que cela dure jusqu’en juin, en juin !") == [])
    #expect(
      bodies("On 21 April.", "Le 21 mars.") == [
        "fr/a.md:8 error numbersDiffer(in: Part.section(\"a\"), language: \"en\", missing: [\"April\"], extra: [\"mars\"])"
      ])
  }

  @Test(arguments: [
    ("title: \"In 80 days\"", "title: \"En 90 jours\"", "title", "80", "90"),
    ("title: T\nsummary: \"80 towns\"", "title: T\nsummary: \"90 villes\"", "summary", "80", "90"),
    (
      "title: T\nperiod: \"until 2025\"", "title: T\nperiod: \"jusqu’en 2029\"", "period", "2025",
      "2029"
    ),
    (
      "title: T\npartners: [{ id: dakar, role: \"gave 7\" }]",
      "title: T\npartners: [{ id: dakar, role: \"a donné 8\" }]", "partners", "7", "8"
    ),
  ])
  func numbersOfFieldsAreCompared(
    _ english: String, _ french: String, _ field: String, _ missing: String, _ extra: String
  ) {
    let line = field == "title" ? 5 : 6
    #expect(
      fronts(english, french) == [
        "fr/a.md:\(line) error numbersDiffer(in: Part.field(\"\(field)\"), language: \"en\", missing: [\"\(missing)\"], extra: [\"\(extra)\"])"
      ])
  }

  @Test func placesAndOrganisationsAreComparedByWhatTheyAre() {
    #expect(bodies("APLA and Japan", "Autorités palestiniennes, Japon") == [])
    #expect(bodies("a Canadian town, of Canada", "une ville du Canada") == [])
    #expect(bodies("a Canadian town", "une ville du Canada") == [])
    // Neither is the name of the organisation, nor is what only describes one.
    #expect(bodies("the UCLG Learning Agenda, UCLG learning", "l’agenda") == [])
    #expect(bodies("with French cooperation", "avec les Français") == [])
    #expect(bodies("said FACDI", "dit le FACDI") == [])
    #expect(bodies("apla", "l’apla, Aplati") == [])
    for (english, french, missing) in [
      ("in Japan", "en Chine", "jp"), ("of APLA", "de l’ABCD", "apla"),
      ("by FACDI", "par lui", "fund"),
      ("by the UN", "par l’OTAN", "un"), ("with UCLG Learning.", "avec CGLU.", "learning"),
    ] {
      #expect(
        bodies(english, french) == [
          "fr/a.md:7 error namesDiffer(in: Part.section(\"a\"), language: \"en\", missing: [\"\(missing)\"], extra: [])"
        ])
    }
    #expect(
      fronts("title: \"Dakar–Pécs\"", "title: \"Toulouse–Pécs\"") == [
        "fr/a.md:5 error namesDiffer(in: Part.field(\"title\"), language: \"en\", missing: [\"dakar\"], extra: [])"
      ])
  }

  @Test func theAuthorsArePeople() {
    let english =
      "title: T\nauthors: [\"Ana Sousa (lead)\", \"Points of learning\", \"United Nations\"]"
    let french =
      "title: T\nauthors: [\"Ana Sousa (tête)\", \"Relais du savoir\", \"Nations unies\"]"
    #expect(fronts(english, french) == [])
    #expect(
      fronts(english, french.replacing("Ana", "Eva")) == [
        "fr/a.md:6 error factsDiffer(field: \"authors\", language: \"en\", missing: [\"Ana Sousa (lead)\"], extra: [\"Eva Sousa (tête)\"])"
      ])
    #expect(fronts(english, "title: T\nauthors: [\"Ana Sousa\"]").count == 1)
    #expect(fronts(english, french.replacing("Nations unies", "Union européenne")).count == 1)
  }

  @Test func theSourceIsOne() {
    func source(_ text: String) -> String { "title: T\nsource: { \(text) }" }
    let english = source("title: \"O\", language: fr, date: \"2022-10\"")
    #expect(fronts(english, english) == [])
    #expect(
      fronts(english, english.replacing("2022-10", "2021-10")) == [
        "fr/a.md:6 error valueDiffers(in: Part.field(\"source.date\"), language: \"en\", here: \"2021-10\", there: \"2022-10\")"
      ])
    #expect(
      fronts(english, english.replacing("\"O\"", "\"U\"")) == [
        "fr/a.md:6 error valueDiffers(in: Part.field(\"source.title\"), language: \"en\", here: \"U\", there: \"O\")"
      ])
    // Where in it something stands is told in each language, and in all or none.
    #expect(
      fronts(
        source("title: \"O\", place: \"p. 8, examples\""),
        source("title: \"O\", place: \"p. 8, exemples\"")) == [])
    #expect(
      fronts(source("title: \"O\", place: \"examples\""), source("title: \"O\"")) == [
        "fr/a.md:6 error valueDiffers(in: Part.field(\"source.place\"), language: \"en\", here: \"\", there: \"examples\")"
      ])
    #expect(
      fronts(source("title: \"O\", place: \"p. 8\""), source("title: \"O\", place: \"p. 9\"")) == [
        "fr/a.md:6 error numbersDiffer(in: Part.field(\"source\"), language: \"en\", missing: [\"8\"], extra: [\"9\"])"
      ])
    // What has no title is described in each language; an edition in another has its own title.
    #expect(fronts(source("title: \"[no title]\""), source("title: \"[sans titre]\"")) == [])
    let editions = fronts(
      source("title: \"O\", language: en"), source("title: \"U\", language: fr"))
    #expect(editions.count == 1 && editions.allSatisfy { $0.contains("source.language") })
  }

  @Test func headingsSayTheSame() {
    let english = "## A {#a aspect=context region=africa}\nText"
    func french(_ attributes: String) -> [String] {
      findings([
        ("en", "title: T", english), ("fr", "title: T", "## A {#a \(attributes)}\nText"),
      ])
    }
    #expect(french("aspect=context region=africa") == [])
    #expect(
      french("aspect=training region=africa") == [
        "fr/a.md:7 error valueDiffers(in: Part.attribute(\"aspect\", section: \"a\"), language: \"en\", here: \"training\", there: \"context\")"
      ])
    #expect(
      french("aspect=context region=europe") == [
        "fr/a.md:7 error valueDiffers(in: Part.attribute(\"region\", section: \"a\"), language: \"en\", here: \"europe\", there: \"africa\")"
      ])
  }

  @Test(arguments: [
    ("One.\n\nTwo.", "Un, deux.", "paragraphs", 1, 2),
    ("- one\n- two", "- un\n- deux\n- trois", "items", 3, 2),
    ("Text.\n\n> quoted", "Texte.", "quotes", 0, 1),
    ("Text.\n\n| a |\n|---|\n| b |", "Texte.", "tables", 0, 1),
    ("Text[^x].\n\n[^x]: Note.", "Texte.", "footnotes", 0, 1),
    ("Text.\n\n> [!figure]\n> C\n>\n> source: S", "Texte.", "figures", 0, 1),
  ])
  func partsAreCounted(
    _ english: String, _ french: String, _ what: String, _ here: Int, _ there: Int
  ) {
    #expect(
      bodies(english, french) == [
        "fr/a.md:7 warning countDiffers(Counted.\(what), in: Part.section(\"a\"), language: \"en\", here: \(here), there: \(there))"
      ])
  }

  @Test func figuresAreComparedByNumber() {
    func figure(_ number: Int) -> String { "> [!figure \(number)]\n> C\n>\n> source: S\n\n" }
    #expect(bodies(figure(1) + figure(2), figure(1) + figure(2)) == [])
    #expect(
      bodies(figure(1) + figure(2), figure(1) + figure(3)) == [
        "fr/a.md:7 error figureMissing(\"2\", language: \"en\")",
        "fr/a.md:13 error figureOnlyHere(\"3\", language: \"en\")",
      ])
  }

  @Test func whoMadeAFigureIsCalledTheSame() {
    func figure(_ name: String) -> String {
      "## A {#a}\n> [!figure 1]\n> C\n>\n> source: \(name), 2016"
    }
    #expect(
      findings([
        ("en", "title: T", figure("Tjandra")), ("fr", "title: T", figure("Tjan")),
        ("es", "title: T", figure("Tjandra")),
      ]) == ["fr/a.md:8 error nameMissing(\"Tjandra\", languages: [\"en\", \"es\"])"])
  }

  @Test func anAcronymOfTwoLanguagesStandsInTheThird() {
    func acronyms(_ english: String, _ french: String, _ spanish: String) -> [String] {
      findings(
        [("en", english), ("fr", french), ("es", spanish)].map {
          ($0, "title: T", "## A {#a}\n\($1)")
        })
    }
    #expect(acronyms("the XYZs", "les XYZ", "los XYZ") == [])
    #expect(
      acronyms("the XYZ", "le truc", "los XYZ") == [
        "fr/a.md:7 error nameMissing(\"XYZ\", languages: [\"en\", \"es\"])"
      ])
    // What only English has may be its word for it; a century is no acronym.
    #expect(acronyms("the DNA", "l’ADN", "el ADN") == [])
    #expect(acronyms("the 21st century", "le XXIe siècle", "el siglo XXI") == [])
  }

  @Test func aTextInAnotherLanguageIsTold() {
    let english = """
      The town of the lake is on the shore, and the people of the town live by the water that \
      comes from the hills and is led to their houses with great care by the wardens of the lake.
      """
    let french = """
      La ville du lac est sur la rive, et les gens de la ville vivent de l’eau qui vient des \
      collines et que les gardiens du lac mènent avec soin aux maisons, par une conduite.
      """
    #expect(bodies(english, french) == [])
    #expect(
      bodies(english, english) == [
        "fr/a.md:7 error foreignText(in: Part.section(\"a\"), language: \"en\", declared: \"fr\")"
      ])
    #expect(bodies("The lake.", "The lake.") == [])
  }

  @Test func textUnderHeadingsWithoutAnIdIsComparedAsWell() {
    #expect(
      findings([
        ("en", "title: T", "# One\nIn 2021."), ("fr", "title: T", "# Un\nEn 2022."),
      ]) == [
        "fr/a.md:8 error numbersDiffer(in: Part.start, language: \"en\", missing: [\"2021\"], extra: [\"2022\"])"
      ])
  }
}

extension String {
  fileprivate func replacing(_ one: String, _ other: String) -> String {
    split(separator: one, omittingEmptySubsequences: false).joined(separator: other)
  }
}
