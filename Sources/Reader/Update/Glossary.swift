internal import Content
internal import Phrases
internal import Search

// The glossary: its terms, one entry, and the way to the search.

extension Model {
  /// The words of the glossary.
  var glossaryPhrases: GlossaryPhrases { .of(interfaceLanguage) }

  /// Opens the glossary, or goes back to it where it is on the way.
  mutating func openGlossary() -> [Effect] {
    if let index = path.lastIndex(where: { if case .glossary = $0 { true } else { false } }) {
      path.removeSubrange((index + 1)...)
      rewriteGlossary()
      return []
    }
    path.append(.glossary(GlossaryScreen()))
    guard glossary != nil else { return [.glossary(afterShowing: false)] }
    rewriteGlossary()
    return []
  }

  /// Takes the glossary that was asked for.
  mutating func take(_ glossary: Glossary) {
    self.glossary = glossary
    finders = [:]
    path = path.map { screen in
      guard case .reading(var reading) = screen else { return screen }
      giveTerms(&reading)
      return .reading(reading)
    }
    rewriteGlossary()
  }

  /// Gives the screen of terms its terms in the interface's language.
  mutating func rewriteGlossary() {
    guard case .glossary(var terms) = screen, let glossary,
      terms.book?.language != interfaceLanguage.rawValue
    else { return }
    terms.fill(GlossaryBook(glossary, language: interfaceLanguage.rawValue))
    terms.move(0, bodyRows: bodyRows)
    screen = .glossary(terms)
  }

  /// Takes a key on the screen of terms: what does not choose a term edits the field.
  mutating func typeTerm(_ key: Key) -> [Effect] {
    guard case .glossary(var terms) = screen else { return [] }
    if let action = KeyMap.action(for: key, in: .terms) { return inTerms(&terms, action) }
    let before = terms.field.text
    guard terms.field.take(key) else { return [] }
    if terms.field.text != before { terms.filter() }
    screen = .glossary(terms)
    return []
  }

  private mutating func inTerms(_ terms: inout GlossaryScreen, _ action: Action) -> [Effect] {
    let page = max(1, GlossaryScreen.lines(bodyRows: bodyRows) - 1)
    switch action {
    case .lineUp: terms.move(-1, bodyRows: bodyRows)
    case .lineDown: terms.move(1, bodyRows: bodyRows)
    case .pageUp: terms.move(-page, bodyRows: bodyRows)
    case .pageDown: terms.move(page, bodyRows: bodyRows)
    case .top: terms.move(-terms.rows.count, bodyRows: bodyRows)
    case .bottom: terms.move(terms.rows.count, bodyRows: bodyRows)
    case .narrow: terms.nextKind()
    case .open: return showEntry()
    case .back, .quit: return goBack()
    case .suspend, .redraw, .help: return perform(action)
    case .home, .search, .interfaceLanguage, .documentLanguage, .nextSection,
      .previousSection, .nextLink, .previousLink, .outline, .oneSection, .find, .findNext,
      .findPrevious, .glossary, .define, .expandAcronyms, .compare, .parallel, .aspectTable,
      .nextAspect, .previousAspect, .nextRegion, .previousRegion, .columnLeft, .columnRight,
      .twoColumns, .threeColumns, .asItIs, .explain, .addReport, .removeReport, .mark,
      .compareCases, .wholeCell, .export, .worldMap,
      .moveNorth, .moveSouth,
      .moveWest, .moveEast, .switchPlaces, .regionByNumber, .cases:
      return []
    }
    screen = .glossary(terms)
    return []
  }

  /// The chosen term by itself.
  mutating func showEntry() -> [Effect] {
    guard case .glossary(let terms) = screen, let choice = terms.choice else { return [] }
    path.append(.entry(EntryScreen(concept: choice.concept)))
    return []
  }

  mutating func inEntry(_ entry: inout EntryScreen, _ action: Action) -> [Effect] {
    let last = max(0, lines(of: entry).count - bodyRows)
    switch action {
    case .lineUp: entry.top -= 1
    case .lineDown: entry.top += 1
    case .pageUp: entry.top -= bodyRows
    case .pageDown: entry.top += bodyRows
    case .top: entry.top = 0
    case .bottom: entry.top = last
    case .open: return search(for: entry.concept)
    case .quit, .suspend, .redraw, .back, .home, .help, .search, .interfaceLanguage,
      .documentLanguage, .nextSection, .previousSection, .nextLink, .previousLink, .outline,
      .oneSection, .find, .findNext, .findPrevious, .narrow, .glossary, .define, .expandAcronyms,
      .compare, .parallel, .aspectTable, .nextAspect, .previousAspect, .nextRegion, .previousRegion,
      .columnLeft, .columnRight, .twoColumns, .threeColumns, .asItIs, .explain, .addReport,
      .removeReport, .mark, .compareCases, .wholeCell, .export,
      .worldMap, .moveNorth, .moveSouth, .moveWest, .moveEast, .switchPlaces, .regionByNumber,
      .cases:
      return []
    }
    entry.top = min(max(0, entry.top), last)
    screen = .entry(entry)
    return []
  }

  /// Opens what the clicked line of an entry leads to.
  mutating func click(_ entry: EntryScreen, _ row: Int) -> [Effect] {
    let lines = lines(of: entry)
    guard lines.indices.contains(entry.top + row), lines[entry.top + row].isChoice else {
      return []
    }
    return search(for: entry.concept)
  }

  /// Searches the library for a concept; the way back is to where one was.
  private mutating func search(for concept: Glossary.Concept) -> [Effect] {
    guard let query = concept.query(in: interfaceLanguage.rawValue) else { return [] }
    var search = SearchScreen()
    search.field = LineEditor(query)
    path.append(.search(search))
    return [.search(query)]
  }
}

extension Glossary.Concept {
  /// What to look for in the library: the acronym, or the term.
  func query(in language: String) -> String? {
    name(in: language).map { $0.acronym.isEmpty ? $0.term : $0.acronym }
  }
}
