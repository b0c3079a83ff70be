/// How many slips of the finger lie between two folded words: a letter too many, one missing, one
/// wrong, two swapped.
struct EditDistance {
  private var rows: [[Int]] = [[], [], []]

  /// How many slips are forgiven in a word of so many letters.
  static func allowed(_ length: Int) -> Int { length >= 9 ? 2 : length >= 5 ? 1 : 0 }

  /// The distance, or nil where it is more than `limit`.
  ///
  /// - Parameter prefix: whether `other` may go on after the part that is compared.
  mutating func between(
    _ word: [UInt8], _ other: UnsafeBufferPointer<UInt8>, limit: Int, prefix: Bool = false
  ) -> Int? {
    if other.count + limit < word.count { return nil }
    if !prefix, word.count + limit < other.count { return nil }
    let columns = min(other.count, word.count + limit)
    for row in 0..<3 where rows[row].count <= columns {
      rows[row] = [Int](repeating: 0, count: columns + 8)
    }
    for column in 0...columns { rows[0][column] = column }
    var best = columns
    for (line, letter) in word.enumerated() {
      best = step(line, letter, word, other, columns)
      if best > limit { return nil }
    }
    let distance = prefix ? best : rows[word.count % 3][columns]
    return distance <= limit ? distance : nil
  }

  /// Fills the row after `line` and returns its smallest value.
  private mutating func step(
    _ line: Int, _ letter: UInt8, _ word: [UInt8], _ other: UnsafeBufferPointer<UInt8>,
    _ columns: Int
  ) -> Int {
    let (before, now, next) = ((line + 2) % 3, line % 3, (line + 1) % 3)
    rows[next][0] = line + 1
    var best = line + 1
    for column in 0..<columns {
      let cost = letter == other[column] ? 0 : 1
      var value = min(rows[now][column] + cost, rows[now][column + 1] + 1, rows[next][column] + 1)
      if cost == 1, line > 0, column > 0, letter == other[column - 1],
        word[line - 1] == other[column]
      {
        value = min(value, rows[before][column - 1] + 1)
      }
      rows[next][column + 1] = value
      best = min(best, value)
    }
    return best
  }
}
