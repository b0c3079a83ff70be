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
    self.isTyping = isTyping && parser.endsInWord
  }

  /// Whether it asks for nothing at all; all there is answers one that is about to be narrowed.
  public var isEmpty: Bool { terms.isEmpty && filters.isEmpty }

  /// The query as it can be typed again.
  public var text: String {
    (filters.map(\.text) + terms.map(\.written)).joined(separator: " ")
  }

  /// The query without a filter.
  public func removing(_ filter: SearchFilter) -> SearchQuery {
    var query = self
    query.filters.removeAll { $0 == filter }
    return query
  }

  /// The query without a word or phrase.
  public func removing(_ term: Term) -> SearchQuery {
    var query = self
    query.terms.removeAll { $0 == term }
    return query
  }

  /// The query with a filter added, or taken away where it is set.
  public func toggling(_ filter: SearchFilter) -> SearchQuery {
    if filters.contains(filter) { return removing(filter) }
    var query = self
    query.filters.append(filter)
    return query
  }

  /// The query with another word in the place of one.
  public func replacing(_ term: Term, with text: String) -> SearchQuery {
    var query = self
    query.terms = terms.map { $0 == term ? Term(text, isExcluded: $0.isExcluded) : $0 }
    return query
  }
}
