extension DiagnosticPhrases {
  static let spanish = DiagnosticPhrases(
    unreadableFile: { "no se puede leer: \($0)" },
    emptyFile: "el archivo no contiene texto",
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
    duplicateDocument: { "el identificador «\($0)» es el de \($1) en el mismo idioma" })
}
