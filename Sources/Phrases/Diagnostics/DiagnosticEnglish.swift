extension DiagnosticPhrases {
  static let english = DiagnosticPhrases(
    unreadableFile: { "cannot be read: \($0)" },
    emptyFile: "the file holds no text",
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
    duplicateDocument: { "the id “\($0)” is that of \($1) in the same language" })
}

extension String {
  /// The text with a space before it, or nothing where it is empty.
  var spaced: String { isEmpty ? "" : " " + self }
}
