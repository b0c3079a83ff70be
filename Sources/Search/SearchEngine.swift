public import Content
internal import Glyphs

/// Finds passages in a library.
///
/// One engine serves one library; it is not shared between threads.
public final class SearchEngine {
  /// The library that is searched.
  public let library: Library
  /// The language that comes first among equals.
  public var preferredLanguage: String

  /// A passage is looked for in so many languages at most, among the best.
  private static let mostTwins = 4

  private let store: Store
  private let forms: WordForms
  private let glossary: () -> Glossary
  private lazy var regions = RegionNames(library.vocabulary, store.catalogue)
  /// The glossary in the language of the interface, once a query has asked for a meaning.
  private var book: GlossaryBook?
  private lazy var meanings = Meanings(library.vocabulary, glossary())

  /// - Parameters:
  ///   - library: what is searched.
  ///   - language: the language of the interface.
  ///   - cache: the folder for indexes; that of the user where it is nil.
  ///   - storage: where the index is kept; by itself a small library's is in memory.
  ///   - glossary: what means the same; asked for at the first search.
  public init(
    library: Library, preferring language: String, cache: String? = nil,
    storage: IndexStorage = .automatic,
    glossary: @escaping () -> Glossary = { Glossary() }
  ) {
    self.library = library
    preferredLanguage = language
    self.glossary = glossary
    store = Store(library, cache: cache, storage: storage)
    let codes = Set(store.catalogue.languages + [language])
    forms = WordForms(StemLanguage.allCases.filter { codes.contains($0.code) })
  }

  /// Works on the index for about so many milliseconds; what is indexed can be searched.
  public func step(milliseconds: Int = 8) -> IndexProgress {
    let progress = store.step(milliseconds: milliseconds)
    // The first search then finds everything ready.
    if progress.isFinished { _ = meanings }
    return progress
  }

  /// What the reader should hear about the index; each notice is given once.
  public func takeNotice() -> SearchNotice? { store.takeNotice() }

  /// Whether the index is meant to stay on disk, rather than being made at the first search.
  public var keepsIndex: Bool { store.isKept }

  /// Whether a library's index is too large to be made at the first search.
  public static func isLarge(_ library: Library) -> Bool { Store.isLarge(library) }

  /// The file that the index is in, or will be; nil where it is in memory.
  public var indexFile: String? { store.file }

  /// What there is to say about the index.
  public func status() -> IndexStatus { store.status() }

  /// Throws the index away; `step` makes a new one.
  public func rebuild() { store.remake() }

  /// Lets go of the index's files; what was indexed stays, and the next search opens them again.
  public func close() { store.close() }

  /// Gives back memory that only a search under way needs; the next one takes it again.
  public func rest() { store.rest() }

  /// The answers to a query.
  ///
  /// - Parameters:
  ///   - asked: what is looked for.
  ///   - limit: how many passages at most.
  ///   - width: about how many bytes a passage's text has.
  ///   - opening: whether the passages are opened, rather than ranked alone.
  public func answers(
    for asked: SearchQuery, limit: Int = 50, width: Int = SearchEngine.width, opening: Bool = true
  ) -> SearchAnswers {
    guard !asked.isEmpty || asked.isNarrowing else {
      return SearchAnswers(query: asked, plan: Plan())
    }
    let typed = asked
    let asked = KnownValues(store.catalogue).taking(typed)
    let query = understood(asked)
    var spellings: [Planner.Spelled] = []
    let (plan, found, byText) = run(query, limit: limit * languageCount, &spellings)
    var answers = SearchAnswers(query: asked, plan: plan)
    answers.count(found)
    answers.byText = byText
    answers.completed = zip(typed.filters, asked.filters).filter { $0 != $1 }.map(\.1)
    answers.definition = definition(plan)
    answers.passages = Array(ranked(found).prefix(limit))
    if opening {
      answers.hits = open(answers.passages, of: answers, width: width).compactMap(\.self)
    }
    answers.facets = Facets.list(found.allFacets, query, store.catalogue, library.vocabulary)
    answers.suggestions = suggestions(spellings, query, answers, width: width)
    if found.total == 0 { offer(&answers, query, found) }
    return answers
  }

  /// What the glossary says of the thing whose meaning is asked for.
  private func definition(_ plan: Plan) -> GlossaryBook.Entry? {
    guard plan.isForMeaning else { return nil }
    let asked = plan.groups.filter { !$0.isOptional && !$0.isFilter }.map(\.text)
    let text = asked.joined(separator: " ")
    if book?.language != preferredLanguage {
      book = GlossaryBook(glossary(), language: preferredLanguage)
    }
    // LRGs are LRG.
    for wanted in [text, text.utf8.last == 0x73 ? String(text.dropLast()) : ""] {
      guard let book, let best = book.matches(wanted).first, best.closeness == .exact else {
        continue
      }
      return book.entries[best.index]
    }
    return nil
  }

  /// What there is instead of a query that nothing answers.
  private func offer(_ answers: inout SearchAnswers, _ query: SearchQuery, _ found: Collector) {
    let offers = Offers(answers.query, query, found.allFacets, store.catalogue)
    (answers.unknownFilter, answers.offers) = (offers?.filter, offers?.list ?? [])
    answers.relaxations = Relaxations.single(found, answers.plan, query)
    // Where one thing is not enough, several are given up: nothing found is no dead end.
    if answers.passages.isEmpty, answers.relaxations.isEmpty {
      answers.relaxations = Relaxations.wider(query, answers.plan) { total(of: $0) }
    }
  }

  /// About how many bytes a passage's text has where nothing else is asked for.
  public static let width = 180

  /// Passages of answers as they are shown; nil for one whose report has gone or has changed since it
  /// was indexed.
  public func open(
    _ passages: [SearchPassage], of answers: SearchAnswers, width: Int = SearchEngine.width
  ) -> [SearchHit?] {
    var builder = HitBuilder(library, answers.plan, answers.matcher, width: width)
    return passages.map { builder.hit($0.ranked) }
  }

  /// Answers with more passages behind those that they have; all that there are, if need be, are
  /// looked at for them.
  ///
  /// - Parameter isForAll: whether as many as there are are wanted, rather than some.
  public func more(than answers: SearchAnswers, isForAll: Bool = false) -> SearchAnswers {
    var spellings: [Planner.Spelled] = []
    let limit = max(100, answers.passages.count * 2, isForAll ? answers.available : 0)
    let found = run(
      understood(answers.query), limit: limit * languageCount, isPatient: true, &spellings
    ).found
    var more = answers
    more.count(found)
    // What was told before keeps its place, whatever a longer list would have put before it.
    let known = Set(answers.passages.map(\.ranked.number))
    more.passages += ranked(found).lazy.filter { !known.contains($0.ranked.number) }
      .prefix(limit - known.count)
    return more
  }

  /// In so many languages a passage is looked for: twins among the best give way to others.
  private var languageCount: Int {
    max(1, min(SearchEngine.mostTwins, store.catalogue.languages.count))
  }

  /// The passages that were found, the best first.
  private func ranked(_ found: Collector) -> [SearchPassage] {
    let best = found.total > 0 ? found.best.sorted : found.partial.sorted
    var rows = Twins.after(best, library, preferring: preferredLanguage)
    if found.tellsMost {
      let most = found.partial.sorted.filter(\.hasMost)
      rows += Twins.after(most, library, preferring: preferredLanguage)
    }
    return rows.compactMap { row in
      guard library.entries.indices.contains(Int(row.row.entry)) else { return nil }
      let entry = library.entries[Int(row.row.entry)]
      return SearchPassage(
        ranked: row, documentID: entry.id, language: entry.language, documentTitle: entry.title)
    }
  }

  /// The query with what means the same as values of its filters that nothing is called.
  private func understood(_ asked: SearchQuery) -> SearchQuery {
    guard store.catalogue.hasFacts else { return asked }
    var query = asked
    for index in query.filters.indices {
      let filter = query.filters[index]
      guard FactFilters.looksAtFacts(filter.kind), !filter.isExact else { continue }
      for part in filter.value.split(separator: ",") {
        let one = SearchFilter(filter.kind, String(part))
        query.filters[index].namesInTexts += FactFilters.names(one, library)
        guard FactFilters.numbers(one, library).isEmpty else { continue }
        query.filters[index].otherNames += meanings.others(for: one.value, forms)
      }
    }
    return query
  }

  /// How many passages answer a query.
  private func total(of query: SearchQuery) -> Int {
    var spellings: [Planner.Spelled] = []
    return run(query, limit: 1, &spellings).found.total
  }

  /// Runs a query; where a filter goes by facts and else by text, once for those that give facts.
  private func run(
    _ query: SearchQuery, limit: Int, isPatient: Bool = false,
    _ spellings: inout [Planner.Spelled]
  ) -> (plan: Plan, found: Collector, byText: Int) {
    let isTwofold =
      store.catalogue.hasFacts && query.filters.contains(where: \.fallsBackOnText)
    var (plan, found) = run(
      query, limit: limit, isPatient, scope: isTwofold ? .withoutFacts : .all, &spellings)
    let byText = isTwofold ? found.total : 0
    if isTwofold {
      found.add(run(query, limit: limit, isPatient, scope: .withFacts, &spellings).found)
    }
    return (plan, found, byText)
  }

  private func run(
    _ query: SearchQuery, limit: Int, _ isPatient: Bool, scope: RowFilters.Scope,
    _ spellings: inout [Planner.Spelled]
  ) -> (plan: Plan, found: Collector) {
    store.run(isPatient: isPatient) { terms, rows in
      var planner = Planner(
        terms, totalRows: rows, forms: forms, meanings: meanings, regions: regions,
        preferring: preferredLanguage)
      defer { spellings = planner.suggestions }
      return planner.make(query, readingForFilters: scope != .withFacts)
    } makeCollector: {
      collector($0, query, averageWords: $1, limit: limit, scope)
    }
  }

  private func collector(
    _ plan: Plan, _ query: SearchQuery, averageWords: Double, limit: Int,
    _ scope: RowFilters.Scope
  ) -> Collector {
    let scorer = Scorer(
      plan, averageWords: averageWords,
      preferred: store.catalogue.languages.firstIndex(of: preferredLanguage),
      catalogue: store.catalogue)
    let filters = RowFilters(query.filters, store.catalogue, library.vocabulary, scope: scope)
    return Collector(scorer, filters, limit: limit)
  }

  /// Spellings as the answers write them, with their accents.
  private func suggestions(
    _ found: [Planner.Spelled], _ query: SearchQuery, _ answers: SearchAnswers, width: Int
  ) -> [SearchSuggestion] {
    if found.isEmpty { return [] }
    var surface = Surface(
      answers.passages.map(\.ranked),
      HitBuilder(library, answers.plan, answers.matcher, width: width))
    return found.flatMap { item in
      item.words.prefix(3).map { word in
        let written = surface.of(word) ?? String(decoding: word, as: UTF8.self)
        return SearchSuggestion(
          typed: item.term.text, word: written, query: query.replacing(item.term, with: written))
      }
    }
  }
}

extension SearchAnswers {
  /// Takes down how many passages there are.
  fileprivate mutating func count(_ found: Collector) {
    total = found.total
    isTotalLowerBound = found.isCutShort
    isPartial = found.total == 0
    partialTotal = isPartial ? found.partialTotal : found.tellsMost ? found.mostTotal : 0
    if isPartial || found.tellsMost {
      isTotalLowerBound = isTotalLowerBound || found.isPartialCutShort
    }
  }
}
