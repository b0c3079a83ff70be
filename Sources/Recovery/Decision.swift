/// One decision of the recovery, as data: a caller says it in the reader's language.
public struct Decision: Sendable, Equatable {
  /// What was decided.
  public enum Kind: Sendable, Equatable {
    case title, cover, contents, furniture
    /// Columns side by side on the lines of a page, read one after the other.
    case columns(count: Int)
    case heading(level: Int)
    case join, hyphen, duplicate
    case pullQuote, figure, footnote, list, verbatim
  }

  /// The grounds of a decision.
  ///
  /// Lines are 1-based lines of the source.
  public enum Reason: Sendable, Equatable {
    /// The printed table of contents lists it; the words may differ when `exact` is false.
    case listedInContents(exact: Bool)
    /// It carries a number of that depth (2 for "3.1").
    case numbered(depth: Int)
    /// Blank lines or a page's edge set it apart.
    case isolated(blankLines: Int)
    /// It is short: so many characters.
    case short(length: Int)
    /// It stands first on its page.
    case opensPage
    /// Running text follows.
    case followedByText
    /// It names a region (its identifier).
    case namesRegion(String)
    /// It stands first in the file.
    case first
    /// The same words stand at a line.
    case repeats(line: Int)
    /// It resembles a passage near it: share of its weighted words found there, 0…1.
    case resembles(line: Int, share: Double)
    /// Someone is named as its author.
    case attributed
    /// The sentence before is not finished.
    case unfinished
    /// The next words start in lower case.
    case lowerCase
    /// The word stands in capitals inside sentences elsewhere.
    case nameElsewhere
    /// A float or a page's edge stands between the halves.
    case interrupted(line: Int)
    /// A hyphen was dropped: the parts as printed, how often the joined word stands elsewhere.
    case hyphenDropped(left: String, right: String, elsewhere: Int)
    /// A hyphen was kept: the parts as printed, how often the hyphened word stands elsewhere.
    case hyphenKept(left: String, right: String, elsewhere: Int)
    /// It is set in larger letters than the running text.
    case larger
    /// A row of marks stands below it.
    case underlined
    /// It is set in bold letters.
    case bold
    /// So many units that look like it are headings.
    case looksAlike(count: Int)
    /// The gaps around it are those of so many sure headings.
    case gapsAlike(count: Int)
    /// It recurs at the edge of so many pages.
    case recurs(pages: Int)
    /// A gap stands at the same place on line after line.
    case gutter
    /// No end, and a sentence begins on the next line.
    case standsOnText
    /// A list further up in the text has it as an item.
    case namedInText
    /// One of so many names of one form that stand over their texts.
    case ofSeries(count: Int)
    /// Its words stand alone so many times.
    case repeated(count: Int)
    /// The text below takes up its words.
    case wordsBelow
    /// A page number in sequence.
    case pageNumber
    /// A word of the vocabulary marks it.
    case label
    /// A bullet or number marks it.
    case marker
    /// It is of the kind of its neighbours, each on a line of its own.
    case aligned
  }

  /// 1-based source line.
  public var line: Int
  /// What was decided.
  public var kind: Kind
  /// 0…1: how sure the decision is.
  public var confidence: Double
  /// Why, the strongest reasons among them.
  public var reasons: [Reason]
}
