internal import Content

/// Words and phrases that mean the same, in one language or in several.
struct Meanings {
  /// One way to say something.
  struct Form: Equatable {
    var words: [[UInt8]]
    /// Acronyms have no other forms.
    var isAcronym = false
  }

  private var concepts: [[Form]] = []
  // The forms by the first three letters of their first word.
  private var starts: [[UInt8]: [(concept: Int, form: Int)]] = [:]

  private static let weight = 0.7
  private static let mostWords = 8

  init() {}

  /// Adds ways to say one thing.
  mutating func add(_ forms: [Form]) {
    var kept: [Form] = []
    for form in forms where !form.words.isEmpty && form.words.count <= Meanings.mostWords {
      if !kept.contains(where: { $0.words == form.words }) { kept.append(form) }
    }
    guard kept.count > 1 else { return }
    for (index, form) in kept.enumerated() {
      starts[Array(form.words[0].prefix(3)), default: []].append((concepts.count, index))
    }
    concepts.append(kept)
  }

  /// Adds to a plan what means the same as words of the query, unless it must not occur.
  ///
  /// - Parameter defining: whether the query asks for the meaning: where a thing's name and its acronym
  ///   stand together, it is explained.
  func add(
    to plan: inout Plan, _ query: SearchQuery, _ forms: WordForms, _ terms: TermTable,
    defining: Bool = false
  ) {
    let unwanted = concepts(excludedBy: query, forms)
    defer { if defining { addDefinitions(to: &plan, query, forms, terms) } }
    var words: [(text: String, token: [UInt8], group: Int)] = []
    var group = 0
    for term in query.terms where !term.isExcluded && group < plan.groups.count {
      let tokens = Tokenizer.terms(of: term.text)
      guard !tokens.isEmpty else { continue }
      if !term.isPhrase { words += tokens.map { (term.text, $0, group) } }
      group += 1
    }
    for index in words.indices {
      for found in matches(words[index...].map(\.token), forms) {
        let covered = words[index..<(index + found.length)]
        let groups = covered.reduce(UInt32(0)) { $0 | 1 << UInt32($1.group) }
        // Half of a word with a hyphen does not mean the whole.
        let isHalf = words.enumerated().contains { place, word in
          groups & 1 << UInt32(word.group) != 0 && !(covered.startIndex..<covered.endIndex ~= place)
        }
        if isHalf { continue }
        // Articles mean nothing by themselves; in capitals they are acronyms: AU, UN.
        if found.length == 1, plan.groups[words[index].group].isOptional { continue }
        if unwanted.contains(found.concept) { continue }
        add(found.concept, except: found.form, groups, to: &plan, forms, terms)
      }
    }
  }

  /// The concepts that words say which must not occur.
  private func concepts(excludedBy query: SearchQuery, _ forms: WordForms) -> Set<Int> {
    query.terms.filter(\.isExcluded).reduce(into: []) { unwanted, term in
      let words = Tokenizer.terms(of: term.text)
      let said = matches(words, forms).filter { $0.length == words.count }
      unwanted.formUnion(said.map(\.concept))
    }
  }

  /// Adds a thing's name with its acronym beside it, for a query that asks about that thing alone.
  private func addDefinitions(
    to plan: inout Plan, _ query: SearchQuery, _ forms: WordForms, _ terms: TermTable
  ) {
    let asked = plan.groups.indices.filter { !plan.groups[$0].isOptional }
    let words = asked.flatMap { Tokenizer.terms(of: plan.groups[$0].text) }
    let groups = asked.reduce(UInt32(0)) { $0 | 1 << UInt32($1) }
    for found in matches(words, forms) where found.length == words.count {
      let all = concepts[found.concept]
      for acronym in all where acronym.isAcronym {
        let plural = acronym.words.map { $0 + [0x73] }
        let written = [acronym.words, plural].filter { $0.allSatisfy { terms.find($0) != nil } }
        for name in all where !name.isAcronym && name.words.count > 1 {
          for phrase in phrases(name, forms, terms) {
            plan.alternatives += written.map {
              Plan.Alternative(
                phrase: phrase + $0, kind: .meaning, weight: Meanings.weight, groups: groups,
                isDefinition: true)
            }
          }
        }
      }
    }
  }

  /// The other ways to say a text that says a concept as a whole.
  func others(for text: String, _ forms: WordForms) -> [String] {
    let words = Tokenizer.terms(of: text)
    return matches(words, forms).filter { $0.length == words.count }.flatMap { found in
      concepts[found.concept].enumerated().filter { $0.offset != found.form }.map { other in
        other.element.words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
      }
    }
  }

  /// The concepts that are said by the beginning of `words`, and by how many of them.
  private func matches(_ words: [[UInt8]], _ forms: WordForms)
    -> [(concept: Int, form: Int, length: Int)]
  {
    guard let first = words.first else { return [] }
    return (starts[Array(first.prefix(3))] ?? []).compactMap { candidate in
      let form = concepts[candidate.concept][candidate.form]
      guard form.words.count <= words.count else { return nil }
      let agrees = zip(form.words, words).allSatisfy { wanted, typed in
        form.isAcronym ? isAcronym(typed, wanted) : forms.areForms(wanted, typed)
      }
      return agrees ? (candidate.concept, candidate.form, form.words.count) : nil
    }
  }

  /// SDGs for SDG.
  private func isAcronym(_ typed: [UInt8], _ acronym: [UInt8]) -> Bool {
    typed == acronym || (typed.last == 0x73 && typed.dropLast().elementsEqual(acronym))
  }

  /// Adds the other ways to say a concept, where the library uses them.
  private func add(
    _ concept: Int, except form: Int, _ groups: UInt32, to plan: inout Plan, _ forms: WordForms,
    _ terms: TermTable
  ) {
    for (index, other) in concepts[concept].enumerated() where index != form {
      for phrase in phrases(other, forms, terms) where plan.alternatives.count < 400 {
        let known = plan.alternatives.contains {
          $0.phrase == phrase && $0.groups & groups == groups
        }
        if known { continue }
        plan.alternatives.append(
          Plan.Alternative(
            phrase: phrase, kind: .meaning, weight: Meanings.weight, groups: groups))
      }
    }
  }

  /// A form with the forms of its words that occur, at most nine together.
  private func phrases(_ form: Form, _ forms: WordForms, _ terms: TermTable) -> [[[UInt8]]] {
    var phrases: [[[UInt8]]] = [[]]
    for word in form.words {
      var choices = terms.find(word) == nil ? [] : [word]
      if !form.isAcronym, !StopWords.contains(word) {
        choices += forms.forms(of: word, in: terms).prefix(form.words.count == 1 ? 9 : 2)
      }
      if choices.isEmpty { return [] }
      phrases = Array(phrases.flatMap { start in choices.map { start + [$0] } }.prefix(9))
    }
    return phrases
  }
}
