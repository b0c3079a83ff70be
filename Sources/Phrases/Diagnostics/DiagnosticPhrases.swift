public import Content

/// A sentence made from one value of a report, such as an id.
public typealias Sentence = @Sendable (String) -> String
/// A sentence made from two values.
public typealias SentenceOfTwo = @Sendable (String, String) -> String
/// A sentence made from a number.
public typealias CountSentence = @Sendable (Int) -> String

/// The words for what is odd or wrong about reports.
public struct DiagnosticPhrases: Sendable {
  let unreadableFile: Sentence
  let emptyFile: String
  let byteOrderMark: String
  let utf16: String
  let notUTF8: CountSentence
  let nulBytes: CountSentence
  let missingFrontMatter: String
  let unterminatedFrontMatter: String
  let frontMatterSyntax: Sentence
  let missingField: Sentence
  let unknownLanguage: Sentence
  let unknownRegion: Sentence
  let unknownKind: Sentence
  let unknownAspect: Sentence
  let noHeadings: String
  let duplicateSection: Sentence
  let brokenLink: Sentence
  let brokenSectionLink: Sentence
  let undefinedFootnote: Sentence
  let unusedFootnote: Sentence
  let duplicateFootnote: Sentence
  let figureWithoutSource: Sentence
  let figureWithoutCaption: Sentence
  let duplicateFigure: Sentence
  let translationLacksSection: SentenceOfTwo
  let duplicateDocument: SentenceOfTwo

  /// What is odd, in a few words without a full stop.
  ///
  /// Values come from reports as they are written: what is shown has to be made safe.
  public func message(_ kind: Diagnostic.Kind) -> String {
    switch kind {
    case .unreadableFile(let reason): unreadableFile(reason)
    case .emptyFile: emptyFile
    case .byteOrderMark: byteOrderMark
    case .utf16: utf16
    case .notUTF8(let count): notUTF8(count)
    case .nulBytes(let count): nulBytes(count)
    case .missingFrontMatter: missingFrontMatter
    case .unterminatedFrontMatter: unterminatedFrontMatter
    case .frontMatterSyntax(let problem): frontMatterSyntax(problem)
    case .missingField(let field): missingField(field)
    case .unknownLanguage(let code): unknownLanguage(code)
    case .unknownRegion(let id): unknownRegion(id)
    case .unknownKind(let id): unknownKind(id)
    case .unknownAspect(let id): unknownAspect(id)
    case .noHeadings: noHeadings
    case .duplicateSection(let id): duplicateSection(id)
    case .brokenLink(let target): brokenLink(target)
    case .brokenSectionLink(let target): brokenSectionLink(target)
    case .undefinedFootnote(let label): undefinedFootnote(label)
    case .unusedFootnote(let label): unusedFootnote(label)
    case .duplicateFootnote(let label): duplicateFootnote(label)
    case .figureWithoutSource(let number): figureWithoutSource(number)
    case .figureWithoutCaption(let number): figureWithoutCaption(number)
    case .duplicateFigure(let number): duplicateFigure(number)
    case .translationLacksSection(let section, let language):
      translationLacksSection(section, language)
    case .duplicateDocument(let id, let other): duplicateDocument(id, other)
    }
  }
}
