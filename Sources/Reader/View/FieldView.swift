internal import Canvas
internal import Glyphs

/// What stands where a line being typed is cut.
private let cut = "…"

/// A line being typed up to the column `end`; where it is too long it shows the part at the cursor, and
/// a sign where something is missing.
func draw(_ editor: LineEditor, column: Int, row: Int, end: Int, _ frame: inout Frame) {
  // The last cell is left for the cursor.
  let room = max(0, end - column - 1)
  let (head, tail) = (editor.before, editor.after)
  let (before, after) = (width(head[...]), width(tail[...]))
  var start = column
  var shown = head[...]
  if before + after > room {
    // Some of what comes after the cursor shows too.
    let most = room - min(after, room / 4)
    if before > most {
      while !shown.isEmpty, width(shown) > most - 1 { shown.removeFirst() }
      start = frame.put(cut, column: column, row: row, style: Style(.muted))
    }
  }
  let cursor = frame.put(String(shown), column: start, row: row)
  let left = max(0, end - cursor)
  let isCut = after > left
  let last = frame.put(String(tail), column: cursor, row: row, limit: isCut ? left - 1 : left)
  if isCut { frame.put(cut, column: last, row: row, style: Style(.muted)) }
  frame.cursor = Frame.Point(column: max(0, min(cursor, frame.width - 1)), row: row)
}

private func width(_ characters: ArraySlice<Character>) -> Int {
  CharacterWidth.of(String(characters))
}

/// A line being typed, in several rows that are broken between words.
struct FieldRows {
  /// What stands in each row that shows.
  private(set) var rows: [String] = []
  /// Whether something is missing before the first row, and behind the last one.
  private(set) var isCut = (before: false, after: false)
  /// Where the cursor is among the rows.
  private(set) var cursor = (row: 0, column: 0)

  /// - Parameters:
  ///   - width: the columns of a row, with one for the cursor behind its text.
  ///   - most: how many rows may show; those around the cursor do.
  init(_ editor: LineEditor, width: Int, most: Int) {
    let characters = editor.before + editor.after
    let lines = FieldRows.broken(characters, max(1, width - 1))
    let place = editor.before.count
    let here = lines.lastIndex { $0.lowerBound <= place } ?? 0
    let first = max(0, min(here - max(0, most - 2), lines.count - most))
    let top = here >= first + most ? here - most + 1 : first
    let shown = lines[top..<min(lines.count, top + most)]
    rows = shown.map { String(characters[$0]) }
    isCut = (top > 0, shown.endIndex < lines.count)
    let before = characters[lines[here].lowerBound..<place]
    cursor = (here - top, min(width - 1, CharacterWidth.of(String(before))))
  }

  /// Lines of at most `width` columns; the space between two of them stands behind the first.
  private static func broken(_ characters: [Character], _ width: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var (start, used) = (0, 0)
    var space: Int?
    for (index, character) in characters.enumerated() {
      let cells = CharacterWidth.of(String(character))
      if used + cells > width, index > start, character != " " {
        let next = space.map { $0 + 1 } ?? index
        lines.append(start..<next)
        (start, space) = (next, nil)
        used = CharacterWidth.of(String(characters[next..<index]))
      }
      if character == " " { space = index }
      used += cells
    }
    return lines + [start..<characters.count]
  }
}

/// A line being typed in as many rows as `field` has, from `row` on.
///
/// - Parameter column: where the rows begin, with a cell before it for the sign that something is missing.
func draw(_ field: FieldRows, column: Int, row: Int, end: Int, _ frame: inout Frame) {
  for (index, text) in field.rows.enumerated() {
    frame.put(text, column: column, row: row + index, limit: max(0, end - column))
  }
  let sign = Style(.muted)
  if field.isCut.before { frame.put(cut, column: max(0, column - 1), row: row, style: sign) }
  if field.isCut.after {
    frame.put(cut, column: end - 1, row: row + field.rows.count - 1, style: sign)
  }
  frame.cursor = Frame.Point(
    column: max(0, min(column + field.cursor.column, frame.width - 1)), row: row + field.cursor.row)
}
