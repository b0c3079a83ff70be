extension MapPhrases {
  static let english = MapPhrases(
    map: "World map",
    region: { places, areCities, documents in
      joined([
        areCities ? count(places, "city", "cities") : count(places, "place", "places"),
        count(documents, "document", "documents"),
      ])
    },
    entries: { number, isCity in
      isCity
        ? count(number, "entry on this city", "entries on this city")
        : count(number, "entry on this place", "entries on this place")
    },
    with: "; with ",
    cities: "Cities: ",
    places: "Places: ",
    elsewhere: "In none of these regions",
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
