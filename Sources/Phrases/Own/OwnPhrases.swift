/// The words about the reader's own library: reports added beside the bundled ones.
public struct OwnPhrases: Sendable {
  /// Its title, and the row in the first menu.
  public let title: String
  /// Marks a report as one of it.
  public let mark: String
  /// The row that adds a report.
  public let add: String
  /// Before the name of the file to add.
  public let file: String
  /// What can be added, and which keys do what.
  public let hint: String
  /// Said while a file is read: its path.
  public let reading: Sentence
  /// A report was added: how many doubts there are, and the key that tells them.
  public let added: @Sendable (_ doubts: Int, _ key: String) -> String
  /// Asks whether a report is to be taken out: its title.
  public let question: Sentence
  /// The keys that say yes.
  public let yes: String
  /// Nothing was taken out.
  public let kept: String
  /// A report was taken out; where its file is now.
  public let removed: Sentence
  /// A report of the bundled library cannot be taken out.
  public let notOwn: String
  /// Another library is open.
  public let notHere: String
  /// A file cannot be moved: its path, and why.
  public let cannotMove: SentenceOfTwo
  /// There is no folder for it: neither HOME nor XDG_DATA_HOME is set.
  public let noFolder: String
  /// `--into` and `--mine` exclude each other.
  public let intoOrMine: String
  /// Several files need a place to go to.
  public let severalNeedPlace: String
  /// How many of so many files could not be imported.
  public let failed: @Sendable (_ failed: Int, _ total: Int) -> String
  /// The hint for completing a name.
  public let hintComplete: String
  /// The hint for adding.
  public let hintAdd: String
  /// The heading above the keys while the name of a file is typed.
  public let context: String
  /// What Tab does there.
  public let complete: String
  /// What `--mine` does.
  public let option: String

  /// The words in a language.
  public static func of(_ language: InterfaceLanguage) -> OwnPhrases {
    switch language {
    case .english: .english
    case .french: .french
    case .spanish: .spanish
    }
  }
}

extension OwnPhrases {
  static let english = OwnPhrases(
    title: "My library", mark: "my library", add: "Add a report …", file: "File: ",
    hint:
      "PDF, HTML, DOCX, ODT, EPUB, RTF, Markdown or text. ~ is your home folder; Tab completes, Enter adds, Esc leaves.",
    reading: { "Reading \($0) …" },
    added: { doubts, key in
      switch doubts {
      case 0: "Added to my library."
      case 1: "Added to my library. 1 doubt: \(key) tells it."
      default: "Added to my library. \(doubts) doubts: \(key) tells them."
      }
    },
    question: { "y takes it out, any other key keeps it: \($0)" }, yes: "yY",
    kept: "It stays in my library.", removed: { "Moved to \($0)" },
    notOwn: "Only reports of my library can be taken out.",
    notHere: "My library shows beside the bundled one: open it without a folder or file.",
    cannotMove: { "cannot move \($0): \($1)" },
    noFolder: "there is no folder for my library: HOME and XDG_DATA_HOME are not set",
    intoOrMine: "“--into” and “--mine” exclude each other",
    severalNeedPlace: "several files need a place to go to: “--into FOLDER” or “--mine”",
    failed: { "\($0) of \($1) files could not be imported" },
    hintComplete: "complete", hintAdd: "add", context: "While typing the name of a file",
    complete: "complete the name",
    option: "Write into my library, which shows beside the bundled one.")

  static let french = OwnPhrases(
    title: "Ma bibliothèque", mark: "ma bibliothèque", add: "Ajouter un rapport …",
    file: "Fichier : ",
    hint:
      "PDF, HTML, DOCX, ODT, EPUB, RTF, Markdown ou texte. ~ est votre dossier personnel ; Tab complète, Entrée ajoute, Échap quitte.",
    reading: { "Lecture de \($0) …" },
    added: { doubts, key in
      switch doubts {
      case 0: "Ajouté à ma bibliothèque."
      case 1: "Ajouté à ma bibliothèque. 1 doute : \(key) le dit."
      default: "Ajouté à ma bibliothèque. \(doubts) doutes : \(key) les dit."
      }
    },
    question: { "o le retire, toute autre touche le garde : \($0)" }, yes: "oOyY",
    kept: "Il reste dans ma bibliothèque.", removed: { "Déplacé vers \($0)" },
    notOwn: "Seuls les rapports de ma bibliothèque peuvent être retirés.",
    notHere:
      "Ma bibliothèque se montre à côté de celle du programme : ouvrez-le sans dossier ni fichier.",
    cannotMove: { "impossible de déplacer \($0) : \($1)" },
    noFolder: "pas de dossier pour ma bibliothèque : HOME et XDG_DATA_HOME ne sont pas définis",
    intoOrMine: "« --into » et « --mine » s’excluent",
    severalNeedPlace: "plusieurs fichiers demandent un endroit : « --into DOSSIER » ou « --mine »",
    failed: {
      $0 < 2
        ? "\($0) fichier sur \($1) n’a pas pu être importé"
        : "\($0) fichiers sur \($1) n’ont pas pu être importés"
    },
    hintComplete: "compléter", hintAdd: "ajouter", context: "En tapant le nom d’un fichier",
    complete: "compléter le nom",
    option: "Écrire dans ma bibliothèque, qui se montre à côté de celle du programme.")

  static let spanish = OwnPhrases(
    title: "Mi biblioteca", mark: "mi biblioteca", add: "Añadir un informe …",
    file: "Archivo: ",
    hint:
      "PDF, HTML, DOCX, ODT, EPUB, RTF, Markdown o texto. ~ es su carpeta personal; Tab completa, Intro añade, Esc sale.",
    reading: { "Leyendo \($0) …" },
    added: { doubts, key in
      switch doubts {
      case 0: "Añadido a mi biblioteca."
      case 1: "Añadido a mi biblioteca. 1 duda: \(key) la dice."
      default: "Añadido a mi biblioteca. \(doubts) dudas: \(key) las dice."
      }
    },
    question: { "s lo retira, cualquier otra tecla lo conserva: \($0)" }, yes: "sSyY",
    kept: "Se queda en mi biblioteca.", removed: { "Movido a \($0)" },
    notOwn: "Solo se pueden retirar los informes de mi biblioteca.",
    notHere: "Mi biblioteca se muestra junto a la del programa: ábralo sin carpeta ni archivo.",
    cannotMove: { "no se puede mover \($0): \($1)" },
    noFolder: "no hay carpeta para mi biblioteca: HOME y XDG_DATA_HOME no están definidas",
    intoOrMine: "«--into» y «--mine» se excluyen",
    severalNeedPlace: "varios archivos necesitan un lugar: «--into CARPETA» o «--mine»",
    failed: {
      $0 == 1
        ? "1 archivo de \($1) no se ha podido importar"
        : "\($0) archivos de \($1) no se han podido importar"
    },
    hintComplete: "completar", hintAdd: "añadir", context: "Al escribir el nombre de un archivo",
    complete: "completar el nombre",
    option: "Escribir en mi biblioteca, que se muestra junto a la del programa.")
}
