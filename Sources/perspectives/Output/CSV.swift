/// Rows of comma-separated values, as RFC 4180 has them.
enum CSV {
  /// One row; a cell with a comma, a quotation mark or a line end stands in quotation marks.
  static func row(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") }

  private static func cell(_ text: String) -> String {
    let isSpecial = text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    guard isSpecial else { return text }
    let doubled = text.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + doubled.joined(separator: "\"\"") + "\""
  }
}
