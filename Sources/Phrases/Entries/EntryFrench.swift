extension EntryPhrases {
  static let french = EntryPhrases(
    intro:
      "Laissez un champ vide si la source ne le dit pas : le lecteur affiche alors « sans indication ». « perspectives check » dit ce qui manque.",
    sections:
      "Le texte suit ci-dessous, en sections ; celles qui restent vides peuvent disparaître, sauf la première.",
    ids: { "identifiants : \($0)" },
    explain: frenchHint,
    heading: frenchHeading,
    command:
      "Écrire un cas vide, ou une autre fiche, avec des commentaires qui expliquent chaque champ.",
    kind: "case, programme, approach, policy, event ou proposal.",
    id: "L’identifiant de la fiche, et le nom de son fichier ; sinon « new-KIND ».",
    into: "Écrire un nouveau fichier dans ce dossier ; sinon la fiche va sur la sortie standard.",
    language: "La langue de la fiche : en, fr, … ; sinon celle des messages.",
    badID: {
      "« \($0) » n’est pas un identifiant : il se compose de minuscules, de chiffres et de traits d’union"
    },
    written: { "écrit : \($0)" },
    missing: "Dire aussi ce que les fiches n’indiquent pas, et ce qu’on pourrait y écrire.")

  @Sendable private static func frenchHeading(_ section: EntryField) -> String {
    switch section {
    case .whatWasDone: "Ce qui a été fait"
    case .results: "Résultats"
    case .lessons: "Enseignements"
    case .open: "Ce que la source ne dit pas"
    case .title, .language, .kind, .regions, .countries, .cities, .partners, .themes, .sdgs,
      .modality, .period, .years, .funders, .source, .toldIn, .summary:
      section.rawValue
    }
  }

  @Sendable private static func frenchHint(_ field: EntryField) -> String {
    switch field {
    case .title:
      "le nom de la fiche, en quelques mots"
    case .language:
      "la langue de ce texte : en, fr, es …"
    case .kind:
      "case, programme, approach, policy, event ou proposal"
    case .regions:
      "les régions de la bibliothèque dont elle relève ; [] si aucune en particulier"
    case .countries:
      "où cela s’est passé : deux lettres de l’ISO 3166 comme dans places.yaml, par exemple [sn, fr] ; si cela se déduit seulement du texte, { id: sn, basis: implied }"
    case .cities:
      "les villes où cela s’est passé : identifiants ou noms de places.yaml, par exemple [dakar]"
    case .partners:
      "qui a participé et ce que chacun a fait : - { id: cuf, role: \"…\" } avec un identifiant de partners.yaml ou une ville ; - { name: \"…\", role: \"…\" } pour un groupe sans nom propre"
    case .themes:
      "de quoi il s’agit : identifiants de thèmes, le plus important d’abord"
    case .sdgs:
      "les ODD servis : - { goal: 6, target: \"6.3\" } si la source le dit ; - { goal: 6, basis: implied, why: \"…\" } si cela se déduit"
    case .modality:
      "la façon dont les partenaires travaillent ensemble"
    case .period:
      "la durée, en mots, par exemple \"à partir de 2013, pendant deux ans\""
    case .years:
      "les années couvertes, par exemple [2013, 2015-2017] ; une année qui se déduit seulement du texte s’écrit { year: 2015, basis: implied, why: \"…\" }"
    case .funders:
      "qui a payé : - { id: european-union, note: \"…\" }"
    case .source:
      "le texte dont ceci est tiré : titre, langue, date et éditeur, s’ils sont indiqués, et l’endroit (place) où il en est question, par exemple \"partie 2, exemples\" ou \"p. 8\""
    case .toldIn:
      "les sections de la bibliothèque qui en parlent, par exemple [\"localising-sdgs#africa-examples\"]"
    case .summary:
      "ce que c’est, en une ou deux phrases"
    case .whatWasDone:
      "ce que les partenaires ont fait, selon la source et dans vos propres mots"
    case .results:
      "ce qui en est sorti ; supprimez la section si la source ne le dit pas"
    case .lessons:
      "ce qu’on peut en apprendre selon la source ; supprimez la section si elle ne le dit pas"
    case .open:
      "ce que la source ne dit pas : noms, sommes, dates, résultats"
    }
  }
}
