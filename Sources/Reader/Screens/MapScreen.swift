internal import Atlas

/// What the library has to show on a map.
public struct MapContents: Sendable {
  /// A region.
  struct Region: Sendable {
    var id: String
    var documents: Int
    var cities: [Int]
  }

  /// A city.
  struct City: Sendable {
    var id: String
    /// Whether it is another place than a city.
    var isArea: Bool
    /// The name of its country; empty where it has none.
    var country: String
    /// The index of its region.
    var region: Int?
    var documents: Int
    /// The indices of the cities that are partners in a document together with it.
    var others: [Int]
  }

  /// The regions, in the order of the menu.
  var regions: [Region]
  /// The cities that some document names.
  var cities: [City]
  /// The same as a drawing knows it.
  var map: WorldMap

  /// Whether all of some cities are cities, and no other places.
  func areCities(_ indices: [Int]) -> Bool { !indices.contains { cities[$0].isArea } }

  /// Whether there is anything to show.
  var isEmpty: Bool { regions.isEmpty && cities.isEmpty }
}

/// The map of the world: one region or one city is chosen.
public struct MapScreen: Sendable {
  /// What is on it; nil until it is made.
  var contents: MapContents?
  /// Whether the arrows move between cities, not regions.
  var choosesCities = false
  /// The index of the chosen region.
  var region = 0
  /// The index of the chosen city.
  var city = 0

  /// Below this the map is a list.
  static let smallest = (columns: 60, rows: 16)

  /// Whether there is room for a map.
  static func fits(_ columns: Int, _ rows: Int) -> Bool {
    columns >= smallest.columns && rows >= smallest.rows
  }

  /// What is chosen.
  var choice: WorldMap.Choice? {
    guard let contents, !contents.isEmpty else { return nil }
    return choosesCities ? .city(city) : .region(region)
  }

  /// How many places there are to choose from.
  var count: Int { (choosesCities ? contents?.cities.count : contents?.regions.count) ?? 0 }

  /// The index of what is chosen among them.
  var index: Int {
    get { choosesCities ? city : region }
    set { if choosesCities { city = newValue } else { region = newValue } }
  }

  /// Puts contents in; what was chosen stays where it is still there.
  mutating func fill(_ contents: MapContents) {
    let ids = self.contents.map { ($0.regions.map(\.id), $0.cities.map(\.id)) }
    func kept(_ ids: [String]?, _ index: Int, _ new: [String]) -> Int {
      guard let ids, ids.indices.contains(index) else { return 0 }
      return new.firstIndex(of: ids[index]) ?? 0
    }
    region = kept(ids?.0, region, contents.regions.map(\.id))
    city = kept(ids?.1, city, contents.cities.map(\.id))
    if contents.cities.isEmpty { choosesCities = false }
    if contents.regions.isEmpty { choosesCities = !contents.cities.isEmpty }
    self.contents = contents
  }

  /// Goes to the nearest place in a direction; false where there is none.
  mutating func move(_ compass: Compass) -> Bool {
    guard let map = contents?.map else { return false }
    let places = (choosesCities ? map.cities : map.regions).map(\.at)
    guard let next = compass.nearest(from: index, among: places) else { return false }
    index = next
    return true
  }

  /// Goes `steps` places on in the order of the list, as far as there are any.
  mutating func step(_ steps: Int) {
    index = max(0, min(count - 1, index + steps))
  }

  /// Goes from regions to cities, or back; the choice stays in the same region.
  mutating func switchKind() {
    guard let contents else { return }
    choosesCities.toggle()
    if choosesCities {
      let cities = contents.regions.indices.contains(region) ? contents.regions[region].cities : []
      if !cities.contains(city), let first = cities.first { city = first }
    } else if contents.cities.indices.contains(city), let home = contents.cities[city].region {
      region = home
    }
  }
}
