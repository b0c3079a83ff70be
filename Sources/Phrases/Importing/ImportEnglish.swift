extension ImportPhrases {
  static let english = ImportPhrases(
    needsPackage: {
      "reading \($0) needs programs of the package \($1): on Debian, apt install \($1)"
    },
    encrypted: { "\($0) is locked with a password" },
    withoutText: {
      "\($0) holds no text; if it was scanned, its pages have to go through text recognition first"
    },
    damaged: { "\($0) is damaged: it cannot be read as \($1)" },
    tooMuch: { "\($0) takes more time or memory than a report should; nothing was read" },
    monthOfFile: { "no date was found; the file was made in \($0)" },
    lost: {
      $0 == 1
        ? "1 formula, chart or other object was not read: its place is empty"
        : "\($0) formulas, charts or other objects were not read: their places are empty"
    },
    lostCalls: {
      $0 == 1
        ? "where 1 note is called is not known: it stands in a list"
        : "where \($0) notes are called is not known: they stand in lists"
    },
    doubtsByPage: "Doubtful, by page of the original:",
    unreadFormat: {
      "\($0) is \($1); import reads text, Markdown, PDF, HTML, DOCX, ODT, EPUB and RTF"
    },
    notText: {
      "\($0) is no text; import reads text, Markdown, PDF, HTML, DOCX, ODT, EPUB and RTF"
    },
    exists: { "\($0) is there already; import never overwrites" },
    system: .english,
    cannotCreate: { "cannot create \($0): \($1)" },
    notALanguage: { "“\($0)” is no language code; two letters are wanted: en, fr, es, …" },
    written: { "wrote \($0)" },
    wouldWrite: { "would write \($0)" },
    unchanged: { "\($0) is a written report already; it stays as it is" },
    noTitle: "no title was found",
    noLanguage: "the language was not recognised",
    uncertainDate: { "the date was printed as “\($0)”" },
    doubts: "Doubtful, by line of the original:",
    moreDoubts: { "and \($0) more" },
    takenOut: "taken out",
    kinds: .english, reasons: .english)
}

extension DecisionPhrases {
  static let english = DecisionPhrases(
    title: "title", cover: "cover", contents: "table of contents",
    furniture: "running head or page number",
    columns: { "\($0) columns, read one after the other" }, heading: { "heading, level \($0)" },
    join: "joined", hyphen: "hyphen", duplicate: "printed twice", pullQuote: "pull quote",
    figure: "figure", footnote: "footnote", list: "list", verbatim: "kept line by line",
    colon: ": ",
    semicolon: "; ")
}

extension ReasonPhrases {
  static let english = ReasonPhrases(
    listed: "the table of contents has it",
    listedAlike: "the table of contents has it in similar words",
    numbered: { $0 == 1 ? "numbered" : "numbered in \($0) parts" },
    isolated: { $0 == 1 ? "set apart by 1 blank line" : "set apart by \($0) blank lines" },
    short: { $0 == 1 ? "short (1 character)" : "short (\($0) characters)" },
    opensPage: "first on its page",
    followedByText: "text follows",
    namesRegion: { "names the region \($0)" },
    first: "first in the file",
    line: { "line \($0)" },
    page: { "page \($0)" },
    repeats: { "the same words as in \($0)" },
    resembles: { "\($1) % of it stands near \($0)" },
    attributed: "someone is named as its author",
    unfinished: "the sentence before is open",
    lowerCase: "it goes on in lower case",
    nameElsewhere: "the word has a capital elsewhere too",
    interrupted: { "something stands between, at \($0)" },
    hyphenDropped: { "“\($0)-\($1)” without its hyphen" },
    hyphenKept: { "“\($0)-\($1)” with its hyphen" },
    larger: "set in larger letters",
    underlined: "underlined",
    bold: "set in bold",
    looksAlike: { $0 == 1 ? "printed like 1 other heading" : "printed like \($0) other headings" },
    gapsAlike: {
      $0 == 1 ? "gaps like those of 1 other heading" : "gaps like those of \($0) other headings"
    },
    recurs: { "it recurs on \($0) pages" },
    gutter: "a gap at the same place on line after line",
    standsOnText: "a sentence begins directly below",
    namedInText: "a list further up has it as an item",
    ofSeries: { "one of \($0) names that stand over their texts" },
    repeated: { "its words stand alone \($0) times" },
    wordsBelow: "the text below takes up its words",
    pageNumber: "a page number in sequence",
    label: "a label marks it",
    marker: "a bullet or number marks it",
    aligned: "like the lines beside it")
}
