/// The words about texts that had lost their structure: what was recovered, and the way back.
public struct RawPhrases: Sendable {
  /// How many raw texts of a folder have been read so far.
  public let reading: CountSentence
  /// Said when such a text opens: its structure is recovered; the keys for the file and the reasons.
  public let recovered: SentenceOfTwo
  /// Behind the title where the file shows as it is.
  public let asItIs: String
  /// Said of a report that was written as it is.
  public let isWritten: String
  /// The file of a report cannot be shown as it is: its path.
  public let noOriginal: Sentence
  /// The title of the screen of decisions.
  public let decisions: String
  /// The heading above what was taken out of the text.
  public let takenOut: String
  /// Said where nothing was taken out.
  public let nothingTakenOut: String
  /// The heading above the doubts that an import has left in the front matter.
  public let doubts: String
  /// Why words were taken out: a running head, foot or page number.
  public let furniture: String
  /// Why: the printed table of contents.
  public let contents: String
  /// Why: printed twice; the place of the other.
  public let duplicate: Sentence
  /// Why: a label whose meaning is kept in another form.
  public let label: String
  /// A line of the file.
  public let line: CountSentence
  /// A page of the file.
  public let page: CountSentence
  /// How many remarks a check made.
  public let remarks: CountSentence
  /// The hints: the file as it is, and back.
  public let hintAsItIs: String
  /// The hint for the way back from it.
  public let hintReport: String
  /// What `--raw` does.
  public let option: String

  /// The words in a language.
  public static func of(_ language: InterfaceLanguage) -> RawPhrases {
    switch language {
    case .english: .english
    case .french: .french
    case .spanish: .spanish
    }
  }
}

extension RawPhrases {
  static let english = RawPhrases(
    reading: { "Reading raw texts … \($0)" },
    recovered: { "Structure recovered: \($0) the file as it is, \($1) why." },
    asItIs: "the file as it is",
    isWritten: "This report was written as it is; nothing had to be decided.",
    noOriginal: { "Cannot show \($0) as it is." },
    decisions: "What was decided",
    takenOut: "Taken out of the text",
    nothingTakenOut: "Nothing was taken out.",
    doubts: "Doubtful when it was imported",
    furniture: "running head or page number", contents: "printed table of contents",
    duplicate: { "printed twice; it stands at \($0)" }, label: "a label; what it says is kept",
    line: { "line \($0)" }, page: { "page \($0)" },
    remarks: { $0 == 1 ? "1 remark" : "\($0) remarks" },
    hintAsItIs: "as it is", hintReport: "report",
    option: "Show texts that have lost their headings as they are, line by line.")

  static let french = RawPhrases(
    reading: { "Lecture des textes bruts … \($0)" },
    recovered: { "Structure retrouvée : \($0) le fichier tel quel, \($1) pourquoi." },
    asItIs: "le fichier tel quel",
    isWritten: "Ce rapport a été rédigé ainsi ; rien n’était à décider.",
    noOriginal: { "Impossible de montrer \($0) tel quel." },
    decisions: "Ce qui a été décidé",
    takenOut: "Retiré du texte",
    nothingTakenOut: "Rien n’a été retiré.",
    doubts: "Incertain lors de l’importation",
    furniture: "titre courant ou numéro de page", contents: "table des matières imprimée",
    duplicate: { "imprimé deux fois ; se trouve à \($0)" },
    label: "une étiquette ; ce qu’elle dit est gardé",
    line: { "la ligne \($0)" }, page: { "la page \($0)" },
    remarks: { $0 < 2 ? "\($0) remarque" : "\($0) remarques" },
    hintAsItIs: "tel quel", hintReport: "rapport",
    option: "Montrer tels quels, ligne par ligne, les textes qui ont perdu leurs titres.")

  static let spanish = RawPhrases(
    reading: { "Leyendo textos sin formato … \($0)" },
    recovered: { "Estructura recuperada: \($0) el archivo tal cual, \($1) por qué." },
    asItIs: "el archivo tal cual",
    isWritten: "Este informe se redactó así; no había nada que decidir.",
    noOriginal: { "No se puede mostrar \($0) tal cual." },
    decisions: "Lo que se ha decidido",
    takenOut: "Retirado del texto",
    nothingTakenOut: "No se ha retirado nada.",
    doubts: "Dudoso al importarlo",
    furniture: "título de página o número de página", contents: "índice impreso",
    duplicate: { "impreso dos veces; está en \($0)" },
    label: "una etiqueta; se conserva lo que dice",
    line: { "la línea \($0)" }, page: { "la página \($0)" },
    remarks: { $0 == 1 ? "1 observación" : "\($0) observaciones" },
    hintAsItIs: "tal cual", hintReport: "informe",
    option: "Mostrar tal cual, línea por línea, los textos que han perdido sus títulos.")
}
