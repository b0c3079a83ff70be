public import Content
internal import Glyphs

/// The defined concepts of a glossary in the words and the order of one language: to browse, to
/// filter and to look up.
public struct GlossaryBook: Sendable {
  /// One concept.
  public struct Entry: Sendable {
    /// The concept with its names in all languages.
    public let concept: Glossary.Concept
    /// Its name in the language of the book, or in the nearest there is.
    public let name: Glossary.Name
    /// The term as folded bytes, by which entries are in order.
    let key: [UInt8]

    /// The term; the acronym where no term is given.
    public var term: String { name.term.isEmpty ? name.acronym : name.term }

    /// The term behind its acronym, where it has one.
    public var title: String {
      (name.acronym.isEmpty ? "" : name.acronym + " · ") + term
    }

    /// What to look for in the library: the acronym, which all forms of the text share, or the term.
    public var query: String { name.acronym.isEmpty ? name.term : name.acronym }

    /// The letter that the entry stands under: the first of its term without accent, or `#`.
    public var letter: String {
      guard let first = key.first(where: { $0 >= 0x30 }), first >= 0x61, first <= 0x7A else {
        return "#"
      }
      return String(UnicodeScalar(first - 0x20))
    }
  }

  /// The language of the book.
  public let language: String
  /// The entries in alphabetical order; case and accents do not matter.
  public let entries: [Entry]
  /// The folded names and definitions of each entry.
  private let texts: [GlossaryTexts]

  /// The defined concepts of a glossary, in a language.
  public init(_ glossary: Glossary, language: String) {
    self.language = language
    entries = glossary.concepts.filter(\.isDefined).compactMap { concept in
      guard let name = concept.name(in: language) else { return nil }
      let term = name.term.isEmpty ? name.acronym : name.term
      return term.isEmpty
        ? nil : Entry(concept: concept, name: name, key: Folding.shared.bytes(of: term))
    }.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    texts = entries.map { GlossaryTexts($0, language: language) }
  }

  /// The kinds of the entries, the most frequent first.
  public var kinds: [String] {
    var counts: [String: Int] = [:]
    for entry in entries { counts[entry.concept.kind, default: 0] += 1 }
    return counts.keys.sorted { (counts[$1] ?? 0, $0) < (counts[$0] ?? 0, $1) }
  }

  /// How well an entry answers what is looked for, the best first.
  public enum Closeness: Int, Comparable, Sendable {
    /// It is an acronym or a term.
    case exact
    /// An acronym or a term begins like it.
    case beginning
    /// Words of a name begin like its words.
    case words
    /// Words of the definition do.
    case definition
    /// It is spelt nearly like a name.
    case near

    /// Whether one answers better than the other.
    public static func < (one: Closeness, other: Closeness) -> Bool {
      one.rawValue < other.rawValue
    }
  }

  /// What answers a text best: the indexes of the entries, the best first.
  ///
  /// Names in the language of the book come before the same in others. Near names are given where
  /// there is nothing better.
  public func matches(_ text: String) -> [(index: Int, closeness: Closeness)] {
    let wanted = Wanted(text)
    guard !wanted.isEmpty else { return [] }
    var found: [(index: Int, closeness: Closeness, rank: Int)] = []
    for (index, text) in texts.enumerated() {
      if let (closeness, isForeign) = text.closeness(wanted) {
        found.append((index, closeness, closeness.rawValue * 2 + (isForeign ? 1 : 0)))
      }
    }
    if found.isEmpty { return near(wanted) }
    found.sort { ($0.rank, $0.index) < ($1.rank, $1.index) }
    return found.map { ($0.index, $0.closeness) }
  }

  /// The entries with a name that is spelt nearly like what is wanted.
  private func near(_ wanted: Wanted) -> [(index: Int, closeness: Closeness)] {
    let limit = max(1, min(3, wanted.bytes.count / 4))
    guard wanted.bytes.count > 1, wanted.bytes.count <= 64 else { return [] }
    var distance = EditDistance()
    var found: [(index: Int, slips: Int)] = []
    for (index, text) in texts.enumerated() {
      // A slip in one word of a long term is as forgivable as in a term of one word.
      let names = text.names.flatMap { [$0.bytes] + $0.words.filter { $0.count > 3 } }
      let slips = names.compactMap { name in
        name.withUnsafeBufferPointer { distance.between(wanted.bytes, $0, limit: limit) }
      }.min()
      if let slips { found.append((index, slips)) }
    }
    found.sort { ($0.slips, $0.index) < ($1.slips, $1.index) }
    return found.prefix(8).map { ($0.index, .near) }
  }
}

/// What is looked for, folded.
struct Wanted {
  let bytes: [UInt8]
  let words: [[UInt8]]

  init(_ text: String) {
    words = Tokenizer.terms(of: text)
    bytes = GlossaryTexts.key(text)
  }

  var isEmpty: Bool { words.isEmpty }
}
