internal import Glibc

/// The words that occur in a library, each once, with how often and in which languages.
struct TermTable {
  /// In how many rows each word occurs.
  private(set) var rows: [UInt32] = []
  /// The languages each word occurs in, a bit for each `StemLanguage`.
  private(set) var languages: [UInt8] = []
  private var arena: [UInt8] = []
  private var starts: [UInt32] = [0]
  private var slots: [Int32] = []
  /// The row in which each word was met last; words that are told from elsewhere need none.
  private var lastRow: [Int32] = []
  private var order: [Int32] = []

  /// How many words there are.
  var count: Int { rows.count }

  init(capacity: Int = 1024) {
    slots = [Int32](repeating: -1, count: TermTable.powerOfTwo(capacity * 2))
  }

  /// The number of a word in a row, which it gets when it is first seen.
  mutating func intern(_ term: [UInt8], row: Int32, language: UInt8) -> Int {
    let id = insert(term)
    languages[id] |= language
    while lastRow.count <= id { lastRow.append(-1) }
    if lastRow[id] != row {
      lastRow[id] = row
      rows[id] += 1
    }
    return id
  }

  /// Adds what is known of a word from elsewhere.
  mutating func add(_ term: [UInt8], rows count: UInt32, language: UInt8) {
    let id = insert(term)
    languages[id] |= language
    rows[id] &+= count
  }

  /// Open addressing with linear probing: the table is at most half full.
  private mutating func insert(_ term: [UInt8]) -> Int {
    var slot = Int(truncatingIfNeeded: TermTable.hash(term)) & (slots.count - 1)
    while slots[slot] >= 0 {
      let id = Int(slots[slot])
      if isEqual(id, term) { return id }
      slot = (slot + 1) & (slots.count - 1)
    }
    let id = rows.count
    slots[slot] = Int32(id)
    arena.append(contentsOf: term)
    starts.append(UInt32(arena.count))
    rows.append(0)
    languages.append(0)
    if rows.count * 2 > slots.count { grow() }
    return id
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for id in 0..<rows.count {
      var slot = Int(truncatingIfNeeded: TermTable.hash(bytes(id))) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(id)
    }
  }

  /// The number of a word, or nil where it does not occur.
  func find(_ term: [UInt8]) -> Int? {
    var slot = Int(truncatingIfNeeded: TermTable.hash(term)) & (slots.count - 1)
    while slots[slot] >= 0 {
      if isEqual(Int(slots[slot]), term) { return Int(slots[slot]) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The bytes of a word.
  func bytes(_ id: Int) -> [UInt8] { Array(arena[Int(starts[id])..<Int(starts[id + 1])]) }

  /// Calls `body` with the bytes of a word, without a copy.
  @inline(__always)
  func withBytes<Result>(_ id: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    arena.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[Int(starts[id])..<Int(starts[id + 1])]))
    }
  }

  private func isEqual(_ id: Int, _ term: [UInt8]) -> Bool {
    let start = Int(starts[id])
    guard Int(starts[id + 1]) - start == term.count else { return false }
    for index in 0..<term.count where arena[start + index] != term[index] { return false }
    return true
  }

  /// FNV-1a with its high bits folded in, as slots are taken from the low ones.
  private static func hash(_ term: [UInt8]) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in term { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash ^ hash >> 29
  }

  private static func powerOfTwo(_ least: Int) -> Int {
    var size = 64
    while size < least { size *= 2 }
    return size
  }
}

extension TermTable {
  /// Puts the words in byte order, which the searches below need; cheap where nothing is new.
  mutating func sort() {
    guard order.count != count else { return }
    arena.withUnsafeBufferPointer { arena in
      order = (0..<Int32(count)).sorted { one, other in
        TermTable.precedes(arena, span(Int(one)), span(Int(other)))
      }
    }
  }

  private func span(_ id: Int) -> Range<Int> { Int(starts[id])..<Int(starts[id + 1]) }

  private static func precedes(
    _ arena: UnsafeBufferPointer<UInt8>, _ one: Range<Int>, _ other: Range<Int>
  ) -> Bool {
    guard let base = arena.baseAddress else { return false }
    let length = min(one.count, other.count)
    let result = memcmp(base + one.lowerBound, base + other.lowerBound, length)
    return result != 0 ? result < 0 : one.count < other.count
  }

  /// The numbers of all words that begin with `prefix`; the table must be sorted.
  func ids(withPrefix prefix: [UInt8]) -> ArraySlice<Int32> {
    let start = lowerBound { precedes($0, prefix) }
    let end = lowerBound { precedes($0, prefix) || begins($0, prefix) }
    return order[start..<max(start, end)]
  }

  /// The first place in the sorted order that is not before what is looked for.
  private func lowerBound(_ isBefore: (Int) -> Bool) -> Int {
    var low = 0
    var high = order.count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(Int(order[middle])) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func precedes(_ id: Int, _ term: [UInt8]) -> Bool {
    arena[span(id)].lexicographicallyPrecedes(term)
  }

  private func begins(_ id: Int, _ prefix: [UInt8]) -> Bool {
    arena[span(id)].starts(with: prefix)
  }
}
