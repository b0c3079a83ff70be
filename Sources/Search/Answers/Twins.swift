internal import Content

/// The same passage in several languages.
struct Twins {
  private struct Passage: Hashable {
    var document: String
    var part: Int32
  }

  /// How far behind a passage stands that another language answers better: behind other passages
  /// that match in the same way, and before those that match less well.
  private static func distance(_ row: RankedRow) -> Double {
    // A title that is the query stands above the step of the passages that say the words.
    (row.rank >= 0 ? 1.5 : 0.5) * Scorer.step
  }

  private let library: Library
  private let preferred: String
  private var first: [Passage: Int] = [:]
  private var rows: [RankedRow]

  /// Puts passages behind that another language answers better, so that the first answers each say
  /// something else; of passages that match alike the preferred language goes first.
  ///
  /// - Parameter rows: the best first.
  static func after(_ rows: [RankedRow], _ library: Library, preferring language: String)
    -> [RankedRow]
  {
    var twins = Twins(rows, library, language)
    for index in rows.indices { twins.take(index) }
    return twins.sorted
  }

  private init(_ rows: [RankedRow], _ library: Library, _ language: String) {
    self.rows = rows
    self.library = library
    preferred = language
  }

  /// Translations have the same parts in the same order.
  private mutating func take(_ index: Int) {
    guard let language = language(index) else { return }
    let row = rows[index].row
    let passage = Passage(document: library.entries[Int(row.entry)].id, part: row.part)
    guard let best = first[passage] else { return first[passage] = index }
    guard let other = self.language(best), other != language else { return }
    if language == preferred, matchesAlike(index, best) {
      rows[index].rank = rows[best].rank
      rows[best].rank -= Twins.distance(rows[best])
      first[passage] = index
    } else {
      rows[index].rank -= Twins.distance(rows[index])
    }
  }

  private func language(_ index: Int) -> String? {
    let entry = Int(rows[index].row.entry)
    return library.entries.indices.contains(entry) ? library.entries[entry].language : nil
  }

  private func matchesAlike(_ one: Int, _ other: Int) -> Bool {
    rows[one].groups == rows[other].groups && rows[one].kind == rows[other].kind
  }

  private var sorted: [RankedRow] {
    rows.enumerated().sorted {
      $0.element.rank != $1.element.rank
        ? $0.element.rank > $1.element.rank : $0.offset < $1.offset
    }
    .map(\.element)
  }
}
