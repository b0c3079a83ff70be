/// A row as an answer, before anything is read from the report.
struct RankedRow {
  var row: Row
  var number: Int
  /// What the order follows: the score, and far apart by what kind of match it is.
  var rank: Double
  var score: Double
  var kind: MatchKind
  /// The groups of the plan that the row satisfies.
  var groups: UInt32
  /// How much of what the words tell it has, rare ones counted for more: 1 for all.
  var share = 1.0

  /// Whether it lacks something, but not much.
  var hasMost: Bool { share < 1 && share >= Plan.mostShare }

  /// Whether it is told before another: the better one; of equals, one region after the other, what
  /// comes first in the library.
  ///
  /// The numbers of rows go by what was indexed when, and tell nothing.
  static func comes(_ one: RankedRow, before other: RankedRow) -> Bool {
    if one.rank != other.rank { return one.rank > other.rank }
    return one.place < other.place
  }

  private var place: (Int, Int32, Int32) {
    (row.regions.trailingZeroBitCount, row.entry, row.part)
  }
}

/// Takes the rows that match, scores them, keeps the best and counts all.
struct Collector {
  /// The best rows that satisfy all, and the best of those that lack something.
  private(set) var best: TopRows
  private(set) var partial: TopRows
  /// How many rows satisfy everything.
  private(set) var total = 0
  /// How many rows lack something, and how many of them not much.
  private(set) var partialTotal = 0
  private(set) var mostTotal = 0
  /// Whether it is enough to know how many rows satisfy everything.
  let isCounting: Bool
  /// Whether only rows that lack something are still looked for.
  var wantsPartial = false
  /// Whether there were more rows than could be looked at in the time given, and more that lack
  /// something.
  private(set) var isCutShort = false
  private(set) var isPartialCutShort = false
  /// How many would if one group or one kind of filter were dropped.
  private(set) var withoutGroup: [Int]
  private(set) var withoutFilter: [FilterKind: Int] = [:]
  private var facets: FacetCounts

  private let scorer: Scorer
  private let filters: RowFilters
  private let required: UInt32

  /// Whether so few rows have everything that those that have most of it are told behind them.
  var tellsMost: Bool { total > 0 && total < Plan.few && mostTotal > 0 }

  /// How many rows each value of a filter would leave.
  var allFacets: FacetCounts {
    var counts = facets
    counts.finish()
    return counts
  }

  init(_ scorer: Scorer, _ filters: RowFilters, limit: Int) {
    self.scorer = scorer
    self.filters = filters
    required = scorer.required
    isCounting = limit <= 1
    best = TopRows(limit)
    partial = TopRows(limit)
    withoutGroup = [Int](repeating: 0, count: scorer.groupCount)
    facets = FacetCounts(filters.catalogue)
  }

  /// Looks at a row with all places where something of the plan stands, in order.
  mutating func add(_ row: Row, number: Int, _ instances: UnsafeBufferPointer<Instance>) {
    guard filters.concerns(row), let ranked = scorer.rank(row, number: number, instances) else {
      return
    }
    let failing = filters.failing(row)
    let missing = required & ~ranked.groups
    guard missing == 0 else {
      if failing.isEmpty { addPartial(ranked, missing) }
      return
    }
    if wantsPartial { return }
    facets.count(row, failing)
    if failing.isEmpty {
      total += 1
      best.add(ranked)
    } else if let only = failing.only {
      withoutFilter[only, default: 0] += 1
    }
  }

  /// Takes it that not all rows could be looked at.
  mutating func cutShort() {
    if wantsPartial { isPartialCutShort = true } else { isCutShort = true }
  }

  /// Adds what a run for other entries found; its plan begins with the same groups.
  mutating func add(_ other: Collector) {
    for row in other.best.sorted { best.add(row) }
    for row in other.partial.sorted { partial.add(row) }
    total += other.total
    partialTotal += other.partialTotal
    mostTotal += other.mostTotal
    isCutShort = isCutShort || other.isCutShort
    isPartialCutShort = isPartialCutShort || other.isPartialCutShort
    for (index, count) in other.withoutGroup.enumerated() where index < withoutGroup.count {
      withoutGroup[index] += count
    }
    withoutFilter.merge(other.withoutFilter, uniquingKeysWith: +)
    facets.add(other.facets)
  }

  /// A row that lacks something: what one would have to give up to get it.
  private mutating func addPartial(_ ranked: RankedRow, _ missing: UInt32) {
    if missing.nonzeroBitCount == 1 { withoutGroup[missing.trailingZeroBitCount] += 1 }
    guard ranked.groups & required != 0 else { return }
    partialTotal += 1
    if ranked.hasMost { mostTotal += 1 }
    partial.add(ranked)
  }
}

/// The best rows seen so far.
struct TopRows {
  private var rows: [RankedRow] = []
  private let limit: Int
  private var least = -Double.infinity

  init(_ limit: Int) { self.limit = max(1, limit) }

  @inline(__always)
  mutating func add(_ row: RankedRow) {
    guard row.rank >= least else { return }
    rows.append(row)
    if rows.count >= limit * 4 { prune() }
  }

  /// Forgets all but the best, and what is worse than these from now on.
  private mutating func prune() {
    rows = sorted
    least = rows.last?.rank ?? least
  }

  /// The best rows, best first.
  var sorted: [RankedRow] { Array(rows.sorted(by: RankedRow.comes).prefix(limit)) }
}
