internal import Content

/// An index that is kept in memory: for libraries so small that it is ready at once.
struct MemoryIndex {
  private(set) var terms = TermTable()
  private(set) var rows: [Row] = []
  private(set) var words = 0
  // Where each word stands, by word: row << 32 | position, rising.
  private var places: [UInt64] = []
  private var firstPlace: [Int] = []
  private var collected: [(term: UInt32, place: UInt64)] = []

  /// Adds a report; `finish` must follow before the index is asked.
  mutating func add(_ texts: RowTexts, language: StemLanguage?) {
    let bit = language?.bit ?? 0
    var summary = texts.summary
    for text in texts.rows {
      var row = text.row
      row.headingWords = UInt8(min(255, index(text.heading, .heading, bit)))
      _ = index(text.context, .context, bit)
      let counted =
        row.isDocument
        ? summary.withUTF8 { index($0, .body, bit) }
        : texts.text.bytes.withUnsafeBufferPointer {
          index(UnsafeBufferPointer(rebasing: $0[text.body]), .body, bit, notes: text.notes)
        }
      row.words = UInt16(clamping: counted.all)
      row.firstNote = UInt16(clamping: counted.beforeNotes ?? Int.max)
      words += Int(row.words)
      rows.append(row)
    }
  }

  /// Indexes a short text as a column of the next row; how many of its words say something.
  private mutating func index(_ text: String, _ column: Column, _ language: UInt8) -> Int {
    var text = text
    return text.withUTF8 { index($0, column, language).telling }
  }

  private mutating func index(
    _ bytes: UnsafeBufferPointer<UInt8>, _ column: Column, _ language: UInt8, notes: Int = .max
  ) -> (all: Int, telling: Int, beforeNotes: Int?) {
    var tokens = Tokenizer(bytes)
    var count = 0
    var telling = 0
    var beforeNotes: Int?
    let row = Int32(truncatingIfNeeded: rows.count)
    while tokens.next() {
      let term = terms.intern(tokens.term, row: row, language: language)
      let place = UInt64(rows.count) << 32 | UInt64(column.position(count))
      collected.append((UInt32(term), place))
      if beforeNotes == nil, tokens.range.lowerBound >= notes { beforeNotes = count }
      count += 1
      if column == .heading, !StopWords.contains(tokens.term) { telling += 1 }
    }
    return (count, telling, beforeNotes)
  }

  /// Puts the places in order by word.
  mutating func finish() {
    terms.sort()
    firstPlace = [Int](repeating: 0, count: terms.count + 1)
    for item in collected { firstPlace[Int(item.term) + 1] += 1 }
    for term in 0..<terms.count { firstPlace[term + 1] += firstPlace[term] }
    var next = firstPlace
    places = [UInt64](repeating: 0, count: collected.count)
    for item in collected {
      places[next[Int(item.term)]] = item.place
      next[Int(item.term)] += 1
    }
    collected = []
  }

  /// Where a word stands.
  private func places(_ term: [UInt8]) -> ArraySlice<UInt64> {
    terms.find(term).map { places[firstPlace[$0]..<firstPlace[$0 + 1]] } ?? []
  }

  /// Where a phrase begins, in rising order.
  private func places(ofPhrase phrase: [[UInt8]], isPrefix: Bool) -> [UInt64] {
    guard let last = phrase.last else { return [] }
    var found = isPrefix ? places(ofPrefix: last) : Array(places(last))
    for term in phrase.dropLast().reversed() {
      let after = Set(found)
      found = places(term).filter { after.contains($0 + 1) }
    }
    return found
  }

  /// Where any word stands that begins like this.
  private func places(ofPrefix prefix: [UInt8]) -> [UInt64] {
    var found: [UInt64] = []
    for term in terms.ids(withPrefix: prefix) {
      found += places[firstPlace[Int(term)]..<firstPlace[Int(term) + 1]]
    }
    return found
  }
}

extension MemoryIndex {
  /// Hands every row that holds anything of the plan to the collector.
  func run(_ plan: Plan, into collector: inout Collector) {
    var found: [(place: UInt64, alternative: Int)] = []
    for (index, alternative) in plan.alternatives.enumerated() {
      for place in places(ofPhrase: alternative.phrase, isPrefix: alternative.isPrefix) {
        found.append((place, index))
      }
    }
    found.sort { ($0.place, $0.alternative) < ($1.place, $1.alternative) }
    var instances: [Instance] = []
    var start = 0
    while start < found.count {
      let row = found[start].place >> 32
      instances.removeAll(keepingCapacity: true)
      while start < found.count, found[start].place >> 32 == row {
        instances.append(
          Instance(
            position: UInt32(truncatingIfNeeded: found[start].place),
            alternative: found[start].alternative))
        start += 1
      }
      instances.withUnsafeBufferPointer {
        collector.add(rows[Int(row)], number: Int(row), $0)
      }
    }
  }

  /// Hands the rows of whole reports to the collector, for a query that asks for no word: those in
  /// which nothing stands that must not.
  func runAll(_ plan: Plan, into collector: inout Collector) {
    var unwanted: Set<Int32> = []
    for alternative in plan.alternatives where alternative.groups == 0 {
      for place in places(ofPhrase: alternative.phrase, isPrefix: alternative.isPrefix) {
        unwanted.insert(rows[Int(place >> 32)].entry)
      }
    }
    for (number, row) in rows.enumerated() where row.isDocument && !unwanted.contains(row.entry) {
      collector.add(row, number: number, UnsafeBufferPointer(start: nil, count: 0))
    }
  }
}
