public import Content

extension Additions {
  /// What a library knows beside the text of one of its reports.
  ///
  /// - Parameter library: where names, related entries and the documents that tell of an entry are
  ///   looked up.
  public init(_ entry: Entry, _ report: Report, in library: Library) {
    let builder = AdditionsBuilder(entry, report, library)
    notGiven = builder.labels.notGiven
    colon = builder.labels.colon
    if entry.isStructured { facts = builder.facts() }
    sections = builder.sections()
    later = Lazy { builder.closing() }
  }
}

/// Makes the rows of one report.
private struct AdditionsBuilder {
  let entry: Entry
  let report: Report
  let library: Library
  let vocabulary: Vocabulary
  let labels: FactLabels
  private var language: String { entry.language }

  init(_ entry: Entry, _ report: Report, _ library: Library) {
    self.entry = entry
    self.report = report
    self.library = library
    vocabulary = library.vocabulary
    labels = .of(entry.language)
  }

  /// Every field, be it given or not.
  func facts() -> [Additions.Row] {
    let facts = report.frontMatter.facts
    var rows = [
      row(labels.kind, "kind", [item(FacetValue(.kind, entry.kind))]),
      row(labels.regions, "regions", regions),
      row(labels.countries, "countries", items(facts.countries, .country)),
      row(labels.cities, "cities", items(facts.cities, .city)),
      row(labels.partners, "partners", items(facts.partners, .partner), isList: true),
      row(labels.themes, "themes", items(facts.themes, .theme)),
      row(labels.goals, "sdgs", facts.goals.map(goal), isList: true),
      row(labels.modality, "modality", items(facts.modalities, .modality)),
      row(labels.period, "period", period(facts.period)),
    ]
    let years = facts.yearNumbers.map { number in
      let implied = facts.year(number).flatMap { $0.basis == .implied ? basis($0) : nil }
      return item(FacetValue(.year, String(number)), implied ?? "")
    }
    if !years.isEmpty { rows.append(row(labels.years, "years", years)) }
    rows.append(row(labels.funders, "funders", funders(facts.funders), isList: true))
    for (name, id) in [(labels.results, "results"), (labels.lessons, "lessons")]
    where report.sectionIndex(id) == nil {
      rows.append(row(name, id, []))
    }
    rows.append(row(labels.toldIn, "told-in", facts.toldIn.map(place), isList: true))
    return rows
  }

  private func row(
    _ name: String, _ key: String, _ items: [Additions.Item], isList: Bool = false
  ) -> Additions.Row {
    Additions.Row(name: name, key: key, items: items, isList: isList)
  }

  private func period(_ text: String) -> [Additions.Item] {
    text.isEmpty ? [] : [Additions.Item(SpelledDate.of(text, in: language))]
  }

  private var regions: [Additions.Item] {
    entry.regions.isEmpty
      ? [Additions.Item(labels.noRegion)] : entry.regions.map { item(FacetValue(.region, $0)) }
  }

  private func item(_ value: FacetValue, _ note: String = "") -> Additions.Item {
    Additions.Item(vocabulary.name(value, in: language), target: value.link, note: note)
  }

  private func items(_ list: [Fact], _ facet: Facet) -> [Additions.Item] {
    list.map { fact in
      let parts = [fact.note, fact.basis == .implied ? basis(fact) : ""].filter { !$0.isEmpty }
      let note = parts.joined(separator: labels.semicolon)
      if fact.isDescription { return Additions.Item(fact.value, note: note) }
      return item(FacetValue(facet, vocabulary.id(fact.value, facet)), note)
    }
  }

  /// Who pays is no facet, so these lead nowhere.
  private func funders(_ list: [Fact]) -> [Additions.Item] {
    items(list, .partner).map { Additions.Item($0.text, note: $0.note) }
  }

  private func basis(_ fact: Fact) -> String {
    let word = fact.basis == .implied ? labels.implied : labels.stated
    return fact.why.isEmpty ? word : word + labels.colon + fact.why
  }

  private func goal(_ fact: Fact) -> Additions.Item {
    let id = vocabulary.id(fact.value, .goal)
    let name = vocabulary.name(FacetValue(.goal, id), in: language)
    let number = fact.target.isEmpty ? id : "\(id) (\(fact.target))"
    return Additions.Item(
      "\(labels.goal) \(number) \(name == id ? "" : name)".trimmed,
      target: FacetValue(.goal, id).link, note: basis(fact))
  }

  /// A section of the library, by its title and that of its document.
  private func place(_ fact: Fact) -> Additions.Item {
    guard case .document(let id, let section) = library.resolve(fact.value, from: entry),
      let document = library.entry(id, preferring: language)
    else { return Additions.Item(fact.value) }
    var text = document.title
    if let section, let report = try? library.report(document),
      let index = report.sectionIndex(section)
    {
      let titles = [report.sections[index].parent, index].compactMap(\.self).map {
        report.sections[$0].title
      }
      text += " › " + titles.joined(separator: " › ")
    }
    return Additions.Item(text, target: fact.value)
  }

  /// What is related to an entry, what the report draws on, and how to cite it.
  func closing() -> [Additions.Row] {
    let related = related()
    let rows = related.isEmpty ? [] : [row(labels.related, "related", related, isList: true)]
    return rows + citation()
  }

  /// What the report draws on, and how to cite it.
  func citation() -> [Additions.Row] {
    let citation = Citation(entry, report, in: library)
    guard citation.isPossible else { return [] }
    let words = CitationWords.of(language)
    let source = citation.source.map { row(words.drawsOn, "source", [Additions.Item($0)]) }
    let cite = row(words.howToCite, "cite", [Additions.Item(citation.text(.apa))])
    return [source, cite].compactMap(\.self)
  }

  private func title(_ id: String) -> Additions.Item {
    let other = library.entry(id, preferring: language)
    let kind = other.map { vocabulary.kindName($0.kind, in: language) } ?? ""
    return Additions.Item(other?.title ?? id, target: id, note: kind)
  }

  func related() -> [Additions.Item] {
    entry.isStructured ? library.related(to: entry.id).map(title) : []
  }

  func sections() -> [String: Additions.Row] {
    library.told(in: entry.id).mapValues { ids in
      row(labels.toldHere, "told-here", ids.map(title), isList: true)
    }
  }
}

extension String {
  /// The text without spaces at its end.
  fileprivate var trimmed: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
