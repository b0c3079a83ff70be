internal import Canvas
public import Content
internal import Glyphs

/// From blocks to lines.
public struct BlockLayout {
  let options: LayoutOptions
  /// Gives the text of a footnote; nil where there is none.
  let footnote: (String) -> [Block]?
  /// Whether a footnote of this label is called anywhere in the report.
  let isCalled: (String) -> Bool
  private var shown: Set<String> = []
  /// How many notes stand around the block that is laid out.
  private var noteDepth = 0
  /// Labels that notes call at the greatest depth; their texts follow the outermost note.
  private var deferred: [String] = []
  private static let deepestNote = 8
  var lines: [Line] = []
  /// What is put into the text behind a byte of the report.
  var insertions: [DocumentLayout.Insertion] = []
  /// The text beside the report that was laid out, and the place of what comes next.
  var stretches: [BesideText.Stretch] = []
  var nextPlace = BesideText.start(ofPart: 0)

  /// A layout for the blocks of one part of a report.
  public init(
    options: LayoutOptions, footnote: @escaping (String) -> [Block]?,
    isCalled: @escaping (String) -> Bool
  ) {
    self.options = options
    self.footnote = footnote
    self.isCalled = isCalled
  }

  /// The lines of the blocks, with an empty line after each.
  public mutating func layOut(_ blocks: [Block]) -> [Line] {
    for block in blocks { layOut(block, indent: Indent()) }
    return lines
  }

  /// What stands at the left of every line of a block, and of its first.
  struct Indent {
    var first = ""
    var rest = ""
    var style = Style(.muted)
    /// The place of what stands before the first line, where it can be found.
    var place: Int?
    var columns: Int { max(CharacterWidth.of(first), CharacterWidth.of(rest)) }

    /// The indent for what follows the first block.
    var following: Indent { Indent(first: rest, rest: rest, style: style) }
  }

  /// The indent for a block inside another, behind `mark`; never more than half of the width.
  mutating func nested(_ outer: Indent, _ mark: String, rest more: String? = nil) -> Indent {
    let limit = options.width / 2
    let columns = CharacterWidth.of(mark)
    guard columns <= limit else { return below(outer, mark) }
    let rest = more ?? String(repeating: " ", count: columns)
    guard outer.columns + columns > limit else {
      return Indent(first: outer.first + mark, rest: outer.rest + rest, style: outer.style)
    }
    // Deeper than that, the text keeps its room and the levels stand at the same place.
    let left = String(outer.rest.prefix(limit - columns))
    return Indent(first: left + mark, rest: left + rest, style: outer.style)
  }

  /// The indent below a mark that is too long to stand beside its text.
  private mutating func below(_ outer: Indent, _ mark: String) -> Indent {
    let width = options.width - outer.columns
    append(wrap([BlockLayout.made(mark)], lines.last?.offset ?? 0, width: width, Style()), outer)
    return outer.following
  }

  mutating func layOut(_ block: Block, indent: Indent, ends: Bool = true) {
    switch block.content {
    case .heading(let level, let runs): heading(level, runs, block.offset, indent)
    case .paragraph(let runs): paragraph(runs, block.offset, indent, Style())
    case .list(let list): self.list(list, block.offset, indent)
    case .quote(let blocks): inside(blocks, block.offset, nested(indent, "│ ", rest: "│ "))
    case .pullQuote(let blocks, let name): pullQuote(blocks, name, block.offset, indent)
    case .figure(let figure): self.figure(figure, block.offset, indent)
    case .code(let code), .html(let code): verbatim(code, block.offset, indent)
    case .table(let table): self.table(table, block.offset, indent)
    case .rule:
      let width = min(20, options.width - indent.columns)
      append(
        [Span(String(repeating: "─", count: max(1, width)), Style(.muted))], block.offset, indent)
    case .footnote(let label, let blocks):
      if isCalled(label), footnote(label) != nil { return }
      note(label, blocks, block.offset, indent)
    }
    notes(calledIn: block, indent.following)
    if ends { blank(block.offset) }
  }

  /// The blocks of a container, with empty lines between them.
  mutating func inside(_ blocks: [Block], _ offset: Int, _ indent: Indent) {
    var indent = indent
    if blocks.isEmpty { append([], offset, indent) }
    for (index, block) in blocks.enumerated() {
      if index > 0 { append([], block.offset, indent) }
      layOut(block, indent: indent, ends: false)
      indent = indent.following
    }
  }

  mutating func append(_ spans: [Span], _ offset: Int, _ indent: Indent, first: Bool = true) {
    let mark = first ? indent.first : indent.rest
    let lead = mark.isEmpty ? [] : [Span(mark, indent.style, offset: first ? indent.place : nil)]
    // Offsets never fall, so that a place can be found by bisection.
    let floor = lines.last?.offset ?? 0
    lines.append(Line(lead + spans, offset: max(floor, offset)))
  }

  mutating func append(_ wrapped: [Line], _ indent: Indent) {
    for (index, line) in wrapped.enumerated() {
      append(line.spans, line.offset, indent, first: index == 0)
    }
  }

  mutating func blank(_ offset: Int) {
    if let last = lines.last, last.spans.isEmpty { return }
    append([], lines.last?.offset ?? offset, Indent())
  }

  mutating func paragraph(_ runs: [Run], _ offset: Int, _ indent: Indent, _ base: Style) {
    append(wrap(runs, offset, width: options.width - indent.columns, base), indent)
  }

  private mutating func heading(_ level: Int, _ runs: [Run], _ offset: Int, _ indent: Indent) {
    let traits: Style.Traits =
      level <= 2 ? [.bold, .underline] : level == 3 ? [.bold] : [.bold, .italic]
    paragraph(Report.headingRuns(runs), offset, indent, Style(.heading, traits))
  }

  private mutating func pullQuote(_ blocks: [Block], _ name: [Run], _ offset: Int, _ indent: Indent)
  {
    var inner = nested(indent, "┃ ", rest: "┃ ")
    let width = options.width - inner.columns
    for (index, block) in blocks.enumerated() {
      if index > 0 { append([], block.offset, inner.following) }
      if case .paragraph(let runs) = block.content {
        append(wrap(runs, block.offset, width: width, Style(.quote, .italic)), inner)
      } else {
        layOut(block, indent: inner, ends: false)
      }
      inner = inner.following
    }
    guard let first = name.first else { return }
    let lead = [BlockLayout.made("— ")] + name
    append(wrap(lead, first.offset, width: width, Style(.muted)), inner)
  }

  private mutating func list(_ list: ItemList, _ offset: Int, _ indent: Indent) {
    var number = list.start ?? 0
    let last = (list.start ?? 0) + list.items.count - 1
    let digits = String(last).count
    var indent = indent
    for (index, item) in list.items.enumerated() {
      var mark = "• "
      if list.start != nil {
        let text = String(number)
        mark = String(repeating: " ", count: max(0, digits - text.count)) + text + ". "
        number += 1
      }
      if let done = item.isDone { mark = done ? "[x] " : "[ ] " }
      if index > 0, !list.isTight {
        append([], item.blocks.first?.offset ?? offset, indent.following)
      }
      itemBlocks(item.blocks, tight: list.isTight, offset, nested(indent, mark))
      indent = indent.following
    }
  }

  private mutating func itemBlocks(_ blocks: [Block], tight: Bool, _ offset: Int, _ indent: Indent)
  {
    guard tight else { return inside(blocks, offset, indent) }
    var indent = indent
    if blocks.isEmpty { append([], offset, indent) }
    for block in blocks {
      layOut(block, indent: indent, ends: false)
      indent = indent.following
    }
  }

  private mutating func verbatim(_ code: Code, _ offset: Int, _ indent: Indent) {
    var inner = nested(indent, "  ")
    let width = options.width - inner.columns
    var at = offset
    var text = code.text.utf8[...]
    if text.last == 0x0A { text.removeLast() }
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      var wrapper = Wrapper(width: width, offset: at, keepsSpaces: true)
      var column = 0
      for piece in line.split(separator: 0x09, omittingEmptySubsequences: false) {
        if piece.startIndex > line.startIndex {
          let tab = 4 - column % 4
          wrapper.add(String(repeating: " ", count: tab), style: Style(.code), offset: nil)
          column += tab
        }
        let piece = Substring(piece)
        let start = at + line.utf8Distance(to: piece.startIndex)
        wrapper.add(String(piece), style: Style(.code), offset: start)
        column += CharacterWidth.of(String(piece))
      }
      let lines = wrapper.finish()
      append(lines.isEmpty ? [Line([], offset: at)] : lines, inner)
      inner = inner.following
      at += line.count + 1
    }
  }

  /// The texts of the footnotes that a block calls for the first time.
  private mutating func notes(calledIn block: Block, _ indent: Indent) {
    let labels = block.calledFootnotes
    guard noteDepth < BlockLayout.deepestNote else { return deferred += labels }
    for label in labels { note(label, block.offset, indent) }
    while noteDepth == 0, let label = deferred.popLast() { note(label, block.offset, indent) }
  }

  private mutating func note(_ label: String, _ offset: Int, _ indent: Indent) {
    guard !shown.contains(label), let blocks = footnote(label) else { return }
    noteDepth += 1
    note(label, blocks, lines.last?.offset ?? offset, indent)
    noteDepth -= 1
  }

  private mutating func note(_ label: String, _ blocks: [Block], _ offset: Int, _ indent: Indent) {
    guard shown.insert(label).inserted else { return }
    let inner = nested(nested(indent, "  "), "[\(label)] ")
    let start = lines.count
    inside(blocks, offset, inner)
    for index in start..<lines.count {
      lines[index].offset = max(offset, start > 0 ? lines[start - 1].offset : 0)
      for span in lines[index].spans.indices where lines[index].spans[span].style == .plain {
        lines[index].spans[span].style = Style(.muted)
      }
    }
  }
}

extension Substring.UTF8View {
  /// The bytes before an index.
  fileprivate func utf8Distance(to index: Index) -> Int { distance(from: startIndex, to: index) }
}
