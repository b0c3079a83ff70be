/// What a report calls and defines, each with its offset, in reading order.
///
/// It is collected part by part, so that a report's blocks are never all in memory.
struct ReportMarks {
  /// Links with their targets as written.
  private(set) var links: [(offset: Int, target: String)] = []
  /// Where footnotes are called.
  private(set) var calls: [(offset: Int, label: String)] = []
  /// Where their texts stand.
  private(set) var definitions: [(offset: Int, label: String)] = []
  private(set) var figures: [(offset: Int, figure: Figure)] = []

  /// Adds the marks of a part of the report.
  mutating func collect(_ blocks: [Block]) {
    for block in blocks {
      // Only a definition at the left edge is one that the reader finds.
      if case .footnote(let label, _) = block.content {
        definitions.append((block.offset, label))
      }
    }
    walk(blocks)
  }

  /// Nesting is bounded by the parser, so the recursion is too.
  private mutating func walk(_ blocks: [Block]) {
    for block in blocks {
      switch block.content {
      case .heading(_, let runs), .paragraph(let runs): add(runs)
      case .list(let list): for item in list.items { walk(item.blocks) }
      case .quote(let inside), .footnote(_, let inside): walk(inside)
      case .pullQuote(let inside, let attribution):
        walk(inside)
        add(attribution)
      case .figure(let figure): add(figure, block.offset)
      case .table(let table): add(table)
      case .code, .rule, .html: break
      }
    }
  }

  /// A figure's caption, source, data and notes may all hold links and calls.
  private mutating func add(_ figure: Figure, _ offset: Int) {
    // A panel of key numbers is the report's own text: it needs neither caption nor source.
    if figure.kind == .picture { figures.append((offset, figure)) }
    add(figure.caption)
    add(figure.source)
    for table in figure.data { add(table) }
    walk(figure.notes)
  }

  private mutating func add(_ table: Table) {
    for cell in table.header { add(cell) }
    for row in table.rows { for cell in row { add(cell) } }
  }

  /// Images are not links: terminals show none, and their text is all a reader gets.
  private mutating func add(_ runs: [Run]) {
    var previous: Run.Role?
    for run in runs {
      switch run.role {
      case .text, .image, .lineBreak: break
      case .footnote(let label): calls.append((run.offset, label))
      // A link whose text is set in several ways comes as several runs.
      case .link(let target) where run.role != previous: links.append((run.offset, target))
      case .link: break
      }
      previous = run.role
    }
  }
}
