internal import Canvas
internal import Glyphs

/// Finds room for names: none covers a city or another name.
struct Labels {
  /// A name at its place.
  struct Label: Equatable {
    var text: String
    var column: Int
    var row: Int
    var style: Style
  }

  private(set) var placed: [Label] = []
  private let map: WorldMap
  private let projection: Projection
  private let columns: Int
  private let rows: Int
  private var isTaken: [Bool]

  init(_ map: WorldMap, _ projection: Projection, columns: Int, rows: Int) {
    self.map = map
    self.projection = projection
    self.columns = columns
    self.rows = rows
    isTaken = Array(repeating: false, count: max(0, columns * rows))
    for city in map.cities {
      guard let cell = projection.cell(city.at) else { continue }
      isTaken[cell.row * columns + cell.column] = true
    }
  }

  /// Places the names: the chosen city first, then the regions, then cities where there is room.
  mutating func place(_ choice: WorldMap.Choice?) {
    if case .city(let city) = choice, map.cities.indices.contains(city) {
      // The chosen name is always shown, be it over another city.
      if !name(map.cities[city], MapLook.chosen) { force(map.cities[city]) }
    }
    for (index, region) in map.regions.enumerated() {
      let name = columns >= 150 ? region.longName : region.name
      let isChosen = choice == .region(index)
      let text = isChosen ? "[\(index + 1) \(name)]" : " \(index + 1) \(name) "
      self.region(text, region.at, isChosen)
    }
    guard columns >= WorldMap.namesCities else { return }
    for (index, city) in map.cities.enumerated() where choice != .city(index) {
      _ = name(city, MapLook.cityName)
    }
  }

  /// A region's name around its place, or as near as there is room; the number at least.
  private mutating func region(_ text: String, _ place: GeoPoint, _ isChosen: Bool) {
    guard let cell = projection.cell(place) else { return }
    let width = CharacterWidth.of(text)
    let start = max(0, min(cell.column - width / 2, columns - width))
    let style = isChosen ? MapLook.chosen : MapLook.region
    for (down, across) in Labels.tries {
      let column = max(0, min(start + across, columns - width))
      if put(text, column, cell.row + down, style) { return }
    }
    // All is full: the name stands over what is there rather than nowhere.
    add(text, start, cell.row, style)
  }

  private static let tries: [(Int, Int)] = [
    (0, 0), (0, 2), (0, -2), (1, 0), (-1, 0), (0, 4), (0, -4), (1, 4), (-1, 4), (1, -4), (-1, -4),
    (2, 0), (-2, 0), (0, 8), (0, -8), (1, 8), (1, -8), (-1, 8), (-1, -8), (2, 8), (2, -8),
  ]

  /// A city's name beside it; false where there is no room.
  private mutating func name(_ city: WorldMap.Site, _ style: Style) -> Bool {
    guard let cell = projection.cell(city.at) else { return false }
    let width = CharacterWidth.of(city.name)
    let right = cell.column + 1
    let left = cell.column - width
    return put(city.name, right, cell.row, style) || put(city.name, left, cell.row, style)
      || put(city.name, right, cell.row - 1, style) || put(city.name, right, cell.row + 1, style)
      || put(city.name, left, cell.row - 1, style) || put(city.name, left, cell.row + 1, style)
  }

  private mutating func force(_ city: WorldMap.Site) {
    guard let cell = projection.cell(city.at) else { return }
    let width = CharacterWidth.of(city.name)
    let right = cell.column + 1
    add(
      city.name, right + width <= columns ? right : max(0, cell.column - width), cell.row,
      MapLook.chosen)
  }

  /// Takes the cells of a name where all are free.
  private mutating func put(_ text: String, _ column: Int, _ row: Int, _ style: Style) -> Bool {
    let width = CharacterWidth.of(text)
    guard row >= 0, row < rows, column >= 0, column + width <= columns else { return false }
    let cells = (row * columns + column)..<(row * columns + column + width)
    guard cells.allSatisfy({ !isTaken[$0] }) else { return false }
    add(text, column, row, style)
    return true
  }

  private mutating func add(_ text: String, _ column: Int, _ row: Int, _ style: Style) {
    placed.append(Label(text: text, column: column, row: row, style: style))
    guard row >= 0, row < rows else { return }
    for cell in max(0, column)..<max(0, min(columns, column + CharacterWidth.of(text))) {
      isTaken[row * columns + cell] = true
    }
  }
}
