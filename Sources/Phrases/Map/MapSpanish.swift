extension MapPhrases {
  static let spanish = MapPhrases(
    map: "Mapa del mundo",
    region: { places, areCities, documents in
      joined([
        areCities ? count(places, "ciudad", "ciudades") : count(places, "lugar", "lugares"),
        count(documents, "documento", "documentos"),
      ])
    },
    entries: { number, isCity in
      isCity
        ? count(number, "ficha sobre esta ciudad", "fichas sobre esta ciudad")
        : count(number, "ficha sobre este lugar", "fichas sobre este lugar")
    },
    with: "; con ",
    cities: "Ciudades: ",
    places: "Lugares: ",
    elsewhere: "En ninguna de estas regiones",
    needsRoom: { "El mapa necesita \($0) columnas y \($1) filas. Aquí está la lista." },
    noPlaces: "Esta biblioteca no da lugares para un mapa.",
    noCities: "La biblioteca no nombra ninguna ciudad.",
    hintCities: "ciudades",
    hintRegions: "regiones",
    hintMove: "mover",
    context: "En el mapa",
    command: "Imprimir el mapa del mundo con las regiones y ciudades de la biblioteca.",
    columns: "Las columnas del mapa."
  )
}
