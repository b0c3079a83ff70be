/// Something odd or wrong about a report or a library, with the place to look at.
public struct Diagnostic: Equatable, Sendable {
  /// How bad it is.
  public enum Severity: String, Sendable {
    /// The report reads on, but says less than it means to.
    case warning
    /// A reader runs into it: a link that leads nowhere, a section that is missing.
    case error
  }

  /// What is odd; the words for it are the interface's.
  public enum Kind: Equatable, Sendable {
    case unreadableFile(String)
    case emptyFile
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
    case .unreadableFile, .missingFrontMatter, .unterminatedFrontMatter, .frontMatterSyntax,
      .missingField, .unknownRegion, .brokenLink, .brokenSectionLink, .undefinedFootnote,
      .duplicateSection, .figureWithoutSource, .translationLacksSection, .duplicateDocument:
      .error
    case .emptyFile, .byteOrderMark, .utf16, .notUTF8, .nulBytes, .unknownLanguage, .unknownKind,
      .unknownAspect, .noHeadings, .unusedFootnote, .duplicateFootnote, .figureWithoutCaption,
      .duplicateFigure:
      .warning
    }
  }
}
