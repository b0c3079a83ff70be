/// Something odd or wrong about a report or a library, with the place to look at.
public struct Diagnostic: Equatable, Sendable {
  /// How bad it is.
  public enum Severity: String, Sendable {
    /// The report reads on, but says less than it means to.
    case warning
    /// A reader runs into it: a link that leads nowhere, a section that is missing.
    case error
    /// Nothing is wrong; something could be added.
    case note
  }

  /// A part of a document that is compared with its translations.
  public enum Part: Hashable, Sendable {
    /// What stands before the first heading with an id of its own.
    case start
    /// A section by its id.
    case section(String)
    /// A field of the front matter.
    case field(String)
    /// What a section's heading says of it, such as its aspect.
    case attribute(String, section: String)
  }

  /// What is counted in a part of a document and its translations.
  public enum Counted: CaseIterable, Sendable {
    /// Paragraphs of running text.
    case paragraphs
    /// Items of lists.
    case items
    /// Quotations, those lifted out of the text included.
    case quotes
    /// Tables that belong to no figure.
    case tables
    /// Texts of footnotes.
    case footnotes
    /// Figures without a number, and panels of key numbers.
    case figures
  }

  /// What is odd; the words for it are the interface's.
  public enum Kind: Equatable, Sendable {
    case unreadableFile(FileError.Reason)
    case emptyFile
    /// A file of a format that has to be imported before it is read.
    case notImported
    case byteOrderMark
    case utf16
    case notUTF8(count: Int)
    case nulBytes(count: Int)
    case missingFrontMatter
    case unterminatedFrontMatter
    case frontMatterSyntax(String)
    case missingField(String)
    case unknownLanguage(String)
    case unknownRegion(String)
    case unknownKind(String)
    case unknownAspect(String)
    case noHeadings
    case duplicateSection(String)
    case brokenLink(String)
    case brokenSectionLink(String)
    case undefinedFootnote(String)
    case unusedFootnote(String)
    case duplicateFootnote(String)
    case figureWithoutSource(String)
    case figureWithoutCaption(String)
    case duplicateFigure(String)
    case translationLacksSection(section: String, language: String)
    case duplicateDocument(id: String, other: String)
    /// A structured entry lacks a field that every one has.
    case missingFact(String)
    /// A structured entry lacks a section that every one has.
    case missingSection(String)
    /// A section of a structured entry has no text.
    case emptySection(String)
    /// A field or section that a structured entry does not give.
    case notGiven(String)
    /// A value is no id and no name of the vocabulary; `near` are ids that may have been meant.
    case unknownFact(field: String, value: String, near: [String])
    case unknownGoal(String)
    case unknownTarget(target: String, goal: String)
    case unknownYear(String)
    case unknownBasis(String)
    /// A goal is said to be implied, and not why.
    case impliedWithoutReason(String)
    /// A year is said to be implied, and not why.
    case impliedYearWithoutReason(String)
    /// A translation says something else in a field; what it lacks, and what it has beyond.
    case factsDiffer(field: String, language: String, missing: [String], extra: [String])
    /// A translation has other numbers or months in a part.
    case numbersDiffer(in: Part, language: String, missing: [String], extra: [String])
    /// A translation names other places or partners of the vocabulary in a part, told by their ids.
    case namesDiffer(in: Part, language: String, missing: [String], extra: [String])
    /// A translation gives another value where all have the same.
    case valueDiffers(in: Part, language: String, here: String, there: String)
    /// A translation has more or fewer of something in a part.
    case countDiffers(Counted, in: Part, language: String, here: Int, there: Int)
    /// A figure of another version is missing in this one.
    case figureMissing(String, language: String)
    /// A figure of this version is missing in the one that it is compared with.
    case figureOnlyHere(String, language: String)
    /// A part is in another language than the document says.
    case foreignText(in: Part, language: String, declared: String)
    /// A name that other translations spell alike does not stand in this one.
    case nameMissing(String, languages: [String])
    /// A document is missing in a language of the library.
    case missingTranslation(language: String)
    /// A concept of the glossary is missing in a language of the library.
    case missingName(concept: String, language: String)
  }

  /// What is odd.
  public let kind: Kind
  /// The line in the file, from 1.
  public let line: Int
  /// The column in the line in characters, from 1.
  public let column: Int

  /// A diagnostic at a place.
  public init(_ kind: Kind, line: Int = 1, column: Int = 1) {
    self.kind = kind
    self.line = line
    self.column = column
  }

  /// How bad it is.
  public var severity: Severity {
    switch kind {
    case .notGiven, .notImported: .note
    case .emptySection(let id): id == ReportCheck.requiredSection ? .error : .warning
    case .unreadableFile, .missingFrontMatter, .unterminatedFrontMatter, .frontMatterSyntax,
      .missingField, .unknownRegion, .brokenLink, .brokenSectionLink, .undefinedFootnote,
      .duplicateSection, .figureWithoutSource, .translationLacksSection, .duplicateDocument,
      .missingFact, .missingSection, .unknownGoal, .unknownTarget, .factsDiffer,
      .numbersDiffer, .namesDiffer, .nameMissing, .valueDiffers, .figureMissing, .figureOnlyHere,
      .foreignText, .missingTranslation:
      .error
    case .emptyFile, .byteOrderMark, .utf16, .notUTF8, .nulBytes, .unknownLanguage, .unknownKind,
      .unknownAspect, .noHeadings, .unusedFootnote, .duplicateFootnote, .figureWithoutCaption,
      .duplicateFigure, .unknownFact, .unknownYear, .unknownBasis, .impliedWithoutReason,
      .impliedYearWithoutReason,
      .countDiffers, .missingName:
      .warning
    }
  }
}
