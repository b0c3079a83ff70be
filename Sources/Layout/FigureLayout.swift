internal import Canvas
internal import Charts
internal import Content
internal import Glyphs

extension BlockLayout {
  /// How bars and tracks are drawn.
  static let drawing = Style(.quote)

  /// A figure: label, caption, data, source, remarks.
  mutating func figure(_ figure: Figure, _ offset: Int, _ indent: Indent) {
    var inner = nested(indent, "▌ ", rest: "▌ ")
    let width = options.width - inner.columns
    let head = head(of: figure)
    if !head.isEmpty {
      append(wrap(head, figure.caption.first?.offset ?? offset, width: width, Style()), inner)
      inner = inner.following
    }
    for (index, table) in figure.data.enumerated() {
      if index > 0 || !head.isEmpty { append([], lines.last?.offset ?? offset, inner) }
      switch figure.kind {
      case .picture: drawn(table, offset, inner)
      case .numbers: panel(table, offset, inner)
      }
      inner = inner.following
    }
    if !figure.source.isEmpty {
      let lead = BlockLayout.made(options.words.source + " ")
      append(
        wrap([lead] + figure.source, figure.source[0].offset, width: width, Style(.muted)), inner)
    }
    for note in figure.notes {
      append([], lines.last?.offset ?? offset, inner)
      layOut(note, indent: inner, ends: false)
    }
  }

  /// What stands above the data: the label of a picture, and the caption.
  private func head(of figure: Figure) -> [Run] {
    if figure.kind == .numbers { return figure.caption.map(\.strong) }
    let label = [options.words.figure, figure.number].filter { !$0.isEmpty }.joined(separator: " ")
    let end = figure.caption.isEmpty ? "" : ". "
    return [BlockLayout.made(label + end, style: .strong)] + figure.caption
  }

  /// A table with its chart beside it, or below each row where there is no room beside.
  ///
  /// The numbers stay as text in every case: the drawing only adds.
  private mutating func drawn(_ table: Table, _ offset: Int, _ indent: Indent) {
    let rows = table.rows.map { row in row.map(\.plainText) }
    guard let chart = Chart(rows: rows) else { return self.table(table, offset, indent) }
    let room = options.width - indent.columns
    if room < Chart.narrowest { return records(table, offset, indent) }
    let wanted = max(12, chart.headWidth, room / 4)
    guard let widths = columnWidths(table, room - wanted - 2) else {
      return records(table, offset, indent, below: chart)
    }
    let used = widths.reduce(2 * widths.count, +)
    grid(table, widths, offset, indent, beside: (chart, min(Chart.widest, room - used)))
  }

  /// Key numbers one below the other, each beside what it counts.
  private mutating func panel(_ table: Table, _ offset: Int, _ indent: Indent) {
    let room = options.width - indent.columns
    guard table.alignments.count == 2 else { return self.table(table, offset, indent) }
    var table = table
    table.alignments = [.trailing, .leading]
    table.rows = table.rows.map { [($0.first ?? []).map(\.strong)] + $0.dropFirst() }
    let rows = [table.header] + table.rows
    let number = rows.map { CharacterWidth.of(shown($0.first ?? [])) }.max() ?? 1
    guard number <= room / 3, room - number >= 14 else { return stack(table, offset, indent) }
    var indent = indent
    for (index, cells) in rows.enumerated() where index > 0 || !cells.allSatisfy(\.isEmpty) {
      let style = index > 0 ? Style() : Style(.muted)
      row(cells, table, [number, room - number - 2], offset, indent, style, beside: "")
      indent = indent.following
    }
  }

  /// The same where there is no room beside a number.
  private mutating func stack(_ table: Table, _ offset: Int, _ indent: Indent) {
    var indent = indent
    for cells in [table.header] + table.rows {
      for (index, cell) in cells.enumerated() where !cell.isEmpty {
        let inner = index == 0 ? indent : nested(indent, "  ")
        let start = cell.first?.offset ?? offset
        append(wrap(cell, start, width: options.width - inner.columns, Style()), inner)
        indent = indent.following
      }
    }
  }
}

extension Run {
  /// The same run, set strong.
  fileprivate var strong: Run {
    var run = self
    run.style.insert(.strong)
    return run
  }
}
