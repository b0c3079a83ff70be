extension HelpPhrases {
  static let spanish = HelpPhrases(
    program: "Un lector de bibliotecas de informes para el terminal.",
    usage: """
      perspectives [BIBLIOTECA] [OPCIONES]
      perspectives ORDEN [ARGUMENTOS] [OPCIONES]
      """,
    discussion: """
      Sin orden se abre el lector: con la biblioteca incluida, una carpeta, un archivo, o \
      «-» para la entrada estándar. Un archivo o una carpeta que se llama como una orden se \
      abre con «./NOMBRE».

      Códigos de salida: 0 hecho, 1 nada encontrado o hallazgos, 64 uso, 66 no existe o no \
      se lee el archivo, el documento o la sección, 73 no se puede crear, 74 no se puede escribir.
      """,
    read: "Abrir el lector (es lo que ocurre sin orden).",
    list: "Listar los documentos, una entrada por idioma.",
    outline: "Mostrar las secciones de un documento.",
    show: "Escribir un documento o una sección.",
    search: "Buscar en el texto de todos los documentos.",
    index: "Poner al día el índice de búsqueda de una carpeta.",
    check: "Señalar lo extraño o lo erróneo de una biblioteca.",
    importing: "Hacer un informe de un PDF, una página, un archivo ofimático o un texto en bruto.",
    library:
      "Una carpeta, un archivo o «-» para la entrada estándar; si no, la biblioteca incluida.",
    document:
      "El identificador de un documento, un archivo o «-»; «#SECCIÓN» detrás nombra una sección.",
    place:
      "El identificador de un documento, un archivo o «-»; «#SECCIÓN» detrás nombra una sección.",
    rawFile:
      "Un archivo PDF, HTML, DOCX, ODT, EPUB, RTF o de texto, o «-» para la entrada estándar.",
    query: "Las palabras que se buscan.",
    inLibrary: "La biblioteca que se usa: una carpeta o un archivo.",
    interfaceLanguage:
      "El idioma de los mensajes; si no, deciden PERSPECTIVES_LANG y la configuración regional.",
    documentLanguage: "El idioma del documento: en, fr, …",
    rawLanguage: "El idioma del texto: en, fr, …; si no, lo dicen sus palabras.",
    language: "Solo documentos en este idioma: en, fr, …",
    region: "Solo documentos de esta región: su identificador o su nombre.",
    kind: "Solo documentos de este tipo: su identificador o su nombre.",
    json: "Escribir JSON.",
    status: "Decir dónde está el índice, su tamaño y si está al día.",
    rebuild: "Tirar el índice y hacerlo de nuevo.",
    limit: "Como máximo este número de resultados.",
    width: "El ancho del texto en columnas; si no, el del terminal, como máximo 80.",
    format: "Qué escribir: el texto como lo muestra el lector, su fuente o sus partes.",
    noColor: "Sin colores; la variable NO_COLOR hace lo mismo.",
    ascii: "Dibujar solo con caracteres ASCII.",
    noMouse: "Dejar el ratón al terminal.",
    into:
      "Escribir un archivo nuevo en esta carpeta; si no, el informe va a la salida estándar.",
    dryRun: "No escribir nada; decir en la salida de errores qué se escribiría.",
    decisions: "Decir qué se ha decidido y por qué, en la salida de errores.",
    open: "Abrir enseguida este documento, o esta sección.")
}
