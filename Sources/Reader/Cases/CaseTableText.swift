/// What a table of entries is written out as.
public enum CaseTableFormat: String, CaseIterable, Sendable {
  case text, markdown, csv

  /// The format that the ending of a file's name asks for; nil where it asks for none.
  public init?(ending name: String) {
    let name = name.lowercased()
    if name.hasSuffix(".csv") {
      self = .csv
    } else if name.hasSuffix(".md") || name.hasSuffix(".markdown") {
      self = .markdown
    } else if name.hasSuffix(".txt") {
      self = .text
    } else {
      return nil
    }
  }
}

extension CaseTable {
  /// The table written out.
  ///
  /// - Parameters:
  ///   - field: the heading of the column that names the fields.
  ///   - width: the columns of lines; only plain text is broken.
  public func written(as format: CaseTableFormat, field: String, width: Int = 80) -> String {
    switch format {
    case .text: plain(width)
    case .markdown: markdown(field)
    case .csv: csv(field)
    }
  }

  /// A row for each field; each value of a cell is a line of it.
  private func csv(_ field: String) -> String {
    let head = CSV.row([field] + columns.map(\.title))
    let ids = CSV.row(["id"] + columns.map(\.id))
    let rows = rows.map { row in
      CSV.row([row.name] + row.cells.map { lines($0).joined(separator: "\n") })
    }
    return ([head, ids] + rows).map { $0 + "\n" }.joined()
  }

  private func markdown(_ field: String) -> String {
    let head = CaseTable.markdownRow(
      [field]
        + columns.map {
          "\(CaseTable.escaped($0.title)) (\(CaseTable.escaped($0.id)))"
        })
    let rule = "|" + String(repeating: "---|", count: columns.count + 1)
    let rows = rows.map { row in
      CaseTable.markdownRow(
        ["**\(row.name)**"]
          + row.cells.map { cell in
            lines(cell).map(CaseTable.escaped).joined(separator: "<br>")
          })
    }
    return ([head, rule] + rows).map { $0 + "\n" }.joined()
  }

  private static func markdownRow(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  /// What would be markup in a cell of a table.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if "\\|*_`<>[]".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }

  /// Each field, and under it each entry with what it says.
  private func plain(_ width: Int) -> String {
    var text: [String] = []
    for row in rows {
      text.append(row.name)
      for (column, cell) in zip(columns, row.cells) {
        text.append("  " + column.title)
        for item in lines(cell) {
          let wrapped = TextWrap.lines(item, width: width - 6, keepsWords: true)
          let mark = cell.items.count > 1 ? "• " : ""
          for (index, line) in wrapped.enumerated() {
            text.append("    " + (index == 0 ? mark : mark.isEmpty ? "" : "  ") + line)
          }
        }
      }
      text.append("")
    }
    return text.map { $0 + "\n" }.joined()
  }
}
