internal import Canvas
internal import Content
internal import Glyphs
internal import Layout
internal import Phrases

func draw(_ comparison: ComparisonScreen, _ model: Model, _ frame: inout Frame) {
  let words = model.comparisonPhrases
  let aspect = model.aspectName(comparison.request.aspect)
  let left = model.columns >= 40 ? 1 : 0
  let end = frame.put(
    clip("‹ \(aspect) ›", to: model.columns - left), column: left, row: 1,
    style: Style(.heading, .bold))
  if let aspects = model.aspects {
    let here = (aspects.aspects.firstIndex(of: comparison.request.aspect) ?? 0) + 1
    let count = "\(here)/\(aspects.aspects.count)"
    let next = frame.put(count, column: end + 2, row: 1, style: Style(.muted))
    if comparison.isStacked { drawRegions(comparison, model, column: next + 2, &frame) }
  }
  if comparison.isStacked {
    return drawStacked(comparison, model, words.nothing(aspect), left, &frame)
  }
  for (index, text) in comparison.texts.enumerated() {
    let column = left + index * (comparison.width + ComparisonScreen.gap)
    drawName(comparison, index, model, column: column, row: 2, &frame)
    if text.count == 0 {
      frame.put(
        clip(words.nothing(aspect), to: comparison.width), column: column, row: 3,
        style: Style(.muted))
    }
    for row in 0..<model.comparisonRows {
      if index > 0 { frame.put("│", column: column - 2, row: row + 3, style: Style(.muted)) }
      guard text.lines.indices.contains(comparison.top + row) else { continue }
      draw(text.lines[comparison.top + row].line, column: column, row: row + 3, &frame)
    }
  }
}

/// The names of regions whose texts stand below each other: most are out of sight.
private func drawRegions(
  _ comparison: ComparisonScreen, _ model: Model, column: Int, _ frame: inout Frame
) {
  let names = comparison.request.regions.enumerated().map { index, region in
    (index == comparison.column ? "> " : "") + model.regionName(region)
  }
  let room = model.columns - column - 1
  frame.put(
    clip(names.joined(separator: " · "), to: room), column: column, row: 1, style: Style(.muted))
}

/// The name of a region above its text; the mark tells the chosen one.
private func drawName(
  _ comparison: ComparisonScreen, _ index: Int, _ model: Model, column: Int, row: Int,
  _ frame: inout Frame
) {
  guard comparison.request.regions.indices.contains(index) else { return }
  let isChosen = index == comparison.column
  let name = (isChosen ? "> " : "") + model.regionName(comparison.request.regions[index])
  let style = isChosen ? Style(.selection) : Style(.text, .bold)
  frame.put(clip(name, to: comparison.width), column: column, row: row, style: style)
}

/// The texts one below the other, each under the name of its region.
private func drawStacked(
  _ comparison: ComparisonScreen, _ model: Model, _ nothing: String, _ left: Int,
  _ frame: inout Frame
) {
  for (index, start) in comparison.starts.enumerated() {
    let text = comparison.texts[index]
    for row in 0..<max(0, model.bodyRows - 1) {
      let line = comparison.top + row - start
      if line == 0 {
        drawName(comparison, index, model, column: left, row: row + 2, &frame)
      } else if line == 1, text.count == 0 {
        let nothing = clip(nothing, to: comparison.width)
        frame.put(nothing, column: left, row: row + 2, style: Style(.muted))
      } else if text.lines.indices.contains(line - 1) {
        draw(text.lines[line - 1].line, column: left, row: row + 2, &frame)
      }
    }
  }
}

/// Draws a line of a report.
func draw(_ line: Line, column: Int, row: Int, _ frame: inout Frame) {
  var column = column
  for span in line.spans {
    column = frame.put(span.text, column: column, row: row, style: span.style)
  }
}

extension Model {
  /// What an aspect is called.
  func aspectName(_ id: String) -> String {
    library.vocabulary.aspectName(id, in: interfaceLanguage.rawValue)
  }

  /// What a region is called.
  func regionName(_ id: String) -> String {
    library.vocabulary.region(id)?.name(in: interfaceLanguage.rawValue) ?? id
  }
}

extension Model {
  /// The keys for regions and languages side by side.
  var comparisonHints: [Hint] {
    switch screen {
    case .comparison:
      return [
        hint(.open, .comparison, phrases.hintOpen),
        hint(.nextAspect, .comparison, comparisonPhrases.hintAspect),
        hint(.nextRegion, .comparison, comparisonPhrases.hintRegion),
        hint(.columnRight, .comparison, comparisonPhrases.hintColumn),
        hint(.aspectTable, .comparison, comparisonPhrases.hintTable),
        hint(.back, .comparison, phrases.hintBack), hint(.help, .comparison, phrases.hintHelp),
      ]
    case .aspects:
      return [
        hint(.open, .comparison, phrases.hintOpen),
        hint(.compare, .comparison, comparisonPhrases.hintCompare),
        hint(.back, .comparison, phrases.hintBack), hint(.help, .comparison, phrases.hintHelp),
        hint(.quit, .comparison, phrases.hintQuit),
      ]
    case .parallel:
      return [
        hint(.nextSection, .parallel, comparisonPhrases.hintSection),
        hint(.parallel, .parallel, comparisonPhrases.hintLanguage),
        hint(.back, .parallel, phrases.hintBack), hint(.help, .parallel, phrases.hintHelp),
        hint(.quit, .parallel, phrases.hintQuit),
      ]
    case .list, .reading, .search, .map, .glossary, .entry, .cases, .decisions, .adding, .help:
      return []
    }
  }
}

// MARK: The table

/// Where the cells of the table stand.
private struct Grid {
  var left: Int
  var nameWidth: Int
  /// The aspects and the regions that show.
  var columns: Range<Int>
  var rows: Range<Int>
  /// The columns of each aspect that shows, with the space behind it.
  var widths: [Int]
  /// The lines of their names.
  var heads: [[String]]
  var headLines: Int { heads.map(\.count).max() ?? 1 }

  init(_ table: AspectScreen, _ aspects: AspectTable, _ model: Model) {
    left = model.columns >= 40 ? 1 : 0
    let names = aspects.regions.map { CharacterWidth.of(model.regionName($0)) }.max() ?? 0
    nameWidth = min(names + 3, max(8, model.columns / 3))
    let room = max(8, model.columns - 2 * left - nameWidth)
    let count = max(1, aspects.aspects.count)
    let cellWidth = max(min(10, room), min(40, room / count))
    let fits = max(1, min(count, room / cellWidth))
    let first = max(0, min(table.column - fits / 2, count - fits))
    columns = first..<min(count, first + fits)
    let titles = columns.filter(aspects.aspects.indices.contains).map {
      model.aspectName(aspects.aspects[$0])
    }
    widths = Grid.widths(titles, cellWidth, room)
    heads = zip(titles, widths).map { title, width in
      let lines = TextWrap.lines(title, width: width - 1)
      return lines.count < 3 ? lines : [clip(title, to: width - 1)]
    }
    let above = (heads.map(\.count).max() ?? 1) - 1
    let lines = max(1, model.bodyRows - above - (model.bodyRows >= 14 ? 6 : 3))
    let top = max(0, min(table.row - lines / 2, aspects.regions.count - lines))
    rows = top..<min(aspects.regions.count, top + lines)
  }

  /// All columns alike; where a word of a name is wider, the others give it what they do not need.
  private static func widths(_ titles: [String], _ width: Int, _ room: Int) -> [Int] {
    // The mark of the choice, three digits or more, and a space.
    let least = min(width, 7)
    let wanted = titles.map { title in
      max(least, 1 + (title.split(separator: " ").map { CharacterWidth.of(String($0)) }.max() ?? 0))
    }
    let alike = titles.map { _ in width }
    guard wanted.contains(where: { $0 > width }), wanted.reduce(0, +) <= room else { return alike }
    var widths = zip(wanted, alike).map(max)
    while widths.reduce(0, +) > room {
      guard
        let widest = widths.indices.filter({ widths[$0] > wanted[$0] })
          .max(by: { widths[$0] - wanted[$0] < widths[$1] - wanted[$1] })
      else { return alike }
      widths[widest] -= 1
    }
    return widths
  }

  /// Where the cell of a column that shows starts.
  func start(_ place: Int) -> Int { left + nameWidth + widths.prefix(place).reduce(0, +) }
}

func draw(_ table: AspectScreen, _ model: Model, _ frame: inout Frame) {
  guard let aspects = model.aspects else { return }
  let grid = Grid(table, aspects, model)
  for (place, lines) in grid.heads.enumerated() {
    for (offset, line) in lines.enumerated() {
      frame.put(line, column: grid.start(place), row: 1 + offset, style: Style(.heading, .bold))
    }
  }
  let first = 1 + grid.headLines
  for (line, row) in grid.rows.enumerated() {
    let name = clip(model.regionName(aspects.regions[row]), to: grid.nameWidth - 1)
    frame.put(name, column: grid.left, row: line + first, style: Style(.text, .bold))
    for (place, column) in grid.columns.enumerated() {
      let isChosen = row == table.row && column == table.column
      let cell = cellText(aspects, row, column, isChosen, width: grid.widths[place] - 1)
      frame.put(
        cell, column: grid.start(place), row: line + first,
        style: isChosen ? Style(.selection) : Style())
    }
  }
  drawCell(table, aspects, model, below: grid.rows.count + first, left: grid.left, &frame)
}

/// The words of a cell, and how its text begins where there is room; a dash for nothing.
private func cellText(
  _ aspects: AspectTable, _ row: Int, _ column: Int, _ isChosen: Bool, width: Int
) -> String {
  let places = aspects.places(aspects.regions[row], aspects.aspects[column])
  let mark = isChosen ? "> " : ""
  guard let first = places.first else { return mark + "-" }
  let words = places.reduce(0) { $0 + $1.words }
  let text = width >= 20 ? "\(words) · \(first.beginning)" : "\(words)"
  return clip(mark + text, to: width)
}

/// What the chosen cell holds: region, aspect, words, the title of its section, its beginning.
private func drawCell(
  _ table: AspectScreen, _ aspects: AspectTable, _ model: Model, below row: Int, left: Int,
  _ frame: inout Frame
) {
  let width = max(1, model.columns - 2 * left)
  let region = aspects.regions.indices.contains(table.row) ? aspects.regions[table.row] : ""
  let aspect = aspects.aspects.indices.contains(table.column) ? aspects.aspects[table.column] : ""
  let places = aspects.places(at: table)
  let size = model.comparisonPhrases.words(places.reduce(0) { $0 + $1.words })
  let head = "\(model.regionName(region)) · \(model.aspectName(aspect)) · \(size)"
  var lines = [EntryLine(text: clip(head, to: width), style: Style(.heading, .bold))]
  if places.isEmpty {
    lines.append(EntryLine(text: model.comparisonPhrases.nothing(model.aspectName(aspect))))
  }
  for place in places.prefix(1) {
    lines += TextWrap.lines(place.beginning, width: width).map { EntryLine(text: $0) }
  }
  let first = model.bodyRows - row >= 4 ? row + 1 : row
  for (index, line) in lines.enumerated() where first + index <= model.bodyRows {
    frame.put(line.text, column: left, row: first + index, style: line.style)
  }
}
