public import Canvas
internal import Glyphs

/// A stretch of rows of a frame.
public struct MapArea: Equatable, Sendable {
  /// The first row.
  public var top: Int
  /// How many rows.
  public var rows: Int

  /// An area.
  public init(top: Int, rows: Int) {
    self.top = top
    self.rows = rows
  }
}

extension WorldMap {
  /// Wider maps have room for the names of cities.
  static let namesCities = 110

  /// Draws the map over the width of a frame: coasts, ties, cities, names, in this order.
  public func draw(into frame: inout Frame, _ area: MapArea, choice: Choice?) {
    let rows = max(0, min(area.rows, frame.height - area.top))
    guard rows > 0, frame.width > 0, area.top >= 0 else { return }
    let projection = Projection(columns: frame.width, rows: rows)
    var pen = MapPen(projection: projection, columns: frame.width, rows: rows)
    drawGround(&pen, choice)
    pen.put(into: &frame, top: area.top)
    drawCities(projection, area.top, choice, &frame)
    var labels = Labels(self, projection, columns: frame.width, rows: rows)
    labels.place(choice)
    for label in labels.placed {
      frame.put(label.text, column: label.column, row: area.top + label.row, style: label.style)
    }
  }

  /// More lines than this would cover the map; those of what is chosen are drawn all the same.
  private static let mostTies = 300

  private func drawGround(_ pen: inout MapPen, _ choice: Choice?) {
    pen.coasts()
    var left = WorldMap.mostTies
    for tie in ties where cities.indices.contains(tie.from) && cities.indices.contains(tie.to) {
      let isChosen = isChosen(tie, choice)
      guard isChosen || tie.isMain && left > 0 else { continue }
      left -= 1
      pen.tie(cities[tie.from].at, cities[tie.to].at, isChosen: isChosen)
    }
  }

  private func drawCities(
    _ projection: Projection, _ top: Int, _ choice: Choice?, _ frame: inout Frame
  ) {
    // What is chosen comes last: in a cell of several cities it is the one that shows.
    let order =
      cities.indices.filter { !isIn($0, choice) } + cities.indices.filter { isIn($0, choice) }
    for city in order {
      guard let cell = projection.cell(cities[city].at) else { continue }
      let look = MapLook.city(isIn: isIn(city, choice), isCity: choice == .city(city))
      frame.put(look.mark, column: cell.column, row: top + cell.row, style: look.style)
    }
  }
}

/// The marks and styles of a map: shape tells what colour may only repeat.
enum MapLook {
  // Plain like the cells around it: each change of style is bytes on the line.
  static let coast = Style()
  static let tie = Style(.link)
  static let chosenTie = Style(.link, .bold)
  static let region = Style(.heading, .bold)
  static let chosen = Style(.selection)
  static let cityName = Style()

  static func city(isIn: Bool, isCity: Bool) -> (mark: String, style: Style) {
    if isCity { return ("◆", Style(.selection)) }
    return isIn ? ("●", Style(.text, .bold)) : ("•", Style(.text, .bold))
  }
}

/// Draws lines of dots: coasts below, ties above.
struct MapPen {
  private let projection: Projection
  private var ground: DotGrid
  private var plain: DotGrid
  private var chosen: DotGrid

  init(projection: Projection, columns: Int, rows: Int) {
    self.projection = projection
    ground = DotGrid(columns: columns, rows: rows)
    plain = ground
    chosen = ground
  }

  mutating func coasts() {
    for line in Coastline.lines {
      var last: (x: Int, y: Int)?
      for point in line {
        let north = Double(point.north) / 10 - 90
        let dot = projection.dot(east: Double(point.east) / 10, north: north)
        if let last, last != dot { ground.line(last, dot) }
        last = dot
      }
    }
  }

  /// A tie is dotted, the chosen one is drawn through.
  mutating func tie(_ from: GeoPoint, _ to: GeoPoint, isChosen: Bool) {
    guard let start = projection.dot(from), let end = projection.dot(to) else { return }
    if isChosen { chosen.line(start, end) } else { plain.line(start, end, gap: 4) }
  }

  /// Puts the dots into a frame as braille.
  func put(into frame: inout Frame, top: Int) {
    for row in 0..<ground.rows {
      for column in 0..<ground.columns {
        let below = ground[column, row]
        let tie = plain[column, row]
        let above = chosen[column, row]
        let dots = Dots(below.bits | tie.bits | above.bits)
        guard dots.bits != 0 else { continue }
        let style =
          above.bits != 0 ? MapLook.chosenTie : tie.bits != 0 ? MapLook.tie : MapLook.coast
        frame.put(String(dots.scalar), column: column, row: top + row, style: style)
      }
    }
  }
}
