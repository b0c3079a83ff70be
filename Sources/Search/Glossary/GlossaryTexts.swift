internal import Content
internal import Glyphs

/// The names and definitions of a glossary's entry, folded for comparison.
struct GlossaryTexts: Sendable {
  struct Name: Sendable {
    /// The name in one piece, its words with one space between them.
    var bytes: [UInt8]
    var words: [[UInt8]]
    /// Whether it is in another language than the book.
    var isForeign: Bool
  }

  let names: [Name]
  private let definition: [[UInt8]]

  init(_ entry: GlossaryBook.Entry, language: String) {
    var names: [Name] = []
    for (code, name) in entry.concept.names.sorted(by: { $0.key < $1.key }) {
      for text in [name.acronym, name.term] + name.others where !text.isEmpty {
        let words = Tokenizer.terms(of: text)
        names.append(Name(bytes: Self.key(text), words: words, isForeign: code != language))
      }
    }
    self.names = names
    definition = Tokenizer.terms(of: entry.name.definition)
  }

  /// The folded words of a text with one space between them.
  static func key(_ text: String) -> [UInt8] {
    Array(Tokenizer.terms(of: text).joined(separator: [0x20]))
  }

  /// How well the entry answers, and whether only by a name in another language; nil where not.
  func closeness(_ wanted: Wanted) -> (closeness: GlossaryBook.Closeness, isForeign: Bool)? {
    var best: (closeness: GlossaryBook.Closeness, isForeign: Bool)?
    for name in names {
      guard let closeness = Self.closeness(name, wanted) else { continue }
      let isBetter =
        best.map { known in
          closeness != known.closeness
            ? closeness < known.closeness : known.isForeign && !name.isForeign
        } ?? true
      if isBetter { best = (closeness, name.isForeign) }
    }
    if let best { return best }
    // One letter begins a word of every definition: that answers nothing.
    guard wanted.bytes.count > 2, Self.begin(definition, wanted.words) else { return nil }
    return (.definition, false)
  }

  private static func closeness(_ name: Name, _ wanted: Wanted) -> GlossaryBook.Closeness? {
    if name.bytes == wanted.bytes { return .exact }
    if name.bytes.starts(with: wanted.bytes) { return .beginning }
    return begin(name.words, wanted.words) ? .words : nil
  }

  /// Whether each of the wanted words is the beginning of one of the words.
  private static func begin(_ words: [[UInt8]], _ wanted: [[UInt8]]) -> Bool {
    wanted.allSatisfy { part in words.contains { $0.starts(with: part) } }
  }
}
