extension ImportPhrases {
  static let spanish = ImportPhrases(
    needsPackage: {
      "leer \($0) requiere programas del paquete \($1); en Debian: apt install \($1)"
    },
    encrypted: { "\($0) está protegido con contraseña" },
    withoutText: {
      "\($0) no contiene texto; si se escaneó, sus páginas necesitan antes un reconocimiento de texto"
    },
    damaged: { "\($0) está dañado: no se puede leer como \($1)" },
    tooMuch: { "\($0) requiere más tiempo o memoria que un informe; no se ha leído nada" },
    monthOfFile: { "no se ha encontrado fecha; el archivo es de \($0)" },
    lost: {
      $0 == 1
        ? "1 fórmula, gráfico u otro objeto no se ha leído: su lugar está vacío"
        : "\($0) fórmulas, gráficos u otros objetos no se han leído: sus lugares están vacíos"
    },
    lostCalls: {
      $0 == 1
        ? "se ha perdido la llamada de 1 nota: figura en una lista"
        : "se han perdido las llamadas de \($0) notas: figuran en listas"
    },
    doubtsByPage: "Dudoso, por página del original:",
    unreadFormat: {
      "\($0) tiene el formato \($1); la importación lee texto, Markdown, PDF, HTML, DOCX, ODT, EPUB y RTF"
    },
    notText: {
      "\($0) no es texto; la importación lee texto, Markdown, PDF, HTML, DOCX, ODT, EPUB y RTF"
    },
    exists: { "\($0) ya existe; la importación nunca sobrescribe nada" },
    system: .spanish,
    cannotCreate: { "no se puede crear \($0): \($1)" },
    notALanguage: { "«\($0)» no es un código de idioma; se esperan dos letras: en, fr, es, …" },
    written: { "escrito: \($0)" },
    wouldWrite: { "se escribiría: \($0)" },
    unchanged: { "\($0) ya es un informe redactado; queda como está" },
    noTitle: "no se ha encontrado ningún título",
    noLanguage: "no se ha reconocido el idioma",
    uncertainDate: { "la fecha impresa es «\($0)»" },
    doubts: "Dudoso, por línea del original:",
    moreDoubts: { "y \($0) más" },
    takenOut: "retirado del texto",
    kinds: .spanish, reasons: .spanish)
}

extension DecisionPhrases {
  static let spanish = DecisionPhrases(
    title: "título del documento", cover: "cubierta", contents: "índice",
    furniture: "título de página o número de página",
    columns: { "\($0) columnas, leídas una tras otra" }, heading: { "título de nivel \($0)" },
    join: "unión", hyphen: "guion", duplicate: "impreso dos veces", pullQuote: "cita destacada",
    figure: "figura", footnote: "nota al pie", list: "lista",
    verbatim: "conservado línea por línea", colon: ": ",
    semicolon: "; ")
}

extension ReasonPhrases {
  static let spanish = ReasonPhrases(
    listed: "está en el índice",
    listedAlike: "está en el índice con palabras parecidas",
    numbered: { $0 == 1 ? "numerado" : "numerado en \($0) partes" },
    isolated: { $0 == 1 ? "aislado por 1 línea vacía" : "aislado por \($0) líneas vacías" },
    short: { $0 == 1 ? "corto (1 carácter)" : "corto (\($0) caracteres)" },
    opensPage: "primero de su página",
    followedByText: "le sigue texto",
    namesRegion: { "nombra la región \($0)" },
    first: "primero del archivo",
    line: { "la línea \($0)" },
    page: { "la página \($0)" },
    repeats: { "las mismas palabras que en \($0)" },
    resembles: { "el \($1) % está cerca de \($0)" },
    attributed: "se nombra a su autor",
    unfinished: "la frase anterior está abierta",
    lowerCase: "sigue en minúsculas",
    nameElsewhere: "la palabra lleva mayúscula también en otra parte",
    interrupted: { "algo se interpone en \($0)" },
    hyphenDropped: { "«\($0)-\($1)» sin su guion" },
    hyphenKept: { "«\($0)-\($1)» con su guion" },
    larger: "compuesto en letra mayor",
    underlined: "subrayado",
    bold: "compuesto en negrita",
    looksAlike: { $0 == 1 ? "compuesto como 1 título más" : "compuesto como \($0) títulos más" },
    gapsAlike: {
      $0 == 1 ? "mismos espacios que 1 título más" : "mismos espacios que \($0) títulos más"
    },
    recurs: { $0 == 1 ? "se repite en 1 página" : "se repite en \($0) páginas" },
    gutter: "un hueco en el mismo lugar, línea tras línea",
    standsOnText: "una frase empieza justo debajo",
    namedInText: "una lista anterior lo nombra",
    ofSeries: { "uno de \($0) nombres puestos sobre su texto" },
    repeated: { "sus palabras figuran solas \($0) veces" },
    wordsBelow: "el texto que sigue retoma sus palabras",
    pageNumber: "un número de página en secuencia",
    label: "lo marca una etiqueta",
    marker: "lo marca una viñeta o un número",
    aligned: "como las líneas vecinas")
}
