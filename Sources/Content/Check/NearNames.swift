internal import Glyphs

/// Finds what somebody may have meant.
public enum NearNames {
  private static let most = 5
  /// Names are compared up to this many bytes, so that a pasted page costs no time.
  private static let longest = 64

  /// The names that come near what was written, the nearest first; at most five.
  public static func of(_ wanted: String, among names: [String]) -> [String] {
    let key = Array(Folding.shared.bytes(of: wanted).prefix(longest))
    guard !key.isEmpty else { return [] }
    // One slip in three letters still looks like the name; more would offer anything.
    let reach = max(2, key.count / 3)
    var ranked: [(score: Int, index: Int)] = []
    for (index, name) in names.enumerated() {
      let folded = Array(Folding.shared.bytes(of: name).prefix(longest))
      let steps = distance(key, folded)
      if steps <= reach {
        ranked.append((steps, index))
        // Part of a name is no slip, but what people type when they remember half of it.
      } else if key.count > 2, folded.starts(with: key) || folded.contains(key) {
        ranked.append((reach + folded.count, index))
      }
    }
    return ranked.sorted { ($0.score, $0.index) < ($1.score, $1.index) }.prefix(most)
      .map { names[$0.index] }
  }

  /// Levenshtein's distance: how many bytes to put in, take out or change.
  public static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var row = Array(0...other.count)
    for (index, byte) in one.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in other.indices {
        let above = row[column + 1]
        let change = diagonal + (byte == other[column] ? 0 : 1)
        row[column + 1] = min(change, above + 1, row[column] + 1)
        diagonal = above
      }
    }
    return row[other.count]
  }
}
