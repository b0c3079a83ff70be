internal import Canvas
internal import Glyphs
internal import Phrases

func draw(_ list: ListScreen, _ model: Model, _ frame: inout Frame) {
  let left = listMargin(model.columns)
  let width = min(ListLook.measure, model.columns - 2 * left)
  if list.rows.isEmpty { frame.put(model.phrases.nothingHere, column: left, row: 1) }
  for row in 0..<model.bodyRows where list.rows.indices.contains(list.top + row) {
    let index = list.top + row
    let item = list.rows[index]
    draw(item, isChosen: index == list.selected, left, width, row + 1, &frame)
    if case .document(let id, _) = item.target, model.marked.contains(id) {
      // A sign rather than a colour, beside that of the choice.
      let column = left + 1 + 2 * min(item.depth, max(0, width / 8))
      let style = index == list.selected ? Style(.selection) : Style(.text, .bold)
      frame.put("+", column: column, row: row + 1, style: style)
    }
  }
}

enum ListLook {
  /// Wider than this, details are too far from their titles.
  static let measure = 84
}

/// The columns left of a list.
func listMargin(_ columns: Int) -> Int {
  columns < 40 ? 0 : columns <= ListLook.measure + 4 ? 1 : (columns - ListLook.measure) / 2
}

private func draw(
  _ item: ListRow, isChosen: Bool, _ left: Int, _ width: Int, _ row: Int, _ frame: inout Frame
) {
  guard item.isChoice else {
    frame.put(clip(item.title, to: width), column: left, row: row, style: Style(.heading, .bold))
    return
  }
  let style = isChosen ? Style(.selection) : Style()
  let indent = left + 2 + 2 * min(item.depth, max(0, width / 8))
  // The mark tells the choice where reverse video is not seen.
  if isChosen { frame.put("> ", column: indent - 2, row: row, style: style) }
  let room = left + width - indent
  let detailWidth = CharacterWidth.of(item.detail)
  let showsDetail = detailWidth > 0 && detailWidth + 8 <= room
  let titleRoom = showsDetail ? max(8, room - detailWidth - 2) : room
  let end = frame.put(clip(item.title, to: titleRoom), column: indent, row: row, style: style)
  if showsDetail, end + 2 + detailWidth <= left + width {
    frame.put(item.detail, column: end + 2, row: row, style: Style(.muted))
  }
}
