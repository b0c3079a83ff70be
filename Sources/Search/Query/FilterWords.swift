internal import Glyphs

/// What a filter asks for, to be compared with the names that values go by.
struct FilterWords {
  /// How well a name fits, the best first.
  enum Fit: Int, CaseIterable {
    /// It is the name; hyphens may stand for spaces.
    case whole
    /// The name begins with it.
    case begun
    /// The name has these words, of which the last may be begun: déchets for gestion des déchets.
    case within
  }

  private let wanted: [String]

  /// - Parameter value: what was typed; commas separate several.
  init(_ value: String) {
    wanted = value.split(separator: ",").map { FilterWords.spaced(String($0).trimming()) }
  }

  /// The values that are asked for; a name that is meant as a whole is not the beginning of another.
  ///
  /// - Parameter values: the values with all their names.
  func chosen<Value: Hashable>(_ values: [(value: Value, names: [String])]) -> Set<Value> {
    let known = values.map { ($0.value, $0.names.map(FilterWords.spaced)) }
    return wanted.reduce(into: []) { chosen, word in
      for fit in Fit.allCases {
        let fits = FilterWords.test(fit, word)
        let found = known.filter { $0.1.contains(where: fits) }
        chosen.formUnion(found.map(\.0))
        if !found.isEmpty { return }
      }
    }
  }

  /// A text folded, with spaces for hyphens.
  static func spaced(_ text: String) -> String {
    let folded = Folding.shared.string(of: text).utf8.map { $0 == 0x2D ? 0x20 : $0 }
    return String(decoding: folded, as: UTF8.self)
  }

  /// Whether a name fits a word so.
  private static func test(_ fit: Fit, _ word: String) -> (String) -> Bool {
    switch fit {
    case .whole: return { $0 == word }
    // Goals are numbers: 1 is not the beginning of 17.
    case .begun: return { !isNumber(word) && $0.hasPrefix(word) }
    case .within:
      let words = Tokenizer.terms(of: word)
      return { !isNumber(word) && has(words, in: Tokenizer.terms(of: $0)) }
    }
  }

  private static func isNumber(_ word: String) -> Bool {
    word.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  private static func has(_ words: [[UInt8]], in name: [[UInt8]]) -> Bool {
    guard let last = words.last, last.count > 2, words.count <= name.count else { return false }
    return (0...(name.count - words.count)).contains { start in
      name[start...].prefix(words.count - 1).elementsEqual(words.dropLast())
        && name[start + words.count - 1].starts(with: last)
    }
  }
}
