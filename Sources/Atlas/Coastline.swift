/// The coasts of the world.
///
/// They are written in printable ASCII, see `Tests/atlas/coastlines.py`: `!` starts a line, then come
/// two numbers of two symbols for its first point and two numbers for each step from there. Points
/// are in tenths of a degree, counted from the cut of the map and from the south pole. In a step the
/// sign is the last bit; numbers below 75 take one symbol, others two.
public enum Coastline {
  /// A point in tenths of a degree: east of the cut, and north of the south pole.
  public struct Point: Equatable, Sendable {
    /// 0 to 3,600.
    public var east: Int
    /// 0 to 1,800.
    public var north: Int
  }

  /// All lines; those of islands and continents end where they start.
  public static let lines: [[Point]] = {
    let text = CoastlineData.text
    return decode(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }()

  private static let start = UInt8(ascii: "!")
  private static let base = 91
  private static let short = 75

  /// Reads lines; what is no symbol ends them.
  static func decode(_ bytes: some Collection<UInt8>) -> [[Point]] {
    bytes.split(separator: start).compactMap { line in
      var symbols = line.map(symbol)[...]
      guard symbols.count >= 4, symbols.prefix(4).allSatisfy({ $0 >= 0 }) else { return nil }
      let head = Array(symbols.prefix(4))
      symbols.removeFirst(4)
      var point = Point(east: head[0] * base + head[1], north: head[2] * base + head[3])
      var points = [point]
      while let east = step(&symbols), let north = step(&symbols) {
        point.east += east
        point.north += north
        points.append(point)
      }
      return points
    }
  }

  /// The value of a symbol: 0 to 90, or negative for what is none.
  private static func symbol(_ byte: UInt8) -> Int {
    guard byte >= 35, byte <= 126, byte != 92 else { return -1 }
    return Int(byte) - (byte > 92 ? 36 : 35)
  }

  private static func step(_ symbols: inout ArraySlice<Int>) -> Int? {
    guard var number = symbols.popFirst(), number >= 0 else { return nil }
    if number >= short {
      guard let low = symbols.popFirst(), low >= 0 else { return nil }
      number = short + (number - short) * base + low
    }
    return number % 2 == 0 ? number / 2 : -(number + 1) / 2
  }
}
