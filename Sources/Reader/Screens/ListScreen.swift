public import Content
internal import Phrases

/// A menu: rows, one of them chosen.
public struct ListScreen: Sendable {
  /// What the menu is of.
  public enum Kind: Equatable, Sendable {
    case home
    case region(String)
    case documents
    /// The reports that the reader has added.
    case own
    /// The entries that have all of some values.
    case facets([FacetValue])
    /// The values of a facet, next to what is chosen.
    case facetValues(Facet, [FacetValue])
    /// The outline of the document on the screen below.
    case outline(title: String)
  }

  /// What the menu is of.
  public let kind: Kind
  /// The rows.
  public private(set) var rows: [ListRow] = []
  /// The index of the chosen row.
  public private(set) var selected = 0
  /// The index of the first row that shows.
  public private(set) var top = 0

  /// A menu without rows yet.
  init(_ kind: Kind) { self.kind = kind }

  /// What to ask for to fill the menu; nil for an outline.
  var request: ListRequest? {
    switch kind {
    case .home: .home
    case .region(let id): .region(id)
    case .documents: .documents
    case .own: .own
    case .facets(let chosen): .facets(chosen)
    case .facetValues(let facet, let chosen): .facetValues(facet, chosen)
    case .outline: nil
    }
  }

  /// Puts rows in; the choice stays at the same target where it is still there.
  mutating func fill(_ rows: [ListRow], height: Int) {
    let before = self.rows.indices.contains(selected) ? self.rows[selected].target : nil
    self.rows = rows
    selected =
      rows.firstIndex { row in before.map { row.isChoice && row.target.isSame(as: $0) } ?? false }
      ?? min(selected, max(0, rows.count - 1))
    if !rows.isEmpty, !rows[selected].isChoice {
      selected = rows.firstIndex { $0.isChoice && !takesOff($0) } ?? 0
    }
    reveal(height)
  }

  /// Whether a row takes off what is chosen: Enter pressed twice must not do that.
  private func takesOff(_ row: ListRow) -> Bool {
    guard case .facets(let left, true) = row.target else { return false }
    switch kind {
    case .facets(let chosen), .facetValues(_, let chosen): return left.count < chosen.count
    case .home, .region, .documents, .own, .outline: return false
    }
  }

  /// Chooses the row of a target.
  mutating func choose(_ target: ListRow.Target, height: Int) {
    if let index = rows.firstIndex(where: { $0.target == target }) { selected = index }
    reveal(height)
  }

  /// Chooses a row by its place on the screen; false where none can be chosen there.
  mutating func choose(row: Int) -> Bool {
    let index = top + row
    guard rows.indices.contains(index), rows[index].isChoice else { return false }
    selected = index
    return true
  }

  /// Moves the choice by `count` rows that can be chosen.
  mutating func move(_ count: Int, height: Int) {
    selected = rows.choice(count, from: selected) { $0.isChoice }
    reveal(height)
    // Headings above the first choice come into sight with it.
    if count < 0, rows[..<min(selected, rows.count)].allSatisfy({ !$0.isChoice }) { top = 0 }
  }

  /// Scrolls so that the choice is on the screen.
  mutating func reveal(_ height: Int) {
    let height = max(1, height)
    if selected < top { top = selected }
    if selected >= top + height { top = selected - height + 1 }
    top = max(0, min(top, rows.count - height))
  }

  /// The chosen row.
  var choice: ListRow? { rows.indices.contains(selected) ? rows[selected] : nil }
}

extension ListRow.Target {
  /// Whether two rows lead to the same place, be it in another language.
  fileprivate func isSame(as other: ListRow.Target) -> Bool {
    switch (self, other) {
    case (.document(let id, _), .document(let otherID, _)): id == otherID
    case (.section(let id, _, let section), .section(let otherID, _, let otherSection)):
      id == otherID && section == otherSection
    case (_, _): self == other
    }
  }
}

extension Array {
  /// The index `count` choices further on than `start`, or back where negative, as far as there are any.
  func choice(_ count: Int, from start: Int, isChoice: (Element) -> Bool) -> Int {
    let step = count < 0 ? -1 : 1
    var chosen = start
    for _ in 0..<abs(count) {
      var next = chosen + step
      while indices.contains(next), !isChoice(self[next]) { next += step }
      guard indices.contains(next) else { break }
      chosen = next
    }
    return chosen
  }
}
