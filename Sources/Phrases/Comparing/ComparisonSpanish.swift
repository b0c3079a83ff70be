extension ComparisonPhrases {
  static let spanish = ComparisonPhrases(
    title: "Comparación",
    table: "Aspectos",
    parallel: "Dos idiomas",
    context: "Al comparar",
    contextParallel: "En dos idiomas",
    nothing: { "Nada sobre: \($0)" },
    nothingToCompare: "Esta biblioteca no marca aspectos que comparar.",
    region: "Región",
    words: { $0 == 1 ? "1 palabra" : "\($0) palabras" },
    from: { "En: \($0)" },
    notInLanguage: { "(no está en «\($0)»)" },
    hintAspect: "aspecto",
    hintRegion: "región",
    hintColumn: "columna",
    hintTable: "tabla",
    hintCompare: "comparar",
    hintLanguage: "idioma",
    hintSection: "sección",
    command:
      "Poner lado a lado lo que dos o tres regiones dicen de un mismo aspecto, o de dos a cinco casos.",
    regions:
      "Dos o tres regiones, por identificador o nombre, o de dos a cinco casos, por identificador.",
    aspect: "Solo este aspecto, por identificador o nombre; si no, todos.",
    format: "text, markdown o csv.",
    tableOption: "Una tabla: qué región dice cuánto sobre qué aspecto.",
    wrongCount: "se comparan dos o tres regiones, o de dos a cinco casos",
    unknownAspect: { "aspecto desconocido «\($0)»; conocidos: " + $1.joined(separator: ", ") })
}
