internal import Glyphs

/// Rows of text under headings, in aligned columns; the last column is wrapped below itself, or
/// stands below the others where there is no room beside them.
struct TextTable {
  /// Where the text of a column stands.
  enum Alignment {
    case leading, trailing
  }

  private let alignments: [Alignment]
  private var rows: [[String]]
  private static let gap = 2
  /// The last column is never narrower than this beside the others.
  private static let narrowest = 24
  /// How far it is indented below them.
  private static let step = 4

  /// A table with its headings, and where the text of each column stands.
  init(_ headings: [String], _ alignments: [Alignment]) {
    self.alignments = alignments
    rows = [headings]
  }

  /// Adds a row with as many cells as there are headings.
  ///
  /// Cells are made safe to show; spaces before the text of the last one indent all its lines.
  mutating func add(_ cells: [String]) { rows.append(cells.map { SafeText.shown($0) }) }

  /// Writes the table for a width in columns.
  func write(to output: Output, width: Int) {
    let widths = alignments.indices.dropLast().map { column in
      rows.reduce(0) { max($0, column < $1.count ? CharacterWidth.of($1[column]) : 0) }
    }
    let whole = widths.reduce(0) { $0 + $1 + Self.gap }
    let isStacked = whole > Self.step && width - whole < Self.narrowest
    let start = isStacked ? Self.step : whole
    for row in rows {
      guard let last = row.last else { continue }
      var line = ""
      for (column, cell) in row.dropLast().enumerated() where column < widths.count {
        line += padded(cell, widths[column], alignments[column]) + "  "
      }
      if isStacked {
        output.line(String(line.reversed().drop { $0 == " " }.reversed()))
        line = String(repeating: " ", count: start)
      }
      let indent = last.prefix { $0 == " " }
      let room = max(Self.narrowest, width - start - indent.count)
      for (index, text) in LineWrap.lines(last, width: room).enumerated() {
        output.line((index == 0 ? line : String(repeating: " ", count: start)) + indent + text)
      }
    }
  }

  /// Width is counted in terminal cells: titles may be in any script.
  private func padded(_ cell: String, _ width: Int, _ alignment: Alignment) -> String {
    let space = String(repeating: " ", count: max(0, width - CharacterWidth.of(cell)))
    switch alignment {
    case .leading: return cell + space
    case .trailing: return space + cell
    }
  }
}

/// Breaks text between words.
///
/// A word that is longer than the line stays whole: ids and addresses are copied from here.
enum LineWrap {
  /// The lines of a text that are at most `width` columns wide where its words allow; never none.
  static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      let size = CharacterWidth.of(String(word))
      if !line.isEmpty, used + 1 + size > width {
        lines.append(line)
        line = ""
        used = 0
      }
      if !line.isEmpty {
        line += " "
        used += 1
      }
      line += word
      used += size
    }
    return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }
}
