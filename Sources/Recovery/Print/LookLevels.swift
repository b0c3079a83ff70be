/// The levels of a printed text's headings, by the look of each.
///
/// A number or a bookmark tells its heading's level, and with it that of its look. The other looks
/// follow by size; of two of one size the one that comes first in the text is the higher.
struct LookLevels {
  private var levels: [Look: Int] = [:]
  private let depths: [[UInt8]: Int]
  private let isNumbered: Bool

  /// Nothing where only words are known.
  init?(_ draft: Draft, _ headings: [Int]) {
    guard let printing = draft.printing else { return nil }
    var depths: [[UInt8]: Int] = [:]
    for entry in printing.entries where depths[entry.key] == nil {
      depths[entry.key] = entry.depth
    }
    self.depths = depths.count > 3 ? depths : [:]
    isNumbered = LookLevels.areNumbered(headings, draft)
    var votes: [Look: [Int: Int]] = [:]
    var looks: [Look] = []
    for index in headings {
      guard let look = draft.units[index].look else { continue }
      if votes[look] == nil {
        votes[look] = [:]
        looks.append(look)
      }
      if let known = known(index, draft) { votes[look]?[known, default: 0] += 1 }
    }
    settle(looks, votes)
  }

  /// Two numbers of several parts, or one below its chapter: "2.1" below "2".
  private static func areNumbered(_ headings: [Int], _ draft: Draft) -> Bool {
    let numbers = headings.compactMap { draft.headingNumber(ofText: draft.units[$0].text) }
      .filter { !$0.padded }
    let chapters = Set(numbers.map(\.parts))
    let deep = numbers.filter { $0.depth > 1 }
    return deep.count >= 2 || deep.contains { chapters.contains($0.parts.dropLast()) }
  }

  /// The level that a number or a bookmark gives.
  private func known(_ index: Int, _ draft: Draft) -> Int? {
    let text = draft.units[index].text
    let number = draft.headingNumber(ofText: text)
    if let depth = depths[Headings.withoutNumber(Folding.key(text), number)] { return depth + 1 }
    guard isNumbered, let number, !number.padded else { return nil }
    return number.depth + 1
  }

  /// Looks in the order of their size, then of the text.
  private mutating func settle(_ looks: [Look], _ votes: [Look: [Int: Int]]) {
    let places = Dictionary(uniqueKeysWithValues: looks.enumerated().map { ($1, $0) })
    let sorted = looks.sorted {
      ($0.face.halfPoints, places[$1] ?? 0) > ($1.face.halfPoints, places[$0] ?? 0)
    }
    var last = 1
    for look in sorted {
      let most = votes[look]?.max { ($0.value, $1.key) < ($1.value, $0.key) }
      last = most?.key ?? min(6, last + 1)
      levels[look] = last
    }
  }

  /// The level of a heading; nothing for a look that no heading has.
  func level(of index: Int, in draft: Draft, parent: Int) -> Int? {
    if draft.headingNumber(ofText: draft.units[index].text)?.padded ?? false { return nil }
    if let known = known(index, draft) { return known }
    return draft.units[index].look.flatMap { levels[$0] }
  }
}
