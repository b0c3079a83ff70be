extension LibraryCheck {
  /// A name or an acronym that two languages spell alike stands in the others as well.
  ///
  /// Names that the vocabulary translates are compared by what they stand for.
  mutating func compareSharedNames() {
    for id in library.documentIDs {
      let versions = known[id] ?? []
      guard versions.count > 2 else { continue }
      compareNames(versions)
      compareAcronyms(versions)
      compareFigureSources(versions)
    }
  }

  private mutating func compareNames(_ versions: [Known]) {
    var languages: [String: [String]] = [:]
    for version in versions {
      for name in version.version?.names.sure ?? [] {
        languages[name, default: []].append(version.entry.language)
      }
    }
    let shared = languages.filter {
      $0.value.count > 1 && !translatedNames.names.contains($0.key)
    }
    for version in versions {
      guard let all = version.version?.names.all else { continue }
      let missing = shared.keys.filter { !all.contains($0) }.sorted()
      for name in missing {
        // Of a longer name that is missing the parts are not told again.
        guard !missing.contains(where: { $0 != name && $0.contains(name) }) else { continue }
        let kind = Diagnostic.Kind.nameMissing(name, languages: shared[name]?.sorted() ?? [])
        findings.append((version.entry.path, Diagnostic(kind)))
      }
    }
  }

  /// Who made a figure is called the same in every language.
  private mutating func compareFigureSources(_ versions: [Known]) {
    for number in versions.first?.version?.figureNumbers ?? [] {
      let figures = versions.compactMap { version in
        version.version?.figures[number].map { (version.entry, $0) }
      }
      let names = Set(figures.flatMap(\.1.names)).subtracting(translatedNames.names)
      for name in names.sorted() {
        let having = figures.filter { $0.1.names.contains(name) }.map(\.0.language)
        guard having.count > 1 else { continue }
        for (entry, figure) in figures where !figure.names.contains(name) {
          let kind = Diagnostic.Kind.nameMissing(name, languages: having.sorted())
          findings.append((entry.path, Diagnostic(kind, line: figure.line)))
        }
      }
    }
  }

  /// Part by part, told at the heading of the part.
  private mutating func compareAcronyms(_ versions: [Known]) {
    var languages: [AcronymPlace: [String]] = [:]
    for version in versions {
      for part in version.comparedParts {
        for acronym in part.text.acronyms.keys {
          let place = AcronymPlace(part: part.key, acronym: acronym)
          languages[place, default: []].append(version.entry.language)
        }
      }
    }
    let shared = languages.filter {
      $0.value.count > 1 && !translatedNames.acronyms.contains($0.key.acronym)
    }
    for version in versions {
      for part in version.comparedParts where part.foreign == nil {
        // What only this version has may be what the others call by another acronym.
        let own = part.text.acronyms.keys.count {
          languages[AcronymPlace(part: part.key, acronym: $0)]?.count == 1
            && !translatedNames.acronyms.contains($0)
        }
        let missing = shared.keys.filter {
          $0.part == part.key && part.text.acronyms[$0.acronym] == nil
        }
        guard missing.count > own else { continue }
        for place in missing.sorted(by: { $0.acronym < $1.acronym }) {
          let kind = Diagnostic.Kind.nameMissing(
            place.acronym, languages: shared[place]?.sorted() ?? [])
          findings.append((version.entry.path, Diagnostic(kind, line: part.line)))
        }
      }
    }
  }
}

private struct AcronymPlace: Hashable {
  let part: Diagnostic.Part
  let acronym: String
}

extension LibraryCheck.Known {
  fileprivate var comparedParts: [ComparedVersion.Part] {
    (version?.fields ?? []) + (version?.parts ?? [])
  }
}
