internal import Canvas
internal import Glyphs
internal import Phrases
internal import Search

func draw(_ search: SearchScreen, _ model: Model, _ frame: inout Frame) {
  let left = listMargin(model.columns)
  let width = min(ListLook.measure, model.columns - 2 * left)
  let column = frame.put(model.phrases.search, column: left, row: 1, style: Style(.text, .bold))
  // A long query shows its end, where one types.
  let room = max(1, left + width - column - 1)
  var typed = search.field.head
  while CharacterWidth.of(typed) > room { typed.removeFirst() }
  let rest = String(search.field.text.dropFirst(search.field.head.count))
  let cursor = frame.put(typed, column: column, row: 1)
  frame.put(rest, column: cursor, row: 1, limit: max(0, left + width - cursor))
  frame.cursor = Frame.Point(column: cursor, row: 1)
  frame.put(clip(status(search, model), to: width), column: left, row: 2, style: Style(.muted))
  for shown in 0..<SearchScreen.shown(bodyRows: model.bodyRows) {
    let index = search.top + shown
    guard search.hits.indices.contains(index) else { break }
    let row = 3 + shown * SearchScreen.rowsEach
    draw(search.hits[index], index == search.selected, left, width, row, model, &frame)
  }
}

private func status(_ search: SearchScreen, _ model: Model) -> String {
  guard let query = search.answered, !search.field.text.isEmpty else {
    return model.phrases.searchHint
  }
  return search.hits.isEmpty
    ? model.phrases.noAnswers(query) : model.phrases.answers(search.answers?.total ?? 0)
}

private func draw(
  _ passage: SearchHit, _ isChosen: Bool, _ left: Int, _ width: Int, _ row: Int,
  _ model: Model, _ frame: inout Frame
) {
  guard row < frame.height - 1 else { return }
  let style = isChosen ? Style(.selection) : Style(.text, .bold)
  let language = passage.language.isEmpty ? "" : " [\(passage.language)]"
  let titles = passage.sectionID == nil ? [] : passage.sectionPath + [passage.sectionTitle]
  let place =
    titles.isEmpty
    ? passage.documentTitle : titles.joined(separator: " › ") + " — " + passage.documentTitle
  if isChosen { frame.put("> ", column: left, row: row, style: style) }
  let end = frame.put(
    clip(place, to: width - 2 - language.count), column: left + 2, row: row, style: style)
  frame.put(language, column: end, row: row, style: Style(.muted))
  guard row + 1 < frame.height - 1 else { return }
  drawSnippet(passage, left + 2, width - 2, row + 1, &frame)
}

private func drawSnippet(
  _ passage: SearchHit, _ left: Int, _ width: Int, _ row: Int, _ frame: inout Frame
) {
  frame.put(clip(passage.snippet, to: width), column: left, row: row)
  var used = 0
  var column = left
  for scalar in passage.snippet.unicodeScalars {
    let cells = CharacterWidth.of(scalar)
    guard column + cells < left + width else { return }
    if passage.matches.contains(where: { $0.contains(used) }) {
      frame.restyle(column: column, row: row, count: cells, style: Style(.mark))
    }
    used += UTF8.width(scalar)
    column += cells
  }
}
