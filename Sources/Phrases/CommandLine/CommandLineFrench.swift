extension CommandLinePhrases {
  static let french = CommandLinePhrases(
    notATerminal:
      "le lecteur a besoin d’un terminal ; pour un tube ou un fichier, il y a "
      + "« show », « list » et « search »",
    noSuchFile: { "fichier ou dossier introuvable : \($0)" },
    isFolder: { "\($0) est un dossier ; il faut un rapport" },
    cannotRead: { "lecture impossible de \($0) : \($1)" },
    system: .french,
    cannotWrite: { "écriture impossible : \($0)" },
    unknownDocument: { "aucun document « \($0) »" + nearest($1) },
    unknownSection: { "aucune section « \($0) » dans « \($1) »" + nearest($2) },
    noTranslation: { "« \($0) » n’existe pas en « \($1) » ; langues présentes : \(joined($2))" },
    unknownRegion: { "région inconnue « \($0) » ; connues : \(joined($1))" },
    unknownKind: { "type inconnu « \($0) » ; connus : \(joined($1))" },
    unknownLanguage: { "langue inconnue « \($0) » ; la bibliothèque a : \(joined($1))" },
    unknownCommand: { "aucune commande « \($0) » ; il y a : \(joined($1))" },
    nothingFound: "rien trouvé",
    notPositive: { "« \($0) » demande un nombre à partir de 1" },
    emptyQuery: "la recherche est vide",
    findings: { errors, warnings in
      "\(errors) \(errors < 2 ? "erreur" : "erreurs"), "
        + "\(warnings) \(warnings < 2 ? "avertissement" : "avertissements")"
    },
    bySpelling: "orthographe proche",
    index: .french,
    columns: ColumnPhrases(
      id: "ID", language: "LANGUE", kind: "TYPE", title: "TITRE", line: "LIGNE", words: "MOTS"),
    help: .french)
}

/// The end of a sentence that offers what comes near; nothing where nothing does.
private func nearest(_ names: [String]) -> String {
  names.isEmpty ? "" : " ; les plus proches : " + joined(names)
}

private func joined(_ names: [String]) -> String { names.joined(separator: ", ") }
