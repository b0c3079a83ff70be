/// The language of a text by its commonest words.
extension RawText {
  /// So many words tell; a longer text is not read to its end.
  private static let enough = 20_000
  /// Fewer of its words than this say nothing of a language.
  private static let fewest = 8.0
  /// The first language has to lead the second by this factor.
  private static let lead = 1.3

  /// The code of the language a text is written in; nil where two are close or none is known.
  public static func language(
    of bytes: [UInt8], vocabulary: Vocabulary = .standard
  ) -> String? {
    let known = linkWords(vocabulary)
    var scores = Array(repeating: 0.0, count: vocabulary.languages.count)
    var scanner = WordScanner(bytes)
    var count = 0
    while count < enough, let word = scanner.next() {
      count += 1
      guard let languages = known[word.hash] else { continue }
      // A word of three languages tells a third of what a word of one does.
      for language in languages { scores[language] += 1 / Double(languages.count) }
    }
    let order = scores.indices.sorted { scores[$0] > scores[$1] }
    guard let first = order.first, scores[first] >= fewest else { return nil }
    if order.count > 1, scores[first] < lead * scores[order[1]] { return nil }
    return vocabulary.languages[first].code
  }

  /// The words that hold sentences together, and the languages that have them.
  private static func linkWords(_ vocabulary: Vocabulary) -> [UInt64: [Int]] {
    var known: [UInt64: [Int]] = [:]
    for (index, language) in vocabulary.languages.enumerated() {
      for hash in Set(language.linkWords.map({ fnv(Folding.key($0)) })) {
        known[hash, default: []].append(index)
      }
    }
    return known
  }
}
