extension ComparisonPhrases {
  static let english = ComparisonPhrases(
    title: "Comparison",
    table: "Aspects",
    parallel: "Two languages",
    context: "While comparing",
    contextParallel: "In two languages",
    nothing: { "Nothing about: \($0)" },
    nothingToCompare: "This library marks no aspects to compare.",
    region: "Region",
    words: { $0 == 1 ? "1 word" : "\($0) words" },
    from: { "From: \($0)" },
    notInLanguage: { "(not there in “\($0)”)" },
    hintAspect: "aspect",
    hintRegion: "region",
    hintColumn: "column",
    hintTable: "table",
    hintCompare: "compare",
    hintLanguage: "language",
    hintSection: "section",
    command:
      "Put side by side what two or three regions say about the same aspect, or two to five cases.",
    regions: "Two or three regions by id or name, or two to five cases by id.",
    aspect: "Only this aspect, by id or name; else all of them.",
    format: "text, markdown or csv.",
    tableOption: "A table of which region says how much about which aspect.",
    wrongCount: "two or three regions are compared, or two to five cases",
    unknownAspect: { "unknown aspect “\($0)”; known: " + $1.joined(separator: ", ") })
}
