public import Recovery

/// The words for what an import decides, doubts and refuses.
public struct ImportPhrases: Sendable {
  /// A format needs programs that are not installed: its name, the Debian package.
  public let needsPackage: SentenceOfTwo
  /// A file cannot be read without its password: its path.
  public let encrypted: Sentence
  /// A file holds no text, only pictures of pages perhaps: its path.
  public let withoutText: Sentence
  /// A file is damaged: its path, the format's name.
  public let damaged: SentenceOfTwo
  /// A file takes more time or memory than a report can: its path.
  public let tooMuch: Sentence
  /// The month in which the file was made: no date of the report.
  public let monthOfFile: Sentence
  /// So many formulas, charts and the like could not be read.
  public let lost: CountSentence
  /// So many places are unknown where notes were called.
  public let lostCalls: CountSentence
  /// Stands above the doubts of a report that has pages.
  public let doubtsByPage: String
  /// A file is of a format that is not read: its path, the format's name.
  public let unreadFormat: SentenceOfTwo
  /// A file holds no text: its path.
  public let notText: Sentence
  /// There is a file already where the report would go: its path.
  public let exists: Sentence
  /// Why the system refuses.
  public let system: SystemPhrases
  /// A new file cannot be made: its path, and why.
  public let cannotCreate: SentenceOfTwo
  /// The report's language is no language code.
  public let notALanguage: Sentence
  /// A report was written: its path.
  public let written: Sentence
  /// A report would be written, were this no dry run: its path.
  public let wouldWrite: Sentence
  /// A file is a written report already and stays as it is: its path.
  public let unchanged: Sentence
  /// Doubt: no title was found.
  public let noTitle: String
  /// Doubt: the language was not recognised.
  public let noLanguage: String
  /// Doubt: a date says less than was printed; what was printed.
  public let uncertainDate: Sentence
  /// Stands above the doubts of a report.
  public let doubts: String
  /// So many doubts more.
  public let moreDoubts: CountSentence
  /// Stands before words that were taken out of the text.
  public let takenOut: String
  let kinds: DecisionPhrases
  let reasons: ReasonPhrases

  /// A decision in a few words, with its reasons: `heading, level 2: short (14 characters)`.
  ///
  /// Words of the report are in it as they are written: what is shown has to be made safe.
  /// - Parameter isPaged: its lines are pages of a printed report.
  public func message(_ decision: Decision, isPaged: Bool = false) -> String {
    let reasons = decision.reasons.map { self.reasons.message($0, isPaged) }
      .joined(separator: kinds.semicolon)
    let kind = kinds.message(decision.kind)
    return reasons.isEmpty ? kind : kind + kinds.colon + reasons
  }
}

/// What can be decided, as a name.
struct DecisionPhrases: Sendable {
  let title: String
  let cover: String
  let contents: String
  let furniture: String
  let columns: CountSentence
  let heading: CountSentence
  let join: String
  let hyphen: String
  let duplicate: String
  let pullQuote: String
  let figure: String
  let footnote: String
  let list: String
  let verbatim: String
  /// What stands between a decision and its reasons, and between reasons.
  let colon: String
  let semicolon: String

  func message(_ kind: Decision.Kind) -> String {
    switch kind {
    case .title: title
    case .cover: cover
    case .contents: contents
    case .furniture: furniture
    case .columns(let count): columns(count)
    case .heading(let level): heading(level)
    case .join: join
    case .hyphen: hyphen
    case .duplicate: duplicate
    case .pullQuote: pullQuote
    case .figure: figure
    case .footnote: footnote
    case .list: list
    case .verbatim: verbatim
    }
  }
}

/// Why something was decided.
struct ReasonPhrases: Sendable {
  let listed: String
  let listedAlike: String
  let numbered: CountSentence
  let isolated: CountSentence
  let short: CountSentence
  let opensPage: String
  let followedByText: String
  let namesRegion: Sentence
  let first: String
  let line: CountSentence
  let page: CountSentence
  let repeats: Sentence
  let resembles: @Sendable (_ place: String, _ percent: Int) -> String
  let attributed: String
  let unfinished: String
  let lowerCase: String
  let nameElsewhere: String
  let interrupted: Sentence
  let hyphenDropped: SentenceOfTwo
  let hyphenKept: SentenceOfTwo
  let larger: String
  let underlined: String
  let bold: String
  let looksAlike: CountSentence
  let gapsAlike: CountSentence
  let recurs: CountSentence
  let gutter: String
  let standsOnText: String
  let namedInText: String
  let ofSeries: CountSentence
  let repeated: CountSentence
  let wordsBelow: String
  let pageNumber: String
  let label: String
  let marker: String
  let aligned: String

  func message(_ reason: Decision.Reason, _ isPaged: Bool) -> String {
    let place = isPaged ? page : line
    return words(for: reason, place)
  }

  private func words(for reason: Decision.Reason, _ place: CountSentence) -> String {
    switch reason {
    case .listedInContents(let exact): exact ? listed : listedAlike
    case .numbered(let depth): numbered(depth)
    case .isolated(let blankLines): isolated(blankLines)
    case .short(let length): short(length)
    case .opensPage: opensPage
    case .followedByText: followedByText
    case .namesRegion(let id): namesRegion(id)
    case .first: first
    case .repeats(let line): repeats(place(line))
    case .resembles(let line, let share): resembles(place(line), percent(share))
    case .attributed: attributed
    case .unfinished: unfinished
    case .lowerCase: lowerCase
    case .nameElsewhere: nameElsewhere
    case .interrupted(let line): interrupted(place(line))
    case .hyphenDropped(let left, let right, _): hyphenDropped(left, right)
    case .hyphenKept(let left, let right, _): hyphenKept(left, right)
    case .larger: larger
    case .underlined: underlined
    case .bold: bold
    case .looksAlike(let count): looksAlike(count)
    case .gapsAlike(let count): gapsAlike(count)
    case .recurs(let pages): recurs(pages)
    case .gutter: gutter
    case .standsOnText: standsOnText
    case .namedInText: namedInText
    case .ofSeries(let count): ofSeries(count)
    case .repeated(let count): repeated(count)
    case .wordsBelow: wordsBelow
    case .pageNumber: pageNumber
    case .label: label
    case .marker: marker
    case .aligned: aligned
    }
  }

  /// A share of 0…1 as whole percent.
  private func percent(_ share: Double) -> Int {
    share.isFinite ? Int((max(0, min(1, share)) * 100).rounded()) : 0
  }
}
