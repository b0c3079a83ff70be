extension FacetPhrases {
  static let french = FacetPhrases(
    title: "Cas et programmes",
    chosen: "Choisi",
    narrow: "Affiner par",
    values: { $0 == 1 ? "1 valeur" : "\($0) valeurs" },
    entries: { $0 < 2 ? "\($0) fiche" : "\($0) fiches" },
    more: { "\($0) de plus\u{A0}: affinez pour les voir" },
    narrowThese: "Affiner par lieu, partenaire, thème, ODD…",
    value: { "\($0)\u{A0}: \($1)" },
    takeOff: { "\($0) l’enlève" },
    holdings: { sections, documents, entries in
      joined([
        (sections, "section", "sections"), (documents, "document", "documents"),
        (entries, "cas ou programme", "cas et programmes"),
      ])
    })
}
