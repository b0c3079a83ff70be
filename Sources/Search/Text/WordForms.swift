/// Finds the other forms of a word among the words of a library.
final class WordForms {
  private let stemmers: [(language: StemLanguage, stemmer: Stemmer)]

  init(_ languages: [StemLanguage]) {
    stemmers = languages.map { ($0, Stemmer($0)) }
  }

  /// The words that share what their forms share with `word`, in the language they are used in; the
  /// most frequent first, without the word itself.
  func forms(of word: [UInt8], in terms: TermTable) -> [[UInt8]] {
    var found: [Int: UInt32] = [:]
    for (language, stemmer) in stemmers {
      let key = stemmer.key(word)
      guard key.count >= 3, word.count >= 3 else { continue }
      // Forms of a word begin alike; only the end of what they share may differ: city, cities.
      let range = terms.ids(withPrefix: Array(key.prefix(max(3, key.count - 1))))
      for id in range.prefix(4000) where terms.languages[Int(id)] & language.bit != 0 {
        let form = terms.bytes(Int(id))
        if form != word, stemmer.key(form) == key { found[Int(id)] = terms.rows[Int(id)] }
      }
    }
    return found.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map { terms.bytes($0.key) }
  }

  /// Whether two words are forms of one in any of the languages.
  func areForms(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    one == other || stemmers.contains { $0.stemmer.key(one) == $0.stemmer.key(other) }
  }
}

/// Finds what may have been meant by a word that does not occur.
enum Spelling {
  private static let most = 6

  /// Words of fewer letters are near to everything, and mostly are acronyms.
  private static let shortest = 4

  /// From so many letters on a word with one slip more than is forgiven can still be offered.
  private static let longEnough = 7

  /// The words that differ by as many slips as are forgiven; the likeliest first, without those that
  /// say nothing.
  ///
  /// - Returns: the words, and whether they are answers, or can only be offered: those that differ by
  ///   one slip from a word so short that none is forgiven, and those that differ by one more.
  static func corrections(of word: [UInt8], in terms: TermTable, isTyping: Bool) -> (
    words: [[UInt8]], areAnswers: Bool
  ) {
    guard word.count >= shortest else { return ([], false) }
    let allowed = EditDistance.allowed(word.count)
    let near = words(near: word, limit: max(1, allowed), terms, isTyping: isTyping && allowed > 0)
    if !near.isEmpty || word.count < longEnough || word.count > 40 { return (near, allowed > 0) }
    let farther = words(near: word, limit: allowed + 1, terms, isTyping: false)
    return (farther.filter { $0.first == word.first }, false)
  }

  /// The words of the library that are within so many slips of a word, the likeliest first.
  private static func words(
    near word: [UInt8], limit: Int, _ terms: TermTable, isTyping: Bool
  ) -> [[UInt8]] {
    var distance = EditDistance()
    var found: [(id: Int, cost: Int, rows: UInt32)] = []
    for id in 0..<terms.count {
      let near = terms.withBytes(id) { other -> Int? in
        guard other.count >= max(3, word.count - limit),
          isTyping || other.count <= word.count + limit
        else { return nil }
        guard let slips = distance.between(word, other, limit: limit, prefix: isTyping) else {
          return nil
        }
        // The first letter is rarely wrong, and a whole word is likelier than a beginning.
        let isLonger = other.count > word.count + limit
        return slips * 4 + (other.first == word.first ? 0 : 2) + (isLonger ? 1 : 0)
      }
      if let near, !StopWords.contains(terms.bytes(id)) {
        found.append((id, near, terms.rows[id]))
      }
    }
    found.sort { $0.cost != $1.cost ? $0.cost < $1.cost : $0.rows > $1.rows }
    guard let least = found.first?.cost else { return [] }
    return found.prefix(most).filter { $0.cost <= least + 3 }.map { terms.bytes($0.id) }
  }
}
