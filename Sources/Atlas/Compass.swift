/// Moving from place to place with four arrows.
public enum Compass: CaseIterable, Sendable {
  case north, south, west, east

  /// The index of the nearest place in this direction; nil where there is none.
  ///
  /// Near is what lies straight ahead: a step aside counts twice.
  public func nearest(from: Int, among places: [GeoPoint]) -> Int? {
    guard places.indices.contains(from) else { return nil }
    let start = Compass.onMap(places[from])
    var best: (index: Int, distance: Double)?
    for (index, place) in places.enumerated() where index != from {
      let place = Compass.onMap(place)
      let (ahead, aside) = offset(place.east - start.east, place.north - start.north)
      guard ahead > 0.05 else { continue }
      // What lies more aside than ahead is taken only where nothing else is.
      let distance = ahead + 2 * aside + (aside > ahead * 1.5 ? 1000 : 0)
      if distance < best?.distance ?? .infinity { best = (index, distance) }
    }
    return best?.index
  }

  private func offset(_ east: Double, _ north: Double) -> (ahead: Double, aside: Double) {
    switch self {
    case .north: (north, abs(east))
    case .south: (-north, abs(east))
    case .east: (east, abs(north))
    case .west: (-east, abs(north))
    }
  }

  /// Degrees east of the cut, so that nothing is reached across it.
  private static func onMap(_ place: GeoPoint) -> (east: Double, north: Double) {
    let east = (place.longitude - Projection.cut).truncatingRemainder(dividingBy: 360)
    return (east < 0 ? east + 360 : east, place.latitude)
  }
}
