internal import Canvas
internal import Glyphs
internal import Phrases

/// A line of the help screen.
struct HelpLine: Equatable {
  /// The keys, where the line starts an action.
  var keys = ""
  /// What they do; the title on the first line.
  var text = ""
  /// Whether it is the title.
  var isTitle = false
}

func draw(_ help: HelpScreen, _ model: Model, _ frame: inout Frame) {
  let lines = model.helpLines(help.context)
  let left = listMargin(model.columns)
  let column = left + model.helpIndent(help.context)
  for row in 0..<model.bodyRows where lines.indices.contains(help.top + row) {
    let line = lines[help.top + row]
    if line.isTitle {
      let title = clip(line.text, to: model.columns - left)
      frame.put(title, column: left, row: row + 1, style: Style(.heading, .bold))
    } else {
      frame.put(line.keys, column: left, row: row + 1, style: Style(.link, .bold))
      frame.put(line.text, column: column, row: row + 1)
    }
  }
}

extension Model {
  /// Every key of a context and what it does: side by side, or below each other where that is
  /// too wide.
  func helpLines(_ context: KeyContext) -> [HelpLine] {
    let title =
      switch context {
      case .list: phrases.contextList
      case .reading: phrases.contextReading
      case .field: phrases.contextField
      case .facets: phrases.contextFacets
      case .map: mapPhrases.context
      case .terms: glossaryPhrases.context
      case .comparison: comparisonPhrases.context
      case .cases: casePhrases.context
      case .parallel: comparisonPhrases.contextParallel
      case .adding: ownPhrases.context
      }
    let indent = helpIndent(context)
    let room = columns - listMargin(columns) - indent
    var lines = [HelpLine(text: title, isTitle: true)]
    for (keys, text) in helpRows(context) {
      if indent > HelpLine.narrowIndent {
        lines.append(HelpLine(keys: keys, text: text))
      } else {
        lines += HelpLine.broken(keys, columns - listMargin(columns)).map { HelpLine(keys: $0) }
        lines += HelpLine.broken(text, room).map { HelpLine(text: $0) }
      }
    }
    return lines
  }

  private func helpRows(_ context: KeyContext) -> [(keys: String, text: String)] {
    KeyMap.bindings.filter { $0.contexts.contains(context) }.map { binding in
      (
        binding.keys.map { $0.label(interfaceLanguage, drawsArrows: drawsArrows) }.joined(
          separator: " "),
        told(binding.action, in: context)
      )
    }
  }

  /// What an action does in a context: to narrow a list means kinds where it is one of terms.
  private func told(_ action: Action, in context: KeyContext) -> String {
    switch (context, action) {
    case (.terms, .narrow): glossaryPhrases.nextKind
    case (.adding, .narrow): ownPhrases.complete
    case (.adding, .open): phrases.action(.addReport)
    case (_, _): phrases.action(action)
    }
  }

  /// Where the text of help stands, from its margin.
  fileprivate func helpIndent(_ context: KeyContext) -> Int {
    let rows = helpRows(context)
    let keys = rows.map { CharacterWidth.of($0.keys) }.max() ?? 0
    let text = rows.map { CharacterWidth.of($0.text) }.max() ?? 0
    let isWide = listMargin(columns) + keys + 2 + text <= columns
    return isWide ? keys + 2 : HelpLine.narrowIndent
  }
}

extension HelpLine {
  fileprivate static let narrowIndent = 2

  /// A text in lines of at most `width` columns, broken at its spaces.
  fileprivate static func broken(_ text: String, _ width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last,
        CharacterWidth.of(last) + 1 + CharacterWidth.of(String(word)) <= width
      {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(clip(String(word), to: width))
      }
    }
    return lines
  }
}
