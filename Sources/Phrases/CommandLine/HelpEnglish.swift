extension HelpPhrases {
  static let english = HelpPhrases(
    program: "A terminal reader for libraries of reports.",
    usage: """
      perspectives [LIBRARY] [OPTIONS]
      perspectives COMMAND [ARGUMENTS] [OPTIONS]
      """,
    discussion: """
      Without a command the reader opens: the bundled library, a folder, a file, or “-” for \
      standard input. A file or folder that is named like a command opens as “./NAME”.

      Exit codes: 0 done, 1 nothing found or findings, 64 usage, 66 no such file, document \
      or section, or none that is read, 73 a file that cannot be made, 74 output that cannot \
      be written.
      """,
    read: "Open the reader (this is what happens without a command).",
    list: "List the documents, one entry for each language.",
    outline: "Show the sections of a document.",
    show: "Write out a document or a section.",
    search: "Search the text of all documents.",
    index: "Bring the search index of a folder up to date.",
    check: "Report what is odd or wrong in a library.",
    importing: "Make a report of a PDF, a page, a word processor’s file or a raw text.",
    library: "A folder, a file or “-” for standard input; without it the bundled library.",
    document: "The id of a document, a file or “-”; “#SECTION” after it names a section.",
    place: "The id of a document, a file or “-”; “#SECTION” after it names a section.",
    rawFile: "A PDF, HTML, DOCX, ODT, EPUB, RTF or text file, or “-” for standard input.",
    query: "The words to look for.",
    inLibrary: "The library to use: a folder or a file.",
    interfaceLanguage: "The language of messages; else PERSPECTIVES_LANG and the locale decide.",
    documentLanguage: "The language of the document: en, fr, …",
    rawLanguage: "The language of the text: en, fr, …; else its words tell.",
    language: "Only documents in this language: en, fr, …",
    region: "Only documents of this region: its id or name.",
    kind: "Only documents of this kind: its id or name.",
    json: "Write JSON.",
    status: "Say where the index is kept, how large it is, and whether it is up to date.",
    rebuild: "Throw the index away and make it anew.",
    limit: "At most this many hits.",
    width: "The width of the text in columns; else that of the terminal, at most 80.",
    format: "What to write: the text as the reader shows it, its source, or its parts.",
    noColor: "No colours; the variable NO_COLOR does the same.",
    ascii: "Draw with ASCII characters only.",
    noMouse: "Leave the mouse to the terminal.",
    into: "Write a new file into this folder; without it the report goes to standard output.",
    dryRun: "Write nothing; say on standard error what would be written.",
    decisions: "Say what was decided and why, on standard error.",
    open: "Open this document, or this section of it, at once.")
}
