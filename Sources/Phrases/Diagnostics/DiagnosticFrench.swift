extension DiagnosticPhrases {
  static let french = DiagnosticPhrases(
    unreadableFile: { "lecture impossible : \($0)" },
    system: .french,
    emptyFile: "le fichier ne contient aucun texte",
    notImported:
      "non lu avec la bibliothèque ; « perspectives import FICHIER --into DOSSIER » en fait un rapport",
    byteOrderMark: "le fichier commence par une marque d’ordre des octets, qui est ignorée",
    utf16: "le fichier est en UTF-16 ; les rapports sont en UTF-8",
    notUTF8: {
      $0 == 1
        ? "1 octet n’est pas de l’UTF-8 ; il est lu comme Windows-1252"
        : "\($0) octets ne sont pas de l’UTF-8 ; ils sont lus comme Windows-1252"
    },
    nulBytes: { $0 == 1 ? "1 octet nul dans le texte" : "\($0) octets nuls dans le texte" },
    missingFrontMatter: "pas d’en-tête : le titre, la langue et le type ne sont pas indiqués",
    unterminatedFrontMatter:
      "l’en-tête n’est pas fermé par une ligne « --- » ; il est lu comme du texte",
    frontMatterSyntax: { "ce n’est pas du YAML : \($0)" },
    missingField: { "il manque « \($0) » dans l’en-tête" },
    unknownLanguage: { "langue inconnue « \($0) » : ce n’est pas un code ISO 639-1" },
    unknownRegion: { "région inconnue « \($0) »" },
    unknownKind: { "type de document inconnu « \($0) »" },
    unknownAspect: { "aspect inconnu « \($0) »" },
    noHeadings: "aucun titre : le texte forme une seule section",
    duplicateSection: { "l’identifiant de section « \($0) » est déjà pris" },
    brokenLink: { "lien rompu : la bibliothèque n’a pas de « \($0) »" },
    brokenSectionLink: { "lien rompu : il n’y a pas de section « \($0) »" },
    undefinedFootnote: { "la note « \($0) » n’a pas de texte" },
    unusedFootnote: { "la note « \($0) » n’est jamais appelée" },
    duplicateFootnote: { "la note « \($0) » a déjà un texte ; celui-ci n’est pas affiché" },
    figureWithoutSource: { "figure\($0.spaced) sans source" },
    figureWithoutCaption: { "figure\($0.spaced) sans légende" },
    duplicateFigure: { "il y a déjà une figure \($0)" },
    translationLacksSection: { "la section « \($0) » de la version « \($1) » manque ici" },
    duplicateDocument: { "l’identifiant « \($0) » est celui de \($1) dans la même langue" },
    missingFact: { "il manque « \($0) » à la fiche : \(EntryPhrases.french.hint($0))" },
    missingSection: {
      "il manque la section « ## … {#\($0)} » à la fiche : \(EntryPhrases.french.hint($0))"
    },
    emptySection: { "la section « \($0) » est vide : \(EntryPhrases.french.hint($0))" },
    notGiven: { "« \($0) » n’est pas indiqué : \(EntryPhrases.french.hint($0))" },
    unknownFact: { field, value, near in
      "« \(value) » dans « \(field) » n’est pas dans le vocabulaire : "
        + (near.isEmpty
          ? "ajoutez-le" : "peut-être \(near.joined(separator: ", ")) ; sinon ajoutez-le")
        + ", ou écrivez { name: … } pour un groupe sans nom"
    },
    unknownGoal: {
      "« \($0) » n’est pas un objectif de développement durable : ils vont de 1 à 17"
    },
    unknownTarget: {
      "« \($0) » n’est pas une cible de l’objectif \($1) : écrivez-la comme le Programme 2030, par exemple \($1).1"
    },
    unknownYear: { "« \($0) » n’est pas une année : écrivez 2021, ou 2021-2023 pour une période" },
    unknownBasis: { "fondement inconnu « \($0) » : écrivez « stated » ou « implied »" },
    impliedWithoutReason: {
      "l’objectif \($0) est dit déduit : dites pourquoi en quelques mots (why: …)"
    },
    impliedYearWithoutReason: {
      "l’année \($0) est dite déduite : dites pourquoi en quelques mots (why: …)"
    },
    factsDiffer: { field, language, missing, extra in
      "« \(field) » diffère de la version « \(language) » : " + frenchParts(missing, extra)
    },
    sameness: .french,
    nameMissing: { "le nom « \($0) », que portent les versions \($1), ne figure pas ici" },
    missingTranslation: {
      "il n’y a pas de version « \($0) » : la bibliothèque doit y être complète"
    },
    missingName: { "la notion « \($0) » n’a pas de nom en « \($1) » : ajoutez-le" })

  static func frenchParts(_ missing: String, _ extra: String) -> String {
    let parts = [
      missing.isEmpty ? "" : "il manque ici : \(missing)",
      extra.isEmpty ? "" : "seulement ici : \(extra)",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " ; ")
  }

}
