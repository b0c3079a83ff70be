/// Counts anew in how many rows of an index each word occurs, and in which languages.
///
/// Rows of reports that have changed or gone stay in FTS5, and with them the numbers of their words,
/// by which answers are ranked. FTS5 is gone through word by word, a little at a time.
final class TermCount {
  /// What is to be written instead of what the table of words says; words without rows are to go.
  private(set) var changes: [(term: [UInt8], rows: Int, languages: UInt8)] = []

  private let index: DiskIndex
  private let statement: Statement
  /// For each entry of the library the bit of its language.
  private let languageBits: [UInt8]
  // Of the word that is being counted.
  private var term: [UInt8] = []
  private var last = -1
  private var rows = 0
  private var languages: UInt8 = 0

  init(_ index: DiskIndex) throws(DatabaseError) {
    self.index = index
    try index.prepareToSearch()
    try index.database.run(
      "CREATE VIRTUAL TABLE IF NOT EXISTS temp.words USING fts5vocab(main, passages, instance)")
    statement = try index.database.statement("SELECT term, doc FROM temp.words")
    let bits = index.catalogue.languages.map { StemLanguage(code: $0)?.bit ?? 0 }
    languageBits = index.catalogue.entries.map { bits[$0.language] }
  }

  deinit { statement.reset() }

  /// Counts until `deadline`, a time of `Clock`; true at the end.
  func step(until deadline: Int) throws(DatabaseError) -> Bool {
    var looked = 0
    while try statement.step() {
      let isSame = statement.withBlob(0) { $0.elementsEqual(term) }
      if !isSame {
        end()
        term = statement.withBlob(0) { Array($0) }
      }
      count(statement.integer(1))
      looked += 1
      if looked % 4096 == 0, Clock.now >= deadline { return false }
    }
    end()
    statement.reset()
    return true
  }

  /// The rows of a word come in order, each as often as the word stands in it.
  private func count(_ row: Int) {
    guard row != last else { return }
    last = row
    guard row < index.rows.count, index.rows[row].entry >= 0 else { return }
    rows += 1
    languages |= languageBits[Int(index.rows[row].entry)]
  }

  /// Takes down what is known of a word, where the table says something else.
  private func end() {
    let known = index.terms.find(term)
    if let known,
      rows == 0 || index.terms.rows[known] != UInt32(rows)
        || index.terms.languages[known] != languages
    {
      changes.append((term, rows, languages))
    } else if known == nil, rows > 0 {
      changes.append((term, rows, languages))
    }
    (term, last, rows, languages) = ([], -1, 0, 0)
  }
}

extension DiskIndex {
  /// Up to so many rows words are counted anew whenever some have gone; in larger ones, where
  /// that takes seconds, only where one in twenty has.
  private static let fewRows = 4000

  /// Whether the numbers of rows that words occur in are to be counted anew.
  var wantsCount: Bool {
    if lacksCounts { return true }
    return uncounted > 0 && (rows.count <= DiskIndex.fewRows || uncounted * 20 > liveRows)
  }

  /// Writes what was counted; a transaction must be open.
  func write(_ count: TermCount) throws(DatabaseError) {
    let removal = try database.statement("DELETE FROM terms WHERE term = ?1")
    let statement = try database.statement(
      "REPLACE INTO terms(term, rows, languages) VALUES(?1, ?2, ?3)")
    for change in count.changes {
      let target = change.rows == 0 ? removal : statement
      target.bind(1, change.term)
      if change.rows > 0 {
        target.bind(2, change.rows)
        target.bind(3, Int(change.languages))
      }
      try target.run()
    }
    try noteCounted()
  }
}
