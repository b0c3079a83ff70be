internal import Glyphs

/// Reads a query; there is no text that it cannot read.
struct QueryParser {
  private(set) var terms: [SearchQuery.Term] = []
  private(set) var filters: [SearchFilter] = []
  /// Whether the text ends in a plain word, which may still grow.
  private(set) var endsInWord = false
  /// Whether a filter has no value, as while it is being typed.
  private(set) var hasOpenFilter = false
  /// The plain words behind filters without quotation marks.
  private(set) var tails: [SearchQuery.Tail] = []
  /// What stands before a colon like the name of a filter, and is none.
  private(set) var unknownNames: [String] = []

  private let text: [Unicode.Scalar]
  private var index = 0
  /// The filter that a plain word may still belong to.
  private var openFilter: Int?

  /// More text than this is not looked at.
  private static let longest = 2000

  init(_ text: String) {
    self.text = Array(text.unicodeScalars.prefix(QueryParser.longest))
  }

  /// Reads the whole text.
  mutating func run() {
    while index < text.count {
      if isSpace(text[index]) {
        endsInWord = false
        index += 1
      } else {
        readItem()
      }
    }
  }

  /// Reads one word, phrase or filter, with a minus before it or without.
  private mutating func readItem() {
    var isExcluded = false
    if isMinus(text[index]), index + 1 < text.count, !isSpace(text[index + 1]) {
      isExcluded = true
      index += 1
    }
    if let (filter, isQuoted) = readFilter(isExcluded) {
      openFilter = nil
      if filter.value.allSatisfy({ $0 == "," || $0 == "=" }) {
        hasOpenFilter = true
      } else {
        if !isQuoted { openFilter = filters.count }
        filters.append(filter)
      }
      endsInWord = false
      return
    }
    if !isExcluded, let end = endOfUnknownName {
      // Words all the same: what stands before the colon, then what stands behind it.
      let name = string(index..<end)
      unknownNames.append(name)
      take(SearchQuery.Term(name))
      index = end + 1
    }
    let (word, isPhrase) = readValue()
    endsInWord = !isPhrase && index >= text.count
    take(SearchQuery.Term(word, isPhrase: isPhrase, isExcluded: isExcluded))
  }

  /// Adds a word or phrase; one without letters and digits asks for nothing.
  private mutating func take(_ term: SearchQuery.Term) {
    guard !Tokenizer.terms(of: term.text).isEmpty else { return }
    if joinsNumber(term) { return }
    terms.append(term)
    guard let filter = openFilter, !term.isPhrase, !term.isExcluded else { return openFilter = nil }
    if tails.last?.filter == filter {
      tails[tails.count - 1].words = tails[tails.count - 1].words.lowerBound..<terms.count
    } else {
      tails.append(SearchQuery.Tail(filter: filter, words: (terms.count - 1)..<terms.count))
    }
  }

  /// Where the name and the colon at the cursor end.
  private func colon(within most: Int) -> Int? {
    var end = index
    while end < text.count, end - index < most, text[end] != ":" {
      if isSpace(text[end]) || isQuote(text[end]) { return nil }
      end += 1
    }
    return end < text.count && text[end] == ":" ? end : nil
  }

  /// A filter, where a known name and a colon stand at the cursor, and whether it is quoted.
  private mutating func readFilter(_ isExcluded: Bool) -> (SearchFilter, isQuoted: Bool)? {
    guard let end = colon(within: 12) else { return nil }
    let name = Folding.shared.string(of: string(index..<end))
    guard let kind = FilterKind(name: name) else { return nil }
    index = end + 1
    guard index < text.count, !isSpace(text[index]) else {
      return (SearchFilter(kind, "", isExcluded: isExcluded), true)
    }
    let (value, isQuoted) = readValue()
    let plain = kind == .sdg ? GoalNames.numbers(value) : value
    return (SearchFilter(kind, plain, isExcluded: isExcluded), isQuoted)
  }

  /// Where a word ends that stands before a colon and a value as if it were the name of a filter;
  /// addresses, hours and headings are left alone.
  private var endOfUnknownName: Int? {
    guard let end = colon(within: 24), end - index > 1, end + 1 < text.count,
      text[index..<end].allSatisfy({ $0.properties.isAlphabetic })
    else { return nil }
    let next = text[end + 1]
    return isQuote(next) || next.properties.isAlphabetic || ("0"..."9").contains(next) ? end : nil
  }

  /// A quoted text or a word; a quotation mark that is not closed quotes what follows.
  private mutating func readValue() -> (text: String, isQuoted: Bool) {
    let start = index
    guard isQuote(text[index]) else {
      while index < text.count, !isSpace(text[index]), !isQuote(text[index]) { index += 1 }
      return (string(start..<index), false)
    }
    index += 1
    while index < text.count, !isQuote(text[index]) { index += 1 }
    let inside = string((start + 1)..<index)
    if index < text.count { index += 1 }
    return (inside.trimming(), true)
  }

  /// `9 200` is one number: whether a term is more of the one before it.
  private mutating func joinsNumber(_ term: SearchQuery.Term) -> Bool {
    // The first word behind a filter does not belong to what stands before that.
    if let openFilter, tails.last?.filter != openFilter { return false }
    guard let last = terms.last, isPlainNumber(last), isPlainNumber(term) else { return false }
    let joined = last.text + " " + term.text
    guard Tokenizer.terms(of: joined).count == 1 else { return false }
    terms[terms.count - 1].text = joined
    return true
  }

  private func isPlainNumber(_ term: SearchQuery.Term) -> Bool {
    !term.isPhrase && !term.isExcluded
      && term.text.utf8.allSatisfy { $0 == 0x20 || ($0 >= 0x30 && $0 <= 0x39) }
  }

  private func string(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(text[range]))
  }

  private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 0x20 || scalar.properties.isWhitespace
  }

  /// The hyphen of a keyboard, or the sign that an editor makes of it.
  private func isMinus(_ scalar: Unicode.Scalar) -> Bool { scalar == "-" || scalar == "−" }

  private func isQuote(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "“", "”", "„", "«", "»": true
    default: false
    }
  }
}

extension String {
  /// The text without spaces at either end.
  func trimming() -> String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}
