internal import Content
internal import Layout
internal import Phrases
internal import Search

/// Takes an event: the one place where the model changes.
///
/// - Returns: what the program around the reader is to do.
public func update(_ model: inout Model, _ event: Event) -> [Effect] {
  switch event {
  case .key(let key): return model.press(key)
  case .wheel(let lines): return model.turnWheel(lines)
  case .click(let column, let row):
    model.question = nil
    return model.click(column, row)
  case .resize(let columns, let rows):
    model.resize(columns, rows)
    return model.inSightEffects()
  case .listed(let request, let rows):
    model.fill(request, rows)
    return []
  case .mapped(let contents):
    model.fillMap(contents)
    return []
  case .opened(let document):
    model.show(document)
    return model.afterOpening(document)
  case .reread(let library, let file): return model.take(library, file)
  case .failed(let what):
    model.message = model.phrases.cannotOpen(what)
    return []
  case .answered(let query, let answers): return model.fill(query, answers)
  case .passages(let request, let hits): return model.take(hits, for: request)
  case .moreAnswers(let query, let answers): return model.extend(query, answers)
  case .recentSearches(let queries):
    model.showRecent(queries)
    return []
  case .previewed(let document):
    model.showPreview(document)
    return []
  case .aspects(let aspects): return model.take(aspects)
  case .compared(let request, let opened):
    model.show(request, opened)
    return []
  case .casesCompared(let ids, let table): return model.take(ids, table)
  case .wrote(let words):
    model.message = words
    return []
  case .notWritten(let words):
    model.askForAnotherName(words)
    return []
  case .paralleled(let document):
    model.pair(document)
    return []
  case .glossary(let glossary):
    model.take(glossary)
    return []
  case .indexing(let progress): return model.note(progress)
  case .original(let original):
    model.take(original)
    return []
  case .added(let library, let id, let language, let doubts):
    return model.take(library, added: id, language: language, doubts: doubts)
  case .takenOut(let library, let place): return model.take(library, movedTo: place)
  case .refused(let words):
    model.refuse(words)
    return []
  case .completed(let completion):
    model.take(completion)
    return []
  case .noticed(let notice):
    model.message = model.phrases.notice(notice)
    return []
  }
}

/// What to do first: the menu has to be filled.
public func start(_ model: Model) -> [Effect] { [.list(.home)] }

extension Model {
  mutating func press(_ key: Key) -> [Effect] {
    message = nil
    if let question { return answer(question, key) }
    if isTooSmall, key == .character("q") { return [.quit] }
    switch screen {
    case .list: return KeyMap.action(for: key, in: .list).map { perform($0) } ?? []
    case .help: return KeyMap.action(for: key, in: .list).map { inHelp($0) } ?? []
    case .reading(let reading):
      if reading.prompt != nil { return type(key) }
      return KeyMap.action(for: key, in: .reading).map { perform($0) } ?? []
    case .search: return typeQuery(key)
    case .map: return pressOnMap(key)
    case .glossary: return typeTerm(key)
    case .adding: return typeFile(key)
    case .comparison, .aspects:
      return KeyMap.action(for: key, in: .comparison).map { perform($0) } ?? []
    case .parallel: return KeyMap.action(for: key, in: .parallel).map { perform($0) } ?? []
    case .cases: return pressInCases(key)
    case .entry, .decisions: return KeyMap.action(for: key, in: .list).map { perform($0) } ?? []
    }
  }

  /// Does what an action means on the screen that shows.
  mutating func perform(_ action: Action) -> [Effect] {
    switch action {
    case .quit: return [.quit]
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    case .back: return goBack()
    case .home: return goHome()
    case .help: return showHelp()
    case .search: return openSearch()
    case .worldMap: return openMap()
    case .cases: return openFacets()
    case .glossary: return openGlossary()
    case .compare: return openComparison()
    case .parallel: return openParallel()
    case .compareCases: return openCases()
    case .mark:
      if case .cases = screen { return inCases(.mark) }
      return markEntry()
    case .asItIs: return showAsItIs()
    case .explain: return showDecisions()
    case .addReport: return openAdding()
    case .removeReport: return askToRemove()
    case .interfaceLanguage: return nextInterfaceLanguage()
    case .documentLanguage: return nextDocumentLanguage()
    case .lineUp, .lineDown, .pageUp, .pageDown, .top, .bottom, .open, .nextSection,
      .previousSection, .nextLink, .previousLink, .outline, .oneSection, .find, .findNext,
      .findPrevious, .narrow, .moveNorth, .moveSouth, .moveWest, .moveEast, .switchPlaces,
      .regionByNumber, .define, .expandAcronyms, .aspectTable, .nextAspect, .previousAspect,
      .nextRegion, .previousRegion, .columnLeft, .columnRight, .twoColumns, .threeColumns,
      .wholeCell, .export:
      switch screen {
      case .list(var list): return inList(&list, action)
      case .reading(var reading): return inReading(&reading, action)
      case .map(var map): return inMap(&map, action)
      case .entry(var entry): return inEntry(&entry, action)
      case .comparison: return inComparison(action)
      case .aspects: return inAspects(action)
      case .cases: return inCases(action)
      case .parallel: return inParallel(action)
      case .help: return inHelp(action)
      case .decisions(var decisions): return inDecisions(&decisions, action)
      case .search, .glossary, .adding: return []
      }
    }
  }

  mutating func resize(_ columns: Int, _ rows: Int) {
    self.columns = columns
    self.rows = rows
    guard !isTooSmall else { return }
    path = path.map { screen in
      switch screen {
      case .list(var list):
        list.reveal(bodyRows)
        return .list(list)
      case .reading(var reading):
        reading.resize(columns: columns, height: bodyRows)
        return .reading(reading)
      case .search(var search):
        search.move(0, lines: answerLines(search))
        return .search(search)
      case .map(let map): return .map(map)
      case .glossary(var glossary):
        glossary.move(0, bodyRows: bodyRows)
        return .glossary(glossary)
      case .entry(var entry):
        entry.top = 0
        return .entry(entry)
      case .comparison(var comparison):
        comparison.layOut(columns: columns)
        comparison.go(to: comparison.top, height: comparisonRows)
        return .comparison(comparison)
      case .aspects(let aspects): return .aspects(aspects)
      case .cases(var cases):
        cases.layOut(columns: columns, bodyRows: bodyRows)
        return .cases(cases)
      case .parallel(var parallel):
        parallel.resize(columns: columns)
        return .parallel(parallel)
      case .adding(let adding): return .adding(adding)
      case .decisions(var decisions):
        layOut(&decisions)
        return .decisions(decisions)
      case .help(var help):
        help.top = 0
        return .help(help)
      }
    }
  }

  /// One screen back; at the first one it says how to leave.
  mutating func goBack() -> [Effect] {
    if case .reading(var reading) = screen {
      if reading.definition != nil {
        reading.definition = nil
        screen = .reading(reading)
        return []
      }
      if reading.link != nil {
        reading.link = nil
        screen = .reading(reading)
        return []
      }
      // What one searched for in the library stays marked: the way back is to its answers.
      if let find = reading.find, !find.text.isEmpty {
        reading.find = nil
        screen = .reading(reading)
        return []
      }
    }
    if case .cases(var cases) = screen, cases.whole != nil {
      cases.whole = nil
      screen = .cases(cases)
      return []
    }
    if case .reading(let reading) = screen, reading.behind != nil { return showAsItIs() }
    if case .parallel(let parallel) = screen {
      leaveParallel(parallel)
      return []
    }
    guard path.count > 1 else {
      message = phrases.quitHint
      return []
    }
    path.removeLast()
    return refreshed()
  }

  /// A menu may have changed its language while it was covered.
  mutating func refreshed() -> [Effect] {
    rewriteGlossary()
    if case .map = screen { return [.map] }
    if case .cases(let cases) = screen { return [.compareCases(cases.ids)] }
    if case .search = screen { return inSightEffects() }
    guard case .list(let list) = screen, let request = list.request else { return [] }
    return [.list(request)]
  }

  mutating func goHome() -> [Effect] {
    guard path.count > 1 else { return [] }
    path.removeSubrange(1...)
    return refreshed()
  }

  mutating func showHelp() -> [Effect] {
    switch screen {
    case .list, .entry, .decisions: path.append(.help(HelpScreen(context: .list)))
    case .reading: path.append(.help(HelpScreen(context: .reading)))
    case .search(let search):
      path.append(.help(HelpScreen(context: search.facet == nil ? .field : .facets)))
    case .map: path.append(.help(HelpScreen(context: .map)))
    case .glossary: path.append(.help(HelpScreen(context: .terms)))
    case .comparison, .aspects: path.append(.help(HelpScreen(context: .comparison)))
    case .parallel: path.append(.help(HelpScreen(context: .parallel)))
    case .cases: path.append(.help(HelpScreen(context: .cases)))
    case .adding: path.append(.help(HelpScreen(context: .adding)))
    case .help: return goBack()
    }
    return []
  }

  mutating func openSearch() -> [Effect] {
    // One search on the path is enough: the reader goes back to it.
    if let index = path.lastIndex(where: { if case .search = $0 { true } else { false } }) {
      path.removeSubrange((index + 1)...)
      return inSightEffects()
    }
    path.append(.search(SearchScreen()))
    return [.recentSearches]
  }

  mutating func inHelp(_ action: Action) -> [Effect] {
    guard case .help(var help) = screen else { return [] }
    let last = max(0, helpLines(help.context).count - bodyRows)
    switch action {
    case .lineUp: help.top -= 1
    case .lineDown: help.top += 1
    case .pageUp: help.top -= bodyRows
    case .pageDown: help.top += bodyRows
    case .top: help.top = 0
    case .bottom: help.top = last
    case .help, .back, .open: return goBack()
    case .quit, .suspend, .redraw, .home, .search, .worldMap, .interfaceLanguage,
      .documentLanguage, .glossary:
      return perform(action)
    case .nextSection, .previousSection, .nextLink, .previousLink, .outline, .oneSection, .find,
      .findNext, .findPrevious, .narrow, .moveNorth, .moveSouth, .moveWest, .moveEast,
      .switchPlaces, .regionByNumber, .cases, .define, .expandAcronyms, .compare, .parallel,
      .aspectTable, .nextAspect, .previousAspect, .nextRegion, .previousRegion, .columnLeft,
      .columnRight, .twoColumns, .threeColumns, .asItIs, .explain, .addReport, .removeReport, .mark,
      .compareCases, .wholeCell, .export:
      return []
    }
    help.top = min(max(0, help.top), last)
    screen = .help(help)
    return []
  }

  mutating func nextInterfaceLanguage() -> [Effect] {
    let all = InterfaceLanguage.allCases
    let index = all.firstIndex(of: interfaceLanguage) ?? 0
    interfaceLanguage = all[(index + 1) % all.count]
    message = phrases.interfaceLanguageIs
    if case .decisions(var decisions) = screen {
      layOut(&decisions)
      screen = .decisions(decisions)
    }
    return refreshed()
  }
}

extension Model {
  /// Takes note of how far the index is; when all is indexed, the answers on the screen are made anew.
  fileprivate mutating func note(_ progress: IndexProgress?) -> [Effect] {
    let wasIndexing = indexing != nil
    indexing = progress
    guard wasIndexing, progress == nil else { return [] }
    for case .search(let search) in path.reversed() where !search.field.text.isEmpty {
      return [.search(search.field.text)]
    }
    return []
  }

  /// Goes on with a library that was read again, and says why.
  fileprivate mutating func take(_ library: Library, _ file: ReadAgain) -> [Effect] {
    let effects = take(library)
    let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
    guard let document = file.document else {
      message = phrases.fileGone(name)
      return effects
    }
    message = phrases.fileChanged(name)
    show(document)
    return effects + afterOpening(document)
  }
}
