extension FacetPhrases {
  static let spanish = FacetPhrases(
    title: "Casos y programas",
    chosen: "Elegido",
    narrow: "Acotar por",
    values: { $0 == 1 ? "1 valor" : "\($0) valores" },
    entries: { $0 == 1 ? "1 ficha" : "\($0) fichas" },
    more: { "\($0) más: acote para verlas" },
    narrowThese: "Acotar por lugar, socio, tema, ODS…",
    value: { "\($0): \($1)" },
    takeOff: { "\($0) lo quita" },
    holdings: { sections, documents, entries in
      joined([
        (sections, "sección", "secciones"), (documents, "documento", "documentos"),
        (entries, "caso o programa", "casos y programas"),
      ])
    })
}
