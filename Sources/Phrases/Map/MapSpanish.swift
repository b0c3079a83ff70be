extension MapPhrases {
  static let spanish = MapPhrases(
    map: "Mapa del mundo",
    semicolon: "; ",
    region: { cities, documents in
      joined([
        count(cities, "ciudad", "ciudades"), count(documents, "documento", "documentos"),
      ])
    },
    entries: { count($0, "ficha sobre esta ciudad", "fichas sobre esta ciudad") },
    with: "con ",
    cities: "Ciudades: ",
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
