public import Search

/// The search field and its answers.
public struct SearchScreen: Sendable {
  /// What is typed.
  public internal(set) var field = LineEditor()
  /// The answers to what was typed last.
  public internal(set) var answers: SearchAnswers?
  /// The query that the answers are for; nil while none were asked for.
  public internal(set) var answered: String?
  /// The index of the chosen answer.
  public internal(set) var selected = 0
  /// The index of the first answer that shows.
  public internal(set) var top = 0

  /// The answers, best first.
  public var hits: [SearchHit] { answers?.hits ?? [] }

  /// Every answer takes a line for its place and one for its words.
  static let rowsEach = 2

  /// How many answers fit below the field.
  static func shown(bodyRows: Int) -> Int { max(1, (bodyRows - 2) / rowsEach) }

  mutating func move(_ count: Int, bodyRows: Int) {
    guard !hits.isEmpty else { return }
    selected = min(max(0, selected + count), hits.count - 1)
    let shown = SearchScreen.shown(bodyRows: bodyRows)
    if selected < top { top = selected }
    if selected >= top + shown { top = selected - shown + 1 }
  }

  mutating func fill(_ answers: SearchAnswers, query: String) {
    self.answers = answers
    answered = query
    selected = 0
    top = 0
  }
}
