extension GlossaryPhrases {
  static let french = GlossaryPhrases(
    title: "Glossaire",
    filter: "Terme : ",
    terms: { count, kind in
      "\(count) \(count == 1 ? "terme" : "termes")" + (kind.map { " · \($0)" } ?? "")
    },
    onlyNear: { "Pas de terme « \($0) » ; proches :" },
    unknown: { "Pas de terme « \($0) »." },
    unknownTerm: { term, near in
      "pas de terme « \(term) »"
        + (near.isEmpty ? "" : " ; proches : " + near.joined(separator: ", "))
    },
    empty: "Le glossaire n’a aucun terme.",
    kind: { kinds[$0] ?? $0 },
    notDefined: "pas défini dans cette langue",
    equivalents: "Dans d’autres langues",
    also: "aussi : ",
    searchFor: { "Chercher « \($0) » dans la bibliothèque" },
    noTerms: "Aucun terme du glossaire sur cet écran.",
    place: { "terme \($0) sur \($1)" },
    expanded: "Sigles développés, entre crochets",
    expandedElsewhere: "Sigles développés, dont aucun sur cet écran",
    notExpanded: "Sigles comme les auteurs les ont écrits",
    context: "Dans le glossaire",
    nextKind: "un genre de terme seul, puis le suivant",
    hintKind: "genre",
    hintNext: "terme suivant",
    hintEntry: "toute la fiche",
    hintClose: "fermer",
    command: "Chercher un terme ou un sigle dans le glossaire.",
    argument: "Un terme ou un sigle, dans toute langue ; sans lui tous les termes.",
    language: "La langue des termes et des définitions : en, fr, …")

  private static let kinds = [
    "concept": "notion", "goal": "objectif", "organisation": "organisation",
    "programme": "programme",
    "region": "région", "event": "événement", "publication": "publication", "fund": "fonds",
  ]
}
