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
  let system: SystemPhrases
  let emptyFile: String
  let notImported: String
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
  let missingFact: Sentence
  let missingSection: Sentence
  let emptySection: Sentence
  let notGiven: Sentence
  let unknownFact: @Sendable (_ field: String, _ value: String, _ near: [String]) -> String
  let unknownGoal: Sentence
  let unknownTarget: SentenceOfTwo
  let unknownYear: Sentence
  let unknownBasis: Sentence
  let impliedWithoutReason: Sentence
  let impliedYearWithoutReason: Sentence
  /// What a translation lacks and what it has beyond the other one, each perhaps empty.
  let factsDiffer: Difference
  /// What versions in several languages do not have in common.
  let sameness: SamenessPhrases
  /// A name, and the languages whose versions have it.
  let nameMissing: SentenceOfTwo
  let missingTranslation: Sentence
  let missingName: SentenceOfTwo

  /// A sentence of a field or section, the language compared with, what lacks and what is too much.
  typealias Difference =
    @Sendable (_ place: String, _ language: String, _ missing: String, _ extra: String) -> String

  /// What is odd, in a few words without a full stop.
  ///
  /// Values come from reports as they are written: what is shown has to be made safe.
  public func message(_ kind: Diagnostic.Kind) -> String {
    switch kind {
    case .unreadableFile(let reason): unreadableFile(system.words(reason))
    case .emptyFile: emptyFile
    case .notImported: notImported
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
    case .missingFact, .missingSection, .emptySection, .notGiven, .unknownFact, .unknownGoal,
      .unknownTarget, .unknownYear,
      .unknownBasis, .impliedWithoutReason, .impliedYearWithoutReason, .factsDiffer, .numbersDiffer,
      .namesDiffer,
      .valueDiffers, .countDiffers, .figureMissing, .figureOnlyHere, .foreignText, .nameMissing,
      .missingTranslation, .missingName:
      entryMessage(kind)
    }
  }

  /// What is odd about a structured entry, or about its translations.
  private func entryMessage(_ kind: Diagnostic.Kind) -> String {
    switch kind {
    case .missingFact(let field): missingFact(field)
    case .missingSection(let id): missingSection(id)
    case .emptySection(let id): emptySection(id)
    case .notGiven(let field): notGiven(field)
    case .unknownFact(let field, let value, let near): unknownFact(field, value, near)
    case .unknownGoal(let goal): unknownGoal(goal)
    case .unknownTarget(let target, let goal): unknownTarget(target, goal)
    case .unknownYear(let year): unknownYear(year)
    case .unknownBasis(let word): unknownBasis(word)
    case .impliedWithoutReason(let goal): impliedWithoutReason(goal)
    case .impliedYearWithoutReason(let year): impliedYearWithoutReason(year)
    case .factsDiffer(let field, let language, let missing, let extra):
      factsDiffer(field, language, SamenessPhrases.list(missing), SamenessPhrases.list(extra))
    case .numbersDiffer, .namesDiffer, .valueDiffers, .countDiffers, .figureMissing,
      .figureOnlyHere, .foreignText:
      sameness.message(kind) ?? ""
    case .nameMissing(let name, let languages): nameMissing(name, SamenessPhrases.list(languages))
    case .missingTranslation(let language): missingTranslation(language)
    case .missingName(let concept, let language): missingName(concept, language)
    case .unreadableFile, .emptyFile, .notImported, .byteOrderMark, .utf16, .notUTF8, .nulBytes,
      .missingFrontMatter, .unterminatedFrontMatter, .frontMatterSyntax, .missingField,
      .unknownLanguage, .unknownRegion, .unknownKind, .unknownAspect, .noHeadings,
      .duplicateSection, .brokenLink, .brokenSectionLink, .undefinedFootnote, .unusedFootnote,
      .duplicateFootnote, .figureWithoutSource, .figureWithoutCaption, .duplicateFigure,
      .translationLacksSection, .duplicateDocument:
      ""
    }
  }
}
