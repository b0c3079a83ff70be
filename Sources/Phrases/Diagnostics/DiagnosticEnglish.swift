extension DiagnosticPhrases {
  static let english = DiagnosticPhrases(
    unreadableFile: { "cannot be read: \($0)" },
    system: .english,
    emptyFile: "the file holds no text",
    notImported:
      "not read with the library; “perspectives import FILE --into FOLDER” makes a report of it",
    byteOrderMark: "the file starts with a byte order mark; it is skipped",
    utf16: "the file is UTF-16; reports are UTF-8",
    notUTF8: {
      $0 == 1
        ? "1 byte is not UTF-8; it is read as Windows-1252"
        : "\($0) bytes are not UTF-8; they are read as Windows-1252"
    },
    nulBytes: { $0 == 1 ? "1 NUL byte in the text" : "\($0) NUL bytes in the text" },
    missingFrontMatter: "no front matter: title, language and kind are not given",
    unterminatedFrontMatter: "the front matter is not closed by a line “---”; it is read as text",
    frontMatterSyntax: { "not YAML: \($0)" },
    missingField: { "the front matter lacks “\($0)”" },
    unknownLanguage: { "unknown language “\($0)”: not an ISO 639-1 code" },
    unknownRegion: { "unknown region “\($0)”" },
    unknownKind: { "unknown kind of document “\($0)”" },
    unknownAspect: { "unknown aspect “\($0)”" },
    noHeadings: "no headings: the text is one section",
    duplicateSection: { "the section id “\($0)” is taken" },
    brokenLink: { "broken link: the library has no “\($0)”" },
    brokenSectionLink: { "broken link: there is no section “\($0)”" },
    undefinedFootnote: { "the footnote “\($0)” has no text" },
    unusedFootnote: { "the footnote “\($0)” is never called" },
    duplicateFootnote: { "the footnote “\($0)” has a text already; this one is not shown" },
    figureWithoutSource: { "figure\($0.spaced) without a source" },
    figureWithoutCaption: { "figure\($0.spaced) without a caption" },
    duplicateFigure: { "there is a figure \($0) already" },
    translationLacksSection: { "the section “\($0)” of the version “\($1)” is missing here" },
    duplicateDocument: { "the id “\($0)” is that of \($1) in the same language" },
    missingFact: { "the entry lacks “\($0)”: \(EntryPhrases.english.hint($0))" },
    missingSection: {
      "the entry lacks the section “## … {#\($0)}”: \(EntryPhrases.english.hint($0))"
    },
    emptySection: { "the section “\($0)” is empty: \(EntryPhrases.english.hint($0))" },
    notGiven: { "“\($0)” is not given: \(EntryPhrases.english.hint($0))" },
    unknownFact: { field, value, near in
      "“\(value)” in “\(field)” is not in the vocabulary: "
        + (near.isEmpty
          ? "add it there" : "perhaps \(near.joined(separator: ", ")); else add it there")
        + ", or write { name: … } for a group without a name"
    },
    unknownGoal: { "“\($0)” is no Sustainable Development Goal: goals go from 1 to 17" },
    unknownTarget: {
      "“\($0)” is no target of goal \($1): write it as the 2030 Agenda does, such as \($1).1"
    },
    unknownYear: { "“\($0)” is no year: write 2021, or 2021-2023 for a range" },
    unknownBasis: { "unknown basis “\($0)”: write “stated” or “implied”" },
    impliedWithoutReason: {
      "goal \($0) is said to be implied: say why in one short reason (why: …)"
    },
    impliedYearWithoutReason: {
      "the year \($0) is said to be implied: say why in one short reason (why: …)"
    },
    factsDiffer: { field, language, missing, extra in
      "“\(field)” differs from the version “\(language)”: " + englishParts(missing, extra)
    },
    sameness: .english,
    nameMissing: { "the name “\($0)”, which the versions \($1) have, does not stand here" },
    missingTranslation: {
      "there is no version “\($0)”: the library is meant to be complete in it"
    },
    missingName: { "the concept “\($0)” has no name in “\($1)”: add it" })

  static func englishParts(_ missing: String, _ extra: String) -> String {
    let parts = [
      missing.isEmpty ? "" : "missing here: \(missing)", extra.isEmpty ? "" : "only here: \(extra)",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "; ")
  }

}

extension String {
  /// The text with a space before it, or nothing where it is empty.
  var spaced: String { isEmpty ? "" : " " + self }
}
