extension GlossaryPhrases {
  static let spanish = GlossaryPhrases(
    title: "Glosario",
    filter: "Término: ",
    terms: { count, kind in
      "\(count) \(count == 1 ? "término" : "términos")" + (kind.map { " · \($0)" } ?? "")
    },
    onlyNear: { "No hay término «\($0)»; parecidos:" },
    unknown: { "No hay término «\($0)»." },
    unknownTerm: { term, near in
      "no hay término «\(term)»"
        + (near.isEmpty ? "" : "; parecidos: " + near.joined(separator: ", "))
    },
    empty: "El glosario no tiene términos.",
    kind: { kinds[$0] ?? $0 },
    notDefined: "no definido en este idioma",
    equivalents: "En otros idiomas",
    also: "también: ",
    searchFor: { "Buscar «\($0)» en la biblioteca" },
    noTerms: "Ningún término del glosario en esta pantalla.",
    place: { "término \($0) de \($1)" },
    expanded: "Siglas desarrolladas, entre corchetes",
    expandedElsewhere: "Siglas desarrolladas, ninguna en esta pantalla",
    notExpanded: "Siglas como las escribieron los autores",
    context: "En el glosario",
    nextKind: "un solo tipo de término, y el siguiente",
    hintKind: "tipo",
    hintNext: "término siguiente",
    hintEntry: "ficha entera",
    hintClose: "cerrar",
    command: "Buscar un término o una sigla en el glosario.",
    argument: "Un término o una sigla, en cualquier idioma; sin él, todos los términos.",
    language: "El idioma de los términos y las definiciones: en, fr, …")

  private static let kinds = [
    "concept": "concepto", "goal": "objetivo", "organisation": "organización",
    "programme": "programa",
    "region": "región", "event": "evento", "publication": "publicación", "fund": "fondo",
  ]
}
