internal import Content
internal import Layout
internal import Phrases
internal import Search

// Entries are marked in lists and put beside each other.

extension Model {
  /// The words of marks and tables of entries.
  var casePhrases: CasePhrases { .of(interfaceLanguage) }

  /// Marks the entry that is chosen or open, or takes its mark off.
  mutating func markEntry() -> [Effect] {
    guard let id = entryAtHand, let entry = library.entry(id, preferring: documentLanguage),
      entry.isStructured
    else {
      message = casePhrases.cannotMark
      return []
    }
    if let index = marked.firstIndex(of: id) {
      marked.remove(at: index)
      message = casePhrases.unmarked(marked.count)
    } else if marked.count == CaseTable.counts.upperBound {
      message = casePhrases.enough
    } else {
      marked.append(id)
      message = casePhrases.marked(marked.count, comparisonKey)
    }
    return []
  }

  /// The key that opens the table from the screen that shows.
  private var comparisonKey: String {
    let context: KeyContext = if case .search = screen { .field } else { .list }
    return label(for: .compareCases, in: context)
  }

  /// The id of the document that the choice on the screen stands for.
  private var entryAtHand: String? {
    switch screen {
    case .list(let list):
      if case .document(let id, _) = list.choice?.target { return id }
      return nil
    case .reading(let reading): return reading.entry.id
    case .search(let search): return search.chosenHit?.documentID
    case .cases, .map, .glossary, .entry, .comparison, .aspects, .parallel, .decisions, .adding,
      .help:
      return nil
    }
  }

  /// Puts the marked entries beside each other.
  mutating func openCases() -> [Effect] {
    guard CaseTable.counts.contains(marked.count) else {
      message = casePhrases.tooFew(label(for: .mark, in: .list))
      return []
    }
    path.append(.cases(CaseScreen(marked)))
    return [.compareCases(marked)]
  }

  /// Takes what entries say; that of a comparison that was left is passed over.
  mutating func take(_ ids: [String], _ table: CaseTable) -> [Effect] {
    for index in path.indices {
      guard case .cases(var cases) = path[index], cases.ids == ids else { continue }
      cases.fill(table, columns: columns, bodyRows: bodyRows)
      path[index] = .cases(cases)
    }
    return []
  }

  mutating func inCases(_ action: Action) -> [Effect] {
    guard case .cases(var cases) = screen else { return [] }
    if let lines = action.lines(page: max(1, bodyRows - 3)) {
      if cases.whole != nil {
        cases.scroll(lines, columns: columns, bodyRows: bodyRows)
      } else {
        // A screen of cells is a few rows of them.
        cases.move(rows: abs(lines) > 1 ? lines.signum() * 3 : lines)
      }
    } else if action == .columnLeft || action == .columnRight {
      cases.move(columns: action == .columnLeft ? -1 : 1)
      if cases.whole != nil { cases.whole = 0 }
    } else if action == .top || action == .bottom {
      let all = action == .top ? -10_000 : 10_000
      if cases.whole != nil {
        cases.scroll(all, columns: columns, bodyRows: bodyRows)
      } else {
        cases.move(rows: all)
      }
    } else if action == .wholeCell {
      cases.whole = cases.whole == nil ? 0 : nil
    } else if action == .export {
      cases.prompt = LineEditor(cases.lastName ?? cases.proposedName)
    } else if action == .mark {
      return takeOff(cases)
    } else if action == .open {
      return open(cases)
    }
    screen = .cases(cases)
    return []
  }

  /// Opens the entry of the chosen cell, at the section that the cell is the text of.
  private func open(_ cases: CaseScreen) -> [Effect] {
    guard let table = cases.table, table.columns.indices.contains(cases.column) else { return [] }
    let column = table.columns[cases.column]
    let target = cases.cell?.section.map { DocumentRequest.Target.section($0) } ?? .start
    return [.open(DocumentRequest(id: column.id, language: column.language, target: target))]
  }

  /// Takes the entry of the chosen column out of the comparison.
  private mutating func takeOff(_ cases: CaseScreen) -> [Effect] {
    guard let table = cases.table, table.columns.indices.contains(cases.column) else { return [] }
    let id = table.columns[cases.column].id
    marked.removeAll { $0 == id }
    message = casePhrases.unmarked(marked.count)
    guard cases.ids.count > CaseTable.counts.lowerBound else { return goBack() }
    var cases = cases
    cases.ids.removeAll { $0 == id }
    screen = .cases(cases)
    return [.compareCases(cases.ids)]
  }

  // MARK: The file

  /// Takes a key on the table, or on the name of the file that is asked for.
  mutating func pressInCases(_ key: Key) -> [Effect] {
    guard case .cases(var cases) = screen, var prompt = cases.prompt else {
      return KeyMap.action(for: key, in: .cases).map { perform($0) } ?? []
    }
    switch key {
    case .enter: return write(&cases, prompt.text)
    case .escape, .control("c"): cases.prompt = nil
    case .backspace where prompt.text.isEmpty: cases.prompt = nil
    case .control("z"): return [.suspend]
    case .control("l"): return [.redraw]
    case .character, .control, .alt, .controlHome, .controlEnd, .up, .down, .left, .right, .pageUp,
      .pageDown, .home, .end,
      .backspace, .delete, .tab, .backTab, .f1:
      guard prompt.take(key) else { return [] }
      cases.prompt = prompt
    }
    screen = .cases(cases)
    return []
  }

  /// A name that cannot be used stays to be mended, below the reason: what is typed next is a name.
  mutating func askForAnotherName(_ why: String) {
    message = why
    guard case .cases(var cases) = screen else { return }
    cases.prompt = LineEditor(cases.lastName ?? cases.proposedName)
    screen = .cases(cases)
  }

  private mutating func write(_ cases: inout CaseScreen, _ name: String) -> [Effect] {
    cases.prompt = nil
    cases.lastName = name.isEmpty ? nil : name
    screen = .cases(cases)
    guard !name.isEmpty, let table = cases.table else { return [] }
    guard let format = CaseTableFormat(ending: name) else {
      askForAnotherName(casePhrases.unknownEnding)
      return []
    }
    return [.write(name: name, text: table.written(as: format, field: casePhrases.field))]
  }
}

extension CaseScreen {
  /// A name for the file, in the reader's home.
  fileprivate var proposedName: String {
    let names = ids.prefix(2).map { id in
      String(id.unicodeScalars.map { $0 == "/" ? "-" : Character($0) })
    }
    return "~/" + names.joined(separator: "-") + (ids.count > 2 ? "-\(ids.count)" : "") + ".csv"
  }
}
