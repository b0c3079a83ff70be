internal import Content
internal import Layout
internal import Phrases

// A document in two languages.

extension Model {
  /// Opens the text in another language beside it; in two languages, the next other one.
  mutating func openParallel() -> [Effect] {
    switch screen {
    case .reading(let reading):
      guard let next = otherLanguage(of: reading.entry, after: nil) else { break }
      return [.parallel(DocumentRequest(id: reading.entry.id, language: next))]
    case .parallel(let parallel):
      let next = otherLanguage(of: parallel.left.entry, after: parallel.right.entry.language)
      guard let next, next != parallel.right.entry.language else { break }
      return [.parallel(DocumentRequest(id: parallel.left.entry.id, language: next))]
    case .list, .search, .map, .glossary, .entry, .comparison, .aspects, .decisions, .adding,
      .cases, .help:
      return []
    }
    message = phrases.noTranslation
    return []
  }

  /// The language to put beside a document: that of the menus first, then one after the other.
  private func otherLanguage(of entry: Entry, after current: String?) -> String? {
    let others = library.translations(of: entry.id).map(\.language).sorted()
      .filter { $0 != entry.language }
    guard let current else {
      return others.first { $0 == interfaceLanguage.rawValue } ?? others.first
    }
    let here = others.firstIndex(of: current) ?? -1
    return others.isEmpty ? nil : others[(here + 1) % others.count]
  }

  /// Shows the text that was asked for beside the one on the screen.
  mutating func pair(_ document: OpenedDocument) {
    let right = ParallelScreen.Text(
      entry: document.entry, report: document.report,
      additions: Additions(document.entry, document.report, in: library))
    switch screen {
    case .reading(let reading):
      let left = ParallelScreen.Text(
        entry: reading.entry, report: reading.report, additions: reading.additions)
      path.append(
        .parallel(
          ParallelScreen(
            left, right, columns: columns, at: reading.anchor,
            path: reading.layout.path(at: reading.top))))
    case .parallel(let before):
      var parallel = ParallelScreen(
        before.left, right, columns: columns, at: before.text.offset(at: before.top) ?? 0,
        path: before.text.path(at: before.top))
      if before.start != before.top { parallel.start = nil }
      screen = .parallel(parallel)
    case .list, .search, .map, .glossary, .entry, .comparison, .aspects, .decisions, .adding,
      .cases, .help:
      break
    }
  }

  /// The rows of the texts below the languages.
  private var parallelRows: Int { max(1, bodyRows - 1) }

  mutating func inParallel(_ action: Action) -> [Effect] {
    guard case .parallel(var parallel) = screen else { return [] }
    let height = parallelRows
    if let lines = action.lines(page: max(1, height - 2)) {
      parallel.scroll(lines, height: height)
    } else if action == .top {
      parallel.top = ParallelText.Place(pair: 0, row: 0)
    } else if action == .bottom {
      parallel.top = parallel.text.move(parallel.text.end, by: 1 - height)
    } else if action == .nextSection || action == .previousSection {
      parallel.go(toSection: action == .nextSection ? 1 : -1)
    }
    screen = .parallel(parallel)
    return []
  }

  /// Goes back to the one text, at the place that shows.
  mutating func leaveParallel(_ parallel: ParallelScreen) {
    path.removeLast()
    guard case .reading(var reading) = screen, parallel.top != parallel.start,
      let offset = parallel.text.offset(at: parallel.top)
    else { return }
    let isTop = parallel.top == ParallelText.Place(pair: 0, row: 0)
    let path = parallel.text.path(at: parallel.top)
    if isTop {
      reading.go(to: reading.layout.start)
    } else if let place = path.flatMap({ reading.layout.place(of: $0, near: offset) }) {
      reading.go(to: place)
    } else {
      reading.go(toOffset: offset)
    }
    screen = .reading(reading)
  }
}
