internal import Canvas

func draw(_ decisions: DecisionsScreen, _ model: Model, _ frame: inout Frame) {
  let left = listMargin(model.columns)
  let shown = decisions.lines.dropFirst(decisions.top).prefix(model.bodyRows)
  for (row, line) in shown.enumerated() {
    let style = line.isHeading ? Style(.heading, .bold) : Style()
    frame.put(line.text, column: left + line.indent, row: row + 1, style: style)
  }
}
