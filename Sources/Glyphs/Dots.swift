/// The eight dots of a braille cell: two columns, four rows.
///
/// Braille patterns are how a terminal draws lines finer than its cells.
public struct Dots: Equatable, Sendable {
  /// One bit for each dot, as Unicode numbers them.
  public var bits: UInt8

  /// Dots from their bits.
  public init(_ bits: UInt8 = 0) { self.bits = bits }

  /// The bit of each row's left and right dot.
  private static let left: [UInt8] = [0x01, 0x02, 0x04, 0x40]
  private static let right: [UInt8] = [0x08, 0x10, 0x20, 0x80]

  /// Sets the dot of a column, 0 or 1, and a row, 0 to 3; others do not exist.
  public mutating func set(column: Int, row: Int) {
    guard (0...3).contains(row), (0...1).contains(column) else { return }
    bits |= column == 0 ? Dots.left[row] : Dots.right[row]
  }

  /// The character with these dots.
  public var scalar: Unicode.Scalar { Unicode.Scalar(0x2800 + UInt32(bits)) ?? " " }

  /// The ASCII character that looks most like the dots.
  public var stroke: Unicode.Scalar {
    let left = Dots.left.indices.filter { bits & Dots.left[$0] != 0 }
    let right = Dots.right.indices.filter { bits & Dots.right[$0] != 0 }
    let rows = (left + right).sorted()
    guard let top = rows.first, let bottom = rows.last else { return " " }
    if rows.count >= 7 { return "#" }
    if bottom - top <= 1 { return flat(top, bottom, isWide: !left.isEmpty && !right.isEmpty) }
    if left.isEmpty || right.isEmpty { return "|" }
    // Which side hangs lower, as the sum of the rows times the other side's count.
    let lean = left.reduce(0, +) * right.count - right.reduce(0, +) * left.count
    let least = left.count * right.count
    return lean >= least ? "/" : lean <= -least ? "\\" : rows.count >= 6 ? "#" : "|"
  }

  /// Dots in one row or in two that touch.
  private func flat(_ top: Int, _ bottom: Int, isWide: Bool) -> Unicode.Scalar {
    switch bottom {
    case 0: return "'"
    case 1: return top == 0 ? "'" : "-"
    case 2: return "-"
    default: return isWide ? (top == 3 ? "_" : "-") : top == 3 ? "." : ","
    }
  }
}
