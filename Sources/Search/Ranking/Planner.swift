/// From a query to what is looked for in an index.
struct Planner {
  private let terms: TermTable
  private let totalRows: Int
  private let forms: WordForms
  private let meanings: Meanings
  private let regions: RegionNames
  private var plan = Plan()
  /// A word that does not occur, and words that may have been meant.
  typealias Spelled = (term: SearchQuery.Term, words: [[UInt8]])
  private(set) var suggestions: [Spelled] = []
  /// Words and phrases of which no form occurs, with the groups that stand for them.
  private var missing: [(term: SearchQuery.Term, tokens: [[UInt8]], group: Int, isTyping: Bool)] =
    []
  /// The language of the interface.
  private let preferred: StemLanguage?

  /// What forms other than the typed one count.
  private static let stemWeight = 0.85
  private static let foreignShare = 0.3
  private static let prefixWeight = 0.5
  private static let typoWeight = 0.6
  private static let mostForms = 24
  private static let manyRows = 10_000

  init(
    _ terms: TermTable, totalRows: Int, forms: WordForms, meanings: Meanings,
    regions: RegionNames, preferring language: String
  ) {
    preferred = StemLanguage(code: language)
    self.regions = regions
    self.terms = terms
    self.totalRows = totalRows
    self.forms = forms
    self.meanings = meanings
  }

  /// The plan for a query, and the spellings that may have been meant.
  ///
  /// - Parameter reads: whether filters that fall back on text look at it.
  mutating func make(_ query: SearchQuery, readingForFilters reads: Bool = true) -> Plan {
    plan = Plan()
    (suggestions, missing) = ([], [])
    let words = query.terms.map { (term: $0, tokens: Tokenizer.terms(of: $0.text)) }
    let question = Question(words)
    var offset = 0
    for (index, word) in words.enumerated() where !word.tokens.isEmpty {
      if word.term.isExcluded {
        exclude(word.tokens, word.term)
      } else if plan.groups.count < Plan.mostGroups {
        let isLast = query.isTyping && index == words.count - 1 && !word.term.isPhrase
        add(
          word.term, word.tokens, isTyping: isLast, isSilent: question.asks[index],
          isOptional: question.isTelling, offset: offset)
        offset += word.tokens.count
      }
    }
    meanings.add(to: &plan, query, forms, terms, defining: question.isForMeaning)
    addSpellings()
    plan.isForMeaning = question.isForMeaning
    let said = zip(words, question.asks).filter { !$0.0.term.isExcluded }
    plan.regions = regions.named(in: said.flatMap(\.0.tokens))
    let asked = question.isTelling ? Array(said.drop { $0.1 }) : said
    plan.isRegionName = regions.isName(asked.flatMap(\.0.tokens))
    if reads { for filter in query.filters { add(filter) } }
    return plan
  }

  /// A word that must not occur, in none of its forms.
  private mutating func exclude(_ tokens: [[UInt8]], _ term: SearchQuery.Term) {
    plan.alternatives.append(Plan.Alternative(phrase: tokens, kind: .exact, weight: 0, groups: 0))
    guard !term.isPhrase, tokens.count == 1 else { return }
    for form in forms.forms(of: tokens[0], in: terms).prefix(Planner.mostForms) {
      plan.alternatives.append(Plan.Alternative(phrase: [form], kind: .stem, weight: 0, groups: 0))
    }
  }

  /// A word or phrase that should occur: as typed, in other forms, as a beginning.
  private mutating func add(
    _ term: SearchQuery.Term, _ tokens: [[UInt8]], isTyping: Bool, isSilent silent: Bool,
    isOptional: Bool, offset: Int
  ) {
    let bit = UInt32(1) << UInt32(plan.groups.count)
    var group = Plan.Group(text: term.text, isOptional: silent && isOptional, offset: offset)
    guard !group.isOptional else { return plan.groups.append(group) }
    let first = plan.alternatives.count
    let occurs = tokens.allSatisfy { terms.find($0) != nil }
    // An article that is still being typed is more likely the beginning of a word.
    if occurs, !(silent && isTyping && totalRows > Planner.manyRows) {
      append(tokens, .exact, 1, bit)
    }
    if !term.isPhrase, !silent {
      addForms(tokens, bit)
      addJoined(tokens, bit)
      if !occurs { addHalves(tokens, bit) }
    }
    // A number that occurs is not the beginning of others: ODS 2 is not ODS 2021.
    let isNumber = occurs && tokens.last?.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ?? false
    if isTyping, !isNumber, let last = tokens.last, !terms.ids(withPrefix: last).isEmpty {
      let weight = beginningWeight(last, plan.alternatives[first...])
      append(tokens, .prefix, weight, bit, isPrefix: true)
    }
    if plan.alternatives.count == first, !term.isPhrase {
      missing.append((term, tokens, plan.groups.count, isTyping))
    }
    group.rarity = rarity(plan.alternatives[first...])
    plan.groups.append(group)
  }

  private mutating func append(
    _ phrase: [[UInt8]], _ kind: MatchKind, _ weight: Double, _ groups: UInt32,
    isPrefix: Bool = false
  ) {
    plan.alternatives.append(
      Plan.Alternative(
        phrase: phrase, isPrefix: isPrefix, kind: kind, weight: weight, groups: groups))
  }

  /// Other forms of a word; of several joined by hyphens, those of the last.
  private mutating func addForms(_ tokens: [[UInt8]], _ bit: UInt32) {
    guard let last = tokens.last else { return }
    let own = terms.find(last).map { terms.languages[$0] } ?? 0
    for form in forms.forms(of: last, in: terms).prefix(Planner.mostForms) {
      let languages = terms.find(form).map { terms.languages[$0] } ?? 0
      // The same stem in a language that the word itself is not of says little: La Haye, que haya.
      let isForeign = own != 0 && own & languages == 0
      let weight = Planner.stemWeight * (isForeign ? Planner.foreignShare : 1)
      append(tokens.dropLast() + [form], .stem, weight, bit)
    }
  }

  /// Cooperation for co-operation.
  private mutating func addJoined(_ tokens: [[UInt8]], _ bit: UInt32) {
    let joined = Array(tokens.joined())
    guard tokens.count > 1, terms.find(joined) != nil else { return }
    append([joined], .exact, 1, bit)
    addForms([joined], bit)
  }

  /// Sub-regions for subregions, SDG 6 for SDG6.
  private mutating func addHalves(_ tokens: [[UInt8]], _ bit: UInt32) {
    guard tokens.count == 1, let word = tokens.first, word.count <= 30 else { return }
    let letters = word.prefix { $0 < 0x30 || $0 > 0x39 }.count
    let endsInNumber = word[letters...].allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    let middles =
      letters > 1 && letters < word.count && endsInNumber
      ? letters..<(letters + 1) : 3..<max(3, word.count - 2)
    for middle in middles {
      let halves = [Array(word[..<middle]), Array(word[middle...])]
      if halves.allSatisfy({ terms.find($0) != nil }) {
        append(halves, .stem, Planner.stemWeight, bit)
      }
    }
  }

  /// Words that were perhaps meant, for those that are found in no form and by no meaning.
  private mutating func addSpellings() {
    for item in missing {
      let bit = UInt32(1) << UInt32(item.group)
      let first = plan.alternatives.count
      if !plan.alternatives.contains(where: { $0.groups & bit != 0 }) {
        addSpellings(item.term, item.tokens, bit, isTyping: item.isTyping)
      }
      let found = plan.alternatives[first...]
      if !found.isEmpty { plan.groups[item.group].rarity = rarity(found) }
    }
  }

  private mutating func addSpellings(
    _ term: SearchQuery.Term, _ tokens: [[UInt8]], _ bit: UInt32, isTyping: Bool
  ) {
    guard let wrong = tokens.last(where: { terms.find($0) == nil }) else { return }
    let (near, areAnswers) = Spelling.corrections(of: wrong, in: terms, isTyping: isTyping)
    let words = inLanguage(near)
    guard !words.isEmpty else { return }
    // Of several forms of one word the likeliest is told.
    let told = words.reduce(into: [[UInt8]]()) { told, word in
      if !told.contains(where: { forms.areForms($0, word) }) { told.append(word) }
    }
    suggestions.append((term, told))
    // Some are so many or so far that it is asked whether they are meant: they are not answers.
    guard areAnswers else { return }
    for word in words {
      append(tokens.map { $0 == wrong ? word : $0 }, .typo, Planner.typoWeight, bit)
    }
  }

  /// The words that are of the language of the query: of the one that has most of its words; else of
  /// the interface, where any are.
  private func inLanguage(_ words: [[UInt8]]) -> [[UInt8]] {
    func areOf(_ language: StemLanguage, _ word: [UInt8]) -> Bool {
      terms.find(word).map { terms.languages[$0] & language.bit != 0 } ?? false
    }
    // A word is of the languages in which it is used as typed, else of those of its forms.
    let found = plan.groups.indices.map { group in
      let own = plan.alternatives.filter { $0.groups & 1 << UInt32(group) != 0 }
      let typed = own.filter { $0.kind == .exact }
      return (typed.isEmpty ? own.filter { $0.kind == .stem } : typed).compactMap(\.phrase.last)
    }
    let counts = StemLanguage.allCases.map { language in
      found.count { $0.contains { areOf(language, $0) } }
    }
    let most = counts.max() ?? 0
    let languages = zip(StemLanguage.allCases, counts).filter { $0.1 == most }.map(\.0)
    if let preferred, languages.contains(preferred) {
      let near = words.filter { areOf(preferred, $0) }
      if !near.isEmpty { return near }
    }
    if most == 0 { return words }
    return words.filter { word in languages.contains { areOf($0, word) } }
  }

  /// What a word counts that only begins like the one that is typed: less where the beginning is
  /// more common than the word, as décentralisée is next to décent.
  private func beginningWeight(_ prefix: [UInt8], _ whole: ArraySlice<Plan.Alternative>)
    -> Double
  {
    guard !whole.isEmpty else { return Planner.prefixWeight }
    let rarity = Scorer.rarity(rows: rows(beginningWith: prefix), of: totalRows)
    return Planner.prefixWeight * min(1, rarity / max(0.001, self.rarity(whole)))
  }

  /// In how many rows words stand that begin so, those that hold several of them counted for each.
  private func rows(beginningWith prefix: [UInt8]) -> Int {
    terms.ids(withPrefix: prefix).prefix(1000).reduce(0) { $0 + Int(terms.rows[Int($1)]) }
  }

  /// How telling a group is, by the rows that its words stand in.
  private func rarity(_ alternatives: ArraySlice<Plan.Alternative>) -> Double {
    var rows = 0
    for alternative in alternatives where !alternative.isPrefix {
      let counts = alternative.phrase.map { terms.find($0).map { Int(terms.rows[$0]) } ?? 0 }
      rows += counts.min() ?? 0
    }
    if rows == 0, let prefix = alternatives.first(where: \.isPrefix)?.phrase.last {
      rows = self.rows(beginningWith: prefix)
    }
    return Scorer.rarity(rows: rows, of: totalRows)
  }

  /// Filters that look at the text: who takes part, and which goal it is about.
  private mutating func add(_ filter: SearchFilter) {
    guard plan.groups.count < Plan.mostGroups + 8, !filter.isExact else { return }
    let phrases: [[[UInt8]]]
    switch filter.kind {
    case .region, .country, .city, .theme, .modality, .language, .kind, .year: return
    case .partner:
      let typed = filter.value.split(separator: ",").map(String.init)
      var seen: Set<[[UInt8]]> = []
      phrases = (typed + filter.namesInTexts).map { Tokenizer.terms(of: $0) }
        .filter { seen.insert($0).inserted }
    case .sdg: phrases = Planner.goals(filter.value)
    }
    let bit = filter.isExcluded ? 0 : UInt32(1) << UInt32(plan.groups.count)
    for phrase in phrases where !phrase.isEmpty { append(phrase, .exact, 0.1, bit) }
    guard bit != 0 else { return }
    plan.groups.append(Plan.Group(text: filter.text, isFilter: true, rarity: 0))
  }

  /// How texts name a goal and its targets.
  private static func goals(_ value: String) -> [[[UInt8]]] {
    let words = [
      "sdg", "sdgs", "odd", "ods", "goal", "target", "objectif", "cible", "objetivo", "meta",
    ]
    return value.split(separator: ",").flatMap { goal in
      words.map { Tokenizer.terms(of: $0 + " " + goal) }
    }
  }
}
