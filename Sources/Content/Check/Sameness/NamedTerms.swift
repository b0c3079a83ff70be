/// Which places and organisations of the vocabulary and the glossary a text names, in whichever
/// language it names them.
struct NamedTerms: Sendable {
  private struct Name {
    /// The words and whether they have a capital.
    var words: [(folded: [UInt8], isCapital: Bool)]
    var id: String
    var kind: Kind
  }

  private enum Kind {
    /// “Nice” is a city and “nice” is not.
    case place
    /// Capitals stand where the vocabulary has them, but for the first word, and the name ends where
    /// it does there: neither “UCLG learning” nor the “UCLG Learning Agenda” is UCLG Learning.
    case organisation
    /// “mile” is not MILE.
    case acronym
  }

  /// What a text names.
  struct Found {
    /// The first word of the first place where it is named.
    var names: [String: TextWord] = [:]
    /// The countries whose adjectives stand in it.
    var adjectives: Set<String> = []
  }

  /// The names by their first word.
  private var names: [[UInt8]: [Name]] = [:]
  /// The adjectives by their first three letters, so that few are looked at for a word.
  private var adjectives: [[UInt8]: [(words: [[UInt8]], id: String)]] = [:]

  init(_ terms: FactTerms, _ glossary: Glossary) {
    for term in terms.cities.map(\.term) + terms.countries.map(\.term) {
      add(Set(term.names.values).union(term.aliases), of: term.id, .place)
    }
    for country in terms.countries {
      for adjective in country.adjectives {
        let words = TextWord.all(Array(adjective.utf8)).map(\.folded)
        guard let first = words.first, first.count > 2 else { continue }
        adjectives[Array(first.prefix(3)), default: []].append((words, country.term.id))
      }
    }
    // Groups are described, not named, and translators describe them in many ways.
    for partner in terms.partners where partner.kind != "group" {
      let term = partner.term
      let isName = Self.isName(term.names["en"] ?? term.names.values.min() ?? "")
      add(isName ? Set(term.names.values).union(term.aliases) : [], of: term.id, .organisation)
      add(Set(term.longNames.values), of: term.id, .acronym)
    }
    for concept in glossary.concepts where Self.kinds.contains(concept.kind) { add(concept) }
  }

  /// The kinds of concepts that have a name of their own.
  private static let kinds: Set<String> = ["organisation", "programme", "fund", "event"]

  /// What the vocabulary has goes by its id there.
  private mutating func add(_ concept: Glossary.Concept) {
    let written = concept.names.values.flatMap { [$0.acronym, $0.term] }.filter { !$0.isEmpty }
    var known: String?
    for name in written where known == nil { known = self.id(named: name) }
    // Programmes are called many things beside their acronyms.
    if concept.kind != "programme", Self.isName(concept.name(in: "en")?.term ?? "") {
      let terms = concept.names.values.flatMap { [$0.term] + $0.others }
      add(Set(terms), of: known ?? concept.id, .organisation)
    }
    add(Set(concept.names.values.map(\.acronym)), of: known ?? concept.id, .acronym)
  }

  private func id(named name: String) -> String? {
    let words = TextWord.all(Array(name.utf8)).map(\.folded)
    guard let first = words.first else { return nil }
    return names[first]?.first { $0.words.map(\.folded) == words }?.id
  }

  /// A name of its own ends with a capital in English: “French cooperation” is none.
  private static func isName(_ name: String) -> Bool {
    TextWord.all(Array(name.utf8)).last?.isCapital == true
  }

  private mutating func add(_ written: Set<String>, of id: String, _ kind: Kind) {
    for name in written {
      let words = TextWord.all(Array(name.utf8))
      guard let first = words.first else { continue }
      let isAcronym = words.count == 1 && first.capitals > 1
      if kind == .acronym, !isAcronym { continue }
      names[first.folded, default: []].append(
        Name(
          words: words.map { ($0.folded, $0.isCapital) }, id: id, kind: isAcronym ? .acronym : kind)
      )
    }
  }

  /// What the words name.
  func of(_ words: [TextWord]) -> Found {
    var found = Found()
    guard !names.isEmpty else { return found }
    var matches: [(words: Range<Int>, name: Name)] = []
    for (place, word) in words.enumerated() {
      for name in names[word.folded] ?? [] {
        let end = place + name.words.count
        let next = words.indices.contains(end) ? words[end] : nil
        guard end <= words.count, Self.isNamed(name, words[place..<end], before: next) else {
          continue
        }
        matches.append((place..<end, name))
      }
      for (start, id) in adjectives[Array(word.folded.prefix(3))] ?? []
      where place + start.count <= words.count
        && zip(words[place...], start).allSatisfy({ $0.folded.starts(with: $1) })
      {
        found.adjectives.insert(id)
      }
    }
    for (index, match) in matches.enumerated() where found.names[match.name.id] == nil {
      if !Self.isPart(match, of: matches[max(0, index - 8)..<min(matches.count, index + 8)]) {
        found.names[match.name.id] = words[match.words.lowerBound]
      }
    }
    return found
  }

  /// Whether an organisation's name is part of a longer one: the Programme of the United Nations.
  private static func isPart(
    _ match: (words: Range<Int>, name: Name),
    of matches: ArraySlice<(words: Range<Int>, name: Name)>
  ) -> Bool {
    guard match.name.kind == .organisation else { return false }
    return matches.contains { other in
      other.name.kind == .organisation && other.words.count > match.words.count
        && other.words.lowerBound <= match.words.lowerBound
        && other.words.upperBound >= match.words.upperBound
    }
  }

  private static func isNamed(
    _ name: Name, _ stretch: ArraySlice<TextWord>, before next: TextWord?
  ) -> Bool {
    guard zip(stretch, name.words).allSatisfy({ $0.folded == $1.folded }) else { return false }
    switch name.kind {
    case .place: return stretch.contains(where: \.isCapital)
    case .acronym: return stretch.allSatisfy { $0.capitals > 1 }
    case .organisation:
      guard name.words.count > 1 else { return stretch.first?.isCapital == true }
      let end = stretch.last?.range.upperBound ?? 0
      let goesOn = next.map { $0.isCapital && $0.isAfterSpace && $0.range.lowerBound == end + 1 }
      return goesOn != true
        && zip(stretch, name.words).dropFirst().allSatisfy { $0.isCapital || !$1.isCapital }
        && stretch.contains(where: \.isCapital)
    }
  }
}
