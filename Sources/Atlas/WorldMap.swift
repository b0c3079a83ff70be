/// A map of the world with regions, cities and the ties between cities.
public struct WorldMap: Equatable, Sendable {
  /// A place with its name.
  public struct Site: Equatable, Sendable {
    /// The name.
    public var name: String
    /// A longer name for where there is room; may be the same.
    public var longName: String
    /// Where it is.
    public var at: GeoPoint

    /// A place.
    public init(name: String, longName: String = "", at: GeoPoint) {
      self.name = name
      self.longName = longName.isEmpty ? name : longName
      self.at = at
    }
  }

  /// A tie between two cities, by their indices.
  public struct Tie: Hashable, Sendable {
    /// The city that comes first.
    public var from: Int
    /// The other.
    public var to: Int
    /// Whether it is drawn always; others only where one of their cities is chosen.
    public var isMain: Bool

    /// A tie.
    public init(from: Int, to: Int, isMain: Bool = true) {
      self.from = from
      self.to = to
      self.isMain = isMain
    }
  }

  /// What is chosen.
  public enum Choice: Equatable, Sendable {
    case region(Int)
    case city(Int)
  }

  /// The regions, numbered from 1 in this order.
  public var regions: [Site]
  /// The cities.
  public var cities: [Site]
  /// For each city the index of its region; nil where it has none.
  public var regionOfCity: [Int?]
  /// Who works with whom.
  public var ties: [Tie]

  /// A map.
  public init(regions: [Site], cities: [Site], regionOfCity: [Int?], ties: [Tie]) {
    self.regions = regions
    self.cities = cities
    self.regionOfCity = regionOfCity
    self.ties = ties
  }

  /// Whether a tie is one of what is chosen.
  func isChosen(_ tie: Tie, _ choice: Choice?) -> Bool {
    switch choice {
    case .city(let city): tie.from == city || tie.to == city
    case .region, nil: false
    }
  }

  /// Whether a city is chosen, or lies in what is.
  func isIn(_ city: Int, _ choice: Choice?) -> Bool {
    switch choice {
    case .city(let chosen): city == chosen
    case .region(let region): regionOfCity.indices.contains(city) && regionOfCity[city] == region
    case nil: false
    }
  }
}
