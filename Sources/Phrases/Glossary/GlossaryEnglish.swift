extension GlossaryPhrases {
  static let english = GlossaryPhrases(
    title: "Glossary",
    filter: "Term: ",
    terms: { count, kind in
      "\(count) \(count == 1 ? "term" : "terms")" + (kind.map { " · \($0)" } ?? "")
    },
    onlyNear: { "No term “\($0)”; near it:" },
    unknown: { "No term “\($0)”." },
    unknownTerm: { term, near in
      "no term “\(term)”" + (near.isEmpty ? "" : "; nearest: " + near.joined(separator: ", "))
    },
    empty: "The glossary has no terms.",
    kind: { kinds[$0] ?? $0 },
    notDefined: "not defined in this language",
    equivalents: "In other languages",
    also: "also: ",
    searchFor: { "Search the library for “\($0)”" },
    noTerms: "No term of the glossary on this screen.",
    place: { "term \($0) of \($1)" },
    expanded: "Acronyms written out, in square brackets",
    expandedElsewhere: "Acronyms written out, none of them on this screen",
    notExpanded: "Acronyms as the authors wrote them",
    context: "In the glossary",
    nextKind: "one kind of term alone, then the next",
    hintKind: "kind",
    hintNext: "next term",
    hintEntry: "whole entry",
    hintClose: "close",
    command: "Look a term or an acronym up in the glossary.",
    argument: "A term or an acronym, in any language; without it all terms.",
    language: "The language of the terms and definitions: en, fr, …")

  private static let kinds = [
    "concept": "concept", "goal": "goal", "organisation": "organisation", "programme": "programme",
    "region": "region", "event": "event", "publication": "publication", "fund": "fund",
  ]
}
