internal import Glyphs

/// Numbers of one unit as bars.
public struct Bars: Equatable, Sendable {
  /// The value of each row; nil where the cell gives none, or a total that would dwarf the rest.
  let values: [Double?]
  /// Whether the numbers are shares of a whole: the bars then end at 100.
  let areShares: Bool

  /// Whether a column holds numbers and nothing else that has digits.
  static func isMeasured(_ cells: [String]) -> Bool { quantities(cells) != nil }

  /// - Parameter labels: the cells that name the rows.
  init?(_ cells: [String], labels: [String]) {
    guard let found = Bars.quantities(cells) else { return nil }
    let isShare = found.compactMap(\.self).allSatisfy {
      $0.unit == "%" && (0...100).contains($0.value)
    }
    let kept = zip(found, labels).map { quantity, label in
      Bars.isTotal(label) ? nil : quantity?.value
    }
    guard kept.contains(where: { ($0 ?? 0) != 0 }) else { return nil }
    values = kept
    areShares = isShare
  }

  /// The numbers of a column; nil where they are not of one unit, or too few.
  private static func quantities(_ cells: [String]) -> [Quantity?]? {
    let separators = cells.map { Quantity.separator(in: $0) }
    let fractions = separators.compactMap { separator -> UInt8? in
      if case .fraction(let sign)? = separator { sign } else { nil }
    }
    guard Set(fractions).count <= 1 else { return nil }
    var found: [Quantity?] = []
    for (cell, separator) in zip(cells, separators) {
      if separator == nil, cell.utf8.contains(where: NumberParts.isDigit) { return nil }
      found.append(separator == nil ? nil : Quantity(cell, fraction: fractions.first))
      if separator != nil, found.last == .some(nil) { return nil }
    }
    let known = found.compactMap(\.self)
    let isOneUnit = Set(known.map(\.unit)).count == 1
    let isEnough = known.count * 2 >= cells.count && (known.count >= 2 || known.first?.unit == "%")
    return isOneUnit && isEnough ? found : nil
  }

  private static let totals: Set<String> = [
    "total", "totals", "totaux", "totale", "totales", "ensemble", "sum", "somme", "suma", "all",
    "tous", "todos",
  ]

  private static func isTotal(_ label: String) -> Bool {
    let words = Folding.shared.string(of: label).split { !$0.isLetter }
    return words.first.map { totals.contains(String($0)) } ?? false
  }

  /// The bar of a row; empty where there is no number.
  func row(_ index: Int, width: Int) -> String {
    guard width > 0, values.indices.contains(index), let value = values[index] else { return "" }
    let known = values.compactMap(\.self)
    let highest = areShares ? 100 : max(0, known.max() ?? 0)
    let lowest = min(0, known.min() ?? 0)
    if lowest < 0 { return width < 3 ? "" : signed(value, lowest, highest, width) }
    let bar = Bars.bar(value / highest, width: width)
    guard areShares else { return bar }
    // The rest of the whole is shown as well: a share is read against it.
    return bar + String(repeating: "░", count: max(0, width - bar.unicodeScalars.count))
  }

  /// Parts of a cell in eighths.
  ///
  /// The half block is left out: it marks the edge of a figure, and has
  /// a letter of its own where there is only ASCII.
  private static let eighths = ["", "▏", "▎", "▍", "▍", "▋", "▊", "▉"]

  private static func bar(_ fraction: Double, width: Int) -> String {
    guard fraction > 0 else { return "" }
    let parts = Int((min(1, fraction) * Double(width * 8)).rounded())
    let (cells, rest) = max(1, parts).quotientAndRemainder(dividingBy: 8)
    return String(repeating: "█", count: cells) + eighths[rest]
  }

  /// Bars on both sides of a line at zero, in whole cells.
  private func signed(_ value: Double, _ lowest: Double, _ highest: Double, _ width: Int) -> String
  {
    let room = Double(max(1, width - 1))
    let span = highest - lowest
    let zero = Int((-lowest / span * room).rounded())
    let length = value == 0 ? 0 : max(1, Int((abs(value) / span * room).rounded()))
    let bar = String(repeating: "█", count: length)
    guard value < 0 else {
      return String(repeating: " ", count: zero) + "│" + bar.prefix(Int(room) - zero)
    }
    let shown = min(length, zero)
    return String(repeating: " ", count: zero - shown) + bar.prefix(shown) + "│"
  }
}
