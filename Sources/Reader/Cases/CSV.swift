/// Rows of comma-separated values, as RFC 4180 has them, safe to open in a spreadsheet.
public enum CSV {
  /// One row; a cell with a comma, a quotation mark or a line end stands in quotation marks.
  ///
  /// A cell that a spreadsheet would take for a formula gets an apostrophe before it.
  public static func row(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") }

  private static func cell(_ text: String) -> String {
    let text = isFormula(text) ? "'" + text : text
    let isSpecial = text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    guard isSpecial else { return text }
    let doubled = text.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + doubled.joined(separator: "\"\"") + "\""
  }

  /// Spreadsheets run what starts with one of these, the wide ones and spaces before them included.
  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first(where: { !$0.properties.isWhitespace }) else {
      return false
    }
    return "=+-@＝＋－＠".unicodeScalars.contains(first)
  }
}
