internal import Content
internal import Layout
internal import Phrases

extension Model {
  mutating func inList(_ list: inout ListScreen, _ action: Action) -> [Effect] {
    switch action {
    case .lineUp: list.move(-1, height: bodyRows)
    case .lineDown: list.move(1, height: bodyRows)
    case .pageUp: list.move(-max(1, bodyRows - 1), height: bodyRows)
    case .pageDown: list.move(max(1, bodyRows - 1), height: bodyRows)
    case .top: list.move(-list.rows.count, height: bodyRows)
    case .bottom: list.move(list.rows.count, height: bodyRows)
    case .open: return choose(list.choice)
    case .quit, .suspend, .redraw, .back, .home, .help, .search, .interfaceLanguage,
      .documentLanguage, .nextSection, .previousSection, .nextLink, .previousLink, .outline,
      .oneSection, .find, .findNext, .findPrevious, .narrow, .worldMap, .moveNorth, .moveSouth,
      .moveWest, .moveEast, .switchPlaces, .regionByNumber, .cases, .glossary, .define,
      .expandAcronyms, .compare, .parallel, .aspectTable, .nextAspect, .previousAspect, .nextRegion,
      .previousRegion, .columnLeft, .columnRight, .twoColumns, .threeColumns, .asItIs, .explain,
      .addReport, .removeReport, .mark, .compareCases, .wholeCell, .export:
      return []
    }
    screen = .list(list)
    return []
  }

  /// Goes where a row leads.
  mutating func choose(_ row: ListRow?) -> [Effect] {
    switch row?.target {
    case .none?, nil: return []
    case .region(let id):
      path.append(.list(ListScreen(.region(id))))
      return [.list(.region(id))]
    case .documents:
      path.append(.list(ListScreen(.documents)))
      return [.list(.documents)]
    case .own:
      path.append(.list(ListScreen(.own)))
      return [.list(.own)]
    case .add: return openAdding()
    case .document(let id, let language):
      return [.open(DocumentRequest(id: id, language: language))]
    case .section(let id, let language, let section):
      return [.open(DocumentRequest(id: id, language: language, target: .section(section)))]
    case .facets(let chosen, let replaces): return openFacets(chosen, replaces: replaces)
    case .facetValues(let facet, let chosen):
      path.append(.list(ListScreen(.facetValues(facet, chosen))))
      return [.list(.facetValues(facet, chosen))]
    case .search: return openSearch()
    case .map: return openMap()
    case .glossary: return openGlossary()
    case .outline(let section): return jump(toSection: section)
    }
  }

  /// From the outline back to the text.
  private mutating func jump(toSection index: Int) -> [Effect] {
    path.removeLast()
    guard case .reading(var reading) = screen else { return [] }
    reading.go(toSection: index)
    screen = .reading(reading)
    return []
  }

  mutating func fill(_ request: ListRequest, _ rows: [ListRow]) {
    for index in path.indices {
      guard case .list(var list) = path[index], list.request == request else { continue }
      list.fill(rows, height: bodyRows)
      path[index] = .list(list)
    }
  }

  /// The outline of the open document as a menu, at the section that is on the screen.
  mutating func showOutline(_ reading: ReadingScreen) {
    var list = ListScreen(.outline(title: reading.report.title))
    let sections = reading.report.sections
    let base = sections.map(\.level).min() ?? 1
    list.fill(
      sections.enumerated().map { index, section in
        ListRow(
          section.title, detail: phrases.minutes(reading.report.minutes(ofSection: index)),
          depth: section.level - base, target: .outline(section: index))
      }, height: bodyRows)
    if let here = reading.section { list.choose(.outline(section: here), height: bodyRows) }
    path.append(.list(list))
  }

  mutating func nextDocumentLanguage() -> [Effect] {
    if case .reading(let reading) = screen { return translate(reading) }
    let languages = library.languages.sorted()
    guard languages.count > 1 else {
      message = phrases.noTranslation
      return []
    }
    let index = languages.firstIndex(of: documentLanguage) ?? -1
    documentLanguage = languages[(index + 1) % languages.count]
    message = phrases.documentLanguageIs(documentLanguage)
    switch screen {
    case .comparison, .aspects: return [.aspects]
    case .list, .reading, .search, .map, .glossary, .entry, .parallel, .decisions, .adding, .cases,
      .help:
      break
    }
    return refreshed()
  }

  /// Opens the same place of the document in its next language.
  private mutating func translate(_ reading: ReadingScreen) -> [Effect] {
    let languages = library.translations(of: reading.entry.id).map(\.language).sorted()
    guard languages.count > 1, let here = languages.firstIndex(of: reading.entry.language) else {
      message = phrases.noTranslation
      return []
    }
    documentLanguage = languages[(here + 1) % languages.count]
    var request = DocumentRequest(id: reading.entry.id, language: documentLanguage)
    request.replaces = true
    request.target = reading.relativePlace
    return [.open(request)]
  }
}

extension ReadingScreen {
  /// The place as a section and how far into it, which another language has too.
  var relativePlace: DocumentRequest.Target {
    guard let index = section, alone != nil || anchor >= report.bodyStart
    else { return .start }
    let here = report.sections[index]
    let count = max(1, here.range.count)
    let thousandths = ((anchor - here.range.lowerBound) * 1000 + count / 2) / count
    return .within(
      section: here.id, thousandths: min(1000, max(0, thousandths)),
      alone: alone.map { report.sections[$0].id })
  }
}

extension Report {
  /// Minutes that a section takes with all that is part of it, at 200 words of 6.5 bytes a minute.
  func minutes(ofSection index: Int) -> Int { (wholeRange(ofSection: index).count + 650) / 1300 }
}
