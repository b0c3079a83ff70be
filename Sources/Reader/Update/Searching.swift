internal import Content
internal import Layout
internal import Phrases
internal import Search

extension Model {
  /// Whether an event edits the field of the search: it can be answered together with the next.
  public func isTyping(_ event: Event) -> Bool {
    guard case .key(let key) = event, case .search(let search) = screen else { return false }
    return search.facet == nil && KeyMap.action(for: key, in: .field) == nil
  }

  /// Takes a key on the search screen: what does not choose an answer edits the field.
  mutating func typeQuery(_ key: Key) -> [Effect] {
    guard case .search(var search) = screen else { return [] }
    if search.facet != nil {
      return KeyMap.action(for: key, in: .facets).map { inFacets(&search, $0) } ?? []
    }
    if let action = KeyMap.action(for: key, in: .field) { return inSearch(&search, action) }
    let before = search.field.text
    guard search.field.take(key) else { return [] }
    screen = .search(search)
    return search.field.text == before ? [] : ask(search.field.text)
  }

  /// Asks for the answers to what is in the field.
  private func ask(_ query: String) -> [Effect] {
    query.isEmpty ? [.search(query), .recentSearches] : [.search(query)]
  }

  private mutating func inSearch(_ search: inout SearchScreen, _ action: Action) -> [Effect] {
    let lines = answerLines(search)
    let page = search.pageSize(lines: lines)
    search.isGoingToEnd = action == .bottom
    switch action {
    case .lineUp: search.move(-1, lines: lines)
    case .lineDown: search.move(1, lines: lines)
    case .pageUp: search.move(-page, lines: lines)
    case .pageDown: search.move(page, lines: lines)
    case .top: search.move(-search.rows.count, lines: lines)
    case .bottom: search.move(search.rows.count, lines: lines)
    case .open: return choose(&search)
    case .narrow:
      guard !search.facets.isEmpty else { return [] }
      search.facet = search.facets.firstIndex(where: \.isSet) ?? 0
    case .back, .quit: return goBack()
    case .help:
      screen = .search(search)
      return showHelp()
    case .suspend, .redraw, .mark, .compareCases: return perform(action)
    case .home, .search, .interfaceLanguage, .documentLanguage, .nextSection,
      .previousSection, .nextLink, .previousLink, .outline, .oneSection, .find, .findNext,
      .findPrevious, .worldMap, .moveNorth, .moveSouth, .moveWest, .moveEast, .switchPlaces,
      .regionByNumber, .cases, .glossary, .define, .expandAcronyms, .compare, .parallel,
      .aspectTable, .nextAspect, .previousAspect, .nextRegion, .previousRegion, .columnLeft,
      .columnRight, .twoColumns, .threeColumns, .asItIs, .explain, .addReport, .removeReport,
      .wholeCell, .export:
      return []
    }
    screen = .search(search)
    return inSightEffects()
  }

  /// Filters: chosen like rows, set and taken off in the field, where they can be seen.
  private mutating func inFacets(_ search: inout SearchScreen, _ action: Action) -> [Effect] {
    let last = search.facets.count - 1
    let here = min(search.facet ?? 0, last)
    switch action {
    case .lineUp: search.facet = max(0, here - 1)
    case .lineDown: search.facet = min(last, here + 1)
    case .pageUp: search.facet = max(0, here - bodyRows)
    case .pageDown: search.facet = min(last, here + bodyRows)
    case .top: search.facet = 0
    case .bottom: search.facet = last
    case .narrow, .back: search.facet = nil
    case .open:
      guard search.facets.indices.contains(here), let answers = search.answers else { return [] }
      search.field = LineEditor(answers.toggling(search.facets[here]).text)
      screen = .search(search)
      return ask(search.field.text)
    case .quit, .suspend, .redraw, .help: return perform(action)
    case .home, .search, .interfaceLanguage, .documentLanguage, .nextSection,
      .previousSection, .nextLink, .previousLink, .outline, .oneSection, .find, .findNext,
      .findPrevious, .worldMap, .moveNorth, .moveSouth, .moveWest, .moveEast, .switchPlaces,
      .regionByNumber, .cases, .glossary, .define, .expandAcronyms, .compare, .parallel,
      .aspectTable, .nextAspect, .previousAspect, .nextRegion, .previousRegion, .columnLeft,
      .columnRight, .twoColumns, .threeColumns, .asItIs, .explain, .addReport, .removeReport, .mark,
      .compareCases, .wholeCell, .export:
      return []
    }
    screen = .search(search)
    return []
  }

  /// Does what the chosen row stands for.
  mutating func choose(_ search: inout SearchScreen) -> [Effect] {
    switch search.choice {
    case .hit(let hit): return [.remember(search.field.text), open(hit)]
    case .recent(let query): search.field = LineEditor(query)
    case .definition(let entry):
      path.append(.entry(EntryScreen(concept: entry.concept)))
      return [.remember(search.field.text)]
    case .suggestion(let suggestion): search.field = LineEditor(suggestion.query.text)
    case .offer(let offer): search.field = LineEditor(offer.query.text)
    case .way(let row): return choose(row)
    case .relaxation(let relaxation): search.field = LineEditor(relaxation.query.text)
    case .lacking, .document, .passage, nil: return []
    }
    screen = .search(search)
    return ask(search.field.text)
  }

  /// Opens a passage at its match.
  private func open(_ hit: SearchHit) -> Effect {
    var request = DocumentRequest(
      id: hit.documentID, language: hit.language, target: .offset(hit.offset))
    request.marksSearch = true
    request.section = hit.sectionID
    request.prefersTitle = hit.sectionID == nil
    return .open(request)
  }

  /// Shows what was asked before.
  mutating func showRecent(_ queries: [String]) {
    guard case .search(var search) = screen else { return }
    search.showRecent(queries)
    screen = .search(search)
  }

  /// Answers to a query that was overtaken are passed over.
  mutating func fill(_ query: String, _ answers: SearchAnswers) -> [Effect] {
    for index in path.indices {
      guard case .search(var search) = path[index], search.field.text == query else { continue }
      // They are counted through the whole library: not for every key.
      let leadsNowhere = answers.isDeadEnd && !answers.query.isEmpty
      search.fill(answers, query: query, ways: leadsNowhere ? waysOn : [])
      path[index] = .search(search)
    }
    return inSightEffects()
  }

  /// Asks for the passages that have come into sight, for more where the last one is chosen, and for
  /// the text around the chosen one.
  func inSightEffects() -> [Effect] {
    guard case .search(let search) = screen else { return [] }
    if let request = search.wantsMore { return [.moreAnswers(request)] }
    if let request = search.wanted(lines: answerLines(search)) { return [.passages(request)] }
    return previewEffects()
  }

  /// Shows passages that were asked for.
  mutating func take(_ hits: [SearchHit?], for request: PassageRequest) -> [Effect] {
    forSearch(request.query) { search, _ in search.take(hits, for: request.numbers) }
    return inSightEffects()
  }

  /// Lists more answers.
  mutating func extend(_ query: String, _ answers: SearchAnswers) -> [Effect] {
    var isLonger = false
    forSearch(query) { search, lines in
      isLonger = answers.passages.count > search.answers?.passages.count ?? 0
      // Where there turn out to be no more, none are asked for again.
      var answers = answers
      if !isLonger { answers.stopCounting() }
      search.extend(answers)
      if search.isGoingToEnd { search.move(search.rows.count, lines: lines) }
    }
    return inSightEffects()
  }

  /// Changes the search screens that show the answers to a query.
  private mutating func forSearch(
    _ query: String, _ change: (inout SearchScreen, _ lines: Int) -> Void
  ) {
    for index in path.indices {
      guard case .search(var search) = path[index], search.answered == query else { continue }
      change(&search, answerLines(search))
      path[index] = .search(search)
    }
  }

  /// The ways into the library beside the search.
  private var waysOn: [ListRow] {
    [rowOfGlossary, rowOfEntries(library), rowOfDocuments(library)].compactMap(\.self)
  }

  // MARK: Preview

  /// The columns of the text beside the answers; nil where there is no room for it.
  var previewWidth: Int? { columns >= 120 ? min(ReadingScreen.measure, columns / 2 - 4) : nil }

  /// Asks for the text around the chosen passage.
  func previewEffects() -> [Effect] {
    guard previewWidth != nil, case .search(let search) = screen, let hit = search.chosenHit,
      case .open(let request) = open(hit)
    else { return [] }
    return [.preview(request)]
  }

  mutating func showPreview(_ document: OpenedDocument) {
    guard let width = previewWidth, case .search(var search) = screen, let hit = search.chosenHit,
      case .offset(hit.offset) = document.request.target
    else { return }
    var reading = ReadingScreen(
      document.entry, document.report, columns: width, height: max(1, bodyRows - 2),
      additions: document.request.prefersTitle && document.entry.isStructured
        ? Additions(document.entry, document.report, in: library) : Additions())
    if let matcher = search.answers?.matcher { reading.find = FindState(marking: matcher) }
    goToAnswer(&reading, document.request, hit.offset)
    reading.find?.current = nil
    search.preview = reading
    screen = .search(search)
  }

  // MARK: Mouse

  mutating func turnWheel(_ lines: Int) -> [Effect] {
    switch screen {
    case .list(var list):
      list.move(lines > 0 ? 1 : -1, height: bodyRows)
      screen = .list(list)
    case .reading(var reading):
      reading.scroll(lines)
      screen = .reading(reading)
    case .search(var search):
      search.move(lines > 0 ? 1 : -1, lines: answerLines(search))
      screen = .search(search)
      return inSightEffects()
    case .map: turnWheelOnMap(lines)
    case .glossary(var glossary):
      glossary.move(lines > 0 ? 1 : -1, bodyRows: bodyRows)
      screen = .glossary(glossary)
    case .entry, .comparison, .aspects, .parallel, .decisions, .adding, .cases, .help:
      return perform(lines > 0 ? .lineDown : .lineUp)
    }
    return []
  }

  mutating func click(_ column: Int, _ row: Int) -> [Effect] {
    // The line at the top says where one is: a click on it goes back.
    if row == 0 { return goBack() }
    let body = row - 1
    guard body >= 0, body < bodyRows else { return [] }
    switch screen {
    case .list(var list):
      guard list.choose(row: body) else { return [] }
      screen = .list(list)
      return choose(list.choice)
    case .search(var search):
      let first = bodyRows - answerLines(search)
      guard body >= first, search.choose(line: body - first) else { return [] }
      screen = .search(search)
      return choose(&search)
    case .reading(var reading):
      guard let target = reading.target(atColumn: column, row: body, columns: columns) else {
        return []
      }
      return follow(target, &reading)
    case .map: return clickOnMap(column, body)
    case .glossary(var glossary):
      guard body >= 2, glossary.choose(line: body - 2) else { return [] }
      screen = .glossary(glossary)
      return showEntry()
    case .entry(let entry): return click(entry, body)
    case .comparison, .aspects, .parallel, .decisions, .adding, .cases: return []
    case .help: return goBack()
    }
  }
}
