internal import Content
internal import Layout
internal import Phrases
internal import Recovery

// The file that a report was made of, and what was decided about it.

extension Model {
  /// The words about raw texts.
  var rawPhrases: RawPhrases { .of(interfaceLanguage) }

  /// What follows when a document has opened.
  mutating func afterOpening(_ document: OpenedDocument) -> [Effect] {
    let effects: [Effect] = glossary == nil ? [.glossary(afterShowing: true)] : []
    guard document.entry.isRecovered else { return effects }
    if prefersFiles { return effects + [.original(path: document.entry.path, .text)] }
    let keys = [Action.asItIs, .explain].map { label(for: $0, in: .reading) }
    message = rawPhrases.recovered(keys[0], keys[1])
    return effects
  }

  /// Asks for the file as it is, or goes back from it to the report.
  mutating func showAsItIs() -> [Effect] {
    guard case .reading(let reading) = screen else { return [] }
    if let behind = reading.behind {
      goBack(from: reading, to: behind)
      return []
    }
    guard reading.entry.isRecovered else {
      message = rawPhrases.isWritten
      return []
    }
    return [.original(path: reading.entry.path, .text)]
  }

  /// Tells what was decided about the text on the screen.
  mutating func showDecisions() -> [Effect] {
    guard case .reading(let reading) = screen else { return [] }
    if let behind = reading.behind {
      show(DecisionsScreen(.original(behind.original)))
      return []
    }
    if reading.entry.isRecovered { return [.original(path: reading.entry.path, .decisions)] }
    let doubts = reading.report.remarks
    if doubts.isEmpty {
      message = rawPhrases.isWritten
    } else {
      show(DecisionsScreen(.doubts(doubts)))
    }
    return []
  }

  /// Takes the file that was asked for.
  mutating func take(_ original: Original) {
    guard case .reading(let reading) = screen, reading.entry.path == original.path,
      reading.behind == nil
    else { return }
    switch original.purpose {
    case .decisions: show(DecisionsScreen(.original(original)))
    case .text:
      var file = ReadingScreen(
        reading.entry, original.report, columns: columns, height: bodyRows)
      if reading.anchor > 0 {
        file.go(toByte: original.offset(ofReport: reading.anchor, in: reading.report))
      }
      file.behind = Behind(screen: [reading], original: original, start: file.anchor)
      screen = .reading(file)
    }
  }

  private mutating func goBack(from file: ReadingScreen, to behind: Behind) {
    guard var reading = behind.screen.first else { return }
    reading.resize(columns: columns, height: bodyRows)
    reading.take(reading.terms, expandsAcronyms: expandsAcronyms)
    if file.anchor == 0 {
      reading.go(to: reading.layout.start)
    } else if file.anchor != behind.start {
      reading.go(
        toOffset: behind.original.offset(ofFile: file.anchor, in: reading.report))
    }
    screen = .reading(reading)
  }

  // MARK: Decisions

  private mutating func show(_ decisions: DecisionsScreen) {
    var decisions = decisions
    layOut(&decisions)
    path.append(.decisions(decisions))
  }

  /// Makes the lines for the window and the language as they are.
  func layOut(_ decisions: inout DecisionsScreen) {
    let width = min(ListLook.measure, columns - 2 * listMargin(columns))
    switch decisions.told {
    case .doubts(let doubts):
      decisions.lines = [DecisionsScreen.Line(text: rawPhrases.doubts, isHeading: true)]
      for doubt in doubts { decisions.add(doubt, width) }
    case .original(let original):
      decisions.lines = [DecisionsScreen.Line(text: rawPhrases.decisions, isHeading: true)]
      let phrases = Phrases.of(interfaceLanguage).importing
      for decision in original.decisions {
        decisions.add(
          "\(decision.line): \(phrases.message(decision, isPaged: original.isPaged))", width)
      }
      decisions.lines += [
        DecisionsScreen.Line(text: ""),
        DecisionsScreen.Line(text: rawPhrases.takenOut, isHeading: true),
      ]
      if original.removed.isEmpty { decisions.add(rawPhrases.nothingTakenOut, width) }
      for removed in original.removed {
        decisions.add("\(removed.lines.lowerBound): \(why(removed, original))", width)
        for line in removed.text.split(separator: "\n") {
          decisions.add("| " + line, width, indent: 4)
        }
      }
    }
    decisions.top = min(decisions.top, max(0, decisions.lines.count - bodyRows))
  }

  /// Why a stretch was taken out.
  private func why(_ removed: Recovered.Removed, _ original: Original) -> String {
    switch removed.reason {
    case .furniture: rawPhrases.furniture
    case .contents: rawPhrases.contents
    case .duplicate(let line):
      rawPhrases.duplicate(original.isPaged ? rawPhrases.page(line) : rawPhrases.line(line))
    case .label: rawPhrases.label
    }
  }

  mutating func inDecisions(_ decisions: inout DecisionsScreen, _ action: Action) -> [Effect] {
    switch action {
    case .lineUp: decisions.top -= 1
    case .lineDown: decisions.top += 1
    case .pageUp: decisions.top -= max(1, bodyRows - 1)
    case .pageDown: decisions.top += max(1, bodyRows - 1)
    case .top: decisions.top = 0
    case .bottom: decisions.top = decisions.lines.count
    case .open: return goBack()
    case .quit, .suspend, .redraw, .back, .home, .help, .search, .interfaceLanguage,
      .documentLanguage, .nextSection, .previousSection, .nextLink, .previousLink, .outline,
      .oneSection, .find, .findNext, .findPrevious, .narrow, .glossary, .define, .expandAcronyms,
      .compare, .parallel, .aspectTable, .nextAspect, .previousAspect, .nextRegion, .previousRegion,
      .columnLeft, .columnRight, .twoColumns, .threeColumns, .asItIs, .explain, .addReport,
      .removeReport, .worldMap, .moveNorth, .moveSouth, .moveWest, .moveEast, .switchPlaces,
      .regionByNumber, .cases, .mark, .compareCases, .wholeCell, .export:
      return []
    }
    decisions.top = min(max(0, decisions.top), max(0, decisions.lines.count - bodyRows))
    screen = .decisions(decisions)
    return []
  }
}

extension DecisionsScreen {
  /// Adds a text in lines of a width; those after the first stand further in.
  fileprivate mutating func add(_ text: String, _ width: Int, indent: Int = 0) {
    let broken = TextWrap.lines(text, width: width - indent - 2)
    for (index, line) in broken.enumerated() {
      lines.append(Line(text: line, indent: indent + (index == 0 ? 0 : 2)))
    }
  }
}

extension Report {
  /// The comments of the front matter: what an import was in doubt about.
  fileprivate var remarks: [String] {
    source.text(0..<bodyStart).split(separator: "\n").filter { $0.hasPrefix("# ") }.map {
      String($0.dropFirst(2))
    }
  }
}
