extension CasePhrases {
  static let spanish = CasePhrases(
    title: "Casos comparados",
    context: "Casos en una tabla",
    field: "Campo",
    marked: { count, key in
      count == 1
        ? "Ficha marcada. Marque otra y \(key) las pone en una tabla"
        : "\(count) fichas marcadas. \(key) las pone en una tabla"
    },
    unmarked: {
      $0 == 0 ? "Marca quitada" : "Marca quitada, \($0 == 1 ? "queda" : "quedan") \($0)"
    },
    enough: "Ya hay cinco fichas marcadas: quite antes una marca",
    cannotMark: "Solo se marcan los casos y las demás fichas",
    tooFew: { "Marque antes de dos a cinco fichas con \($0)" },
    writeTo: "Archivo nuevo (.csv, .md o .txt): ",
    written: { "Escrito en \($0)" },
    exists: { "No se sobrescribe, ya existe: \($0)" },
    unknownEnding: "El nombre debe terminar en .csv, .md o .txt",
    hintCompare: { "comparar \($0)" },
    hintWhole: "casilla entera",
    hintWrite: "escribir un archivo",
    hintTakeOff: "quitar",
    notAnEntry: {
      "«\($0)» no es un caso ni otra ficha: compare de dos a cinco fichas, o regiones"
    },
    twice: "el mismo caso se da dos veces",
    onlyForRegions: { "\($0) es para regiones" })
}
