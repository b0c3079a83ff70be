/// The words of rows that were added since an index was opened, and what of them is written.
struct SessionTerms {
  private var table = TermTable(capacity: 16_384)
  private var writtenRows: [UInt32] = []
  private var writtenLanguages: [UInt8] = []
  private var told = 0

  /// A word of a row.
  mutating func add(_ term: [UInt8], row: Int32, language: UInt8) {
    _ = table.intern(term, row: row, language: language)
  }

  /// What is to be written: words that are new or new to a language, and at the end all that changed.
  mutating func changes(isLast: Bool) -> [(term: [UInt8], rows: Int, languages: UInt8)] {
    var changes: [(term: [UInt8], rows: Int, languages: UInt8)] = []
    while writtenRows.count < table.count {
      writtenRows.append(0)
      writtenLanguages.append(0)
    }
    for id in 0..<table.count {
      let rows = table.rows[id]
      let isNew = writtenRows[id] == 0 || writtenLanguages[id] != table.languages[id]
      guard isNew || (isLast && writtenRows[id] != rows) else { continue }
      changes.append((table.bytes(id), Int(rows - writtenRows[id]), table.languages[id]))
      writtenRows[id] = rows
      writtenLanguages[id] = table.languages[id]
    }
    // Neighbours in the table on disk are written one after the other.
    changes.sort { $0.term.lexicographicallyPrecedes($1.term) }
    return changes
  }

  /// Adds to `terms` the words that it has not been told of yet.
  mutating func tellNewTerms(to terms: inout TermTable) {
    for id in told..<table.count {
      terms.add(table.bytes(id), rows: 1, language: table.languages[id])
    }
    told = table.count
  }

  /// The next table to be told knows nothing.
  mutating func forgetWhatWasTold() { told = 0 }
}
