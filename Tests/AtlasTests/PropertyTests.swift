import Canvas
import Glyphs
import TestKit
import Testing

@testable import Atlas

/// What holds at every size.
struct MapPropertyTests {
  @Test func noSizeTrapsAndNothingLeavesTheArea() {
    let widths = [1, 2, 3, 5, 8, 13, 21, 40, 59, 60, 80, 111, 150, 200, 300]
    for columns in widths {
      for rows in [1, 2, 3, 4, 7, 12, 16, 24, 47, 100] {
        for choice in [nil, .region(7), .city(3), .region(99), .city(-1)] as [WorldMap.Choice?] {
          var frame = Frame(width: columns, height: rows)
          bundledMap.draw(into: &frame, MapArea(top: 1, rows: rows - 2), choice: choice)
          let outside = [0, rows - 1].flatMap { row in
            (0..<columns).map { frame[$0, row].text }
          }
          #expect(outside.allSatisfy { $0 == " " }, "\(columns)x\(rows)")
        }
      }
    }
  }

  @Test func areasOutsideTheFrameAreEmpty() {
    for area in [MapArea(top: -3, rows: 9), MapArea(top: 40, rows: 9), MapArea(top: 0, rows: -1)] {
      var frame = Frame(width: 80, height: 24)
      bundledMap.draw(into: &frame, area, choice: nil)
      #expect(frame == Frame(width: 80, height: 24))
    }
  }

  @Test func everyPlaceOfTheWorldIsInsideTheFrame() {
    for columns in [20, 60, 80, 200, 300] {
      for rows in [6, 14, 20, 56, 98] {
        let projection = Projection(columns: columns, rows: rows)
        for latitude in stride(from: -56.9, through: 83.6, by: 3.7) {
          for longitude in stride(from: -180.0, through: 180, by: 7.3) {
            let cell = projection.cell(GeoPoint(latitude: latitude, longitude: longitude))
            #expect(cell != nil, "\(latitude), \(longitude) at \(columns)x\(rows)")
          }
        }
      }
    }
    for place in [(91.0, 0.0), (.nan, 0), (0, .infinity), (0, 1e300), (-.infinity, .nan)] {
      let point = GeoPoint(latitude: place.0, longitude: place.1)
      #expect(Projection(columns: 80, rows: 20).cell(point) == nil)
    }
  }

  @Test func northIsUpAndEastIsRight() throws {
    for size in MapPictureTests.sizes {
      let projection = Projection(columns: size.0, rows: size.1)
      let dakar = try #require(projection.cell(GeoPoint(latitude: 14.7, longitude: -17.5)))
      let seoul = try #require(projection.cell(GeoPoint(latitude: 37.6, longitude: 127)))
      #expect(dakar.row > seoul.row)
      #expect(dakar.column < seoul.column)
    }
  }

  /// A city is on land, or so near to the coast that the map cannot tell.
  @Test func everyCityIsOnLand() {
    for city in bundledMap.cities {
      #expect(Land.holds(city.at) || Land.coastIsNear(city.at, degrees: 1.2), "\(city.name)")
    }
    for sea in [(0.0, -25.0), (-40, 90), (20, -150), (45, -40)] {
      let point = GeoPoint(latitude: sea.0, longitude: sea.1)
      #expect(!Land.holds(point) && !Land.coastIsNear(point, degrees: 1.2))
    }
  }

  @Test(arguments: MapPictureTests.sizes) func everyCityHasItsMark(_ size: (Int, Int)) {
    let projection = Projection(columns: size.0, rows: size.1)
    for (index, city) in bundledMap.cities.enumerated() {
      var frame = Frame(width: size.0, height: size.1)
      let area = MapArea(top: 0, rows: size.1)
      bundledMap.draw(into: &frame, area, choice: .city(index))
      let cell = projection.cell(city.at)
      #expect(cell.map { frame[$0.column, $0.row].text } == "◆", "\(city.name)")
      #expect(frame.rows.contains { $0.contains(city.name) }, "\(city.name)")
    }
  }

  @Test(arguments: MapPictureTests.sizes) func everyRegionIsTold(_ size: (Int, Int)) {
    for index in bundledMap.regions.indices {
      let rows = bundledMap.rows(size.0, size.1, .region(index))
      for (other, region) in bundledMap.regions.enumerated() {
        let name = size.0 >= 150 ? region.longName : region.name
        let text = other == index ? "[\(other + 1) \(name)]" : " \(other + 1) \(name)"
        #expect(rows.contains { $0.contains(text) }, "\(text) at \(size)")
      }
    }
  }
}

/// The data of the coasts.
struct CoastlineTests {
  @Test func linesAreInTheWorldAndClosed() {
    #expect(Coastline.lines.count == 116)
    #expect(Coastline.lines.map(\.count).reduce(0, +) == 2610)
    for line in Coastline.lines {
      #expect(line.allSatisfy { (0...3600).contains($0.east) && (300...1800).contains($0.north) })
      #expect(line.first == line.last)
    }
  }

  @Test func anyBytesAreRead() {
    var random = SeededRandom(seed: 7)
    for _ in 0..<500 {
      let bytes = (0..<40).map { _ in UInt8.random(in: 0...255, using: &random) }
      for line in Coastline.decode(bytes) { #expect(line.count <= 40) }
    }
    #expect(Coastline.decode([]).isEmpty)
    #expect(Coastline.decode(Array("!####".utf8)).count == 1)
  }
}

/// Arrows from place to place.
struct CompassTests {
  @Test func theNearestStraightAheadIsTaken() {
    let places = [(0.0, 0.0), (10, 1), (4, 9), (-8, 0), (0, 30), (0, -170)].map {
      GeoPoint(latitude: $0.0, longitude: $0.1)
    }
    #expect(Compass.north.nearest(from: 0, among: places) == 1)
    #expect(Compass.south.nearest(from: 0, among: places) == 3)
    #expect(Compass.east.nearest(from: 0, among: places) == 2)
    #expect(Compass.west.nearest(from: 0, among: places) == nil)
    #expect(Compass.west.nearest(from: 9, among: places) == nil)
    #expect(Compass.west.nearest(from: 0, among: []) == nil)
  }

  @Test func everyCityAndRegionIsReached() {
    for sites in [bundledMap.cities, bundledMap.regions] {
      let places = sites.map(\.at)
      var seen: Set<Int> = [0]
      var pending = [0]
      while let here = pending.popLast() {
        for compass in Compass.allCases {
          if let next = compass.nearest(from: here, among: places), seen.insert(next).inserted {
            pending.append(next)
          }
        }
      }
      let missed = sites.indices.filter { !seen.contains($0) }.map { sites[$0].name }
      #expect(missed.isEmpty, "\(missed)")
    }
  }
}

/// What the coasts enclose.
enum Land {
  private static func tenths(_ point: GeoPoint) -> (x: Double, y: Double) {
    let east = (point.longitude - Projection.cut + 360).truncatingRemainder(dividingBy: 360)
    return (east * 10, (point.latitude + 90) * 10)
  }

  /// Whether a place is inside an odd number of rings.
  static func holds(_ point: GeoPoint) -> Bool {
    let (x, y) = tenths(point)
    var isInside = false
    for line in Coastline.lines {
      for (one, other) in zip(line, line.dropFirst()) {
        let (u, v) = (Double(one.east), Double(one.north))
        let (p, q) = (Double(other.east), Double(other.north))
        if (v > y) != (q > y), x < u + (y - v) / (q - v) * (p - u) { isInside.toggle() }
      }
    }
    return isInside
  }

  static func coastIsNear(_ point: GeoPoint, degrees: Double) -> Bool {
    let (x, y) = tenths(point)
    return Coastline.lines.contains { line in
      zip(line, line.dropFirst()).contains { one, other in
        let (u, v) = (Double(one.east), Double(one.north))
        let (p, q) = (Double(other.east) - u, Double(other.north) - v)
        let share = max(0, min(1, ((x - u) * p + (y - v) * q) / max(1e-9, p * p + q * q)))
        let (dx, dy) = (x - u - share * p, y - v - share * q)
        return (dx * dx + dy * dy).squareRoot() <= degrees * 10
      }
    }
  }
}
