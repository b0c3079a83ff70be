internal import Atlas
internal import Content
internal import Phrases

extension Model {
  /// Opens the map of the world; where it is on the way already, goes back to it.
  mutating func openMap() -> [Effect] {
    if let index = path.lastIndex(where: { if case .map = $0 { true } else { false } }) {
      path.removeSubrange((index + 1)...)
    } else {
      path.append(.map(MapScreen()))
    }
    return [.map]
  }

  /// Takes a key on the map: a digit chooses a region by its number.
  mutating func pressOnMap(_ key: Key) -> [Effect] {
    guard case .map(var map) = screen, let action = KeyMap.action(for: key, in: .map) else {
      return []
    }
    if action == .regionByNumber, case .character(let digit) = key {
      let number = Int(digit.value) - 0x31
      guard map.contents?.regions.indices.contains(number) ?? false else { return [] }
      map.choosesCities = false
      map.region = number
      screen = .map(map)
      return []
    }
    return perform(action)
  }

  mutating func inMap(_ map: inout MapScreen, _ action: Action) -> [Effect] {
    switch action {
    case .moveNorth: move(&map, .north, step: -1)
    case .moveSouth: move(&map, .south, step: 1)
    case .moveWest: move(&map, .west, step: -1)
    case .moveEast: move(&map, .east, step: 1)
    case .switchPlaces:
      map.switchKind()
      if map.count == 0 {
        map.switchKind()
        message = mapPhrases.noCities
      }
    case .top: map.index = 0
    case .bottom: map.step(map.count)
    case .open: return open(map)
    case .lineUp, .lineDown, .pageUp, .pageDown, .back, .nextSection, .previousSection, .nextLink,
      .previousLink, .outline, .oneSection, .find, .findNext, .findPrevious, .search, .narrow,
      .documentLanguage, .interfaceLanguage, .home, .help, .redraw, .suspend, .quit, .worldMap,
      .cases, .regionByNumber, .glossary, .define, .expandAcronyms, .compare, .parallel,
      .aspectTable, .nextAspect, .previousAspect, .nextRegion, .previousRegion, .columnLeft,
      .columnRight, .twoColumns, .threeColumns, .asItIs, .explain, .addReport, .removeReport, .mark,
      .compareCases, .wholeCell, .export:
      return []
    }
    screen = .map(map)
    return []
  }

  /// On a map to the nearest place, in a list to the next.
  private func move(_ map: inout MapScreen, _ compass: Compass, step: Int) {
    if MapScreen.fits(columns, rows) { _ = map.move(compass) } else { map.step(step) }
  }

  private mutating func open(_ map: MapScreen) -> [Effect] {
    guard let contents = map.contents else { return [] }
    switch map.choice {
    case .region(let index)?:
      guard contents.regions.indices.contains(index) else { return [] }
      return choose(ListRow("", target: .region(contents.regions[index].id)))
    case .city(let index)?:
      guard contents.cities.indices.contains(index) else { return [] }
      let city = FacetValue(.city, contents.cities[index].id)
      return choose(ListRow("", target: .facets([city], replaces: false)))
    case nil: return []
    }
  }

  mutating func fillMap(_ contents: MapContents) {
    for index in path.indices {
      guard case .map(var map) = path[index] else { continue }
      map.fill(contents)
      path[index] = .map(map)
      if contents.isEmpty { message = mapPhrases.noPlaces }
    }
  }

  /// The wheel goes through the places in their order.
  mutating func turnWheelOnMap(_ lines: Int) {
    guard case .map(var map) = screen else { return }
    map.step(lines > 0 ? 1 : -1)
    screen = .map(map)
  }

  /// A click chooses the place that is nearest; one on what is chosen opens it.
  mutating func clickOnMap(_ column: Int, _ row: Int) -> [Effect] {
    guard case .map(var map) = screen, let contents = map.contents, row < mapRows,
      MapScreen.fits(columns, rows)
    else { return [] }
    let projection = Projection(columns: columns, rows: mapRows)
    let places = (map.choosesCities ? contents.map.cities : contents.map.regions).map(\.at)
    let distances = places.map { place -> Int in
      guard let cell = projection.cell(place) else { return .max }
      // A cell is twice as high as it is wide.
      return abs(cell.column - column) + 2 * abs(cell.row - row)
    }
    guard let nearest = distances.indices.min(by: { distances[$0] < distances[$1] }),
      distances[nearest] <= 8
    else { return [] }
    if map.index == nearest { return open(map) }
    map.index = nearest
    screen = .map(map)
    return []
  }

  /// The rows of the map itself: below it two lines tell of what is chosen.
  var mapRows: Int { max(0, bodyRows - 2) }

  /// The words of the map.
  var mapPhrases: MapPhrases { .of(interfaceLanguage) }
}
