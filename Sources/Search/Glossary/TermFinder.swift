public import Content

/// Finds the terms and acronyms of a glossary in texts of one language.
///
/// Whole words in any of their forms; acronyms as they are written, with or without the s of a
/// plural; of several terms that begin alike the longest. It is used by one thread.
public final class TermFinder: @unchecked Sendable {
  /// A term in a text.
  public struct Match: Equatable, Sendable {
    /// Its bytes in the text.
    public var range: Range<Int>
    /// The index of its concept in the glossary.
    public var concept: Int
    /// Whether it stands there as an acronym.
    public var isAcronym: Bool
  }

  private struct Form {
    var words: [[UInt8]]
    var concept: Int
    /// The bytes of an acronym as they must be written; nil for a term.
    var written: [UInt8]?
  }

  private let stemmer: Stemmer
  private var forms: [[UInt8]: [Form]] = [:]
  private var keys: [[UInt8]: [UInt8]] = [:]
  private static let mostKeys = 20_000

  /// - Parameter language: that of the texts; English where the glossary has none of it.
  public init(_ glossary: Glossary, language: String) {
    let isKnown = glossary.concepts.contains { $0.isDefined && $0.names[language] != nil }
    let code = isKnown ? language : "en"
    stemmer = Stemmer(StemLanguage(code: code) ?? .english)
    for (index, concept) in glossary.concepts.enumerated() where concept.isDefined {
      guard let name = concept.names[code] else { continue }
      add(acronym: name.acronym, index)
      // The title of a goal, “climate action”, is no term where it stands in a sentence.
      if concept.isGoal { continue }
      for text in [name.term] + name.others { add(term: text, index) }
    }
    // A text may use the acronyms of another language where its own has no other meaning for them.
    for (index, concept) in glossary.concepts.enumerated() where concept.isDefined {
      for name in concept.names.sorted(by: { $0.key < $1.key }).map(\.value) {
        add(acronym: name.acronym, index)
      }
    }
    for key in forms.keys { forms[key]?.sort { $0.words.count > $1.words.count } }
  }

  private func add(term: String, _ concept: Int) {
    let words = Tokenizer.terms(of: term)
    guard let first = words.first, words.count <= 12 else { return }
    // A short word by itself is more often something else.
    if words.count == 1, first.count < 4 || StopWords.contains(first) { return }
    forms[key(first), default: []].append(Form(words: words, concept: concept))
  }

  private func add(acronym: String, _ concept: Int) {
    let words = Tokenizer.terms(of: acronym)
    guard let first = words.first, acronym.utf8.count > 1 else { return }
    let written = Array(acronym.utf8)
    // The first concept of an acronym has it: the text's own language comes first.
    if forms[first]?.contains(where: { $0.written == written }) == true { return }
    forms[first, default: []].append(Form(words: words, concept: concept, written: written))
  }

  /// What the forms of a word share, remembered: texts repeat their words.
  private func key(_ word: [UInt8]) -> [UInt8] {
    if let known = keys[word] { return known }
    if keys.count >= TermFinder.mostKeys { keys.removeAll() }
    let key = stemmer.key(word)
    keys[word] = key
    return key
  }

  /// The terms in a text, in order, none over another.
  public func matches(in text: String) -> [Match] {
    var text = text
    return text.withUTF8 { matches(in: $0) }
  }

  private func matches(in bytes: UnsafeBufferPointer<UInt8>) -> [Match] {
    var words: [(term: [UInt8], range: Range<Int>)] = []
    var tokens = Tokenizer(bytes)
    while tokens.next() { words.append((tokens.term, tokens.range)) }
    var found: [Match] = []
    var index = 0
    while index < words.count {
      guard let (form, count) = form(words[index...], bytes) else {
        index += 1
        continue
      }
      let end = words[index + count - 1].range.upperBound
      found.append(
        Match(
          range: words[index].range.lowerBound..<end, concept: form.concept,
          isAcronym: form.written != nil))
      index += count
    }
    return found
  }

  /// The longest form that words begin with, and how many of them it takes.
  private func form(
    _ words: ArraySlice<(term: [UInt8], range: Range<Int>)>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (form: Form, count: Int)? {
    guard let first = words.first?.term else { return nil }
    var best: Form?
    var candidates = [first, key(first)]
    // SDGs for SDG.
    if first.last == 0x73 { candidates.append(first.dropLast()) }
    for (place, candidate) in candidates.enumerated()
    where place == 0 || candidate != candidates[0] {
      for form in forms[candidate] ?? [] where form.words.count > (best?.words.count ?? 0) {
        if agrees(form, words.prefix(form.words.count), bytes) { best = form }
      }
    }
    return best.map { ($0, $0.words.count) }
  }

  private func agrees(
    _ form: Form, _ words: ArraySlice<(term: [UInt8], range: Range<Int>)>,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard words.count == form.words.count, let first = words.first, let last = words.last else {
      return false
    }
    if let written = form.written {
      let text = bytes[first.range.lowerBound..<last.range.upperBound]
      return text.elementsEqual(written)
        || (text.last == 0x73 && text.dropLast().elementsEqual(written))
    }
    var end = first.range.lowerBound
    for (word, wanted) in zip(words, form.words) {
      guard areForms(word.term, wanted), isOneText(bytes[end..<word.range.lowerBound]) else {
        return false
      }
      end = word.range.upperBound
    }
    return true
  }

  /// Whether what stands between two words may stand inside a term.
  private func isOneText(_ gap: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    gap.count <= 6 && !gap.contains { ".,;:!?()[]\"/".utf8.contains($0) }
  }

  /// Whether two words are forms of one: governments is none of governance, though stems agree.
  private func areForms(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    if one == other { return true }
    guard abs(one.count - other.count) <= 2, key(one) == key(other) else { return false }
    let shared = zip(one, other).prefix { TermFinder.respelt($0) == TermFinder.respelt($1) }
    return Array(shared).count >= min(one.count, other.count) - 2
  }

  /// Organization is organisation.
  private static func respelt(_ byte: UInt8) -> UInt8 { byte == 0x7A ? 0x73 : byte }
}
