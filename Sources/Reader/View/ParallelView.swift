internal import Canvas
internal import Content
internal import Glyphs
internal import Layout
internal import Phrases

func draw(_ parallel: ParallelScreen, _ model: Model, _ frame: inout Frame) {
  let text = parallel.text
  let left = model.columns >= 40 ? 1 : 0
  let right = left + text.width + ComparisonScreen.gap
  let languages = [parallel.left.entry.language, parallel.right.entry.language]
  if text.isStacked {
    let both = languages.joined(separator: " · ")
    frame.put(both, column: left, row: 1, style: Style(.text, .bold))
  } else {
    frame.put(languages[0], column: left, row: 1, style: Style(.text, .bold))
    frame.put(languages[1], column: right, row: 1, style: Style(.text, .bold))
  }
  var place = parallel.top
  for row in 2..<max(2, model.bodyRows + 1) {
    let rows = text.rows(place.pair)
    if !text.isStacked { frame.put("│", column: right - 2, row: row, style: Style(.muted)) }
    if rows.indices.contains(place.row) {
      if let line = rows[place.row].left { draw(line, column: left, row: row, &frame) }
      if let line = rows[place.row].right { draw(line, column: right, row: row, &frame) }
    }
    if place.row == 0, !text.isStacked {
      // What only one of the texts has says so in the other's column.
      let section = text.section(at: place)
      if section.right == nil {
        missing(languages[1], model, column: right, row: row, text.width, &frame)
      } else if section.left == nil {
        missing(languages[0], model, column: left, row: row, text.width, &frame)
      }
    }
    let next = text.move(place, by: 1)
    if next == place { break }
    place = next
  }
}

private func missing(
  _ language: String, _ model: Model, column: Int, row: Int, _ width: Int, _ frame: inout Frame
) {
  let words = clip(model.comparisonPhrases.notInLanguage(language), to: width)
  frame.put(words, column: column, row: row, style: Style(.muted))
}
