internal import Glyphs

/// Reads a query; there is no text that it cannot read.
struct QueryParser {
  private(set) var terms: [SearchQuery.Term] = []
  private(set) var filters: [SearchFilter] = []
  /// Whether the text ends in a plain word, which may still grow.
  private(set) var endsInWord = false
  /// Whether a filter has no value, as while it is being typed.
  private(set) var hasOpenFilter = false

  private let text: [Unicode.Scalar]
  private var index = 0

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
    joinNumbers()
  }

  /// Reads one word, phrase or filter, with a minus before it or without.
  private mutating func readItem() {
    var isExcluded = false
    if isMinus(text[index]), index + 1 < text.count, !isSpace(text[index + 1]) {
      isExcluded = true
      index += 1
    }
    if let filter = readFilter(isExcluded) {
      if filter.value.allSatisfy({ $0 == "," || $0 == "=" }) {
        hasOpenFilter = true
      } else {
        filters.append(filter)
      }
      endsInWord = false
      return
    }
    let (word, isPhrase) = readValue()
    endsInWord = !isPhrase && index >= text.count
    guard !Tokenizer.terms(of: word).isEmpty else { return }
    terms.append(SearchQuery.Term(word, isPhrase: isPhrase, isExcluded: isExcluded))
  }

  /// A filter, where a known name and a colon stand at the cursor.
  private mutating func readFilter(_ isExcluded: Bool) -> SearchFilter? {
    var end = index
    while end < text.count, end - index < 12, text[end] != ":" {
      if isSpace(text[end]) || isQuote(text[end]) { return nil }
      end += 1
    }
    guard end < text.count, text[end] == ":" else { return nil }
    let name = Folding.shared.string(of: string(index..<end))
    guard let kind = FilterKind(name: name) else { return nil }
    index = end + 1
    guard index < text.count, !isSpace(text[index]) else {
      return SearchFilter(kind, "", isExcluded: isExcluded)
    }
    return SearchFilter(kind, readValue().text, isExcluded: isExcluded)
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

  /// `9 200` is one number.
  private mutating func joinNumbers() {
    var index = 0
    while index + 1 < terms.count {
      let (first, second) = (terms[index], terms[index + 1])
      let joined = first.text + " " + second.text
      if isPlainNumber(first), isPlainNumber(second), Tokenizer.terms(of: joined).count == 1 {
        terms[index].text = joined
        terms.remove(at: index + 1)
      } else {
        index += 1
      }
    }
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
