/// The vocabulary folded and put into sets: what the stages ask.
final class Words {
  typealias Key = [UInt8]

  let contents: Set<Key>
  let figures: Set<Key>
  let captions: Set<Key>
  /// Labels of figures and of all other captions.
  let labels: Set<Key>
  let sources: Set<Key>
  let pages: Set<Key>
  let months: Set<Key>
  let supportedBy: Set<Key>
  let acknowledgements: Set<Key>
  let credits: Set<Key>
  let chapters: Set<Key>
  let compoundHeads: Set<Key>
  let compoundTails: Set<Key>
  let linkWords: Set<Key>
  let conjunctions: Set<Key>
  let resumptions: Set<Key>
  let openers: Set<Key>
  /// Folded region names, longest first, with the region's identifier.
  let regions: [(name: Key, id: String)]
  /// Hashes of the first words of region names: most texts hold none of them.
  let regionStarts: Set<UInt64>
  /// Folded funder name -> the number of its group.
  let aliases: [Key: Int]

  /// The languages are put together: reports mix them, and covers most of all.
  init(_ vocabulary: Vocabulary) {
    /// One set from the tables of all languages.
    func table(_ path: KeyPath<Vocabulary.Language, [String]>) -> Set<Key> {
      Set(vocabulary.languages.flatMap { $0[keyPath: path] }.map { Folding.key($0) })
    }
    contents = table(\.contents)
    figures = table(\.figures)
    captions = table(\.captions)
    labels = figures.union(captions)
    sources = table(\.sources)
    pages = table(\.pages)
    months = Set(vocabulary.languages.flatMap { $0.months.joined() }.map { Folding.key($0) })
    supportedBy = table(\.supportedBy)
    acknowledgements = table(\.acknowledgements)
    credits = table(\.credits)
    chapters = table(\.chapters)
    compoundHeads = table(\.compoundHeads)
    compoundTails = table(\.compoundTails)
    linkWords = table(\.linkWords)
    conjunctions = table(\.conjunctions)
    resumptions = table(\.resumptions)
    openers = table(\.openers)
    regions = vocabulary.regions
      .flatMap { region in region.names.map { (name: Folding.key($0), id: region.id) } }
      .filter { !$0.name.isEmpty }
      .sorted { $0.name.count > $1.name.count }
    regionStarts = Set(regions.map { fnv($0.name.prefix { $0 != 0x20 }) })
    var groups: [Key: Int] = [:]
    for (number, names) in vocabulary.aliases.enumerated() {
      for name in names { groups[Folding.key(name)] = number }
    }
    aliases = groups
  }

  /// The last word is one that ends no sentence and no heading ("of").
  func endsInLink(_ traits: TextTraits) -> Bool {
    traits.lastWord.map { linkWords.contains($0.folded) } ?? false
  }
}
