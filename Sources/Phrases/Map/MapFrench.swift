extension MapPhrases {
  static let french = MapPhrases(
    map: "Carte du monde",
    semicolon: "\u{A0}; ",
    region: { cities, documents in
      joined([
        count(cities, "ville", "villes"), count(documents, "document", "documents"),
      ])
    },
    entries: { count($0, "fiche sur cette ville", "fiches sur cette ville") },
    with: "avec ",
    cities: "Villes : ",
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
