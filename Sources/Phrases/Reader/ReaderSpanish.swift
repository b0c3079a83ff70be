extension ReaderPhrases {
  static let spanish = ReaderPhrases(
    regions: "Regiones",
    documents: "Documentos",
    waysIn: "Accesos",
    searchLibrary: "Buscar en la biblioteca",
    allDocuments: "Todos los documentos",
    relatedDocuments: "Documentos relacionados",
    readingLibrary: "Leyendo la biblioteca …",
    nothingHere: "Nada aquí por ahora.",
    outline: "Índice",
    help: "Teclas",
    minutes: { $0 < 1 ? "" : "\($0) min" },
    minutesLeft: { $0 < 1 ? "menos de 1 min" : $0 == 1 ? "queda 1 min" : "quedan \($0) min" },
    oneSectionOnly: "solo esta sección",
    notFound: { "«\($0)» no está en este texto" },
    matches: { "resultado \($0) de \($1)" },
    wrapped: "continuó desde el otro extremo",
    find: "Encontrar: ",
    noTranslation: "Este documento no existe en otro idioma.",
    address: { "Dirección: \($0)" },
    brokenLink: { "La biblioteca no tiene nada en «\($0)»." },
    noLinks: "No hay enlaces en esta pantalla.",
    fileChanged: { "El archivo \($0) ha cambiado desde que se leyó; se ha vuelto a leer." },
    fileGone: { "El archivo \($0) ya no está; la biblioteca se ha vuelto a leer." },
    cannotOpen: { "No se puede abrir \($0)." },
    search: "Buscar: ",
    searchHint: "Escriba para buscar en todo. Acentos y mayúsculas no importan.",
    answers: { $0 == 1 ? "1 pasaje" : "\($0) pasajes" },
    filters: { $0 == 1 ? "1 filtro" : "\($0) filtros" },
    noAnswers: { "Nada encontrado para «\($0)»." },
    noSuchValue: { "La biblioteca no tiene nada para «\($0)». Lo que tiene:" },
    otherWays: "Lo que hay:",
    noAnswersYet: "Nada por ahora.",
    partialAnswers: {
      "Ningún pasaje lo tiene todo; \($0) \($0 == 1 ? "tiene" : "tienen") una parte"
    },
    didYouMean: { "¿Quiso decir «\($0)»?" },
    without: { "Sin \($0): \($1)" },
    byMeaning: "mismo sentido",
    counted: "pasajes",
    facet: { facets[$0] ?? $0 },
    indexing: { "\($0) indexados de \($1)" },
    indexInMemory: { "El índice de búsqueda queda en memoria: \($0)" },
    system: .spanish,
    indexReadOnly: "su archivo o su carpeta no admite escritura",
    indexLocked: "otro programa lo está usando",
    indexAsItIs: {
      "Otro programa está usando el índice de búsqueda: responde tal como está, sin \($0) \($0 == 1 ? "informe modificado" : "informes modificados")"
    },
    indexRemade: "El índice de búsqueda estaba dañado y se rehace.",
    hintNarrow: "filtrar",
    hintToggle: "marcar",
    hintAnswers: "respuestas",
    contextFacets: "En los filtros de una búsqueda",
    tooSmall: "Ventana demasiado pequeña",
    unknownTerminal: {
      "No se puede dibujar en un terminal de tipo «\($0)». Dé a TERM un tipo conocido aquí, como xterm o vt100."
    },
    quitHint: "q para salir.",
    interfaceLanguageIs: "Interfaz en español",
    documentLanguageIs: { "Documentos en: \($0)" },
    hintOpen: "abrir",
    hintBack: "volver",
    hintSearch: "buscar",
    hintFind: "encontrar",
    hintOutline: "índice",
    hintHelp: "teclas",
    hintQuit: "salir",
    contextList: "En menús y listas",
    contextReading: "Durante la lectura",
    contextField: "Al escribir una búsqueda",
    action: { action($0) }
  )

  private static let facets = [
    "region": "Región", "country": "País", "city": "Ciudad", "partner": "Socio",
    "theme": "Tema", "sdg": "ODS", "modality": "Modalidad", "kind": "Tipo", "year": "Año",
    "language": "Idioma",
  ]

  private static func action(_ name: ActionName) -> String {
    switch name {
    case .lineUp: "una línea arriba"
    case .lineDown: "una línea abajo"
    case .pageUp: "una pantalla arriba"
    case .pageDown: "una pantalla abajo"
    case .top: "al principio"
    case .bottom: "al final"
    case .open: "abrir lo elegido, seguir el enlace"
    case .back: "volver a donde se estaba"
    case .nextSection: "sección siguiente"
    case .previousSection: "sección anterior"
    case .nextLink: "enlace siguiente en la pantalla"
    case .previousLink: "enlace anterior en la pantalla"
    case .outline: "índice del documento, para moverse en él"
    case .oneSection: "solo esta sección, o todo el documento"
    case .find: "encontrar en este documento"
    case .findNext: "resultado siguiente"
    case .findPrevious: "resultado anterior"
    case .search: "buscar en la biblioteca"
    case .narrow: "filtrar por lugar, socio, tema, ODS, tipo, año"
    case .cases: "los casos y programas por lugar, socio, tema, ODS"
    case .asItIs: "el archivo tal cual, y de nuevo el informe"
    case .explain: "lo que se ha decidido sobre el texto, y por qué"
    case .addReport: "añadir un informe a mi biblioteca"
    case .removeReport: "retirar un informe de mi biblioteca"
    case .glossary: "el glosario"
    case .define: "qué significa un término en pantalla, y el siguiente"
    case .expandAcronyms: "desarrollar las siglas, o no"
    case .compare: "comparar regiones lado a lado"
    case .aspectTable: "tabla: quién dice qué, por aspecto"
    case .nextAspect: "aspecto siguiente"
    case .previousAspect: "aspecto anterior"
    case .nextRegion: "la región siguiente en esta columna"
    case .previousRegion: "la región anterior en esta columna"
    case .columnLeft: "columna o casilla a la izquierda"
    case .columnRight: "columna o casilla a la derecha"
    case .twoColumns: "dos regiones"
    case .threeColumns: "tres regiones"
    case .parallel: "el texto en dos idiomas lado a lado"
    case .mark: "marcar un caso para comparar, o quitar la marca"
    case .compareCases: "los casos marcados en una tabla"
    case .wholeCell: "solo la casilla elegida, entera"
    case .export: "escribir la tabla en un archivo nuevo"
    case .documentLanguage: "el documento en su idioma siguiente"
    case .interfaceLanguage: "menús y mensajes en el idioma siguiente"
    case .worldMap: "mapa del mundo"
    case .moveNorth: "al lugar siguiente hacia el norte"
    case .moveSouth: "al lugar siguiente hacia el sur"
    case .moveWest: "al lugar siguiente hacia el oeste"
    case .moveEast: "al lugar siguiente hacia el este"
    case .switchPlaces: "entre regiones y ciudades"
    case .regionByNumber: "la región de este número"
    case .home: "al primer menú"
    case .help: "estas teclas"
    case .redraw: "dibujar de nuevo la pantalla"
    case .suspend: "suspender (fg continúa)"
    case .quit: "salir del lector"
    }
  }
}
