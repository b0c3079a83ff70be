import Content
import TestKit
import Testing

/// What is found in structured entries and across translations.
@Suite struct EntryFindingTests {
  private static let vocabulary = """
    title: { en: "L", fr: "B" }
    regions: [{ id: africa, name: Africa }]
    kinds: [{ id: case, name: Case }]
    themes: [{ id: water, name: { en: Water } }]
    modalities: [{ id: twinning, name: { en: Twinning } }]
    """
  private static let places = """
    countries: [{ id: sn, name: { en: Senegal, fr: Sénégal } }]
    cities: [{ id: dakar, name: { en: Dakar }, country: sn }]
    """

  /// The findings for a case whose front matter goes on like this; French says the same.
  private func findings(
    _ lines: String, french: String? = nil, body: String = "", other: String = ""
  )
    -> [String]
  {
    let folder = TemporaryFolder()
    folder.write(Self.vocabulary, to: "library.yaml")
    folder.write(Self.places, to: "places.yaml")
    for (language, more, text) in [("en", lines, body), ("fr", french ?? lines, other)] {
      folder.write(
        """
        ---
        id: a
        title: "T"
        language: \(language)
        kind: case
        summary: "S"
        source: { title: "O" }
        \(more)
        ---
        ## Done {#what-was-done}
        It was done. \(text)
        """, to: "\(language)/a.md")
    }
    let library = LibraryLoader.folder(folder.path, fallback: LibraryLoader.vocabulary([]))
    return LibraryCheck.run(library).map { finding in
      let found = finding.diagnostic
      let path = finding.path.dropFirst(folder.path.count + 1)
      return "\(path):\(found.line):\(found.column) \(found.kind)"
    }
  }

  @Test func aCompleteEntryHasNoFindings() {
    let facts = """
      countries: [{ id: sn, basis: implied }]
      partners: [dakar, { name: "a group" }]
      themes: [water]
      sdgs: [{ goal: 6, target: "6.1" }, { goal: 17, target: "17.19", basis: implied, why: "w" }]
      modality: [Twinning]
      years: [2021, 2023-2024, { year: 2025, basis: implied, why: "w" }]
      told-in: ["a#what-was-done"]
      """
    #expect(
      findings(facts, body: "In 2021 9,200 of 0.5%.", other: "En 2021 9\u{A0}200 de 0,5 %.") == [])
  }

  @Test(arguments: [
    (
      "cities: [dakkar]",
      "8:10 unknownFact(field: \"cities\", value: \"dakkar\", near: [\"dakar\"])"
    ),
    ("themes: [wine]", "8:10 unknownFact(field: \"themes\", value: \"wine\", near: [])"),
    ("sdgs: [18]", "8:8 unknownGoal(\"18\")"),
    ("sdgs: [{ goal: 5, target: \"6.1\" }]", "8:16 unknownTarget(target: \"6.1\", goal: \"5\")"),
    ("sdgs: [{ goal: 5, basis: implied }]", "8:16 impliedWithoutReason(\"5\")"),
    ("cities: [{ id: dakar, basis: maybe }]", "8:16 unknownBasis(\"maybe\")"),
    ("years: [21]", "8:9 unknownYear(\"21\")"),
    ("years: [{ year: 2015, basis: implied }]", "8:17 impliedYearWithoutReason(\"2015\")"),
    ("told-in: [nowhere]", "8:11 brokenLink(\"nowhere\")"),
    ("told-in: [\"a#nowhere\"]", "8:12 brokenSectionLink(\"a#nowhere\")"),
  ])
  func whatMeansNothingIsTold(_ line: String, _ expected: String) {
    #expect(findings(line) == ["en/a.md:\(expected)", "fr/a.md:\(expected)"])
  }

  @Test func whatEveryEntryHasIsAskedFor() {
    let folder = TemporaryFolder()
    folder.write(Self.vocabulary.replacing("fr: \"B\"", with: ""), to: "library.yaml")
    folder.write("---\ntitle: T\nlanguage: en\nkind: case\n---\nText.\n\n## More\n", to: "a.md")
    let library = LibraryLoader.folder(folder.path, fallback: LibraryLoader.vocabulary([]))
    let findings = LibraryCheck.run(library).map(\.diagnostic)
    let found = findings.filter { $0.severity != .note }.map { "\($0.kind)" }
    #expect(
      found == [
        "missingFact(\"summary\")", "missingFact(\"source\")", "missingSection(\"what-was-done\")",
      ])
  }

  @Test func anUnfinishedEntryIsToldWhatItDoesNotGive() {
    let folder = TemporaryFolder()
    let front = "---\ntitle: T\nlanguage: en\nkind: case\nthemes: [water]\ncountries: []\n"
    folder.write(front + "---\n## D {#what-was-done}\n\n## L {#lessons}\n", to: "a.md")
    folder.write(
      front + "summary: S\nsource: O\n---\n## D {#what-was-done}\nIt was.\n", to: "b.md")
    folder.write(Self.vocabulary.replacing("fr: \"B\"", with: ""), to: "library.yaml")
    let library = LibraryLoader.folder(folder.path, fallback: LibraryLoader.vocabulary([]))
    func notes(_ tellsGaps: Bool) -> [String] {
      LibraryCheck.run(library, tellsGaps: tellsGaps)
        .filter { $0.diagnostic.severity == .note }
        .map {
          "\($0.path.last { $0 != "d" && $0 != "m" && $0 != "." } ?? " ") \($0.diagnostic.line) \($0.diagnostic.kind)"
        }
    }
    let unfinished = notes(false)
    #expect(unfinished.contains("a 6 notGiven(\"countries\")"))
    #expect(unfinished.contains("a 1 notGiven(\"partners\")"))
    #expect(!unfinished.contains { $0.contains("themes") || $0.hasPrefix("b") })
    #expect(notes(true).contains("b 6 notGiven(\"countries\")"))
    let wrong = LibraryCheck.run(library).filter { $0.diagnostic.severity != .note }
    #expect(
      wrong.map { "\($0.diagnostic.line) \($0.diagnostic.severity) \($0.diagnostic.kind)" } == [
        "1 error missingFact(\"summary\")", "1 error missingFact(\"source\")",
        "8 error emptySection(\"what-was-done\")", "10 warning emptySection(\"lessons\")",
      ])
  }

  @Test func translationsSayTheSame() {
    let found = findings(
      "themes: [water]\nyears: [2021]", french: "countries: [sn]\nthemes: [water]\nyears: [2022]",
      body: "From 2007 to 2008, the 21st century.", other: "De 2007 à 2009, au XXIe siècle.")
    #expect(
      found == [
        "fr/a.md:8:1 factsDiffer(field: \"countries\", language: \"en\", missing: [], extra: [\"sn\"])",
        "fr/a.md:10:1 factsDiffer(field: \"years\", language: \"en\", missing: [\"2021\"], extra: [\"2022\"])",
        "fr/a.md:13:1 numbersDiffer(in: Content.Diagnostic.Part.section(\"what-was-done\"), language: \"en\", "
          + "missing: [\"2008\"], extra: [\"2009\"])",
      ])
  }

  @Test func aYearIsImpliedInEveryLanguage() {
    #expect(
      findings("years: [{ year: 2015, basis: implied, why: w }]", french: "years: [2015]") == [
        "fr/a.md:8:1 factsDiffer(field: \"years\", language: \"en\", "
          + "missing: [\"2015 (implied)\"], extra: [\"2015\"])"
      ])
  }

  @Test func translationsNameTheSameCities() {
    #expect(findings("", body: "To DAKAR, to dakar.", other: "À D\u{E1}kar.") == [])
    #expect(findings("", body: "to dakar", other: "À Dakarois.") == [])
    #expect(
      findings("", body: "To Dakar.", other: "À Dakkar.") == [
        "fr/a.md:10:1 namesDiffer(in: Content.Diagnostic.Part.section(\"what-was-done\"), "
          + "language: \"en\", missing: [\"dakar\"], extra: [])"
      ])
  }

  @Test func aNameThatTwoLanguagesSpellAlikeStandsInTheThird() {
    func names(_ english: String, _ french: String, _ spanish: String) -> [String] {
      let folder = TemporaryFolder()
      folder.write(Self.vocabulary, to: "library.yaml")
      for (language, text) in [("en", english), ("fr", french), ("es", spanish)] {
        folder.write(
          "---\nid: a\ntitle: T\nlanguage: \(language)\nkind: report\n---\n## D {#d}\n\(text)\n",
          to: "\(language)/a.md")
      }
      let library = LibraryLoader.folder(folder.path, fallback: LibraryLoader.vocabulary([]))
      return LibraryCheck.run(library).compactMap { finding in
        guard case .nameMissing(let name, let languages) = finding.diagnostic.kind else {
          return nil
        }
        return "\(finding.path.split(separator: "/").dropLast().last ?? "") \(name) \(languages)"
      }
    }
    #expect(
      names("said Ana Maria Sousa.", "dit Ana Maria Sousa.", "dijo Ana María Sousa.")
        == ["es Ana Maria Sousa [\"en\", \"fr\"]"])
    // What begins a sentence, or is written alike in two languages only by its grammar, is no name.
    #expect(names("Some Learning Hub", "Un Learning Hub", "Un Learning Hub") == [])
    #expect(names("Ana Sousa spoke.", "Ana Sousa parla.", "Habló Ana Sousa.") == [])
    #expect(names("the United Nations", "les Nations Unies", "las Naciones Unidas") == [])
  }

  @Test func aLanguageOfTheLibraryThatIsMissingIsTold() {
    let folder = TemporaryFolder()
    folder.write("title: { en: L, fr: B }\nkinds: [{ id: report }]\n", to: "library.yaml")
    folder.write(
      "- { id: x, en: [a], fr: [b] }\n- { id: y, en: [c] }\n", to: "glossary.yaml")
    folder.write(CheckedFolder.front + "## A {#a}\n", to: "a.md")
    let library = LibraryLoader.folder(folder.path, fallback: LibraryLoader.vocabulary([]))
    let found = LibraryCheck.run(library).map { "\($0.diagnostic.line) \($0.diagnostic.kind)" }
    #expect(
      found == [
        "1 missingTranslation(language: \"fr\")", "2 missingName(concept: \"y\", language: \"fr\")",
      ])
  }

  @Test func aGlossaryThatCannotBeReadIsTold() {
    let folder = TemporaryFolder()
    folder.write("- { id: x, en: [a] }\n- { id: y, en: [\u{80}] }\n", to: "glossary.yaml")
    folder.write(CheckedFolder.front + "## A {#a}\n", to: "a.md")
    let library = LibraryLoader.folder(folder.path, fallback: LibraryLoader.vocabulary([]))
    let found = LibraryCheck.run(library).map { "\($0.path) \($0.diagnostic.kind)" }
    let expected = folder.path + "/glossary.yaml frontMatterSyntax"
    #expect(found.filter { $0.hasPrefix(expected) }.count == 1)
  }
}

extension String {
  fileprivate func replacing(_ one: String, with other: String) -> String {
    split(separator: one, omittingEmptySubsequences: false).joined(separator: other)
  }
}
