import Content

/// All text that blocks hold, in reading order, the targets of links and the like after it.
struct BlockText {
  /// Every run of the text and every piece of code.
  private(set) var pieces: [String] = []
  /// What is read only in passing: targets, labels, numbers, languages of code.
  private(set) var marks: [String] = []
  /// Every offset that was met.
  private(set) var offsets: [Int] = []

  init(_ report: Report) {
    for index in report.parts.indices { add(report.blocks(inPart: index)) }
  }

  init(_ blocks: [Block]) { add(blocks) }

  /// The text with a space between any two pieces, and the marks after it.
  var whole: String { (pieces + marks).joined(separator: " ") }

  private mutating func add(_ blocks: [Block]) {
    for block in blocks { add(block) }
  }

  private mutating func add(_ block: Block) {
    offsets.append(block.offset)
    switch block.content {
    case .heading(_, let runs), .paragraph(let runs): add(runs)
    case .list(let list):
      for (index, item) in list.items.enumerated() {
        if let start = list.start { marks.append("\(start + index)") }
        add(item.blocks)
      }
    case .quote(let blocks): add(blocks)
    case .pullQuote(let blocks, let attribution):
      marks.append("pull")
      add(blocks)
      add(attribution)
    case .figure(let figure): add(figure)
    case .code(let code), .html(let code): add(code)
    case .table(let table): add(table)
    case .rule: break
    case .footnote(let label, let blocks):
      marks.append(label)
      add(blocks)
    }
  }

  private mutating func add(_ figure: Figure) {
    marks.append(figure.kind == .numbers ? "numbers" : "figure \(figure.number)")
    add(figure.caption)
    if !figure.source.isEmpty { marks.append("source") }
    add(figure.source)
    for table in figure.data { add(table) }
    add(figure.notes)
  }

  private mutating func add(_ code: Code) {
    marks.append(code.language)
    pieces.append(code.text)
  }

  private mutating func add(_ table: Table) {
    for row in [table.header] + table.rows { for cell in row { add(cell) } }
  }

  private mutating func add(_ runs: [Run]) {
    // Runs of one paragraph belong together: emphasis may begin inside a word.
    var text = ""
    for run in runs {
      offsets.append(run.offset)
      switch run.role {
      case .text, .lineBreak: text += run.text
      case .link(let target), .image(let target):
        text += run.text
        marks.append(target)
      case .footnote(let label): marks.append(label)
      }
    }
    pieces.append(text)
  }
}
