internal import Canvas
internal import Charts
internal import Content
internal import Glyphs

extension BlockLayout {
  /// A table: columns side by side where they fit, else one row after the other as a list.
  mutating func table(_ table: Table, _ offset: Int, _ indent: Indent) {
    let room = options.width - indent.columns
    guard let widths = columnWidths(table, room) else { return records(table, offset, indent) }
    grid(table, widths, offset, indent, beside: nil)
  }

  /// The rows in columns of the given widths, each with what its chart draws beside it.
  mutating func grid(
    _ table: Table, _ widths: [Int], _ offset: Int, _ indent: Indent,
    beside chart: (chart: Chart, width: Int)?
  ) {
    var indent = indent
    let head = chart.map { $0.chart.head(width: $0.width) } ?? ""
    row(table.header, table, widths, offset, indent, Style(.text, .bold), beside: head)
    indent = indent.following
    var rule = widths.map { String(repeating: "─", count: $0) }
    if let chart { rule.append(String(repeating: "─", count: chart.width)) }
    append([Span(rule.joined(separator: "  "), Style(.muted))], offset, indent)
    for (index, cells) in table.rows.enumerated() {
      let drawn = chart.map { $0.chart.row(index, width: $0.width) } ?? ""
      row(cells, table, widths, offset, indent, Style(), beside: drawn)
    }
  }

  /// Widths that use what there is; nil where the columns would be too narrow to read.
  func columnWidths(_ table: Table, _ room: Int) -> [Int]? {
    let columns = table.alignments.count
    guard columns > 0 else { return nil }
    let gaps = 2 * (columns - 1)
    var natural = [Int](repeating: 1, count: columns)
    var longest = [Int](repeating: 1, count: columns)
    for cells in [table.header] + table.rows {
      for (index, cell) in cells.prefix(columns).enumerated() {
        let text = shown(cell)
        natural[index] = max(natural[index], CharacterWidth.of(text))
        for word in text.split(separator: " ") {
          longest[index] = max(longest[index], CharacterWidth.of(String(word)))
        }
      }
    }
    if natural.reduce(gaps, +) <= room { return natural }
    let minima = longest.map { min($0, 16) }
    let spare = room - minima.reduce(gaps, +)
    guard spare >= 0 else { return nil }
    let wanted = zip(natural, minima).map { $0 - $1 }
    let total = max(1, wanted.reduce(0, +))
    return zip(minima, wanted).map { $0 + $1 * spare / total }
  }

  /// What a cell shows, marks of footnotes included.
  func shown(_ cell: [Run]) -> String {
    cell.reduce(into: "") { text, run in
      switch run.role {
      case .text, .link, .lineBreak: text += run.text
      case .image: text += "[\(options.words.image) \(run.text)]"
      case .footnote(let label): text += footnoteMark(label)
      }
    }
  }

  mutating func row(
    _ cells: [[Run]], _ table: Table, _ widths: [Int], _ offset: Int, _ indent: Indent,
    _ style: Style, beside drawn: String
  ) {
    let start = cells.lazy.compactMap { $0.first?.offset }.first ?? offset
    let columns = widths.indices.map { index in
      index < cells.count ? wrap(cells[index], start, width: widths[index], style) : []
    }
    let height = max(1, columns.map(\.count).max() ?? 1)
    for line in 0..<height {
      var spans: [Span] = []
      for (index, width) in widths.enumerated() {
        let cell = line < columns[index].count ? columns[index][line].spans : []
        let used = cell.reduce(0) { $0 + CharacterWidth.of($1.text) }
        let free = max(0, width - used)
        let left = padding(free, table.alignments[index])
        // Where nothing follows the last column, no spaces need to fill it.
        let isLast = index + 1 == widths.count && (drawn.isEmpty || line > 0)
        let right = isLast ? 0 : free - left + 2
        if left > 0 { spans.append(Span(String(repeating: " ", count: left))) }
        spans += cell
        if right > 0 { spans.append(Span(String(repeating: " ", count: right))) }
      }
      if line == 0, !drawn.isEmpty { spans.append(Span(drawn, BlockLayout.drawing)) }
      append(spans, start, indent, first: line == 0)
    }
  }

  private func padding(_ free: Int, _ alignment: Table.Alignment) -> Int {
    switch alignment {
    case .leading: 0
    case .center: free / 2
    case .trailing: free
    }
  }

  /// Each row as lines "heading: value".
  mutating func records(
    _ table: Table, _ offset: Int, _ indent: Indent, below chart: Chart? = nil
  ) {
    var indent = indent
    let width = min(Chart.widest, options.width - indent.columns)
    for (number, cells) in table.rows.enumerated() {
      if number > 0 { append([], lines.last?.offset ?? offset, indent) }
      for (index, cell) in cells.enumerated() {
        let name = index < table.header.count ? table.header[index] : []
        // The name of a column without values is not lost: the first record shows it.
        let isEmptyColumn =
          number == 0 && table.rows.allSatisfy { $0.dropFirst(index).first?.isEmpty ?? true }
        guard !cell.isEmpty || isEmptyColumn else { continue }
        record(name, cell, offset, indent)
        indent = indent.following
      }
      if let chart { track(chart, number, width, offset, indent) }
    }
    if table.rows.isEmpty {
      for cell in table.header {
        append(
          wrap(cell, offset, width: options.width - indent.columns, Style(.text, .bold)), indent)
      }
    }
  }

  /// What a chart draws of one record, under the scale that it is read by.
  private mutating func track(
    _ chart: Chart, _ number: Int, _ width: Int, _ offset: Int, _ indent: Indent
  ) {
    let drawn = chart.row(number, width: width)
    guard !drawn.isEmpty else { return }
    let head = chart.head(width: width)
    if !head.isEmpty { append([Span(head, Style(.muted))], offset, indent) }
    append([Span(drawn, BlockLayout.drawing)], offset, indent)
  }

  /// One value of a record behind the name of its column.
  private mutating func record(_ name: [Run], _ cell: [Run], _ offset: Int, _ indent: Indent) {
    var runs = name.map { run in
      var run = run
      run.style.insert(.strong)
      return run
    }
    if !runs.isEmpty { runs.append(BlockLayout.made(options.words.colon)) }
    let start = cell.first?.offset ?? lines.last?.offset ?? offset
    var wrapped = wrap(runs + cell, start, width: options.width - indent.columns, Style())
    // The place of a record is that of its value: the name stands far above, in the head.
    for index in wrapped.indices { wrapped[index].offset = max(start, wrapped[index].offset) }
    append(wrapped, indent)
  }
}
