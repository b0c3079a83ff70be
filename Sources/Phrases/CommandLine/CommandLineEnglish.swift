extension CommandLinePhrases {
  static let english = CommandLinePhrases(
    notATerminal:
      "the reader needs a terminal; for a pipe or a file use “show”, “list” or “search”",
    noSuchFile: { "no such file or folder: \($0)" },
    isFolder: { "\($0) is a folder; a report is wanted" },
    cannotRead: { "cannot read \($0): \($1)" },
    system: .english,
    cannotWrite: { "cannot write: \($0)" },
    unknownDocument: { "no document “\($0)”" + nearest($1) },
    unknownSection: { "no section “\($0)” in “\($1)”" + nearest($2) },
    noTranslation: { "“\($0)” is not there in “\($1)”; it is in: \(joined($2))" },
    unknownRegion: { "unknown region “\($0)”; known: \(joined($1))" },
    unknownKind: { "unknown kind “\($0)”; known: \(joined($1))" },
    unknownLanguage: { "unknown language “\($0)”; the library has: \(joined($1))" },
    unknownCommand: { "no command “\($0)”; there are: \(joined($1))" },
    nothingFound: "nothing found",
    notPositive: { "“\($0)” takes a number from 1" },
    emptyQuery: "what to search for is empty",
    findings: { errors, warnings in
      "\(errors) \(errors == 1 ? "error" : "errors"), "
        + "\(warnings) \(warnings == 1 ? "warning" : "warnings")"
    },
    bySpelling: "near spelling",
    index: .english,
    columns: ColumnPhrases(
      id: "ID", language: "LANG", kind: "KIND", title: "TITLE", line: "LINE", words: "WORDS"),
    help: .english)
}

/// The end of a sentence that offers what comes near; nothing where nothing does.
private func nearest(_ names: [String]) -> String {
  names.isEmpty ? "" : "; nearest: " + joined(names)
}

private func joined(_ names: [String]) -> String { names.joined(separator: ", ") }
