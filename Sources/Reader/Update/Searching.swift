internal import Layout
internal import Phrases
internal import Search

extension Model {
  /// Takes a key on the search screen: what does not choose an answer edits the field.
  mutating func typeQuery(_ key: Key) -> [Effect] {
    guard case .search(var search) = screen else { return [] }
    if let action = KeyMap.action(for: key, in: .field) { return inSearch(&search, action) }
    let before = search.field.text
    guard search.field.take(key) else { return [] }
    screen = .search(search)
    guard search.field.text != before else { return [] }
    return [.search(search.field.text)]
  }

  private mutating func inSearch(_ search: inout SearchScreen, _ action: Action) -> [Effect] {
    let shown = SearchScreen.shown(bodyRows: bodyRows)
    switch action {
    case .lineUp: search.move(-1, bodyRows: bodyRows)
    case .lineDown: search.move(1, bodyRows: bodyRows)
    case .pageUp: search.move(-shown, bodyRows: bodyRows)
    case .pageDown: search.move(shown, bodyRows: bodyRows)
    case .open: return open(search)
    case .back, .quit: return goBack()
    case .suspend, .redraw: return perform(action)
    case .top, .bottom, .home, .help, .search, .interfaceLanguage, .documentLanguage, .nextSection,
      .previousSection, .nextLink, .previousLink, .outline, .oneSection, .find, .findNext,
      .findPrevious:
      return []
    }
    screen = .search(search)
    return []
  }

  /// Opens the chosen answer at its match.
  func open(_ search: SearchScreen) -> [Effect] {
    guard search.hits.indices.contains(search.selected) else { return [] }
    let hit = search.hits[search.selected]
    var request = DocumentRequest(
      id: hit.documentID, language: hit.language, target: .offset(hit.offset))
    request.marksSearch = true
    return [.open(request)]
  }

  /// Answers to a query that was overtaken are passed over.
  mutating func fill(_ query: String, _ answers: SearchAnswers) {
    for index in path.indices {
      guard case .search(var search) = path[index], search.field.text == query else { continue }
      search.fill(answers, query: query)
      path[index] = .search(search)
    }
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
      search.move(lines > 0 ? 1 : -1, bodyRows: bodyRows)
      screen = .search(search)
    case .help: return inHelp(lines > 0 ? .lineDown : .lineUp)
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
      let index = search.top + (body - 2) / SearchScreen.rowsEach
      guard body >= 2, search.hits.indices.contains(index) else { return [] }
      search.selected = index
      screen = .search(search)
      return open(search)
    case .reading(var reading):
      guard let target = reading.target(atColumn: column, row: body, columns: columns) else {
        return []
      }
      let effects = follow(target, &reading)
      return effects
    case .help: return goBack()
    }
  }
}
