extension CommandLinePhrases {
  static let spanish = CommandLinePhrases(
    notATerminal:
      "el lector necesita un terminal; para una tubería o un archivo use «show», «list» o «search»",
    noSuchFile: { "no existe el archivo o la carpeta: \($0)" },
    isFolder: { "\($0) es una carpeta; se espera un informe" },
    cannotRead: { "no se puede leer \($0): \($1)" },
    system: .spanish,
    cannotWrite: { "no se puede escribir: \($0)" },
    unknownDocument: { "no hay ningún documento «\($0)»" + nearest($1) },
    unknownSection: { "no hay ninguna sección «\($0)» en «\($1)»" + nearest($2) },
    noTranslation: { "«\($0)» no está en «\($1)»; está en: \(joined($2))" },
    unknownRegion: { "región desconocida «\($0)»; conocidas: \(joined($1))" },
    unknownKind: { "tipo desconocido «\($0)»; conocidos: \(joined($1))" },
    unknownLanguage: { "idioma desconocido «\($0)»; la biblioteca tiene: \(joined($1))" },
    unknownCommand: { "no hay ninguna orden «\($0)»; hay: \(joined($1))" },
    nothingFound: "no se ha encontrado nada",
    notPositive: { "«\($0)» espera un número a partir de 1" },
    emptyQuery: "la búsqueda está vacía",
    findings: { errors, warnings in
      "\(errors) \(errors == 1 ? "error" : "errores"), "
        + "\(warnings) \(warnings == 1 ? "advertencia" : "advertencias")"
    },
    bySpelling: "grafía parecida",
    index: .spanish,
    columns: ColumnPhrases(
      id: "ID", language: "IDIOMA", kind: "TIPO", title: "TÍTULO",
      line: "LÍNEA", words: "PALABRAS"),
    help: .spanish)
}

/// The end of a sentence that offers what comes near; nothing where nothing does.
private func nearest(_ names: [String]) -> String {
  names.isEmpty ? "" : "; los más parecidos: " + joined(names)
}

private func joined(_ names: [String]) -> String { names.joined(separator: ", ") }
