extension FacetPhrases {
  static let english = FacetPhrases(
    title: "Cases and programmes",
    chosen: "Chosen",
    narrow: "Narrow by",
    values: { $0 == 1 ? "1 value" : "\($0) values" },
    entries: { $0 == 1 ? "1 entry" : "\($0) entries" },
    more: { "\($0) more: narrow further to see them" },
    narrowThese: "Narrow by place, partner, theme, SDG …",
    value: { "\($0): \($1)" },
    takeOff: { "\($0) takes it off" },
    holdings: { sections, documents, entries in
      joined([
        (sections, "section", "sections"), (documents, "document", "documents"),
        (entries, "case or programme", "cases and programmes"),
      ])
    })
}
