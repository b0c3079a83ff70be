extension ReaderPhrases {
  static let french = ReaderPhrases(
    regions: "Régions",
    documents: "Documents",
    waysIn: "Accès",
    searchLibrary: "Chercher dans la bibliothèque",
    allDocuments: "Tous les documents",
    relatedDocuments: "Documents liés",
    readingLibrary: "Lecture de la bibliothèque …",
    nothingHere: "Rien ici pour l’instant.",
    outline: "Plan",
    help: "Touches",
    minutes: { $0 < 1 ? "" : "\($0) min" },
    minutesLeft: { $0 < 1 ? "moins de 1 min" : "encore \($0) min" },
    oneSectionOnly: "cette section seule",
    notFound: { "« \($0) » n’est pas dans ce texte" },
    matches: { "occurrence \($0) sur \($1)" },
    wrapped: "reprise à l’autre bout",
    find: "Trouver : ",
    noTranslation: "Ce document n’existe dans aucune autre langue.",
    address: { "Adresse : \($0)" },
    brokenLink: { "La bibliothèque n’a rien à « \($0) »." },
    noLinks: "Aucun lien sur cet écran.",
    fileChanged: { "Le fichier \($0) a changé depuis sa lecture ; il a été relu." },
    fileGone: { "Le fichier \($0) n’est plus là ; la bibliothèque a été relue." },
    cannotOpen: { "Impossible d’ouvrir \($0)." },
    search: "Chercher : ",
    searchHint: "Tapez pour chercher partout. Accents et majuscules sont indifférents.",
    answers: { $0 == 1 ? "1 passage" : "\($0) passages" },
    filters: { $0 == 1 ? "1 filtre" : "\($0) filtres" },
    noAnswers: { "Rien trouvé pour « \($0) »." },
    noSuchValue: { "La bibliothèque n’a rien pour « \($0) ». Ce qu’elle a :" },
    otherWays: "Ce qu’il y a :",
    noAnswersYet: "Rien pour l’instant.",
    partialAnswers: { "Aucun passage n’a tout ; \($0) en \($0 == 1 ? "a" : "ont") une partie" },
    didYouMean: { "Vouliez-vous dire « \($0) » ?" },
    without: { "Sans \($0) : \($1)" },
    byMeaning: "même sens",
    counted: "passages",
    facet: { facets[$0] ?? $0 },
    indexing: { "\($0) indexés sur \($1)" },
    indexInMemory: { "L’index de recherche reste en mémoire : \($0)" },
    system: .french,
    indexReadOnly: "son fichier ou son dossier est protégé en écriture",
    indexLocked: "un autre programme s’en sert",
    indexAsItIs: {
      "Un autre programme se sert de l’index de recherche : il répond tel qu’il est, sans \($0) \($0 == 1 ? "rapport modifié" : "rapports modifiés")"
    },
    indexRemade: "L’index de recherche était endommagé ; il est refait.",
    hintNarrow: "affiner",
    hintToggle: "cocher",
    hintAnswers: "réponses",
    contextFacets: "Dans les filtres d’une recherche",
    tooSmall: "Fenêtre trop petite",
    unknownTerminal: {
      "Impossible de dessiner sur un terminal de type « \($0) ». Donnez à TERM un type connu ici, comme xterm ou vt100."
    },
    quitHint: "q pour quitter.",
    interfaceLanguageIs: "Interface en français",
    documentLanguageIs: { "Documents en : \($0)" },
    hintOpen: "ouvrir",
    hintBack: "retour",
    hintSearch: "chercher",
    hintFind: "trouver",
    hintOutline: "plan",
    hintHelp: "touches",
    hintQuit: "quitter",
    contextList: "Dans les menus et les listes",
    contextReading: "Pendant la lecture",
    contextField: "Pendant la saisie d’une recherche",
    action: { action($0) }
  )

  private static let facets = [
    "region": "Région", "country": "Pays", "city": "Ville", "partner": "Partenaire",
    "theme": "Thème", "sdg": "ODD", "modality": "Modalité", "kind": "Type", "year": "Année",
    "language": "Langue",
  ]

  private static func action(_ name: ActionName) -> String {
    switch name {
    case .lineUp: "une ligne plus haut"
    case .lineDown: "une ligne plus bas"
    case .pageUp: "un écran plus haut"
    case .pageDown: "un écran plus bas"
    case .top: "au début"
    case .bottom: "à la fin"
    case .open: "ouvrir le choix, suivre le lien"
    case .back: "revenir là d’où l’on vient"
    case .nextSection: "section suivante"
    case .previousSection: "section précédente"
    case .nextLink: "lien suivant à l’écran"
    case .previousLink: "lien précédent à l’écran"
    case .outline: "plan du document, pour s’y déplacer"
    case .oneSection: "cette section seule, ou tout le document"
    case .find: "trouver dans ce document"
    case .findNext: "occurrence suivante"
    case .findPrevious: "occurrence précédente"
    case .search: "chercher dans la bibliothèque"
    case .narrow: "affiner par lieu, partenaire, thème, ODD, genre, année"
    case .cases: "les cas et programmes par lieu, partenaire, thème, ODD"
    case .asItIs: "le fichier tel quel, puis de nouveau le rapport"
    case .explain: "ce qui a été décidé pour ce texte, et pourquoi"
    case .addReport: "ajouter un rapport à ma bibliothèque"
    case .removeReport: "retirer un rapport de ma bibliothèque"
    case .glossary: "le glossaire"
    case .define: "le sens d’un terme à l’écran, puis du suivant"
    case .expandAcronyms: "développer les sigles, ou non"
    case .compare: "comparer des régions côte à côte"
    case .aspectTable: "tableau : qui dit quoi, par aspect"
    case .nextAspect: "aspect suivant"
    case .previousAspect: "aspect précédent"
    case .nextRegion: "la région suivante dans cette colonne"
    case .previousRegion: "la région précédente dans cette colonne"
    case .columnLeft: "colonne ou case de gauche"
    case .columnRight: "colonne ou case de droite"
    case .twoColumns: "deux régions"
    case .threeColumns: "trois régions"
    case .parallel: "le texte en deux langues côte à côte"
    case .mark: "marquer un cas à comparer, ou enlever la marque"
    case .compareCases: "les cas marqués dans un tableau"
    case .wholeCell: "la case choisie seule, en entier"
    case .export: "écrire le tableau dans un nouveau fichier"
    case .documentLanguage: "le document dans sa langue suivante"
    case .interfaceLanguage: "menus et messages dans la langue suivante"
    case .worldMap: "carte du monde"
    case .moveNorth: "au lieu suivant vers le nord"
    case .moveSouth: "au lieu suivant vers le sud"
    case .moveWest: "au lieu suivant vers l’ouest"
    case .moveEast: "au lieu suivant vers l’est"
    case .switchPlaces: "entre régions et villes"
    case .regionByNumber: "la région de ce numéro"
    case .home: "au premier menu"
    case .help: "ces touches"
    case .redraw: "redessiner l’écran"
    case .suspend: "suspendre (fg reprend)"
    case .quit: "quitter le lecteur"
    }
  }
}
