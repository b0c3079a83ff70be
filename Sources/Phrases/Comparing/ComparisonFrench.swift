extension ComparisonPhrases {
  static let french = ComparisonPhrases(
    title: "Comparaison",
    table: "Aspects",
    parallel: "Deux langues",
    context: "Pendant une comparaison",
    contextParallel: "En deux langues",
    nothing: { "Rien sur : \($0)" },
    nothingToCompare: "Cette bibliothèque ne marque aucun aspect à comparer.",
    region: "Région",
    words: { $0 < 2 ? "\($0) mot" : "\($0) mots" },
    from: { "Dans : \($0)" },
    notInLanguage: { "(absent en « \($0) »)" },
    hintAspect: "aspect",
    hintRegion: "région",
    hintColumn: "colonne",
    hintTable: "tableau",
    hintCompare: "comparer",
    hintLanguage: "langue",
    hintSection: "section",
    command:
      "Mettre côte à côte ce que deux ou trois régions disent d’un même aspect, ou deux à cinq cas.",
    regions: "Deux ou trois régions, par identifiant ou nom, ou deux à cinq cas, par identifiant.",
    aspect: "Cet aspect seul, par identifiant ou nom ; sinon tous.",
    format: "text, markdown ou csv.",
    tableOption: "Un tableau : quelle région dit combien sur quel aspect.",
    wrongCount: "on compare deux ou trois régions, ou deux à cinq cas",
    unknownAspect: { "aspect inconnu « \($0) » ; connus : " + $1.joined(separator: ", ") })
}
