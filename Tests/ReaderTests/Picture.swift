import Canvas

/// The rows of text, then for each row one letter a cell for what it is and where it is set off.
func picture(_ frame: Frame) -> String {
  let rows = 0..<frame.height
  let text = rows.map { row in line(frame, row) { $0.text } }
  let styles = rows.map { row in line(frame, row) { letter($0.style) } }
  return (text + ["~~~"] + styles).joined(separator: "\n") + "\n"
}

private func line(_ frame: Frame, _ row: Int, _ part: (Cell) -> String) -> String {
  var line = (0..<frame.width).map { part(frame[$0, row]) }.joined()
  while line.last == " " { line.removeLast() }
  return line
}

/// A small letter for the ink, a capital where it is bold, underlined or italic as well.
private func letter(_ style: Style) -> String {
  let letter =
    switch style.ink {
    case .text: style.traits.isEmpty ? " " : "t"
    case .heading: "h"
    case .muted: "m"
    case .link: "l"
    case .quote: "q"
    case .code: "c"
    case .bar: "b"
    case .selection: "s"
    case .mark: "k"
    case .currentMark: "r"
    case .alert: "a"
    }
  return style.traits.isEmpty ? letter : letter.uppercased()
}
