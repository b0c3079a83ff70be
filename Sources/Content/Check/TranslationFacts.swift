// Translations say the same: the same facts, the same numbers, in every language of the library.

extension LibraryCheck {
  /// Compares every translation of a document with its first one.
  mutating func compareFacts() {
    for id in library.documentIDs {
      let translations = known[id] ?? []
      let first = translations.first { $0.entry.language == "en" } ?? translations.first
      guard let first else { continue }
      for other in translations where other.entry.path != first.entry.path {
        compareFacts(other, first)
        compareTexts(other, first)
        comparePeople(other, first)
      }
      if translations.count > 1 { lookForForeignText(translations) }
    }
  }

  private mutating func compareFacts(_ one: Known, _ reference: Known) {
    let terms = library.vocabulary.terms
    for (field, here) in FactList.fields(one.facts, terms) {
      let there = FactList.fields(reference.facts, terms).first { $0.name == field }?.values ?? []
      let missing = there.subtracting(here)
      let extra = here.subtracting(there)
      guard !missing.isEmpty || !extra.isEmpty else { continue }
      findings.append(
        (
          one.entry.path,
          Diagnostic(
            .factsDiffer(
              field: field, language: reference.entry.language, missing: missing, extra: extra),
            line: one.lines[field] ?? 1)
        ))
    }
  }

  /// Authors, supporters and publishers; organisations by what the vocabulary and the glossary know.
  private mutating func comparePeople(_ one: Known, _ reference: Known) {
    guard let here = one.version?.front, let there = reference.version?.front else { return }
    let lists = [
      ("authors", here.authors, there.authors),
      ("supported-by", here.supportedBy, there.supportedBy),
      ("publisher", here.publisher.map { [$0] } ?? [], there.publisher.map { [$0] } ?? []),
    ]
    for (field, own, other) in lists {
      let found = Sameness.people(
        field, own, other, reference.entry.language, line: here.lines[field] ?? 1
      ) { self.translatedNames.id($0) }
      if let found { findings.append((one.entry.path, found)) }
    }
  }

  /// A library that gives its title in several languages is meant to have all in all of them.
  ///
  /// A folder without a `library.yaml` of its own says nothing of languages: what it has for its
  /// vocabulary is the bundled library's.
  mutating func lookForLanguages() {
    if library.isSingleFile { return }
    if let folder = library.folder, Files.kind(of: folder + "/library.yaml") != .file { return }
    let languages = library.vocabulary.titles.keys.sorted()
    guard languages.count > 1 else { return }
    for id in library.documentIDs {
      let translations = (known[id] ?? []).map(\.entry)
      let have = Set(translations.map(\.language))
      guard let first = translations.first, !first.language.isEmpty else { continue }
      for language in languages where !have.contains(language) {
        findings.append((first.path, Diagnostic(.missingTranslation(language: language))))
      }
    }
  }

  /// What is wrong with the glossary: where it cannot be read, and names that a language lacks.
  mutating func readGlossary(_ glossary: PackedFile?) {
    if let glossary {
      lookForNames(glossary.path, glossary.bytes)
    } else if let path = library.folder.map({ $0 + "/glossary.yaml" }),
      Files.kind(of: path) == .file
    {
      do throws(FileError) {
        let source = try SourceText(path: path)
        withExtendedLifetime(source) { lookForNames(path, source.bytes) }
      } catch {
        findings.append((path, Diagnostic(error)))
      }
    }
  }

  private mutating func lookForNames(_ path: String, _ bytes: UnsafeBufferPointer<UInt8>) {
    let yaml: YAML
    do throws(YAML.Failure) {
      yaml = try YAML.parse(bytes)
    } catch {
      findings.append((path, Diagnostic(.frontMatterSyntax(error.problem), line: error.line)))
      return
    }
    let languages = library.vocabulary.titles.keys.sorted()
    guard languages.count > 1 else { return }
    for concept in yaml.items {
      let id = concept["id"]?.string ?? concept.pairs.first?.value.strings.first ?? ""
      for language in languages where concept[language] == nil {
        let kind = Diagnostic.Kind.missingName(concept: id, language: language)
        findings.append((path, Diagnostic(kind, line: concept.line)))
      }
    }
  }
}

/// The fields of an entry as lists that can be compared across languages.
private enum FactList {
  private static func years(_ facts: Facts) -> [String] {
    facts.yearNumbers.map { number in
      "\(number)" + (facts.year(number)?.basis == .implied ? " (implied)" : "")
    }
  }

  static func fields(_ facts: Facts, _ terms: FactTerms) -> [(name: String, values: [String])] {
    func list(_ facts: [Fact], _ facet: Facet) -> [String] {
      facts.map { fact in
        // Who has no name is described in each language's words, unless the vocabulary knows them.
        let known = terms.id(fact.value, facet)
        let id = fact.isDescription && terms.term(known, facet) == nil ? "name" : known
        let target = fact.target.isEmpty ? "" : " " + fact.target
        return id + target + (fact.basis == .implied ? " (implied)" : "")
      }
    }
    return [
      ("countries", list(facts.countries, .country)), ("cities", list(facts.cities, .city)),
      ("partners", list(facts.partners, .partner)), ("themes", list(facts.themes, .theme)),
      ("sdgs", list(facts.goals, .goal)), ("modality", list(facts.modalities, .modality)),
      ("years", years(facts)), ("funders", list(facts.funders, .partner)),
      ("told-in", facts.toldIn.map(\.value)), ("period", facts.period.isEmpty ? [] : ["period"]),
    ]
  }
}

extension [String] {
  /// What is left when each of the others is taken away once.
  fileprivate func subtracting(_ others: [String]) -> [String] {
    var left = self
    for other in others {
      if let index = left.firstIndex(of: other) { left.remove(at: index) }
    }
    return left
  }
}
