/// The words that differ from language to language: everything the recovery knows of any language.
///
/// All comparisons are made on folded text (no case, no accents, no punctuation), so a table holds
/// each word once. A caller adds the names of its regions; the words of the four languages are in
/// `Vocabulary.standard`.
public struct Vocabulary: Sendable {
  /// The words of one language.
  public struct Language: Sendable {
    /// Language code ("en").
    public var code: String
    /// Headings of a printed table of contents.
    public var contents: [String] = []
    /// Labels before the number of a figure.
    public var figures: [String] = []
    /// Labels before the number of a table, box or annex: captions, never headings.
    public var captions: [String] = []
    /// Labels before the source of a figure.
    public var sources: [String] = []
    /// Labels before a page number.
    public var pages: [String] = []
    /// The names of the twelve months, each in full and shortened.
    public var months: [[String]] = []
    /// Labels before the names of funders.
    public var supportedBy: [String] = []
    /// Headings over acknowledgements or credits.
    public var acknowledgements: [String] = []
    /// First words of a label in the credits ("authors").
    public var credits: [String] = []
    /// Words before the number of a chapter or part.
    public var chapters: [String] = []
    /// Words that keep their hyphen when they stand before it ("self").
    public var compoundHeads: [String] = []
    /// Words that keep their hyphen when they stand after it ("même").
    public var compoundTails: [String] = []
    /// Words that never end a sentence: articles, prepositions, conjunctions.
    public var linkWords: [String] = []

    /// Words that may follow a hyphen left hanging ("pre- and postwar").
    public var conjunctions: [String] = []
    /// Words with which a sentence takes up the one before: pronouns, "however", "thus".
    public var resumptions: [String] = []
    /// Other words that begin sentences and seldom a name: pronouns, conjunctions, "each".
    public var openers: [String] = []

    /// An empty table; fill in what the language has.
    public init(code: String) { self.code = code }
  }

  /// The tables, one for each language.
  public var languages: [Language]
  /// Region identifier and the names a heading may give it, most specific names included.
  public var regions: [(id: String, names: [String])]
  /// Groups of names for one funder; the first is the name that is kept.
  public var aliases: [[String]]

  /// Puts tables together.
  public init(
    languages: [Language], regions: [(id: String, names: [String])] = [],
    aliases: [[String]] = []
  ) {
    self.languages = languages
    self.regions = regions
    self.aliases = aliases
  }

  /// English, French, Spanish and Portuguese, without regions.
  public static let standard = Vocabulary(
    languages: [english, french, spanish, portuguese], aliases: funders)
}
