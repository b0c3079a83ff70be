public import Search

/// The search field and its answers.
public struct SearchScreen: Sendable {
  /// One row below the field.
  public enum Row: Sendable {
    /// A query that was asked before.
    case recent(String)
    /// Another spelling.
    case suggestion(SearchSuggestion)
    /// What to give up for more answers.
    case relaxation(SearchRelaxation)
    /// The document that the passages below it are in.
    case document(title: String, language: String)
    /// A passage.
    case hit(SearchHit)
    /// Said at the end where there are more passages than the list has.
    case more

    /// How many lines the row takes.
    var height: Int {
      switch self {
      case .recent, .suggestion, .relaxation, .document: 1
      case .hit, .more: 2
      }
    }

    /// Whether the row can be chosen.
    var isChoice: Bool {
      switch self {
      case .recent, .suggestion, .relaxation, .hit: true
      case .document, .more: false
      }
    }
  }

  /// What is typed.
  public internal(set) var field = LineEditor()
  /// The answers to what was typed last.
  public internal(set) var answers: SearchAnswers?
  /// The query that the answers are for; nil while none were asked for.
  public internal(set) var answered: String?
  /// What stands below the field.
  public private(set) var rows: [Row] = []
  /// The index of the chosen row.
  public private(set) var selected = 0
  /// The index of the first row that shows.
  public private(set) var top = 0
  /// The chosen filter, while filters are looked at.
  public internal(set) var facet: Int?
  /// The passage that is chosen, in its text, where there is room beside the list.
  public internal(set) var preview: ReadingScreen?

  /// So many passages are listed at most; more are a matter for one more word.
  public static let most = 50

  /// The passages, best first.
  public var hits: [SearchHit] { answers?.hits ?? [] }
  /// What the answers can be narrowed to.
  public var facets: [SearchFacet] { answers?.facets ?? [] }

  /// The chosen row.
  var choice: Row? { rows.indices.contains(selected) ? rows[selected] : nil }

  /// The passage of the chosen row.
  var chosenHit: SearchHit? { if case .hit(let hit) = choice { hit } else { nil } }

  /// The lines that the rows may take.
  static func lines(bodyRows: Int) -> Int { max(1, bodyRows - 2) }

  /// Moves the choice by `count` rows that can be chosen.
  mutating func move(_ count: Int, bodyRows: Int) {
    selected = rows.choice(count, from: selected) { $0.isChoice }
    reveal(bodyRows: bodyRows)
  }

  /// How many choices fit on the screen.
  func pageSize(bodyRows: Int) -> Int {
    max(1, SearchScreen.lines(bodyRows: bodyRows) / (hits.isEmpty ? 1 : 2) - 1)
  }

  private mutating func reveal(bodyRows: Int) {
    let room = SearchScreen.lines(bodyRows: bodyRows)
    // The document above the first of its passages comes into sight with it.
    let first =
      selected > 0 && rows.indices.contains(selected) && !rows[selected - 1].isChoice
      ? selected - 1 : selected
    if first < top { top = first }
    // So does what is said at the end with the last of them.
    let last = selected + 2 == rows.count && !rows[selected + 1].isChoice ? selected + 1 : selected
    while top < selected, rows[top...last].reduce(0, { $0 + $1.height }) > room { top += 1 }
  }

  /// Chooses the row that shows at a line below the field; false where none can be chosen there.
  mutating func choose(line: Int) -> Bool {
    var left = line
    var index = top
    while rows.indices.contains(index), left >= rows[index].height {
      left -= rows[index].height
      index += 1
    }
    guard rows.indices.contains(index), rows[index].isChoice else { return false }
    selected = index
    return true
  }

  /// Shows what was asked before, where nothing is typed.
  mutating func showRecent(_ queries: [String]) {
    guard field.text.isEmpty else { return }
    show(queries.map { .recent($0) })
  }

  mutating func fill(_ answers: SearchAnswers, query: String) {
    self.answers = answers
    answered = query
    preview = nil
    var rows: [Row] = []
    if answers.isPartial || answers.total == 0 || answers.hits.allSatisfy({ $0.kind == .typo }) {
      rows += answers.suggestions.map { .suggestion($0) }
      rows += answers.relaxations.map { .relaxation($0) }
    }
    for group in answers.groups {
      rows.append(.document(title: group.title, language: group.language))
      rows += group.hits.map { .hit($0) }
    }
    if answers.hits.count >= SearchScreen.most, answers.total > answers.hits.count {
      rows.append(.more)
    }
    show(rows)
    if let facet { self.facet = facets.isEmpty ? nil : min(facet, facets.count - 1) }
  }

  private mutating func show(_ rows: [Row]) {
    self.rows = rows
    top = 0
    // The first passage is what Enter opens, also where a spelling is offered above it.
    let passage = rows.firstIndex { if case .hit = $0 { true } else { false } }
    selected = passage ?? rows.firstIndex { $0.isChoice } ?? 0
    if selected > 4 { selected = rows.firstIndex { $0.isChoice } ?? 0 }
  }
}
