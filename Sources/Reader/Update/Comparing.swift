internal import Content
internal import Layout
internal import Phrases

// Regions side by side, and the table of aspects.

extension Model {
  /// The words of comparisons.
  var comparisonPhrases: ComparisonPhrases { .of(interfaceLanguage) }

  /// Compares the region that one is at with the next.
  mutating func openComparison() -> [Effect] {
    if case .aspects(let table) = screen { return compare(table) }
    if case .comparison = screen { return [] }
    path.append(.comparison(ComparisonScreen(placeToCompare)))
    if let aspects, aspects.language == documentLanguage { return fillComparison() }
    return [.aspects]
  }

  /// The region and aspect of the row or the text on the screen, where it has any.
  private var placeToCompare: ComparisonRequest {
    var request = ComparisonRequest(regions: [], aspect: "")
    switch screen {
    case .list(let list):
      if case .region(let id) = list.kind { request.regions = [id] }
      if case .region(let id) = list.choice?.target { request.regions = [id] }
    case .reading(let reading):
      var next = reading.section
      while let index = next {
        let section = reading.report.sections[index]
        if request.aspect.isEmpty { request.aspect = section.aspect ?? "" }
        if request.regions.isEmpty { request.regions = Array(section.regions.prefix(1)) }
        next = section.parent
      }
    case .search, .map, .glossary, .entry, .comparison, .aspects, .parallel, .decisions, .adding,
      .cases,
      .help:
      break
    }
    return request
  }

  /// Takes the table that was asked for.
  mutating func take(_ aspects: AspectTable) -> [Effect] {
    self.aspects = aspects
    return fillComparison()
  }

  /// Makes the request of the comparison on the screen whole, and asks for what it is about.
  private mutating func fillComparison() -> [Effect] {
    guard case .comparison(var comparison) = screen, let aspects else { return [] }
    guard !aspects.isEmpty, aspects.regions.count > 1 else {
      path.removeLast()
      message = comparisonPhrases.nothingToCompare
      return []
    }
    var request = comparison.request
    request.regions.removeAll { !aspects.regions.contains($0) }
    if !aspects.aspects.contains(request.aspect) {
      request.aspect =
        aspects.aspects.first { aspect in
          !aspects.places(request.regions.first ?? aspects.regions[0], aspect).isEmpty
        } ?? aspects.aspects[0]
    }
    while request.regions.count < 2, let next = aspects.next(after: request, step: 1) {
      request.regions.append(next)
    }
    comparison.request = request
    screen = .comparison(comparison)
    return [.compare(request)]
  }

  /// Takes the texts of a comparison; those of one that was overtaken are passed over.
  mutating func show(_ request: ComparisonRequest, _ opened: [[OpenedSection]]) {
    for index in path.indices {
      guard case .comparison(var comparison) = path[index], comparison.request == request else {
        continue
      }
      comparison.fill(opened, columns: columns)
      path[index] = .comparison(comparison)
    }
  }

  /// The rows of the texts below the lines that say what is compared.
  var comparisonRows: Int { max(1, bodyRows - 2) }

  mutating func inComparison(_ action: Action) -> [Effect] {
    guard case .comparison(var comparison) = screen, let aspects else { return [] }
    let height = comparison.isStacked ? bodyRows - 1 : comparisonRows
    if let lines = action.lines(page: max(1, height - 2)) {
      comparison.go(to: comparison.top + lines, height: height)
    } else if action == .top || action == .bottom {
      comparison.go(to: action == .top ? 0 : comparison.count, height: height)
    } else if action == .columnLeft || action == .columnRight {
      let step = action == .columnLeft ? -1 : 1
      comparison.column = min(max(0, comparison.column + step), comparison.texts.count - 1)
      if comparison.isStacked {
        let chosen = max(0, comparison.column)
        comparison.go(to: comparison.starts[chosen], height: height)
        comparison.column = chosen
      }
    } else if action == .open {
      return openSection(comparison.place)
    } else if action == .aspectTable {
      path.append(.aspects(AspectScreen(aspects, comparison)))
      return []
    } else if let request = aspects.request(comparison.request, action, comparison.column) {
      comparison.request = request
      screen = .comparison(comparison)
      return [.compare(request)]
    }
    screen = .comparison(comparison)
    return []
  }

  private func openSection(_ place: (section: OpenedSection, offset: Int?)?) -> [Effect] {
    guard let place else { return [] }
    let section = place.section
    let target =
      place.offset.map { DocumentRequest.Target.offset($0) }
      ?? .section(section.report.sections[section.index].id)
    return [
      .open(
        DocumentRequest(id: section.entry.id, language: section.entry.language, target: target))
    ]
  }

  // MARK: The table

  mutating func inAspects(_ action: Action) -> [Effect] {
    guard case .aspects(var table) = screen, let aspects else { return [] }
    let (rows, columns) = (aspects.regions.count, aspects.aspects.count)
    if let lines = action.lines(page: rows) {
      table.row = min(max(0, table.row + lines), rows - 1)
    } else if action == .columnLeft || action == .columnRight {
      table.column = min(max(0, table.column + (action == .columnLeft ? -1 : 1)), columns - 1)
    } else if action == .nextAspect || action == .previousAspect {
      table.column = (table.column + (action == .nextAspect ? 1 : columns - 1)) % max(1, columns)
    } else if action == .top || action == .bottom {
      table.row = action == .top ? 0 : rows - 1
    } else if action == .open {
      guard let place = aspects.places(at: table).first else { return [] }
      return [
        .open(
          DocumentRequest(
            id: place.entry.id, language: place.entry.language, target: .section(place.section.id)))
      ]
    } else if action == .aspectTable {
      return goBack()
    }
    screen = .aspects(table)
    return []
  }

  /// Goes back from the table to the comparison, with the region and aspect that are chosen.
  private mutating func compare(_ table: AspectScreen) -> [Effect] {
    guard let aspects, aspects.regions.indices.contains(table.row) else { return [] }
    path.removeLast()
    guard case .comparison(var comparison) = screen else { return [] }
    let region = aspects.regions[table.row]
    if let known = comparison.request.regions.firstIndex(of: region) {
      comparison.column = known
    } else if comparison.request.regions.indices.contains(comparison.column) {
      comparison.request.regions[comparison.column] = region
    }
    comparison.request.aspect = aspects.aspects[table.column]
    screen = .comparison(comparison)
    return [.compare(comparison.request)]
  }
}

extension Action {
  /// The lines that a key scrolls, down where positive; nil for keys that do something else.
  func lines(page: Int) -> Int? {
    let steps: [Action: Int] = [.lineUp: -1, .lineDown: 1, .pageUp: -page, .pageDown: page]
    return steps[self]
  }
}

extension AspectScreen {
  /// The table at the place of a comparison.
  init(_ aspects: AspectTable, _ comparison: ComparisonScreen) {
    let regions = comparison.request.regions
    let region = regions.indices.contains(comparison.column) ? regions[comparison.column] : ""
    row = aspects.regions.firstIndex(of: region) ?? 0
    column = aspects.aspects.firstIndex(of: comparison.request.aspect) ?? 0
  }
}

extension AspectTable {
  /// What the chosen cell stands for.
  func places(at screen: AspectScreen) -> [AspectPlace] {
    guard regions.indices.contains(screen.row), aspects.indices.contains(screen.column) else {
      return []
    }
    return places(regions[screen.row], aspects[screen.column])
  }

  /// A region that is not compared yet, before or after that of a column.
  func next(after request: ComparisonRequest, column: Int? = nil, step: Int) -> String? {
    let column = column ?? request.regions.count - 1
    let here = request.regions.indices.contains(column) ? request.regions[column] : ""
    guard let start = regions.firstIndex(of: here) else { return regions.first }
    for distance in 1..<max(2, regions.count) {
      let next = regions[(start + step * distance + regions.count * distance) % regions.count]
      if !request.regions.contains(next) { return next }
    }
    return nil
  }

  /// The request after an action; nil where the action changes nothing of it.
  func request(_ request: ComparisonRequest, _ action: Action, _ column: Int)
    -> ComparisonRequest?
  {
    var request = request
    if action == .nextAspect || action == .previousAspect {
      let here = aspects.firstIndex(of: request.aspect) ?? 0
      let step = action == .nextAspect ? 1 : aspects.count - 1
      request.aspect = aspects[(here + step) % aspects.count]
    } else if action == .nextRegion || action == .previousRegion {
      let step = action == .nextRegion ? 1 : -1
      guard request.regions.indices.contains(column),
        let next = next(after: request, column: column, step: step)
      else { return nil }
      request.regions[column] = next
    } else if action == .threeColumns, request.regions.count == 2 {
      guard let next = next(after: request, step: 1) else { return nil }
      request.regions.append(next)
    } else if action == .twoColumns, request.regions.count == 3 {
      request.regions.remove(at: column == 2 ? 0 : 2)
    } else {
      return nil
    }
    return request
  }
}
