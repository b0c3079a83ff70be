internal import Content
internal import Phrases

// The reader's own library: reports are added by the names of their files, and taken out again.

extension Model {
  /// The words about the reader's own library.
  var ownPhrases: OwnPhrases { .of(interfaceLanguage) }

  /// Asks for the file to add.
  mutating func openAdding() -> [Effect] {
    guard library.ownFolder != nil else {
      message = ownPhrases.notHere
      return []
    }
    path.append(.adding(AddingScreen()))
    return []
  }

  /// Takes a key while the name of a file is typed.
  mutating func typeFile(_ key: Key) -> [Effect] {
    guard case .adding(var adding) = screen else { return [] }
    let file = adding.field.text
    if let action = KeyMap.action(for: key, in: .adding) {
      switch action {
      case .open:
        guard !file.allSatisfy(\.isWhitespace) else { return [] }
        adding.candidates = []
        adding.notice = ownPhrases.reading(file)
        screen = .adding(adding)
        return [.add(file)]
      case .narrow: return [.complete(file)]
      case .quit, .back: return goBack()
      case .suspend, .redraw, .help: return perform(action)
      case .lineUp, .lineDown, .pageUp, .pageDown, .top, .bottom, .home, .search,
        .interfaceLanguage, .documentLanguage, .nextSection, .previousSection, .nextLink,
        .previousLink, .outline, .oneSection, .find, .findNext, .findPrevious, .worldMap,
        .moveNorth, .moveSouth, .moveWest, .moveEast, .switchPlaces, .regionByNumber, .cases,
        .glossary, .define, .expandAcronyms, .compare, .parallel, .aspectTable, .nextAspect,
        .previousAspect, .nextRegion, .previousRegion, .columnLeft, .columnRight, .twoColumns,
        .threeColumns, .asItIs, .explain, .addReport, .removeReport, .mark, .compareCases,
        .wholeCell, .export:
        return []
      }
    }
    guard adding.field.take(key) else { return [] }
    if adding.field.text != file { (adding.candidates, adding.notice) = ([], nil) }
    screen = .adding(adding)
    return []
  }

  /// Takes the completed name that was asked for.
  mutating func take(_ completion: Completion) {
    guard case .adding(var adding) = screen, adding.field.text == completion.typed else { return }
    adding.field = LineEditor(completion.completed)
    adding.candidates = completion.candidates.count > 1 ? completion.candidates : []
    screen = .adding(adding)
  }

  /// Takes the library with the report that was added, and opens it.
  mutating func take(_ library: Library, added id: String, language: String, doubts: Int)
    -> [Effect]
  {
    let effects = take(library)
    if case .adding = screen { path.removeLast() }
    message = ownPhrases.added(doubts, label(for: .explain, in: .reading))
    return effects + [.open(DocumentRequest(id: id, language: language))]
  }

  /// Takes the library without the report that was taken out.
  mutating func take(_ library: Library, movedTo place: String) -> [Effect] {
    message = ownPhrases.removed(place)
    return take(library)
  }

  /// A library that has changed: what was made of the old one is made anew.
  mutating func take(_ library: Library) -> [Effect] {
    self.library = library
    aspects = nil
    return path.compactMap { screen in
      switch screen {
      case .list(let list): list.request.map { .list($0) }
      case .search(let search): search.field.text.isEmpty ? nil : .search(search.field.text)
      case .reading, .map, .glossary, .entry, .comparison, .aspects, .cases, .parallel, .decisions,
        .adding, .help:
        nil
      }
    }
  }

  /// What could not be done, in words.
  mutating func refuse(_ words: String) {
    guard case .adding(var adding) = screen else {
      message = words
      return
    }
    adding.notice = words
    screen = .adding(adding)
  }

  // MARK: Taking out

  /// Asks whether the chosen report is to be taken out.
  mutating func askToRemove() -> [Effect] {
    guard case .list(let list) = screen, let entry = list.choice.flatMap({ entry(of: $0) }),
      library.isOwn(entry)
    else {
      message = ownPhrases.notOwn
      return []
    }
    question = Question(title: entry.title, path: entry.path)
    return []
  }

  /// The report that a row leads to.
  private func entry(of row: ListRow) -> Entry? {
    switch row.target {
    case .document(let id, let language), .section(let id, let language, _):
      return library.translations(of: id).first { $0.language == language }
    case .none, .region, .search, .map, .documents, .facets, .facetValues, .glossary, .outline,
      .own, .add:
      return nil
    }
  }

  /// Does what the question asks, where the key says yes.
  mutating func answer(_ question: Question, _ key: Key) -> [Effect] {
    self.question = nil
    if case .character(let scalar) = key, ownPhrases.yes.unicodeScalars.contains(scalar) {
      return [.remove(question.path)]
    }
    message = ownPhrases.kept
    return []
  }
}
