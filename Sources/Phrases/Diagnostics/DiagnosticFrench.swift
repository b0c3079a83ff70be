extension DiagnosticPhrases {
  static let french = DiagnosticPhrases(
    unreadableFile: { "lecture impossible : \($0)" },
    emptyFile: "le fichier ne contient aucun texte",
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
    duplicateDocument: { "l’identifiant « \($0) » est celui de \($1) dans la même langue" })
}
