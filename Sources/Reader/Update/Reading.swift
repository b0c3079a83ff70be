internal import Content
internal import Layout
internal import Phrases
internal import Search

extension Model {
  mutating func inReading(_ reading: inout ReadingScreen, _ action: Action) -> [Effect] {
    defer { if case .reading = screen { screen = .reading(reading) } }
    if let effects = inDefinition(&reading, action) { return effects }
    switch action {
    case .lineUp: reading.scroll(-1)
    case .lineDown: reading.scroll(1)
    // Two lines stay, so that the eye finds its way.
    case .pageUp: reading.scroll(-max(1, bodyRows - 2))
    case .pageDown: reading.scroll(max(1, bodyRows - 2))
    case .top: reading.go(to: reading.layout.start)
    case .bottom: reading.go(to: reading.layout.end)
    case .nextSection, .previousSection:
      if let next = reading.section(after: action == .nextSection ? 1 : -1) {
        reading.go(toSection: next)
      }
    case .nextLink: chooseLink(&reading, step: 1)
    case .previousLink: chooseLink(&reading, step: -1)
    case .oneSection: reading.show(section: reading.alone == nil ? reading.section : nil)
    case .find:
      reading.beforePrompt = reading.mark
      reading.prompt = LineEditor()
    case .findNext: findAgain(&reading, step: 1)
    case .findPrevious: findAgain(&reading, step: -1)
    case .outline:
      screen = .reading(reading)
      showOutline(reading)
    case .open: return follow(&reading)
    case .define: define(&reading)
    case .expandAcronyms: expandAcronyms(&reading)
    case .quit, .suspend, .redraw, .back, .home, .help, .search, .interfaceLanguage,
      .documentLanguage, .narrow, .worldMap, .moveNorth, .moveSouth, .moveWest, .moveEast,
      .switchPlaces, .regionByNumber, .cases, .glossary, .compare,
      .parallel, .aspectTable, .nextAspect, .previousAspect, .nextRegion, .previousRegion,
      .columnLeft, .columnRight, .twoColumns, .threeColumns, .asItIs, .explain, .addReport,
      .removeReport, .mark, .compareCases, .wholeCell, .export:
      break
    }
    return []
  }

  // MARK: Links

  private mutating func chooseLink(_ reading: inout ReadingScreen, step: Int) {
    let links = reading.linksOnScreen()
    guard !links.isEmpty else {
      message = phrases.noLinks
      return
    }
    let here = reading.link.flatMap { links.firstIndex(of: $0) }
    let next = here.map { $0 + step } ?? (step > 0 ? 0 : links.count - 1)
    reading.link = links[(next + links.count) % links.count]
    if let target = reading.target(of: reading.link),
      case .address(let address) =
        library.resolve(target, from: reading.entry)
    {
      message = phrases.address(address)
    }
  }

  /// Follows the chosen link.
  ///
  /// Addresses are shown and never opened.
  private mutating func follow(_ reading: inout ReadingScreen) -> [Effect] {
    guard let target = reading.target(of: reading.link) else { return [] }
    return follow(target, &reading)
  }

  mutating func follow(_ target: String, _ reading: inout ReadingScreen) -> [Effect] {
    switch library.resolve(target, from: reading.entry) {
    case .address(let address): message = phrases.address(address)
    case .facet(let value):
      screen = .reading(reading)
      return openFacets([value])
    case .broken: message = phrases.brokenLink(target)
    case .section(let id):
      guard let index = reading.report.sectionIndex(id) else {
        message = phrases.brokenLink(target)
        return []
      }
      // The way back: the same text at the place of the link.
      screen = .reading(reading)
      reading.link = nil
      reading.go(toSection: index)
      path.append(.reading(reading))
    case .document(let id, let section):
      let place = section.map { DocumentRequest.Target.section($0) } ?? .start
      return [.open(DocumentRequest(id: id, language: reading.entry.language, target: place))]
    }
    return []
  }

  // MARK: Find

  /// Takes a key while the prompt is open.
  mutating func type(_ key: Key) -> [Effect] {
    guard case .reading(var reading) = screen, var editor = reading.prompt else { return [] }
    switch key {
    case .enter: acceptPrompt(&reading, editor.text)
    case .escape, .control("c"): cancelPrompt(&reading)
    case .backspace where editor.text.isEmpty: cancelPrompt(&reading)
    case .control("z"): return [.suspend]
    case .control("l"): return [.redraw]
    case .character, .control, .alt, .controlHome, .controlEnd, .up, .down, .left, .right, .pageUp,
      .pageDown, .home, .end,
      .backspace, .delete, .tab, .backTab, .f1:
      guard editor.take(key) else { return [] }
      reading.prompt = editor
      preview(&reading, editor.text)
    }
    screen = .reading(reading)
    return []
  }

  /// Marks what is typed so far and shows its first match from where the reader was.
  private func preview(_ reading: inout ReadingScreen, _ text: String) {
    reading.find = nil
    if let origin = reading.beforePrompt { reading.go(backTo: origin) }
    guard !text.isEmpty else { return }
    let find = FindState(text: text)
    reading.find = find
    guard let found = find.next(from: reading.top, step: 1, in: reading.layout) else { return }
    reading.find?.current = found.match
    reveal(found.match, &reading)
  }

  /// Brings a match on the screen, a third of the way down where it is not there yet.
  private func reveal(_ match: FindState.Match, _ reading: inout ReadingScreen) {
    guard !reading.shows(match), let place = reading.place(of: match) else { return }
    reading.go(to: reading.layout.move(place, by: -bodyRows / 3))
  }

  private mutating func acceptPrompt(_ reading: inout ReadingScreen, _ text: String) {
    reading.prompt = nil
    guard !text.isEmpty else { return }
    if reading.find?.current == nil {
      message = phrases.notFound(text)
      reading.find = nil
    } else {
      tell(reading)
    }
  }

  private func cancelPrompt(_ reading: inout ReadingScreen) {
    reading.prompt = nil
    reading.find = nil
    if let origin = reading.beforePrompt { reading.go(backTo: origin) }
  }

  private mutating func findAgain(_ reading: inout ReadingScreen, step: Int) {
    guard var find = reading.find else {
      message = phrases.find + label(for: .find, in: .reading)
      return
    }
    // Who has gone elsewhere looks on from there.
    if let current = find.current, !reading.shows(current) { find.current = nil }
    guard let found = find.next(from: reading.top, step: step, in: reading.layout) else {
      message = phrases.notFound(find.text)
      return
    }
    reading.find?.current = found.match
    reveal(found.match, &reading)
    tell(reading)
    if found.wrapped {
      message = [message, phrases.wrapped].compactMap(\.self).joined(separator: ", ")
    }
  }

  private mutating func tell(_ reading: ReadingScreen) {
    guard let find = reading.find, let current = find.current,
      let count = find.count(of: current, in: reading.layout)
    else { return }
    message = phrases.matches(count.number, count.total)
  }

  // MARK: Documents

  mutating func show(_ document: OpenedDocument) {
    var reading = ReadingScreen(
      document.entry, document.report, columns: columns, height: bodyRows,
      additions: Additions(document.entry, document.report, in: library))
    // A glossary that is here already is not asked for again.
    giveTerms(&reading)
    if document.request.marksSearch, let matcher = searchMatcher {
      reading.find = FindState(marking: matcher)
    }
    reading.go(to: document.request.target)
    if case .offset(let offset) = document.request.target {
      goToAnswer(&reading, document.request, offset)
    }
    if document.request.replaces {
      screen = .reading(reading)
    } else {
      path.append(.reading(reading))
    }
  }
}

extension Model {
  /// Goes to what a search has found, and to its first match.
  func goToAnswer(_ reading: inout ReadingScreen, _ request: DocumentRequest, _ offset: Int) {
    guard let find = reading.find else { return }
    if request.prefersTitle, let match = find.firstInTitle(of: reading.layout) {
      reading.go(to: reading.layout.start)
      reading.find?.current = match
      return reveal(match, &reading)
    }
    let part = reading.visiblePlace(of: offset).part
    reading.find?.current = find.matches(in: reading.layout, part: part).first {
      $0.upperBound > offset
    }.map { FindState.Match(bytes: $0, part: part) }
    reading.go(toOffset: offset, context: bodyRows / 3)
  }

  /// What the search on the path has found its answers by.
  private var searchMatcher: TermMatcher? {
    for case .search(let search) in path.reversed() { return search.answers?.matcher }
    return nil
  }
}

extension ReadingScreen {
  /// Goes to a place that was asked for before the document was open.
  mutating func go(to target: DocumentRequest.Target) {
    switch target {
    case .start: go(to: layout.start)
    case .section(let id): if let index = report.sectionIndex(id) { go(toSection: index) }
    case .offset(let offset): go(toOffset: offset)
    case .within(let id, let thousandths, let alone):
      if let alone, let index = report.sectionIndex(alone) { show(section: index) }
      guard let index = report.sectionIndex(id) else { return }
      let range = report.sections[index].range
      go(toByte: range.lowerBound + (thousandths * range.count + 500) / 1000)
    }
  }

  /// The links on the screen, each by its first span.
  func linksOnScreen() -> [LinkPlace] {
    var links: [LinkPlace] = []
    var previous: Span.Link?
    for (place, line) in visible() {
      for (index, span) in line.spans.enumerated() {
        if case .target = span.link, span.link != previous {
          links.append(LinkPlace(place: place, span: index))
        }
        if !span.isMargin { previous = span.link }
      }
    }
    return links
  }

  /// The target of a link on the screen.
  func target(of link: LinkPlace?) -> String? {
    guard let link else { return nil }
    let spans = layout.line(at: link.place).spans
    guard spans.indices.contains(link.span), case .target(let target) = spans[link.span].link else {
      return nil
    }
    return target
  }
}
