extension CasePhrases {
  static let english = CasePhrases(
    title: "Cases compared",
    context: "Cases in a table",
    field: "Field",
    marked: { count, key in
      count == 1
        ? "Marked. Mark another, then \(key) puts them in one table"
        : "\(count) marked. \(key) puts them in one table"
    },
    unmarked: { $0 == 0 ? "Mark taken off" : "Mark taken off, \($0) left" },
    enough: "Five are marked already: take a mark off first",
    cannotMark: "Only cases and other entries with fields can be marked",
    tooFew: { "Mark two to five entries first, with \($0)" },
    writeTo: "New file (.csv, .md or .txt): ",
    written: { "Written to \($0)" },
    exists: { "Not overwritten, it is there already: \($0)" },
    unknownEnding: "The name has to end in .csv, .md or .txt",
    hintCompare: { "compare \($0)" },
    hintWhole: "whole cell",
    hintWrite: "write a file",
    hintTakeOff: "take off",
    notAnEntry: {
      "“\($0)” is no case or other entry with fields: compare two to five of those, or regions"
    },
    twice: "the same case is given twice",
    onlyForRegions: { "\($0) is about regions" })
}
