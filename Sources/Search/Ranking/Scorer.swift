internal import Glibc

/// Scores rows by BM25 over weighted columns, by how much of the heading the query says, and by how
/// near to each other the words stand.
struct Scorer {
  // What the plan says, without anything that would have to be retained for every row.
  private struct Weight {
    var groups: UInt32
    var kind: MatchKind
    var weight: Double
    var isDefinition: Bool
  }
  private struct Member {
    var isOptional: Bool
    var isFilter: Bool
    var rarity: Double
    var offset: UInt32
  }

  /// How many groups the plan has.
  let groupCount: Int
  private let weights: [Weight]
  private let members: [Member]
  private let averageWords: Double
  private let preferred: Int?
  private let catalogue: Catalogue
  let required: UInt32
  private let filterGroups: UInt32
  private let totalRarity: Double
  /// Without the words that an answer may do without.
  private let requiredRarity: Double
  private let regions: UInt64
  private let isRegionName: Bool

  // BM25's usual constants, with lengths counting a little less: sections are short.
  private static let saturation = 1.2
  private static let lengthShare = 0.6
  private static let contextWeight = 0.35
  private static let headingWeight = 1.6
  private static let titleWeight = 2.2
  private static let coverageWeight = 2.0
  /// For the section of a region that the query names, and for words that all stand in the headings
  /// above a passage or in its own.
  private static let regionWeight = 1.5
  private static let pathWeight = 0.8
  /// For the place where something is explained that is asked about.
  private static let definitionWeight = 2.5
  /// What a word counts in the summary of a report: the passage itself is of more use.
  private static let summaryShare = 0.6
  /// What a word counts in a footnote, against 1 in the text.
  private static let noteShare = 0.4
  /// More than any score: what is better by kind stays first.
  static let step = 1000.0

  init(_ plan: Plan, averageWords: Double, preferred: Int?, catalogue: Catalogue) {
    groupCount = plan.groups.count
    regions = plan.regions
    isRegionName = plan.isRegionName
    weights = plan.alternatives.map {
      Weight(
        groups: $0.groups, kind: $0.kind, weight: $0.weight, isDefinition: $0.isDefinition)
    }
    members = plan.groups.map {
      Member(
        isOptional: $0.isOptional, isFilter: $0.isFilter, rarity: $0.rarity,
        offset: UInt32($0.offset))
    }
    filterGroups = plan.groups.indices.reduce(0) {
      plan.groups[$1].isFilter ? $0 | 1 << UInt32($1) : $0
    }
    self.averageWords = max(1, averageWords)
    self.preferred = preferred
    self.catalogue = catalogue
    required = plan.required
    requiredRarity = plan.groups.reduce(0) {
      $0 + ($1.isFilter || $1.isOptional ? 0 : $1.rarity)
    }
    totalRarity = plan.groups.reduce(0) { $0 + ($1.isFilter ? 0 : $1.rarity) }
  }

  /// What was found of one group in a row.
  private struct Found {
    var body = 0.0
    var context = 0.0
    var heading = 0.0
    var kind = MatchKind.typo
    var headingKind = MatchKind.typo
    var lastPosition: UInt32 = .max
    var lastWeight = 0.0
    var isDefined = false
  }

  /// The row with its rank; nil where something stands in it that must not, or nothing of what is
  /// looked for stands in its own heading or text.
  func rank(_ row: Row, number: Int, _ instances: UnsafeBufferPointer<Instance>) -> RankedRow? {
    if groupCount == 0 {
      return RankedRow(row: row, number: number, rank: 0, score: 0, kind: .exact, groups: 0)
    }
    return withUnsafeTemporaryAllocation(of: Found.self, capacity: groupCount) { found in
      found.initialize(repeating: Found())
      guard let near = gather(row, instances, into: found) else { return nil }
      return weigh(row, number, found, near)
    }
  }

  /// Sorts the instances by group; how near to each other the groups come, or nil where an excluded
  /// word occurs.
  private func gather(
    _ row: Row, _ instances: UnsafeBufferPointer<Instance>,
    into found: UnsafeMutableBufferPointer<Found>
  )
    -> Double?
  {
    var nearness = Nearness(required)
    let notes = row.firstNote == .max ? UInt32.max : Column.body.position(Int(row.firstNote))
    for instance in instances {
      let alternative = weights[instance.alternative]
      guard alternative.groups != 0 else { return nil }
      let column = Column(position: instance.position)
      let share = instance.position >= notes ? Scorer.noteShare : 1
      var groups = alternative.groups
      // Where the first word typed would stand, if this one stands where it should.
      let offset = members[groups.trailingZeroBitCount].offset
      while groups != 0 {
        let group = groups.trailingZeroBitCount
        groups &= groups - 1
        note(alternative, share, column, instance.position, &found[group])
        if column != .context { nearness.add(group, instance.position &+ 64 &- offset) }
      }
    }
    return nearness.value
  }

  /// Takes down one occurrence of a group.
  private func note(
    _ alternative: Weight, _ share: Double, _ column: Column, _ position: UInt32,
    _ found: inout Found
  ) {
    // Several alternatives may begin at one word; the best of them counts.
    let repeated = found.lastPosition == position
    let gain = max(0, alternative.weight - (repeated ? found.lastWeight : 0))
    found.lastPosition = position
    found.lastWeight = repeated ? max(found.lastWeight, alternative.weight) : alternative.weight
    switch column {
    case .heading:
      found.heading = max(found.heading, alternative.weight)
      found.headingKind = min(found.headingKind, alternative.kind)
    case .context: found.context = max(found.context, alternative.weight)
    case .body: found.body += gain * share
    }
    // What a footnote says of a word is a remark on it.
    if alternative.isDefinition, share == 1 { found.isDefined = true }
    if column != .context || found.kind == .typo { found.kind = min(found.kind, alternative.kind) }
  }

  /// From what was found of each group to the row's rank.
  private func weigh(
    _ row: Row, _ number: Int, _ found: UnsafeMutableBufferPointer<Found>, _ near: Double
  ) -> RankedRow? {
    var (groups, score, heading, own) = (UInt32(0), 0.0, 0.0, false)
    var (kind, headingKind, inHeading) = (MatchKind.exact, MatchKind.exact, UInt32(0))
    var (inPath, isDefined) = (UInt32(0), false)
    let length =
      1 - Scorer.lengthShare + Scorer.lengthShare * Double(row.words) / averageWords
    for index in 0..<groupCount {
      let (group, one) = (members[index], found[index])
      guard one.body + one.heading + one.context > 0 else { continue }
      groups |= 1 << UInt32(index)
      if group.isFilter { continue }
      if one.body + one.heading > 0 { own = own || !group.isOptional }
      if !group.isOptional { kind = max(kind, one.kind) }
      score += group.rarity * strength(one, row, length)
      isDefined = isDefined || one.isDefined
      if one.heading + one.context > 0 { inPath |= 1 << UInt32(index) }
      if one.heading > 0, !group.isOptional {
        inHeading |= 1 << UInt32(index)
        heading += one.heading
        headingKind = max(headingKind, one.headingKind)
      }
    }
    guard own || required == 0 || onlyFilters else { return nil }
    let share = coverage(row, heading)
    score += totalRarity * (Scorer.coverageWeight * share + near)
    let isNamed = row.isRegion && row.regions & regions != 0
    if isDefined { score += totalRarity * Scorer.definitionWeight }
    if isNamed { score += totalRarity * Scorer.regionWeight }
    if inHeading != 0, inPath & required == required { score += totalRarity * Scorer.pathWeight }
    score *= catalogue.entries[Int(row.entry)].language == preferred ? 1.15 : 1
    let isTitle = inHeading == required & ~filterGroups && required != 0 && inHeading != 0
    return ranked(
      row, number, score, groups, isTitle ? min(kind, headingKind) : kind,
      isTitle: isTitle && headingKind <= .prefix,
      isWhole: (share >= 1 || isNamed && isRegionName) && headingKind <= .stem)
  }

  /// BM25 of one group: its text saturates, its heading is a bonus.
  private func strength(_ found: Found, _ row: Row, _ length: Double) -> Double {
    let own = row.isDocument ? found.body * Scorer.summaryShare : found.body
    let frequency = own / length + Scorer.contextWeight * found.context
    let body = frequency * (Scorer.saturation + 1) / (frequency + Scorer.saturation)
    return body + found.heading * (row.isDocument ? Scorer.titleWeight : Scorer.headingWeight)
  }

  /// How much of what the heading says is in the query, 0 to 1.
  private func coverage(_ row: Row, _ heading: Double) -> Double {
    guard heading > 0, row.headingWords > 0 else { return 0 }
    return min(1, heading / Double(row.headingWords))
  }

  /// The rank: fewest missing words first, then the kind of match, then the score.
  private func ranked(
    _ row: Row, _ number: Int, _ score: Double, _ groups: UInt32, _ kind: MatchKind,
    isTitle: Bool, isWhole: Bool
  ) -> RankedRow {
    let level: Double
    switch kind {
    case .title, .exact, .stem, .prefix: level = isTitle && isWhole ? 0 : 1
    case .meaning: level = 2
    case .typo: level = 3
    }
    let lacking = missing(groups)
    var rank = min(score, Scorer.step - 1)
    if level == 0, lacking == 0 { rank = amongTitles(row) }
    rank -= Scorer.step * (level + 4 * lacking)
    return RankedRow(
      row: row, number: number, rank: rank, score: score, kind: isTitle ? .title : kind,
      groups: groups, share: share(groups))
  }

  /// Where a passage stands among those whose title is the query.
  ///
  /// How often the words come below it says nothing: whole reports come first, then the preferred
  /// language; the rest is the order of the library.
  private func amongTitles(_ row: Row) -> Double {
    let isNamed = row.isRegion && row.regions & regions != 0
    let isPreferred = catalogue.entries[Int(row.entry)].language == preferred
    return (isNamed ? 4 : 0) + (row.isDocument ? 2 : 0) + (isPreferred ? 1 : 0)
  }

  /// How much is missing: rare words count as more than one and common ones as less.
  ///
  /// With most of the words it is counted in two steps only, so that a rare word in a title can make
  /// up for a common one.
  private func missing(_ groups: UInt32) -> Double {
    let lacking = 1 - share(groups)
    guard lacking > 0 else { return 0 }
    let words = Double(required.nonzeroBitCount)
    if lacking > 1 - Plan.mostShare { return max(1, words * lacking) }
    return lacking > (1 - Plan.mostShare) / 2 ? 1 : 0.75
  }

  /// How much of what the words tell a row has, 0 to 1; nothing where a filter does not hold.
  private func share(_ groups: UInt32) -> Double {
    var left = required & ~groups
    if left == 0 { return 1 }
    if left & filterGroups != 0 { return 0 }
    var rarity = 0.0
    while left != 0 {
      rarity += members[left.trailingZeroBitCount].rarity
      left &= left - 1
    }
    return 1 - min(1, rarity / max(requiredRarity, 0.001))
  }

  private var onlyFilters: Bool { members.allSatisfy(\.isFilter) }
}

/// How near to each other the words of a query come, in the order in which they are typed.
private struct Nearness {
  private let wanted: UInt32
  private var seen: UInt32 = 0
  private var best = UInt32.max
  // Of the first eight groups; more do not matter for nearness. Each has the place at which the
  // query would begin: side by side, in order, all have the same.
  private var last: SIMD8<UInt32> = SIMD8(repeating: 0)

  init(_ required: UInt32) { wanted = required & 0xFF }

  /// Takes the next occurrence with the place at which the query would begin.
  mutating func add(_ group: Int, _ start: UInt32) {
    guard group < 8, wanted & 1 << UInt32(group) != 0 else { return }
    last[group] = start
    seen |= 1 << UInt32(group)
    guard seen & wanted == wanted else { return }
    var (first, end) = (UInt32.max, UInt32(0))
    for other in 0..<8 where wanted & 1 << UInt32(other) != 0 {
      first = min(first, last[other])
      end = max(end, last[other])
    }
    best = min(best, end - first)
  }

  /// 0 for words far from each other or a single one, up to 0.8 for words near to each other, 1 for
  /// words as they are typed.
  var value: Double {
    guard wanted.nonzeroBitCount > 1, best < 1000 else { return 0 }
    return best == 0 ? 1 : 0.8 / (1 + Double(best - 1) / 4)
  }
}

extension Scorer {
  /// How telling a word is that occurs in so many of so many rows.
  static func rarity(rows: Int, of total: Int) -> Double {
    let rows = Double(min(rows, total))
    return log(1 + (Double(total) - rows + 0.5) / (rows + 0.5))
  }
}
