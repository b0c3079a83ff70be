extension ImportPhrases {
  static let french = ImportPhrases(
    needsPackage: {
      "lire du \($0) demande des programmes du paquet \($1) ; sous Debian : apt install \($1)"
    },
    encrypted: { "\($0) est protégé par un mot de passe" },
    withoutText: {
      "\($0) ne contient pas de texte ; s’il a été numérisé, il faut d’abord une reconnaissance de texte"
    },
    damaged: { "\($0) est endommagé : illisible comme \($1)" },
    tooMuch: { "\($0) demande plus de temps ou de mémoire qu’un rapport ; rien n’a été lu" },
    monthOfFile: { "aucune date trouvée ; le fichier date de \($0)" },
    lost: {
      $0 == 1
        ? "1 formule, graphique ou autre objet n’a pas été lu : sa place est vide"
        : "\($0) formules, graphiques ou autres objets n’ont pas été lus : leurs places sont vides"
    },
    lostCalls: {
      $0 == 1
        ? "l’appel d’une note est perdu : elle figure dans une liste"
        : "les appels de \($0) notes sont perdus : elles figurent dans des listes"
    },
    doubtsByPage: "Incertain, par page de l’original :",
    unreadFormat: {
      "\($0) est au format \($1) ; l’importation lit texte, Markdown, PDF, HTML, DOCX, ODT, EPUB et RTF"
    },
    notText: {
      "\($0) n’est pas du texte ; l’importation lit texte, Markdown, PDF, HTML, DOCX, ODT, EPUB et RTF"
    },
    exists: { "\($0) existe déjà ; l’importation n’écrase jamais rien" },
    system: .french,
    cannotCreate: { "impossible de créer \($0) : \($1)" },
    notALanguage: {
      "« \($0) » n’est pas un code de langue ; il faut deux lettres : en, fr, es, …"
    },
    written: { "écrit : \($0)" },
    wouldWrite: { "serait écrit : \($0)" },
    unchanged: { "\($0) est déjà un rapport rédigé ; il reste tel quel" },
    noTitle: "aucun titre n’a été trouvé",
    noLanguage: "la langue n’a pas été reconnue",
    uncertainDate: { "la date imprimée est « \($0) »" },
    doubts: "Incertain, par ligne de l’original :",
    moreDoubts: { $0 < 2 ? "et \($0) autre" : "et \($0) autres" },
    takenOut: "retiré du texte",
    kinds: .french, reasons: .french)
}

extension DecisionPhrases {
  static let french = DecisionPhrases(
    title: "titre du document", cover: "couverture", contents: "table des matières",
    furniture: "titre courant ou numéro de page",
    columns: { "\($0) colonnes, lues l’une après l’autre" }, heading: { "titre de niveau \($0)" },
    join: "réunion", hyphen: "trait d’union", duplicate: "imprimé deux fois",
    pullQuote: "citation en exergue", figure: "figure", footnote: "note de bas de page",
    list: "liste", verbatim: "gardé ligne par ligne", colon: " : ",
    semicolon: " ; ")
}

extension ReasonPhrases {
  static let french = ReasonPhrases(
    listed: "la table des matières le contient",
    listedAlike: "la table des matières le contient en des termes proches",
    numbered: { $0 == 1 ? "numéroté" : "numéroté en \($0) parties" },
    isolated: { $0 < 2 ? "isolé par \($0) ligne vide" : "isolé par \($0) lignes vides" },
    short: { $0 < 2 ? "court (\($0) caractère)" : "court (\($0) caractères)" },
    opensPage: "en tête de page",
    followedByText: "suivi de texte",
    namesRegion: { "nomme la région \($0)" },
    first: "en tête du fichier",
    line: { "la ligne \($0)" },
    page: { "la page \($0)" },
    repeats: { "les mêmes mots qu’à \($0)" },
    resembles: { "\($1) % se trouvent près de \($0)" },
    attributed: "quelqu’un en est nommé l’auteur",
    unfinished: "la phrase précédente est ouverte",
    lowerCase: "la suite est en minuscules",
    nameElsewhere: "le mot a une majuscule ailleurs aussi",
    interrupted: { "quelque chose s’intercale à \($0)" },
    hyphenDropped: { "« \($0)-\($1) » sans son trait d’union" },
    hyphenKept: { "« \($0)-\($1) » avec son trait d’union" },
    larger: "composé en plus gros",
    underlined: "souligné",
    bold: "composé en gras",
    looksAlike: {
      $0 < 2 ? "composé comme \($0) autre titre" : "composé comme \($0) autres titres"
    },
    gapsAlike: {
      $0 < 2 ? "mêmes blancs que \($0) autre titre" : "mêmes blancs que \($0) autres titres"
    },
    recurs: { $0 < 2 ? "revient sur \($0) page" : "revient sur \($0) pages" },
    gutter: "un blanc au même endroit, ligne après ligne",
    standsOnText: "une phrase commence juste au-dessous",
    namedInText: "une liste plus haut le nomme",
    ofSeries: { "un de \($0) noms placés sur leur texte" },
    repeated: { "ses mots figurent seuls \($0) fois" },
    wordsBelow: "le texte qui suit reprend ses mots",
    pageNumber: "un numéro de page dans la suite",
    label: "une étiquette le marque",
    marker: "une puce ou un numéro le marque",
    aligned: "comme les lignes voisines")
}
