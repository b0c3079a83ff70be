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

  private let catalogue: Catalogue
  private let forms: WordForms
  private let glossary: () -> Glossary
  private var index = MemoryIndex()
  private var isReady = false
  private lazy var meanings = Meanings(library.vocabulary, glossary())

  /// - Parameters:
  ///   - library: what is searched.
  ///   - language: the language of the interface.
  ///   - glossary: what means the same; asked for at the first search.
  public init(
    library: Library, preferring language: String,
    glossary: @escaping () -> Glossary = { Glossary() }
  ) {
    self.library = library
    preferredLanguage = language
    self.glossary = glossary
    catalogue = Catalogue(library)
    let codes = Set(catalogue.languages + [language])
    forms = WordForms(StemLanguage.allCases.filter { codes.contains($0.code) })
  }

  /// The answers to a query.
  ///
  /// - Parameters:
  ///   - query: what is looked for.
  ///   - limit: how many passages at most.
  ///   - width: about how many bytes a passage's text has.
  public func answers(for query: SearchQuery, limit: Int = 50, width: Int = 180) -> SearchAnswers {
    prepare()
    var planner = Planner(
      index.terms, totalRows: index.rows.count, forms: forms, meanings: meanings)
    let plan = planner.make(query)
    var answers = SearchAnswers(query: query, matcher: TermMatcher(plan))
    guard !query.isEmpty else { return answers }
    let found = collect(plan, query, limit: limit)
    answers.total = found.total
    answers.isPartial = found.total == 0
    let rows = found.total > 0 ? found.best.sorted : found.partial.sorted
    var builder = HitBuilder(library, plan, width: width)
    answers.hits = arranged(rows.compactMap { builder.hit($0) }, rows)
    answers.facets = Facets.list(found.facets, query, catalogue, library.vocabulary)
    answers.suggestions = suggestions(planner.suggestions, query, answers.hits)
    if found.total == 0 { answers.relaxations = relaxations(found, plan, query) }
    return answers
  }

  private func prepare() {
    guard !isReady else { return }
    isReady = true
    for (number, entry) in library.entries.enumerated() {
      guard let report = try? library.report(entry) else { continue }
      index.add(
        RowTexts(report, entry: number, catalogue: catalogue),
        language: StemLanguage(code: entry.language))
    }
    index.finish()
  }

  private func collect(_ plan: Plan, _ query: SearchQuery, limit: Int) -> Collector {
    let rows = max(1, index.rows.count)
    let scorer = Scorer(
      plan, averageWords: Double(index.words) / Double(rows),
      preferred: catalogue.languages.firstIndex(of: preferredLanguage), catalogue: catalogue)
    let filters = RowFilters(query.filters, catalogue, library.vocabulary)
    var collector = Collector(scorer, filters, limit: limit)
    if plan.groups.isEmpty {
      index.runAll(into: &collector)
    } else {
      index.run(plan, into: &collector)
    }
    return collector
  }

  /// The same passage in another language comes after those that say something else.
  private func arranged(_ hits: [SearchHit], _ rows: [RankedRow]) -> [SearchHit] {
    hits
  }

  private func suggestions(
    _ found: [(term: SearchQuery.Term, words: [[UInt8]])], _ query: SearchQuery,
    _ hits: [SearchHit]
  ) -> [SearchSuggestion] {
    found.flatMap { item in
      item.words.prefix(3).map { word in
        let written = Surface.of(word, in: hits) ?? String(decoding: word, as: UTF8.self)
        return SearchSuggestion(
          typed: item.term.text, word: written, query: query.replacing(item.term, with: written))
      }
    }
  }

  private func relaxations(_ found: Collector, _ plan: Plan, _ query: SearchQuery)
    -> [SearchRelaxation]
  {
    var relaxations: [SearchRelaxation] = []
    for (index, group) in plan.groups.enumerated() where found.withoutGroup[index] > 0 {
      let count = found.withoutGroup[index]
      if let term = query.terms.first(where: { $0.text == group.text && !$0.isExcluded }) {
        relaxations.append(
          SearchRelaxation(dropped: .word(term), count: count, query: query.removing(term)))
      } else if let filter = query.filters.first(where: { $0.text == group.text }) {
        relaxations.append(
          SearchRelaxation(dropped: .filter(filter), count: count, query: query.removing(filter)))
      }
    }
    for (kind, count) in found.withoutFilter where count > 0 {
      guard let filter = query.filters.first(where: { $0.kind == kind }) else { continue }
      var relaxed = query
      relaxed.filters.removeAll { $0.kind == kind }
      relaxations.append(
        SearchRelaxation(dropped: .filter(filter), count: count, query: relaxed))
    }
    return relaxations.sorted { ($0.count, $1.query.text) > ($1.count, $0.query.text) }
  }
}
