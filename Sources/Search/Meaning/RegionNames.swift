internal import Content

/// What regions are called in all languages.
struct RegionNames {
  private let names: [(bit: UInt64, words: [[UInt8]])]

  init(_ vocabulary: Vocabulary, _ catalogue: Catalogue) {
    names = vocabulary.regions.flatMap { region in
      let bit = catalogue.regions(of: [region.id])
      let all = Set(Array(region.names.values) + region.longNames.values + region.aliases)
      return all.map { (bit, Tokenizer.terms(of: $0)) }
    }
  }

  /// The regions that are named among words, word after word.
  func named(in words: [[UInt8]]) -> UInt64 {
    var regions: UInt64 = 0
    for (bit, name) in names where !name.isEmpty && name.count <= words.count {
      let isNamed = (0...(words.count - name.count)).contains { start in
        words[start..<(start + name.count)].elementsEqual(name)
      }
      if isNamed { regions |= bit }
    }
    return regions
  }

  /// Whether the words are the name of a region and nothing else.
  func isName(_ words: [[UInt8]]) -> Bool { names.contains { $0.words == words } }
}
