/// What somebody looks for: words, phrases, words that must not occur, and filters.
///
/// Any text is a query; what means nothing special is looked for as it stands.
public struct SearchQuery: Equatable, Sendable {
  /// A word or a phrase of the query.
  public struct Term: Hashable, Sendable {
    /// The text without its quotation marks and signs.
    public var text: String
    /// Whether it stood in quotation marks: only these words in this order will do.
    public var isPhrase = false
    /// Whether it must not occur.
    public var isExcluded = false

    /// A word, unless said otherwise.
    public init(_ text: String, isPhrase: Bool = false, isExcluded: Bool = false) {
      self.text = text
      self.isPhrase = isPhrase
      self.isExcluded = isExcluded
    }

    /// The term as it is written in a query.
    public var written: String { (isExcluded ? "-" : "") + (isPhrase ? "\"\(text)\"" : text) }
  }

  /// The words and phrases, in the order typed.
  public var terms: [Term] = []
  /// The filters.
  public var filters: [SearchFilter] = []
  /// Whether the last word may be only the beginning of one.
  public var isTyping = false
  /// Whether it has a filter without a value, of which nothing is asked yet.
  public var isNarrowing = false

  /// What stands before a colon like the name of a filter and is none, as in `foo:bar`; it is looked
  /// for as a word.
  public private(set) var unknownFilters: [String] = []
  /// The plain words behind filters without quotation marks, which may belong to their values.
  private(set) var tails: [Tail] = []

  /// Words behind a filter.
  struct Tail: Equatable {
    /// The index of the filter.
    var filter: Int
    /// The indexes of the words.
    var words: Range<Int>
    /// A value has so many words more at most.
    static let most = 8
  }

  /// A query that asks for nothing.
  public init() {}

  /// Reads what was typed.
  ///
  /// - Parameters:
  ///   - text: anything.
  ///   - isTyping: whether the last word may still be unfinished; a space ends it.
  public init(_ text: String, isTyping: Bool = true) {
    var parser = QueryParser(text)
    parser.run()
    terms = parser.terms
    filters = parser.filters
    isNarrowing = parser.hasOpenFilter
    unknownFilters = parser.unknownNames
    tails = parser.tails
    self.isTyping = isTyping && parser.endsInWord
  }

  /// Whether it asks for nothing at all; all there is answers one that is about to be narrowed.
  public var isEmpty: Bool { terms.isEmpty && filters.isEmpty }

  /// The query as it can be typed again.
  public var text: String {
    (filters.map(\.text) + terms.map(\.written)).joined(separator: " ")
  }

  /// The query with what its filters take of the words behind them.
  ///
  /// - Parameter names: whether a filter of a kind knows a value by this name.
  func takingTails(_ names: (FilterKind, String) -> Bool) -> SearchQuery {
    var query = self
    query.tails = []
    // From the end, so that the places of the words before stay as they are.
    for tail in tails.reversed() where filters.indices.contains(tail.filter) {
      let filter = filters[tail.filter]
      let words = terms[tail.words.clamped(to: terms.indices)].map(\.text)
      let lengths = (1...Tail.most).prefix { $0 <= words.count }.reversed()
      for length in lengths {
        let joined = ([filter.value] + words.prefix(length)).joined(separator: " ")
        let value = filter.kind == .sdg ? GoalNames.numbers(joined) : joined
        guard names(filter.kind, value) else { continue }
        query.filters[tail.filter].value = value
        let taken = tail.words.prefix(length)
        query.terms.removeSubrange(taken.startIndex..<taken.endIndex)
        if taken.endIndex == terms.count { query.isTyping = false }
        break
      }
    }
    return query
  }

  /// The query without a filter.
  public func removing(_ filter: SearchFilter) -> SearchQuery {
    var query = self
    query.tails = []
    query.filters.removeAll { $0 == filter }
    return query
  }

  /// The query without a word or phrase.
  public func removing(_ term: Term) -> SearchQuery {
    var query = self
    query.tails = []
    query.terms.removeAll { $0 == term }
    return query
  }

  /// The query with a filter added, or taken away where it is set.
  public func toggling(_ filter: SearchFilter) -> SearchQuery {
    if filters.contains(filter) { return removing(filter) }
    var query = self
    query.tails = []
    query.filters.append(filter)
    return query
  }

  /// The query with another word in the place of one.
  public func replacing(_ term: Term, with text: String) -> SearchQuery {
    var query = self
    query.tails = []
    query.terms = terms.map { $0 == term ? Term(text, isExcluded: $0.isExcluded) : $0 }
    return query
  }
}
