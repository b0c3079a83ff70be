extension DiagnosticPhrases {
  static let spanish = DiagnosticPhrases(
    unreadableFile: { "no se puede leer: \($0)" },
    system: .spanish,
    emptyFile: "el archivo no contiene texto",
    notImported:
      "no se lee con la biblioteca; «perspectives import ARCHIVO --into CARPETA» hace de él un informe",
    byteOrderMark: "el archivo empieza con una marca de orden de bytes, que se omite",
    utf16: "el archivo está en UTF-16; los informes están en UTF-8",
    notUTF8: {
      $0 == 1
        ? "1 byte no es UTF-8; se lee como Windows-1252"
        : "\($0) bytes no son UTF-8; se leen como Windows-1252"
    },
    nulBytes: { $0 == 1 ? "1 byte nulo en el texto" : "\($0) bytes nulos en el texto" },
    missingFrontMatter: "sin encabezado: faltan el título, el idioma y el tipo",
    unterminatedFrontMatter:
      "el encabezado no se cierra con una línea «---»; se lee como texto",
    frontMatterSyntax: { "no es YAML: \($0)" },
    missingField: { "falta «\($0)» en el encabezado" },
    unknownLanguage: { "idioma desconocido «\($0)»: no es un código ISO 639-1" },
    unknownRegion: { "región desconocida «\($0)»" },
    unknownKind: { "tipo de documento desconocido «\($0)»" },
    unknownAspect: { "aspecto desconocido «\($0)»" },
    noHeadings: "sin títulos: el texto forma una sola sección",
    duplicateSection: { "el identificador de sección «\($0)» ya está en uso" },
    brokenLink: { "enlace roto: la biblioteca no tiene «\($0)»" },
    brokenSectionLink: { "enlace roto: no hay ninguna sección «\($0)»" },
    undefinedFootnote: { "la nota «\($0)» no tiene texto" },
    unusedFootnote: { "la nota «\($0)» no se llama nunca" },
    duplicateFootnote: { "la nota «\($0)» ya tiene un texto; este no se muestra" },
    figureWithoutSource: { "figura\($0.spaced) sin fuente" },
    figureWithoutCaption: { "figura\($0.spaced) sin leyenda" },
    duplicateFigure: { "ya hay una figura \($0)" },
    translationLacksSection: { "aquí falta la sección «\($0)» de la versión «\($1)»" },
    duplicateDocument: { "el identificador «\($0)» es el de \($1) en el mismo idioma" },
    missingFact: { "falta «\($0)» en la ficha: \(EntryPhrases.spanish.hint($0))" },
    missingSection: {
      "falta la sección «## … {#\($0)}» en la ficha: \(EntryPhrases.spanish.hint($0))"
    },
    emptySection: { "la sección «\($0)» está vacía: \(EntryPhrases.spanish.hint($0))" },
    notGiven: { "«\($0)» no se indica: \(EntryPhrases.spanish.hint($0))" },
    unknownFact: { field, value, near in
      "«\(value)» en «\(field)» no está en el vocabulario: "
        + (near.isEmpty
          ? "añádalo" : "quizá \(near.joined(separator: ", ")); si no, añádalo")
        + ", o escriba { name: … } para un grupo sin nombre"
    },
    unknownGoal: { "«\($0)» no es un Objetivo de Desarrollo Sostenible: van del 1 al 17" },
    unknownTarget: {
      "«\($0)» no es una meta del objetivo \($1): escríbala como la Agenda 2030, por ejemplo \($1).1"
    },
    unknownYear: { "«\($0)» no es un año: escriba 2021, o 2021-2023 para un período" },
    unknownBasis: { "fundamento desconocido «\($0)»: escriba «stated» o «implied»" },
    impliedWithoutReason: {
      "se dice que el objetivo \($0) se deduce: diga por qué en pocas palabras (why: …)"
    },
    impliedYearWithoutReason: {
      "se dice que el año \($0) se deduce: diga por qué en pocas palabras (why: …)"
    },
    factsDiffer: { field, language, missing, extra in
      "«\(field)» difiere de la versión «\(language)»: " + spanishParts(missing, extra)
    },
    sameness: .spanish,
    nameMissing: { "el nombre «\($0)», que llevan las versiones \($1), no figura aquí" },
    missingTranslation: {
      "no hay versión «\($0)»: la biblioteca debe estar completa en ella"
    },
    missingName: { "el concepto «\($0)» no tiene nombre en «\($1)»: añádalo" })

  static func spanishParts(_ missing: String, _ extra: String) -> String {
    let parts = [
      missing.isEmpty ? "" : "falta aquí: \(missing)", extra.isEmpty ? "" : "solo aquí: \(extra)",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "; ")
  }

}
