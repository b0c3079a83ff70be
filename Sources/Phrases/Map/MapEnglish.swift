extension MapPhrases {
  static let english = MapPhrases(
    map: "World map",
    semicolon: "; ",
    region: { cities, documents in
      joined([
        count(cities, "city", "cities"), count(documents, "document", "documents"),
      ])
    },
    entries: { count($0, "entry on this city", "entries on this city") },
    with: "with ",
    cities: "Cities: ",
    needsRoom: { "The map needs \($0) columns and \($1) rows. Here is the list." },
    noPlaces: "This library gives no places for a map.",
    noCities: "The library names no cities.",
    hintCities: "cities",
    hintRegions: "regions",
    hintMove: "move",
    context: "On the map",
    command: "Print the map of the world with the regions and cities of the library.",
    columns: "The columns of the map."
  )
}
