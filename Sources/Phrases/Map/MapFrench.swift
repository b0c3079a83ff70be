extension MapPhrases {
  static let french = MapPhrases(
    map: "Carte du monde",
    region: { places, areCities, documents in
      joined([
        areCities ? count(places, "ville", "villes") : count(places, "lieu", "lieux"),
        count(documents, "document", "documents"),
      ])
    },
    entries: { number, isCity in
      isCity
        ? count(number, "fiche sur cette ville", "fiches sur cette ville")
        : count(number, "fiche sur ce lieu", "fiches sur ce lieu")
    },
    with: "\u{A0}; avec ",
    cities: "Villes : ",
    places: "Lieux : ",
    elsewhere: "Dans aucune de ces régions",
    needsRoom: { "La carte demande \($0) colonnes et \($1) lignes. Voici la liste." },
    noPlaces: "Cette bibliothèque ne donne aucun lieu pour une carte.",
    noCities: "La bibliothèque ne cite aucune ville.",
    hintCities: "villes",
    hintRegions: "régions",
    hintMove: "aller",
    context: "Sur la carte",
    command: "Imprimer la carte du monde avec les régions et les villes de la bibliothèque.",
    columns: "Les colonnes de la carte."
  )
}
