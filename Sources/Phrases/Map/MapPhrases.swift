/// The words of the world map.
public struct MapPhrases: Sendable {
  /// The title, and the row in the first menu.
  public let map: String
  /// Said of a region: how many places, be they all cities or not, and documents it has.
  public let region: @Sendable (_ places: Int, _ areCities: Bool, _ documents: Int) -> String
  /// Said of a city or another place: how many entries tell of it.
  public let entries: @Sendable (_ count: Int, _ isCity: Bool) -> String
  /// Between what is said of a city and the cities that it works with.
  public let with: String
  /// Before the cities of a region.
  public let cities: String
  /// The same where some of them are no cities.
  public let places: String
  /// Above the places that lie in no region.
  public let elsewhere: String
  /// Shown above the list where there is no room for a map.
  public let needsRoom: @Sendable (_ columns: Int, _ rows: Int) -> String
  /// Said where the library gives no places.
  public let noPlaces: String
  /// Said where there are no cities to go to.
  public let noCities: String
  /// The hints: to the cities, to the regions, for the arrows.
  public let hintCities: String
  /// The hint for the way back to the regions.
  public let hintRegions: String
  /// The hint for the arrows.
  public let hintMove: String
  /// The heading above the keys of the map.
  public let context: String
  /// What `map` does on the command line.
  public let command: String
  /// What `--columns` does.
  public let columns: String

  /// The words in a language.
  public static func of(_ language: InterfaceLanguage) -> MapPhrases {
    switch language {
    case .english: .english
    case .french: .french
    case .spanish: .spanish
    }
  }

  /// Parts with commas between them; empty ones are left out.
  static func joined(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// A count with its word; empty for none.
  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    number < 1 ? "" : "\(number) \(number == 1 ? one : many)"
  }
}
