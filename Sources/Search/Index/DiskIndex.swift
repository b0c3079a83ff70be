internal import Content

/// An index that SQLite keeps, in a file or in memory.
///
/// Reports that have changed leave their old rows behind, which nothing leads to any more; when
/// these are too many the index is made anew.
final class DiskIndex: FullTextClient {
  let database: Database
  let library: Library
  let catalogue: Catalogue
  /// The words of the library; loaded at the first search.
  private(set) var terms = TermTable()
  /// The rows by number; those that nothing leads to have no entry.
  private(set) var rows: [Row] = []
  /// What is known of the reports that are indexed, by path.
  private(set) var documents: [String: Document] = [:]
  /// How many rows and words there are, old ones left out.
  private(set) var liveRows = 0
  private(set) var words = 0
  /// The number of the next row.
  var nextRow = 0
  /// How many rows have gone that words are still counted by.
  private(set) var uncounted = 0
  /// Whether rows were written without their words being counted, before a kill.
  private(set) var lacksCounts = false
  /// The words of the rows that were added since the index was opened.
  private var session = SessionTerms()
  private var areTermsLoaded = false
  private var fullText: FullText?

  // Of the row that is being indexed.
  private var language: UInt8 = 0
  private var counts: [Count] = []
  private var count = Count()
  private var notes = Int.max

  /// The words of a text: all, those that say something, and those before the footnotes.
  private struct Count {
    var all = 0
    var telling = 0
    var beforeNotes: Int?
  }

  // Of the query that is being run; for so many rows the collector must not be looked after each time.
  private var collector: UnsafeMutablePointer<Collector>?
  /// The entries of the rows that match, where these are what is asked for.
  private var entries: Set<Int32>?

  /// A report as it is indexed.
  struct Document {
    var id: Int
    var stamp: Int
    var rows: Range<Int>
  }

  /// Opens an index, and makes its tables where there are none.
  init(_ location: String, isReadOnly: Bool, _ library: Library, _ catalogue: Catalogue)
    throws(DatabaseError)
  {
    database = try Database(location, isReadOnly: isReadOnly)
    self.library = library
    self.catalogue = catalogue
    fullText = try FullText(database, client: self)
    if !isReadOnly { try IndexSchema.prepare(database, catalogue) }
    try load()
  }

  /// Reads which reports are indexed.
  func load() throws(DatabaseError) {
    nextRow = try database.integer("SELECT value FROM meta WHERE key = 'next'")
    uncounted = try database.integer("SELECT value FROM meta WHERE key = 'uncounted'")
    lacksCounts = try database.integer("SELECT value FROM meta WHERE key = 'unwritten'") > 0
    rows = []
    // Growing step by step would leave holes as large as what is kept.
    rows.reserveCapacity(min(max(0, nextRow), 1 << 20))
    documents = Dictionary(minimumCapacity: library.entries.count)
    (liveRows, words) = (0, 0)
    (terms, areTermsLoaded) = (TermTable(), false)
    session = SessionTerms()
    let bits = try IndexSchema.regionBits(database, catalogue)
    let entries = Dictionary(
      library.entries.enumerated().map { ($0.element.path, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let statement = try database.statement(
      "SELECT id, path, stamp, first, rows FROM documents ORDER BY first")
    defer { statement.reset() }
    while try statement.step() {
      let known = entries[statement.text(1)]
      let entry = Int32(truncatingIfNeeded: known ?? -1)
      // The library's own copy of the path, where there is one, so that it is kept only once.
      let path = known.map { library.entries[$0].path } ?? statement.text(1)
      let kept = statement.withBlob(4) { RowBlob.rows($0, entry: entry, regionBits: bits) }
      let first = statement.integer(3)
      guard first >= rows.count, first + kept.count < 1 << 26 else {
        throw DatabaseError(code: 11, message: "rows out of order")
      }
      place(kept, at: first)
      documents[path] = Document(
        id: statement.integer(0), stamp: statement.integer(2), rows: first..<(first + kept.count))
    }
    nextRow = max(rows.count, nextRow)
  }

  /// Takes up rows of a report that is part of the library.
  private func place(_ added: [Row], at first: Int) {
    let gap = first - rows.count
    if gap > 0 { rows += [Row](repeating: Row(entry: -1, part: -1), count: gap) }
    rows += added
    for row in added where row.entry >= 0 {
      liveRows += 1
      words += Int(row.words)
    }
  }

  func indexed(_ term: [UInt8], at start: Int) {
    // Only the body, which is the third text of a row, has footnotes.
    if start >= notes, counts.count == 2, count.beforeNotes == nil {
      count.beforeNotes = count.all
    }
    let row = Int32(truncatingIfNeeded: nextRow)
    session.add(term, row: row, language: language)
    count.all += 1
    // Only of headings one needs to know how many words say something.
    if counts.isEmpty, !StopWords.contains(term) { count.telling += 1 }
  }

  func endOfText() {
    counts.append(count)
    count = Count()
  }

  func matched(row: Int, _ instances: UnsafeBufferPointer<Instance>) {
    guard row < rows.count, rows[row].entry >= 0 else { return }
    entries?.insert(rows[row].entry)
    collector?.pointee.add(rows[row], number: row, instances)
  }
}

extension DiskIndex {
  /// Adds the rows of a report; a transaction must be open.
  func add(_ texts: RowTexts, path: String, stamp: Int, language code: String)
    throws(DatabaseError)
  {
    language = StemLanguage(code: code)?.bit ?? 0
    let first = nextRow
    var added: [Row] = []
    for text in texts.rows {
      var row = text.row
      counts.removeAll(keepingCapacity: true)
      notes = text.notes
      try insert(text, texts)
      if counts.count == Column.allCases.count {
        row.headingWords = UInt8(clamping: counts[0].telling)
        row.words = UInt16(clamping: counts[2].all)
        row.firstNote = UInt16(clamping: counts[2].beforeNotes ?? Int.max)
      }
      added.append(row)
      nextRow += 1
    }
    try forget(path)
    let statement = try database.statement(
      "INSERT INTO documents(path, stamp, first, rows) VALUES(?1, ?2, ?3, ?4)")
    statement.bind(1, path)
    statement.bind(2, stamp)
    statement.bind(3, first)
    statement.bind(4, RowBlob.bytes(of: added))
    try statement.run()
    let id = try database.integer("SELECT last_insert_rowid()")
    place(added, at: first)
    documents[path] = Document(id: id, stamp: stamp, rows: first..<nextRow)
  }

  /// One row for FTS5, which cuts the texts itself and reports the words as it goes.
  private func insert(_ text: RowText, _ texts: RowTexts) throws(DatabaseError) {
    let statement = try database.statement(
      "INSERT INTO passages(rowid, heading, context, body) VALUES(?1, ?2, ?3, ?4)")
    statement.bind(1, nextRow)
    statement.bind(2, text.heading)
    statement.bind(3, text.context)
    if text.row.isDocument {
      statement.bind(4, texts.summary)
      try statement.run()
      return
    }
    let failure = texts.text.bytes.withUnsafeBufferPointer { bytes -> DatabaseError? in
      statement.bind(4, borrowed: UnsafeBufferPointer(rebasing: bytes[text.body]))
      do throws(DatabaseError) {
        try statement.run()
        return nil
      } catch {
        return error
      }
    }
    if let failure { throw failure }
  }

  /// Takes a report out; its rows stay behind in the index, and are passed over.
  func forget(_ path: String) throws(DatabaseError) {
    guard let document = documents.removeValue(forKey: path) else { return }
    let statement = try database.statement("DELETE FROM documents WHERE id = ?1")
    statement.bind(1, document.id)
    try statement.run()
    uncounted += document.rows.count
    for row in document.rows where row < rows.count && rows[row].entry >= 0 {
      liveRows -= 1
      words -= Int(rows[row].words)
      rows[row].entry = -1
    }
  }

  /// Writes what was learned since the transaction began; it must end next.
  ///
  /// - Parameter isLast: whether the numbers of rows are written too, of words known before; until
  ///   then they are a little low, and counted anew if it does not come to that.
  func writeTerms(isLast: Bool) throws(DatabaseError) {
    let statement = try database.statement(
      """
      INSERT INTO terms(term, rows, languages) VALUES(?1, ?2, ?3) ON CONFLICT(term)
      DO UPDATE SET rows = rows + excluded.rows, languages = languages | excluded.languages
      """)
    for change in session.changes(isLast: isLast) {
      statement.bind(1, change.term)
      statement.bind(2, change.rows)
      statement.bind(3, Int(change.languages))
      try statement.run()
    }
    try IndexSchema.set("next", nextRow, in: database)
    try IndexSchema.set("uncounted", uncounted, in: database)
    try IndexSchema.set("unwritten", lacksCounts || !isLast ? 1 : 0, in: database)
    if isLast {
      session = SessionTerms()
      areTermsLoaded = false
    }
  }

  /// Takes down that the words are counted as they are.
  func noteCounted() throws(DatabaseError) {
    (uncounted, lacksCounts, areTermsLoaded) = (0, false, false)
    try IndexSchema.set("uncounted", 0, in: database)
    try IndexSchema.set("unwritten", 0, in: database)
  }

  /// Makes the words ready for a plan.
  func prepareToSearch() throws(DatabaseError) {
    if !areTermsLoaded {
      terms = TermTable(capacity: 16_384)
      let statement = try database.statement("SELECT term, rows, languages FROM terms")
      defer { statement.reset() }
      while try statement.step() {
        terms.add(
          statement.withBlob(0) { Array($0) },
          rows: UInt32(truncatingIfNeeded: statement.integer(1)),
          language: UInt8(truncatingIfNeeded: statement.integer(2)))
      }
      areTermsLoaded = true
      session.forgetWhatWasTold()
    }
    // Words of rows that are still being written can be looked for too.
    session.tellNewTerms(to: &terms)
    terms.sort()
  }
}

extension DiskIndex {
  /// For so many nanoseconds rows are looked at; a query of words that are everywhere is cut short,
  /// because whoever types does not wait.
  private static var patience: Int { 35_000_000 }

  /// Hands the rows that satisfy the plan to the collector; where these are few, also those that
  /// satisfy most of it, and where there are none, part of it.
  ///
  /// - Parameter isPatient: whether all rows are looked at, however long that takes.
  func run(_ plan: Plan, isPatient: Bool, into result: inout Collector) throws(DatabaseError) {
    let deadline = isPatient ? Int.max : Clock.now + DiskIndex.patience
    try run(MatchExpression(plan, terms, .all), until: deadline, into: &result)
    guard !result.isCounting, result.total < Plan.few, plan.required.nonzeroBitCount > 1 else {
      return
    }
    let need: MatchExpression.Need = result.total == 0 ? .any : .most
    // Whatever has everything was found.
    result.wantsPartial = true
    try run(MatchExpression(plan, terms, need), until: deadline, into: &result)
  }

  /// Runs one expression; `visit` hands the rows on while SQLite steps through them.
  private func run(
    _ expression: MatchExpression, until deadline: Int, into result: inout Collector
  ) throws(DatabaseError) {
    let failure = withUnsafeMutablePointer(to: &result) { place -> DatabaseError? in
      collector = place
      defer { collector = nil }
      do throws(DatabaseError) {
        try visit(expression, until: deadline)
        return nil
      } catch {
        return error
      }
    }
    if let failure { throw failure }
    if fullText?.isLate == true { result.cutShort() }
  }

  /// Has `matched` told of the rows that match, until the deadline.
  private func visit(_ expression: MatchExpression, until deadline: Int) throws(DatabaseError) {
    fullText?.begin(alternatives: expression.alternatives, until: deadline)
    guard let text = expression.text else { return }
    // No row is an answer to SQLite, so that it goes through all of them in one step.
    let statement = try database.statement(
      "SELECT 1 FROM passages WHERE passages MATCH ?1 AND visit(passages)")
    statement.bind(1, text)
    defer { statement.reset() }
    do throws(DatabaseError) {
      while try statement.step() {}
    } catch {
      guard fullText?.isLate == true else { throw error }
    }
  }

  /// Hands the rows of whole reports to the collector, for a query that asks for no word: those in
  /// which nothing stands that must not.
  func runAll(_ plan: Plan, into collector: inout Collector) throws(DatabaseError) {
    entries = []
    defer { entries = nil }
    try visit(MatchExpression(unwantedBy: plan, terms), until: .max)
    for (number, row) in rows.enumerated() where row.entry >= 0 && row.isDocument {
      if entries?.contains(row.entry) == true { continue }
      collector.add(row, number: number, UnsafeBufferPointer(start: nil, count: 0))
    }
  }
}
