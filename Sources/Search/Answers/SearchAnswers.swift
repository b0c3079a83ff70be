/// A passage that answers a query.
public struct SearchHit: Sendable {
  /// The id of the document.
  public var documentID: String
  /// The language of the report, an ISO 639-1 code; may be empty.
  public var language: String
  /// The title of the report.
  public var documentTitle: String
  /// The id of the section; nil where the report as a whole is the answer.
  public var sectionID: String?
  /// The title of the section; that of the report where the report is the answer.
  public var sectionTitle: String
  /// The titles of the sections around it, from the outside in.
  public var sectionPath: [String]
  /// The line of the passage in the report, from 1.
  public var line: Int
  /// The byte in the report at which the passage's first match stands.
  public var offset: Int
  /// A stretch of the report's plain text around the matches.
  public var snippet: String
  /// What to mark in the snippet, in bytes of its UTF-8.
  public var matches: [Range<Int>]
  /// What to mark in the section's title, in bytes of its UTF-8.
  public var titleMatches: [Range<Int>]
  /// How well it answers; comparable within one set of answers.
  public var score: Double
  /// The words of the query that it has.
  public var matchedTerms: [String]
  /// The words of the query that it lacks.
  public var missingTerms: [String]
  /// How it came to match.
  public var kind: MatchKind
  /// The index of the report in the library's entries.
  public var entry: Int
}

/// A passage that answers a query, before its report is opened.
public struct SearchPassage: Sendable {
  let ranked: RankedRow
  /// The id of the document.
  public let documentID: String
  /// The language of the report.
  public let language: String
  /// The title of the report.
  public let documentTitle: String
  /// The index of the report in the library's entries.
  public var entry: Int { Int(ranked.row.entry) }
  /// How it came to match.
  public var kind: MatchKind { ranked.kind }
  /// Whether it lacks some of what is asked for.
  public var isPartial: Bool { ranked.share < 1 }

  /// How near the answers that it stands among come, the nearest first: those that say the words,
  /// mean them, nearly spell them, or lack some.
  fileprivate var nearness: Int {
    if isPartial { return 3 }
    switch kind {
    case .title, .exact, .stem, .prefix: return 0
    case .meaning: return 1
    case .typo: return 2
    }
  }
}

/// Answers of one report that match in the same way, best first.
public struct SearchGroup: Sendable {
  /// The language of the report.
  public var language: String
  /// The title of the report.
  public var title: String
  /// The places of its passages among all passages, best first.
  public var passages: [Int]
  /// Whether they lack some of what is asked for.
  public var isPartial: Bool
}

/// Another word that may have been meant.
public struct SearchSuggestion: Sendable {
  /// The word as typed.
  public var typed: String
  /// The word that the library has, with its accents.
  public var word: String
  /// The query with this word.
  public var query: SearchQuery
}

/// What to give up for more answers.
public struct SearchRelaxation: Sendable {
  /// What is given up.
  public enum Dropped: Hashable, Sendable {
    case word(SearchQuery.Term)
    case filter(SearchFilter)
    /// The quotation marks of a phrase; its words stay.
    case quotes
  }
  /// What is given up.
  public var dropped: [Dropped]
  /// How many passages would answer then.
  public var count: Int
  /// The query without it.
  public var query: SearchQuery

  /// What is given up, as it is written in a query; empty where the words of phrases are only taken
  /// one by one.
  public var droppedText: String {
    dropped.compactMap { dropped in
      switch dropped {
      case .word(let term): term.written
      case .filter(let filter): filter.text
      case .quotes: nil
      }
    }
    .joined(separator: " ")
  }
}

/// A value that answers can be narrowed to.
public struct SearchFacet: Sendable {
  /// What it is a value of.
  public var kind: FilterKind
  /// The value as a filter takes it.
  public var value: String
  /// How many passages have it.
  public var count: Int
  /// Whether the query asks for it.
  public var isSet: Bool
  /// The filters of the query that ask for it, by their places, with what else they ask for.
  var setBy: [(filter: Int, rest: String)] = []
  /// The filter that leaves as many passages as are counted.
  public var filter: SearchFilter {
    SearchFilter(kind, kind.fallsBackOnText ? "=" + value : value)
  }
}

/// What a query found.
public struct SearchAnswers: Sendable {
  /// The query that was asked.
  public var query: SearchQuery
  /// The best passages, best first.
  public var passages: [SearchPassage] = []
  /// The best passages as they are shown, where they were asked for; without those whose reports
  /// have gone since they were indexed.
  public var hits: [SearchHit] = []
  /// How many passages there are in all.
  public var total = 0
  /// Whether there may be more passages: words that are everywhere are not looked for to the end.
  public var isTotalLowerBound = false
  /// Whether no passage has everything, so that these have most of it.
  public var isPartial = false
  /// How many passages have some of it, where none has everything; where few have, how many come
  /// behind these that have most of it.
  public var partialTotal = 0
  /// How many of all passages a filter was met by in the text alone, because their report does not say
  /// of itself who takes part, or which goal it is about.
  public var byText = 0
  /// The filters that have taken words behind them into their values.
  public var completed: [SearchFilter] = []
  /// What the glossary says of the thing whose meaning the query asks for.
  public var definition: GlossaryBook.Entry?
  /// Spellings that may have been meant.
  public var suggestions: [SearchSuggestion] = []
  /// The first filter that names nothing of the library, where nothing was found.
  public var unknownFilter: SearchFilter?
  /// The values that it may mean, or those that there are.
  public var offers: [SearchOffer] = []
  /// What to drop where nothing was found.
  public var relaxations: [SearchRelaxation] = []
  /// What the answers can be narrowed to, with counts.
  public var facets: [SearchFacet] = []
  /// Marks the words in the text of an opened answer.
  public let matcher: TermMatcher
  /// What was looked for.
  let plan: Plan

  init(query: SearchQuery, plan: Plan) {
    self.query = query
    self.plan = plan
    matcher = TermMatcher(plan)
  }

  /// How many passages can be had, with those that lack something.
  public var available: Int { isPartial ? partialTotal : total + partialTotal }

  /// Whether a filter was met by some of the passages in the text alone, and not by all.
  public var isPartlyByText: Bool { byText > 0 && byText < total }

  /// The query with a value to narrow it by added, or taken out of the filters that ask for it.
  public func toggling(_ facet: SearchFacet) -> SearchQuery {
    guard facet.isSet else { return query.toggling(facet.filter) }
    var toggled = query
    for (index, rest) in facet.setBy where toggled.filters.indices.contains(index) {
      toggled.filters[index].value = rest
    }
    toggled.filters.removeAll(where: \.value.isEmpty)
    return toggled
  }

  /// Whether nothing was found, and there is nothing to put in the place of the query.
  public var isDeadEnd: Bool {
    passages.isEmpty && definition == nil && suggestions.isEmpty && offers.isEmpty
      && relaxations.isEmpty
  }

  /// Takes it that there are no more passages than these.
  public mutating func stopCounting() {
    let full = passages.count { !$0.isPartial }
    if isPartial { partialTotal = passages.count } else { total = full }
    if !isPartial, partialTotal > 0 { partialTotal = passages.count - full }
    isTotalLowerBound = false
  }

  /// The passages from a place on by report, the report with the best passage first; what means the
  /// words, or lacks some, stays behind what says them, whichever report it is in.
  public func groups(from first: Int = 0) -> [SearchGroup] {
    var order: [[Int]: Int] = [:]
    var groups: [SearchGroup] = []
    for number in passages.indices.dropFirst(first) {
      let passage = passages[number]
      let key = [passage.nearness, passage.entry]
      if let index = order[key] {
        groups[index].passages.append(number)
      } else {
        order[key] = groups.count
        groups.append(
          SearchGroup(
            language: passage.language, title: passage.documentTitle, passages: [number],
            isPartial: passage.isPartial))
      }
    }
    return groups
  }
}
