extension CasePhrases {
  static let french = CasePhrases(
    title: "Cas comparés",
    context: "Des cas en tableau",
    field: "Rubrique",
    marked: { count, key in
      count == 1
        ? "Fiche marquée. Marquez-en une autre, puis \(key) les met en tableau"
        : "\(count) fiches marquées. \(key) les met en tableau"
    },
    unmarked: { $0 == 0 ? "Marque enlevée" : "Marque enlevée, il en reste \($0)" },
    enough: "Cinq fiches sont déjà marquées : enlevez d’abord une marque",
    cannotMark: "Seuls les cas et autres fiches se marquent",
    tooFew: { "Marquez d’abord deux à cinq fiches avec \($0)" },
    writeTo: "Nouveau fichier (.csv, .md ou .txt) : ",
    written: { "Écrit dans \($0)" },
    exists: { "Rien n’est écrasé, ce fichier existe déjà : \($0)" },
    unknownEnding: "Le nom doit finir par .csv, .md ou .txt",
    hintCompare: { "comparer \($0)" },
    hintWhole: "case entière",
    hintWrite: "écrire un fichier",
    hintTakeOff: "enlever",
    notAnEntry: {
      "« \($0) » n’est ni un cas ni une autre fiche : comparez deux à cinq fiches, ou des régions"
    },
    twice: "le même cas est donné deux fois",
    onlyForRegions: { "\($0) concerne les régions" })
}
