/// A place on the globe, in degrees.
public struct GeoPoint: Equatable, Sendable {
  /// Degrees north; south is negative.
  public var latitude: Double
  /// Degrees east; west is negative.
  public var longitude: Double

  /// A place.
  public init(latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }
}

/// Where places of the globe stand on a grid of cells, each of two by four dots.
///
/// Degrees are laid out evenly. The map is cut at the Bering Strait, where it parts no land, and
/// leaves Antarctica out. It fills the grid as far as its proportions allow.
public struct Projection: Equatable, Sendable {
  /// The degree of longitude at the left edge.
  static let cut = -168.4
  /// The degrees of latitude that are shown.
  static let latitudes = -57.0...83.7
  /// Degrees of latitude may be drawn longer than those of longitude, as they are north and south.
  private static let stretch = 1.25

  /// Dots from side to side.
  let width: Int
  /// Dots from top to bottom.
  let height: Int
  private let across: Double
  private let down: Double
  private let left: Double
  private let top: Double

  /// A projection onto a grid of cells.
  public init(columns: Int, rows: Int) {
    width = max(0, min(columns, 10_000)) * 2
    height = max(0, min(rows, 10_000)) * 4
    let span = Projection.latitudes.upperBound - Projection.latitudes.lowerBound
    across = min(Double(width) / 360, Double(height) / span)
    down = min(Double(height) / span, across * Projection.stretch)
    left = (Double(width) - across * 360) / 2
    top = (Double(height) - down * span) / 2
  }

  /// The dot of a place, which may lie outside the grid; nil for what is no place.
  func dot(_ place: GeoPoint) -> (x: Int, y: Int)? {
    guard abs(place.latitude) <= 90, abs(place.longitude) <= 360, width > 0, height > 0 else {
      return nil
    }
    var east = (place.longitude - Projection.cut).truncatingRemainder(dividingBy: 360)
    if east < 0 { east += 360 }
    return dot(east: east, north: place.latitude)
  }

  /// The dot of a place by the degrees east of the cut.
  func dot(east: Double, north: Double) -> (x: Int, y: Int) {
    let x = left + east * across
    let y = top + (Projection.latitudes.upperBound - north) * down
    return (Int(x.rounded(.down)), Int(y.rounded(.down)))
  }

  /// The cell of a place; nil outside the grid.
  public func cell(_ place: GeoPoint) -> (column: Int, row: Int)? {
    guard let dot = dot(place), dot.x >= 0, dot.y >= 0, dot.x < width, dot.y < height else {
      return nil
    }
    return (dot.x / 2, dot.y / 4)
  }
}
