internal import Canvas
internal import Phrases

func draw(_ adding: AddingScreen, _ model: Model, _ frame: inout Frame) {
  let words = model.ownPhrases
  let left = listMargin(model.columns)
  let width = min(ListLook.measure, model.columns - 2 * left)
  let field = frame.put(words.file, column: left, row: 1, style: Style(.text, .bold))
  var row = 2
  func put(_ text: String, _ style: Style = Style()) {
    guard row <= model.bodyRows else { return }
    frame.put(text, column: left, row: row, style: style)
    row += 1
  }
  for line in TextWrap.lines(words.hint, width: width) { put(line, Style(.muted)) }
  row += 1
  for line in TextWrap.lines(adding.notice ?? "", width: width) { put(line) }
  for name in adding.candidates { put(clip(name, to: width)) }
  draw(adding.field, column: field, row: 1, end: left + width, &frame)
}
