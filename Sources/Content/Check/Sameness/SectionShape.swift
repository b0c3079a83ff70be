/// What a part of a text is built of, block by block.
struct SectionShape {
  private(set) var counts: [Diagnostic.Counted: Int] = [:]
  /// The figures that have a number, with what they say of themselves.
  private(set) var figures: [(number: String, source: String, offset: Int)] = []

  /// Nesting is bounded by the parser, so the recursion is too.
  mutating func add(_ blocks: [Block]) {
    for block in blocks {
      switch block.content {
      case .paragraph: counts[.paragraphs, default: 0] += 1
      case .list(let list):
        counts[.items, default: 0] += list.items.count
        // An item's own paragraph is the item.
        for item in list.items { add(item.blocks.filter(\.isNoParagraph)) }
      case .quote(let inside):
        counts[.quotes, default: 0] += 1
        add(inside.filter(\.isNoParagraph))
      case .pullQuote: counts[.quotes, default: 0] += 1
      case .footnote: counts[.footnotes, default: 0] += 1
      case .table: counts[.tables, default: 0] += 1
      case .figure(let figure): add(figure, block.offset)
      case .heading, .code, .rule, .html: break
      }
    }
  }

  private mutating func add(_ figure: Figure, _ offset: Int) {
    if figure.number.isEmpty {
      counts[.figures, default: 0] += 1
    } else {
      figures.append((figure.number, figure.source.plainText, offset))
    }
  }
}

extension Block {
  fileprivate var isNoParagraph: Bool {
    if case .paragraph = content { false } else { true }
  }
}
