import Canvas
import Content
import Glyphs
import TestKit

@testable import Atlas

/// The map of the bundled places, with ties between some of them.
let bundledMap: WorldMap = {
  let vocabulary = LibraryLoader.folder(Places.content, fallback: LibraryLoader.vocabulary([]))
    .vocabulary
  let terms = vocabulary.terms
  let regions = terms.regionPlaces.map { place in
    WorldMap.Site(
      name: vocabulary.region(place.id)?.name(in: "en") ?? place.id,
      longName: vocabulary.region(place.id)?.longName(in: "en") ?? "",
      at: GeoPoint(latitude: place.latitude, longitude: place.longitude))
  }
  let cities = terms.cities.compactMap { city -> (City, WorldMap.Site)? in
    guard let latitude = city.latitude, let longitude = city.longitude else { return nil }
    let at = GeoPoint(latitude: latitude, longitude: longitude)
    return (city, WorldMap.Site(name: city.term.name(in: "en"), at: at))
  }
  let regionOfCity = cities.map { city, _ in
    terms.countries.first { $0.term.id == city.country }.flatMap { country in
      terms.regionPlaces.firstIndex { $0.id == country.region }
    }
  }
  func tie(_ from: String, _ to: String) -> WorldMap.Tie? {
    guard let from = cities.firstIndex(where: { $0.0.term.id == from }),
      let to = cities.firstIndex(where: { $0.0.term.id == to })
    else { return nil }
    return WorldMap.Tie(from: from, to: to)
  }
  let ties = [
    tie("dakar", "marseille"), tie("surabaya", "kitakyushu"), tie("istanbul", "lahore"),
    tie("ostend", "banjul"), tie("brussels", "medellin"), tie("brussels", "seoul"),
  ]
  return WorldMap(
    regions: regions, cities: cities.map(\.1), regionOfCity: regionOfCity,
    ties: ties.compactMap(\.self))
}()

extension WorldMap {
  /// The map as rows of text.
  func rows(_ columns: Int, _ rows: Int, _ choice: Choice? = nil) -> [String] {
    var frame = Frame(width: columns, height: rows)
    draw(into: &frame, MapArea(top: 0, rows: rows), choice: choice)
    return frame.rows
  }

  /// The index of a city by its name.
  func city(_ name: String) -> Int { cities.firstIndex { $0.name == name } ?? -1 }
}
