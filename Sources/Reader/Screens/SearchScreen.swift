public import Search

/// The search field and its answers.
public struct SearchScreen: Sendable {
  /// One row below the field.
  public enum Row: Sendable {
    /// A query that was asked before.
    case recent(String)
    /// What the glossary says of the thing that is asked about.
    case definition(GlossaryBook.Entry)
    /// Another spelling.
    case suggestion(SearchSuggestion)
    /// A value that a filter may mean.
    case offer(SearchOffer)
    /// What to give up for more answers.
    case relaxation(SearchRelaxation)
    /// Another way into the library, where the search leads nowhere.
    case way(ListRow)
    /// That what follows lacks some of the words.
    case lacking
    /// The document that the passages below it are in.
    case document(title: String, language: String)
    /// A passage that has not been in sight yet, by its place among the answers.
    case passage(Int)
    /// A passage.
    case hit(SearchHit)

    /// How many lines the row takes.
    var height: Int {
      switch self {
      case .recent, .definition, .suggestion, .offer, .relaxation, .way, .lacking, .document: 1
      case .passage, .hit: 2
      }
    }

    /// Whether the row can be chosen.
    var isChoice: Bool {
      switch self {
      case .recent, .definition, .suggestion, .offer, .relaxation, .way, .passage, .hit: true
      case .lacking, .document: false
      }
    }

    /// Whether it is a passage.
    var isPassage: Bool {
      switch self {
      case .passage, .hit: true
      case .recent, .definition, .suggestion, .offer, .relaxation, .way, .lacking, .document: false
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
  /// Whether the last of all answers is to be chosen, of which not all are listed yet.
  var isGoingToEnd = false
  /// The passage that is chosen, in its text, where there is room beside the list.
  public internal(set) var preview: ReadingScreen?

  /// So many passages are listed at first; more come when the choice goes beyond them.
  public static let most = 50

  /// Whether there are answers.
  public var hasPassages: Bool { answers?.passages.isEmpty == false }
  /// What the answers can be narrowed to.
  public var facets: [SearchFacet] { answers?.facets ?? [] }

  /// The chosen row.
  var choice: Row? { rows.indices.contains(selected) ? rows[selected] : nil }

  /// The passage of the chosen row.
  var chosenHit: SearchHit? { if case .hit(let hit) = choice { hit } else { nil } }

  /// Moves the choice by `count` rows that can be chosen.
  ///
  /// - Parameter lines: how many lines the rows may take.
  mutating func move(_ count: Int, lines: Int) {
    selected = rows.choice(count, from: selected) { $0.isChoice }
    reveal(lines)
  }

  /// How many choices fit on the screen.
  func pageSize(lines: Int) -> Int {
    max(1, lines / (hasPassages ? 2 : 1) - 1)
  }

  private mutating func reveal(_ room: Int) {
    // The document above the first of its passages comes into sight with it.
    let first =
      selected > 0 && rows.indices.contains(selected) && !rows[selected - 1].isChoice
      ? selected - 1 : selected
    if first < top { top = first }
    guard rows.indices.contains(selected) else { return }
    var highest = selected
    var left = room - rows[selected].height
    while highest > top, rows[highest - 1].height <= left {
      highest -= 1
      left -= rows[highest].height
    }
    top = highest
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

  /// Takes answers.
  ///
  /// - Parameter ways: other ways into the library, for answers that lead nowhere.
  mutating func fill(_ answers: SearchAnswers, query: String, ways: [ListRow]) {
    // What is asked again, because the library has changed, leaves the choice where it is.
    let before = answered == query ? (selected, top) : nil
    self.answers = answers
    answered = query
    (preview, isGoingToEnd) = (nil, false)
    var rows: [Row] = answers.definition.map { [.definition($0)] } ?? []
    let isGuess = answers.passages.allSatisfy { $0.kind == .typo }
    if answers.isPartial || answers.total == 0 || isGuess {
      rows += answers.suggestions.map { .suggestion($0) }
      rows += answers.offers.map { .offer($0) }
      rows += answers.relaxations.map { .relaxation($0) }
    }
    rows += ways.map { .way($0) }
    show(rows + SearchScreen.rows(of: answers.groups(), toldApart: answers.isPartial))
    if let (selected, top) = before, self.rows.indices.contains(selected),
      self.rows[selected].isChoice
    {
      (self.selected, self.top) = (selected, top)
    }
    if let facet { self.facet = facets.isEmpty ? nil : min(facet, facets.count - 1) }
  }

  /// - Parameter toldApart: whether it is said already that passages lack some of the words.
  private static func rows(of groups: [SearchGroup], toldApart: Bool) -> [Row] {
    let firstLacking = toldApart ? nil : groups.firstIndex(where: \.isPartial)
    return groups.enumerated().flatMap { index, group -> [Row] in
      (index == firstLacking ? [.lacking] : [])
        + [.document(title: group.title, language: group.language)]
        + group.passages.map { .passage($0) }
    }
  }

  private mutating func show(_ rows: [Row]) {
    self.rows = rows
    top = 0
    // The first passage is what Enter opens, also where a spelling is offered above it; who asks for
    // a meaning finds it in the glossary.
    if case .definition = rows.first { return selected = 0 }
    selected =
      rows.firstIndex(where: \.isPassage) ?? rows.firstIndex(where: \.isChoice) ?? 0
    if selected > 4 { selected = rows.firstIndex(where: \.isChoice) ?? 0 }
  }
}

extension SearchScreen {
  /// The number of the chosen passage, and how many there are with those that are not listed yet;
  /// where there are none, of the chosen row.
  var place: String {
    if let facet { return "\(facet + 1)/\(facets.count)" }
    func count(_ counts: (Row) -> Bool) -> (here: Int, all: Int) {
      (rows.prefix(selected + 1).count(where: counts), rows.count(where: counts))
    }
    guard let answers, hasPassages else {
      let (here, all) = count(\.isChoice)
      return all == 0 ? "" : "\(here)/\(all)"
    }
    let (here, listed) = count(\.isPassage)
    let all = listed + max(0, answers.available - answers.passages.count)
    // A row above the passages is none of them.
    let number = choice?.isPassage == true ? "\(here)/" : ""
    return number + "\(all)" + (answers.isTotalLowerBound ? "+" : "")
  }
}

// Passages are opened when they come into sight, so that a key never waits for what nobody sees.
extension SearchScreen {
  /// The passages in sight that are still to be opened; nil where there are none.
  func wanted(lines: Int) -> PassageRequest? {
    guard let answers, let answered else { return nil }
    var numbers: [Int] = []
    var left = lines
    for row in rows.dropFirst(top) where left > 0 {
      if case .passage(let number) = row { numbers.append(number) }
      left -= row.height
    }
    return numbers.isEmpty
      ? nil : PassageRequest(query: answered, numbers: numbers, answers: answers)
  }

  /// Whether there are more passages than those that are listed, and the last of these is chosen.
  var wantsMore: PassageRequest? {
    guard let answers, let answered, answers.passages.count < answers.available,
      !answers.passages.isEmpty, !rows.dropFirst(selected + 1).contains(where: \.isChoice)
    else { return nil }
    return PassageRequest(
      query: answered, numbers: [], answers: answers, isForAll: isGoingToEnd)
  }

  /// Shows passages that were opened; one whose report has gone is no longer listed.
  mutating func take(_ hits: [SearchHit?], for numbers: [Int]) {
    let opened = Dictionary(zip(numbers, hits), uniquingKeysWith: { first, _ in first })
    var gone: [Int] = []
    for (index, row) in rows.enumerated() {
      guard case .passage(let number) = row, let hit = opened[number] else { continue }
      if let hit { rows[index] = .hit(hit) } else { gone.append(index) }
    }
    for index in gone.reversed() { remove(index) }
  }

  /// Takes out a row, and the name of a document that has no passage left.
  private mutating func remove(_ index: Int) {
    rows.remove(at: index)
    if index > 0, case .document = rows[index - 1],
      !(rows.indices.contains(index) && rows[index].isPassage)
    {
      rows.remove(at: index - 1)
    }
    if rows.isEmpty { return (selected, top) = (0, 0) }
    selected = min(selected, rows.count - 1)
    if !rows[selected].isChoice {
      selected = rows.choice(1, from: selected, isChoice: \.isChoice)
    }
    if !rows[selected].isChoice {
      selected = rows.choice(-1, from: selected, isChoice: \.isChoice)
    }
    top = min(top, selected)
  }

  /// Lists more passages behind those that are listed.
  mutating func extend(_ more: SearchAnswers) {
    let before = answers?.passages.count ?? 0
    answers = more
    let isTold = rows.contains { if case .lacking = $0 { true } else { false } }
    rows += SearchScreen.rows(of: more.groups(from: before), toldApart: isTold || more.isPartial)
  }
}
