internal import Content
internal import Phrases

// The lists in which entries are found by place, partner, theme, goal and more.

extension Librarian {
  /// So many entries are listed at most; more are a matter for one more choice.
  private static let mostEntries = 1000

  /// What is chosen, what each further facet offers, and the entries that are left.
  func facets(_ chosen: [FacetValue], _ model: Model) -> [ListRow] {
    let answer = answer(chosen)
    let phrases = model.facetPhrases
    var rows = chosenRows(chosen, model)
    let offers = Facet.allCases.compactMap { facet -> ListRow? in
      let values = Librarian.offered(answer, facet, chosen)
      guard !values.isEmpty else { return nil }
      return ListRow(
        model.phrases.facet(facet.name), detail: phrases.values(values.count),
        target: .facetValues(facet, chosen))
    }
    if !offers.isEmpty { rows += [ListRow(phrases.narrow)] + offers }
    rows.append(ListRow(phrases.entries(answer.documents.count)))
    let left = answer.documents.prefix(Librarian.mostEntries).compactMap {
      library.entry($0, preferring: model.documentLanguage)
    }
    rows += TitleOrder.sorted(left).map { row($0, model) }
    let more = answer.documents.count - Librarian.mostEntries
    if more > 0 { rows.append(ListRow(phrases.more(more))) }
    return rows
  }

  /// Reports have few facts: where there are structured entries, these are what is narrowed.
  private func answer(_ chosen: [FacetValue]) -> FacetAnswer {
    library.facets(chosen, entriesOnly: library.hasEntries)
  }

  /// The values of a facet with the numbers of entries that they would leave.
  func facetValues(_ facet: Facet, _ chosen: [FacetValue], _ model: Model) -> [ListRow] {
    let values = Librarian.offered(answer(chosen), facet, chosen)
    let named = values.map { (count: $0, name: model.name(of: $0.value)) }
    let sorted = named.sorted { one, other in
      Librarian.comes(one, before: other, facet, library.vocabulary)
    }
    return chosenRows(chosen, model) + [ListRow(model.phrases.facet(facet.name))]
      + sorted.map { item in
        ListRow(
          item.name, detail: "\(item.count.count)",
          target: .facets(chosen + [item.count.value], replaces: true))
      }
  }

  /// What is chosen; each can be taken off again.
  private func chosenRows(_ chosen: [FacetValue], _ model: Model) -> [ListRow] {
    guard !chosen.isEmpty else { return [] }
    return [ListRow(model.facetPhrases.chosen)]
      + chosen.map { value in
        ListRow(
          "[x] "
            + model.facetPhrases.value(model.phrases.facet(value.facet.name), model.name(of: value)),
          detail: model.columns < 60
            ? "" : model.facetPhrases.takeOff(model.label(for: .open, in: .list)),
          target: .facets(chosen.filter { $0 != value }, replaces: true))
      }
  }

  /// The values of a facet that would leave fewer entries than there are.
  private static func offered(_ answer: FacetAnswer, _ facet: Facet, _ chosen: [FacetValue])
    -> [FacetAnswer.Count]
  {
    (answer.counts[facet] ?? []).filter {
      $0.count < answer.documents.count && !chosen.contains($0.value)
    }
  }

  /// The order of values: that of the menu, of the numbers, or the most frequent first.
  private static func comes(
    _ one: (count: FacetAnswer.Count, name: String),
    before other: (count: FacetAnswer.Count, name: String), _ facet: Facet, _ vocabulary: Vocabulary
  ) -> Bool {
    let (left, right) = (one.count.value.id, other.count.value.id)
    switch facet {
    case .region:
      let order = vocabulary.regions.map(\.id)
      return order.firstIndex(of: left) ?? .max < order.firstIndex(of: right) ?? .max
    case .goal: return (Int(left) ?? .max, left) < (Int(right) ?? .max, right)
    case .year: return (Int(left) ?? 0, left) > (Int(right) ?? 0, right)
    case .country, .city, .partner, .theme, .modality, .kind, .language:
      return (other.count.count, one.name) < (one.count.count, other.name)
    }
  }
}

extension Model {
  /// The words of these lists.
  var facetPhrases: FacetPhrases { .of(interfaceLanguage) }

  /// What is chosen, as the line at the top says it.
  func name(of chosen: [FacetValue]) -> String {
    chosen.isEmpty
      ? facetPhrases.title : chosen.map { name(of: $0) }.joined(separator: " + ")
  }

  /// The entries of the library by their facts, from a region's menu those of the region.
  mutating func openFacets() -> [Effect] {
    if case .list(let list) = screen, case .region(let id) = list.kind {
      return openFacets([FacetValue(.region, id)])
    }
    return openFacets([])
  }

  /// A list of the entries that have all of some values; the way back takes the last one off.
  mutating func openFacets(_ chosen: [FacetValue], replaces: Bool = false) -> [Effect] {
    if replaces {
      // What is not part of the new choice gives way; where this was chosen already, there it goes.
      while path.count > 1, case .list(let list) = screen, list.isGivingWay(to: chosen) {
        path.removeLast()
      }
      if case .list(let list) = screen, list.kind == .facets(chosen) {
        return [.list(.facets(chosen))]
      }
    }
    path.append(.list(ListScreen(.facets(chosen))))
    return [.list(.facets(chosen))]
  }
}

extension ListScreen {
  /// Whether the list offers values, or goes by one that is not among those chosen now.
  fileprivate func isGivingWay(to chosen: [FacetValue]) -> Bool {
    switch kind {
    case .facetValues: true
    case .facets(let before): !before.allSatisfy(chosen.contains)
    case .home, .region, .documents, .own, .outline: false
    }
  }
}
