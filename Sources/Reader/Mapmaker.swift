internal import Atlas
internal import Content
internal import Phrases

extension Librarian {
  /// Makes the map of the library, with names in the language of the interface.
  public func map(for model: Model) -> Event {
    .mapped(Mapmaker(library, model.interfaceLanguage.rawValue).contents())
  }
}

/// Collects what a map shows from the vocabulary and from what documents say of themselves.
struct Mapmaker {
  private let library: Library
  private let language: String

  init(_ library: Library, _ language: String) {
    self.library = library
    self.language = language
  }

  func contents() -> MapContents {
    let terms = library.vocabulary.terms
    let places = library.vocabulary.regions.compactMap { region in
      terms.regionPlaces.first { $0.id == region.id && abs($0.latitude) <= 90 }
    }
    let counts = library.facets().counts
    let named = Dictionary(
      (counts[.city] ?? []).map { ($0.value.id, $0.count) }, uniquingKeysWith: { first, _ in first }
    )
    let shown = terms.cities.filter { named[$0.term.id] != nil && Mapmaker.place($0) != nil }
    let countries = Dictionary(
      terms.countries.map { ($0.term.id, $0) }, uniquingKeysWith: { first, _ in first })
    let regionOfCity = shown.map { city in
      let home = countries[city.country]?.region ?? city.region
      return places.firstIndex { $0.id == home }
    }
    let ties = ties(shown)
    var others = [[Int]](repeating: [], count: shown.count)
    for tie in ties {
      others[tie.from].append(tie.to)
      others[tie.to].append(tie.from)
    }
    let cities = shown.indices.map { index in
      MapContents.City(
        id: shown[index].term.id, isArea: shown[index].isArea,
        country: countries[shown[index].country]?.term.name(in: language) ?? "",
        region: regionOfCity[index], documents: named[shown[index].term.id] ?? 0,
        others: others[index])
    }
    let regions = places.enumerated().map { index, place in
      MapContents.Region(
        id: place.id,
        documents: counts[.region]?.first { $0.value.id == place.id }?.count ?? 0,
        cities: regionOfCity.indices.filter { regionOfCity[$0] == index })
    }
    let map = WorldMap(
      regions: places.map(site), cities: shown.compactMap(site), regionOfCity: regionOfCity,
      ties: ties)
    return MapContents(regions: regions, cities: cities, map: map)
  }

  /// So many cities of one document are tied; a longer list is no partnership.
  private static let mostTied = 8

  /// The cities that are partners in one document are tied; that it names others besides, such as
  /// where people met, makes no partnership.
  ///
  /// A star from the first is drawn always: lines between all of them would cover the map.
  private func ties(_ cities: [City]) -> [WorldMap.Tie] {
    let indices = Dictionary(
      cities.enumerated().map { ($0.element.term.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let organisations = Dictionary(
      library.vocabulary.terms.partners.map { ($0.term.id, $0) },
      uniquingKeysWith: { first, _ in first })
    var isMain: [[Int]: Bool] = [:]
    for document in library.documentIDs {
      var partners: [Int] = []
      for value in library.facetValues(ofDocument: document) where value.facet == .partner {
        let city = organisations[value.id]?.city ?? value.id
        if let index = indices[city], !partners.contains(index) { partners.append(index) }
      }
      guard (2...Mapmaker.mostTied).contains(partners.count) else { continue }
      for (place, one) in partners.enumerated() {
        for other in partners[(place + 1)...] {
          isMain[[min(one, other), max(one, other)], default: false] =
            place == 0 || isMain[[min(one, other), max(one, other)]] == true
        }
      }
    }
    return isMain.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map {
      WorldMap.Tie(from: $0.key[0], to: $0.key[1], isMain: $0.value)
    }
  }

  private static func place(_ city: City) -> GeoPoint? {
    guard let latitude = city.latitude, let longitude = city.longitude, abs(latitude) <= 90,
      abs(longitude) <= 360
    else { return nil }
    return GeoPoint(latitude: latitude, longitude: longitude)
  }

  private func site(_ city: City) -> WorldMap.Site? {
    Mapmaker.place(city).map { WorldMap.Site(name: city.term.name(in: language), at: $0) }
  }

  private func site(_ place: RegionPlace) -> WorldMap.Site {
    let term = library.vocabulary.region(place.id)
    return WorldMap.Site(
      name: term?.name(in: language) ?? place.id, longName: term?.longName(in: language) ?? "",
      at: GeoPoint(latitude: place.latitude, longitude: place.longitude))
  }
}
