extension HelpPhrases {
  static let french = HelpPhrases(
    program: "Un lecteur de bibliothèques de rapports, dans le terminal.",
    usage: """
      perspectives [BIBLIOTHÈQUE] [OPTIONS]
      perspectives COMMANDE [ARGUMENTS] [OPTIONS]
      """,
    discussion: """
      Sans commande, le lecteur s’ouvre : sur la bibliothèque fournie, un dossier, un \
      fichier, ou « - » pour l’entrée standard. Un fichier ou un dossier qui porte le nom \
      d’une commande s’ouvre par « ./NOM ».

      Codes de sortie : 0 terminé, 1 rien trouvé ou des anomalies, 64 usage, 66 fichier, \
      document ou section introuvable ou illisible, 73 création impossible, 74 écriture \
      impossible.
      """,
    read: "Ouvrir le lecteur (c’est ce qui se passe sans commande).",
    list: "Lister les documents, une entrée par langue.",
    outline: "Montrer les sections d’un document.",
    show: "Écrire un document ou une section.",
    search: "Chercher dans le texte de tous les documents.",
    index: "Mettre à jour l’index de recherche d’un dossier.",
    check: "Signaler ce qui est étrange ou faux dans une bibliothèque.",
    importing:
      "Faire un rapport d’un PDF, d’une page, d’un fichier bureautique ou d’un texte brut.",
    library:
      "Un dossier, un fichier ou « - » pour l’entrée standard ; sinon la bibliothèque fournie.",
    document:
      "L’identifiant d’un document, un fichier ou « - » ; « #SECTION » à la "
      + "suite nomme une section.",
    place:
      "L’identifiant d’un document, un fichier ou « - » ; « #SECTION » à la "
      + "suite nomme une section.",
    rawFile:
      "Un fichier PDF, HTML, DOCX, ODT, EPUB, RTF ou texte, ou « - » pour l’entrée standard.",
    query: "Les mots à chercher.",
    inLibrary: "La bibliothèque à utiliser : un dossier ou un fichier.",
    interfaceLanguage: "La langue des messages ; sinon PERSPECTIVES_LANG et la locale décident.",
    documentLanguage: "La langue du document : en, fr, …",
    rawLanguage: "La langue du texte : en, fr, … ; sinon ses mots en décident.",
    language: "Seulement les documents dans cette langue : en, fr, …",
    region: "Seulement les documents de cette région : son identifiant ou son nom.",
    kind: "Seulement les documents de ce type : son identifiant ou son nom.",
    json: "Écrire du JSON.",
    status: "Dire où est l’index, sa taille, et s’il est à jour.",
    rebuild: "Jeter l’index et le refaire.",
    limit: "Au plus ce nombre de résultats.",
    width: "La largeur du texte en colonnes ; sinon celle du terminal, au plus 80.",
    format:
      "Ce qu’il faut écrire : le texte tel que le lecteur le montre, sa source ou ses parties.",
    noColor: "Pas de couleurs ; la variable NO_COLOR fait de même.",
    ascii: "Dessiner seulement avec des caractères ASCII.",
    noMouse: "Laisser la souris au terminal.",
    into:
      "Écrire un nouveau fichier dans ce dossier ; sinon le rapport va à la sortie standard.",
    dryRun: "Ne rien écrire ; dire sur la sortie d’erreur ce qui serait écrit.",
    decisions: "Dire ce qui a été décidé et pourquoi, sur la sortie d’erreur.",
    open: "Ouvrir tout de suite ce document, ou cette section du document.")
}
