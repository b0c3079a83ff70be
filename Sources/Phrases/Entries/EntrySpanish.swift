extension EntryPhrases {
  static let spanish = EntryPhrases(
    intro:
      "Deje vacío un campo si la fuente no lo dice: el lector muestra entonces «no se indica». «perspectives check» dice qué falta.",
    sections:
      "El texto sigue abajo, en secciones; las que queden vacías pueden quitarse, salvo la primera.",
    ids: { "identificadores: \($0)" },
    explain: spanishHint,
    heading: spanishHeading,
    command: "Escribir un caso vacío, u otra ficha, con comentarios que explican cada campo.",
    kind: "case, programme, approach, policy, event o proposal.",
    id: "El identificador de la ficha, y el nombre de su archivo; si no, «new-KIND».",
    into: "Escribir un archivo nuevo en esta carpeta; si no, la ficha va a la salida estándar.",
    language: "El idioma de la ficha: en, fr, …; si no, el de los mensajes.",
    badID: { "«\($0)» no es un identificador: se compone de minúsculas, cifras y guiones" },
    written: { "escrito: \($0)" },
    missing: "Decir también qué no indican las fichas, y qué se podría escribir ahí.")

  @Sendable private static func spanishHeading(_ section: EntryField) -> String {
    switch section {
    case .whatWasDone: "Qué se hizo"
    case .results: "Resultados"
    case .lessons: "Enseñanzas"
    case .open: "Lo que la fuente no dice"
    case .title, .language, .kind, .regions, .countries, .cities, .partners, .themes, .sdgs,
      .modality, .period, .years, .funders, .source, .toldIn, .summary:
      section.rawValue
    }
  }

  @Sendable private static func spanishHint(_ field: EntryField) -> String {
    switch field {
    case .title:
      "el nombre de la ficha, en pocas palabras"
    case .language:
      "el idioma de este texto: en, fr, es …"
    case .kind:
      "case, programme, approach, policy, event o proposal"
    case .regions:
      "las regiones de la biblioteca a las que pertenece; [] si ninguna en particular"
    case .countries:
      "dónde tuvo lugar: dos letras de la ISO 3166 como en places.yaml, por ejemplo [sn, fr]; si solo se deduce del texto, { id: sn, basis: implied }"
    case .cities:
      "las ciudades donde tuvo lugar: identificadores o nombres de places.yaml, por ejemplo [dakar]"
    case .partners:
      "quién participó y qué hizo cada uno: - { id: cuf, role: \"…\" } con un identificador de partners.yaml o una ciudad; - { name: \"…\", role: \"…\" } para un grupo sin nombre propio"
    case .themes:
      "de qué trata: identificadores de temas, el más importante primero"
    case .sdgs:
      "los ODS a los que sirve: - { goal: 6, target: \"6.3\" } si la fuente lo dice; - { goal: 6, basis: implied, why: \"…\" } si solo se deduce"
    case .modality:
      "cómo trabajan juntos los socios"
    case .period:
      "el tiempo que duró, en palabras, por ejemplo \"desde 2013, durante dos años\""
    case .years:
      "los años que abarca, por ejemplo [2013, 2015-2017]; un año que solo se deduce del texto se escribe { year: 2015, basis: implied, why: \"…\" }"
    case .funders:
      "quién pagó: - { id: european-union, note: \"…\" }"
    case .source:
      "el texto del que procede: título, idioma, fecha y editor, si se indican, y el lugar (place) donde se cuenta, por ejemplo \"parte 2, ejemplos\" o \"p. 8\""
    case .toldIn:
      "las secciones de la biblioteca que lo cuentan, por ejemplo [\"localising-sdgs#africa-examples\"]"
    case .summary:
      "qué es, en una o dos frases"
    case .whatWasDone:
      "qué hicieron los socios, según la fuente y con sus propias palabras"
    case .results:
      "qué se logró; quite la sección si la fuente no lo dice"
    case .lessons:
      "qué se puede aprender según la fuente; quite la sección si no lo dice"
    case .open:
      "lo que la fuente no dice: nombres, sumas, fechas, resultados"
    }
  }
}
