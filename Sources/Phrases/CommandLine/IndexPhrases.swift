/// What the command about the index of a library says.
public struct IndexPhrases: Sendable {
  /// All is indexed: how many reports, passages and different words.
  public let indexed: @Sendable (_ reports: Int, _ passages: Int, _ words: Int) -> String
  /// The command was ended before all was indexed.
  public let interrupted: @Sendable (_ done: Int, _ total: Int) -> String
  /// The library's index is not kept.
  public let inMemory: String
  /// The index cannot be kept at a path, and why.
  public let cannotKeep: SentenceOfTwo
  /// There is no folder for indexes.
  public let noCacheFolder: String
  /// Two options that exclude each other.
  public let statusOrRebuild: String
  /// Where the index is kept.
  public let file: String
  /// How large it is.
  public let size: String
  /// A size in bytes, in words.
  public let bytes: @Sendable (Int) -> String
  /// How many reports are indexed.
  public let reports: String
  /// So many of so many.
  public let part: @Sendable (Int, Int) -> String
  /// How many passages are indexed.
  public let passages: String
  /// How many different words there are.
  public let words: String
  /// Whether the index is up to date.
  public let state: String
  /// It is.
  public let upToDate: String
  /// It is not.
  public let behind: String
  /// There is none yet.
  public let notMade: String
}

/// A size in bytes with one decimal.
private func measured(_ bytes: Int, _ point: String, _ units: [String]) -> String {
  var (tenths, unit) = (max(0, min(bytes, .max / 20)) * 10, 0)
  while tenths >= 10_000, unit + 1 < units.count { (tenths, unit) = (tenths / 1000, unit + 1) }
  let decimals = unit == 0 ? "" : point + String(tenths % 10)
  return "\(tenths / 10)\(decimals) \(units[unit])"
}

extension IndexPhrases {
  static let english = IndexPhrases(
    indexed: { "\($0) reports, \($1) passages and \($2) words are indexed" },
    interrupted: { "\($0) of \($1) reports are indexed; the next time goes on from there" },
    inMemory: "the index of this library is made in memory at the first search",
    cannotKeep: { "the index cannot be kept in \($0): \($1)" },
    noCacheFolder: "there is no folder for indexes: HOME and XDG_CACHE_HOME are not set",
    statusOrRebuild: "“--status” and “--rebuild” exclude each other",
    file: "index", size: "size", bytes: { measured($0, ".", ["bytes", "kB", "MB", "GB"]) },
    reports: "reports", part: { "\($0) of \($1)" }, passages: "passages", words: "words",
    state: "state", upToDate: "up to date", behind: "not up to date",
    notMade: "not made yet")

  static let french = IndexPhrases(
    indexed: { "\($0) rapports, \($1) passages et \($2) mots sont indexés" },
    interrupted: { "\($0) rapports sur \($1) sont indexés ; la prochaine fois continue de là" },
    inMemory: "l’index de cette bibliothèque se fait en mémoire à la première recherche",
    cannotKeep: { "l’index ne peut pas être gardé dans \($0) : \($1)" },
    noCacheFolder: "pas de dossier pour les index : HOME et XDG_CACHE_HOME ne sont pas définis",
    statusOrRebuild: "« --status » et « --rebuild » s’excluent",
    file: "index", size: "taille", bytes: { measured($0, ",", ["octets", "ko", "Mo", "Go"]) },
    reports: "rapports", part: { "\($0) sur \($1)" }, passages: "passages", words: "mots",
    state: "état", upToDate: "à jour", behind: "pas à jour",
    notMade: "pas encore fait")

  static let spanish = IndexPhrases(
    indexed: { "\($0) informes, \($1) pasajes y \($2) palabras están en el índice" },
    interrupted: { "\($0) informes de \($1) están en el índice; la próxima vez sigue desde ahí" },
    inMemory: "el índice de esta biblioteca se hace en memoria con la primera búsqueda",
    cannotKeep: { "el índice no se puede guardar en \($0): \($1)" },
    noCacheFolder: "no hay carpeta para los índices: HOME y XDG_CACHE_HOME no están definidas",
    statusOrRebuild: "«--status» y «--rebuild» se excluyen",
    file: "índice", size: "tamaño", bytes: { measured($0, ",", ["bytes", "kB", "MB", "GB"]) },
    reports: "informes", part: { "\($0) de \($1)" }, passages: "pasajes", words: "palabras",
    state: "estado", upToDate: "al día", behind: "no está al día",
    notMade: "aún no existe")
}
