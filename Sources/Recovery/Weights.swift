/// Every weight and limit of the recovery, in one place; the README names what they weigh.
///
/// Weights of headings are added up; a unit is a heading from `Heading.threshold` on. Lengths are
/// in scalars unless said otherwise.
enum Weights {
  /// Share of the characters of programs from which a line counts as one.
  static let codeShare = 0.08

  /// Signals for and against headings.
  enum Heading {
    static let threshold = 3.0
    static let listedExactly = 4.0
    static let listedAlike = 3.0
    /// An item of a list above it, word for word.
    static let named = 3.0
    /// A number that continues the document's own numbering, or one of two parts or more whose chapter
    /// is not far from the others.
    static let numbered = 1.5
    /// A row of marks below it, as long as it is.
    static let underlined = 7.0
    static let notUnderlined = -2.5
    static let isolated = 2.0
    static let halfIsolated = 0.75
    static let setApart = 0.5
    /// In a text without blank lines: the line ends long before the measure.
    static let endsEarly = 0.75
    /// No end and no blank line, and yet a sentence begins below.
    static let standsOnText = 1.25
    static let brief = 1.0
    static let moderate = 0.5
    static let upperStart = 0.5
    /// Several lines, each well short of the measure: larger type.
    static let narrowLines = 1.5
    static let lowerStart = -3.5
    static let beforeText = 1.5
    /// A lower-case start below: the text goes on and this is no heading.
    static let beforeLower = -1.5
    static let beforeHeading = 1.0
    static let beforeList = 0.5
    static let beforeNothing = -3.0
    static let namesRegion = 1.0
    static let creditLabel = 1.5
    static let fullStop = -3.0
    /// A full stop on a short line set directly over its text.
    static let labelStop = 0.0
    static let comma = -4.0
    static let colon = -3.0
    static let question = 1.0
    static let code = -2.5
    static let muchCode = -4.0
    /// A word and a colon at the start, beside a line of the same kind.
    static let field = -4.0
    /// Starts with a sign that no heading starts with.
    static let sign = -3.0
    /// A bracket is closed that was not opened, or the other way round: part of a sentence.
    static let bracket = -3.5
    static let fewLetters = -3.0
    /// The last word is one that ends no sentence and no heading ("of").
    static let linkWord = -2.0
    /// Headings are set in larger type or bold: they seldom fill the measure.
    static let fullLine = -1.5
    static let fullLineApart = -0.5
    static let amongCode = -1.0
    /// One of many short units in a row (a table, a list of names).
    static let crowd = -2.5
    static let unnumberedAmongNumbered = -1.0
    static let unlistedUnderContents = -1.0
    static let afterOpenText = -1.0
    /// Below a line that announces something with its colon.
    static let afterColon = -0.75
    /// A digit, and no number of a heading.
    static let digit = -0.75
    /// A comma between words.
    static let enumeration = -0.75
    /// A sign that programs are written with, or a stop or colon inside a word.
    static let codeSign = -0.75
    /// The same words stand alone elsewhere: "Notes" under each command.
    static let repeated = 1.25
    static let oftenRepeated = 2.5
    static let severalLines = -0.5
    static let notBrief = -0.5
    static let tiny = -0.75
    /// One word in capitals, where headings are not set so: an acronym, a setting's name.
    static let acronym = -2.5
    static let sentence = -1.5
  }

  /// The second look: what all headings of a bare text say of each doubtful one.
  enum SecondLook {
    /// The gaps around it are those of the sure headings: for a share of one, against none.
    static let ownForm = 1.25
    /// Of the short lines with these gaps most are sure headings.
    static let formOfHeadings = 0.5
    /// The longer words come again in the text below: for all of them.
    static let wordsBelow = 1.0
    /// Over text that is set in, as the sure headings are not.
    static let term = -3.0
    static let indent = 2
    /// No number, where most sure headings have one.
    static let unnumbered = -1.75
    static let numberedShare = 0.6
    /// From this score on a first look is sure.
    static let sure = 4.0
    /// How far a score may lie below the threshold, and above it, to be doubtful.
    static let reachBelow = 2.5
    static let reachAbove = 4.5
    /// Shares from which on gaps and words are told as reasons.
    static let tellingShare = 0.5
    /// Units below that are looked at for the words, and bytes of each.
    static let unitsBelow = 5
    static let bytesBelow = 400
    static let longWord = 4
  }

  /// Lengths and reaches; the reaches bound the time of each question.
  enum Limit {
    /// Lines in a row, each printed again, that are a contents list without a heading.
    static let fewestUnlabelled = 6
    /// Items of a list inside the text that come again as lines of their own.
    static let fewestNamed = 3
    static let repeated = 3
    static let oftenRepeated = 5
    static let tinyHeading = 8
    static let usualHeading = 40
    static let briefHeading = 60
    static let moderateHeading = 100
    static let longestHeading = 160
    static let longestTitle = 220
    static let headingLines = 4
    /// From here on a unit counts as running text whatever its last character.
    static let prose = 80
    static let shortProse = 35
    /// Blank lines that mark the edge of a page, column or float in text without form feeds.
    static let edgeBlanks = 3
    static let crowdRun = 4
    /// Lines of several words in capitals that make capitals the document's way.
    static let fewestCapitals = 3
    /// Chapters that may be missing between two numbers of one numbering.
    static let numberReach = 3
    /// Units of one form that make it the document's.
    static let fewestOfForm = 5
    /// Share of the single words of one form that stand over text.
    static let seriesShare = 0.6
    static let shortestDuplicate = 80
    static let contentsLists = 8
    static let contentsLookahead = 400
    /// Lines without leaders that may stand inside a contents list.
    static let leadersNear = 6
    /// Numbers alone that are a contents list's, and lines that may stand between it and them.
    static let fewestNumbers = 4
    static let numbersNear = 8
    static let fuzzyWindow = 8
    static let coverUnits = 14
    static let joinReach = 12
    /// Halves of paragraphs parted by another column that make it this text's way.
    static let fewestOrphans = 3
  }

  /// A full line between two sentences: factors of the odds that the paragraph goes on.
  enum Seam {
    static let base = 0.6
    /// The next sentence begins with a word that takes up the one before ("this").
    static let resumes = 2.8
    /// It begins with a long word: a noun or a name.
    static let startsLong = 0.35
    static let longWord = 7
    /// Its first word would nearly have fitted.
    static let almostRoom = 0.4
    static let nearlyFits = 0.03
    /// Share of paragraphs set apart by blank lines up to which their absence tells nothing.
    static let apartShare = 0.3
    /// Share of paragraphs without a blank line below up to which blank lines tell all.
    static let solidShare = 0.12
    static let fewestApart = 6
    /// Added to both counts: a few lines tell little.
    static let doubt = 5
    /// Lines and rooms (of the measure) that count.
    static let shortestLine = 20
    static let room = 0.02
  }

  /// Line ends of wrapped text.
  enum Wrap {
    /// Continuation lines a text must have to be taken for hard-wrapped, and their share.
    static let fewestContinuations = 8
    static let continuationShare = 0.10
    static let widestLine = 160
    /// Unused part of a line (of the measure) that ends a paragraph, by what the seam looks like.
    static let slackClosed = 0.0
    /// The same in the widths of a proportional type.
    static let slackPrinted = -0.015
    /// The same at the end of a sentence where blank lines part the paragraphs.
    static let slackApart = 0.12
    /// Share of last lines with a blank line below that makes it so.
    static let apartShare = 0.9
    /// The same before the second line of a heading.
    static let slackTail = 0.6
    static let slackNeutral = 0.20
    /// Part of the measure that a narrow line reaches.
    static let narrow = 0.82
    static let early = 0.6
    /// Room that a heading leaves at least before text with a capital.
    static let slackTitle = 0.05
    /// Room that a numbered heading leaves at least before a small letter.
    static let slackNumbered = 0.1
    /// Share of lines inside paragraphs that may leave room where lines are those of the page.
    static let fewestShort = 4
    static let shortShare = 0.01
    /// What the lines of a heading of several lines reach.
    static let titleLine = 0.45
    /// The last line of a heading against the one above it, and that one with one more word against
    /// the headings' width, in percent.
    static let lastOfTitle = 65
    static let brokenTitle = 100
    static let fewestTitles = 6
    static let full = 0.92
    static let slackOpen = 0.38
    /// The same for the first line of a block, which may be a heading.
    static let slackFirst = 0.3
    static let chunk = 60
    static let longestAbbreviation = 3
    /// Words of one stretched line.
    static let fewestStretched = 3
    static let stretchedWords = 12
  }

  /// Leaders of a contents list; widths in tenths of a letter.
  enum Leaders {
    static let fewest = 6
    static let fewestOfStep = 2
    static let mostSteps = 4
    /// A dot with its space: from the dots of a word processor to those of a typesetter.
    static let dots = 5...26
    /// Width that parts two steps, and how far lines may lie from the middle of theirs.
    static let gap = 18
    static let step = 25.0
    static let spread = 11.0
    /// What each step adds to how far the lines lie from the middles.
    static let perStep = 1.0
    /// The widest line against the usual one.
    static let widest = 1.3
    /// How much of a line with leaders, in tenths, a line above it fills that goes on in it.
    static let shortTenths = 7
  }

  /// Columns side by side on the lines of a text.
  enum Columns {
    /// Lines with text on both sides of a gutter.
    static let fewestPairs = 5
    /// Share of lines that may go across.
    static let acrossShare = 0.2
    static let narrowest = 18
    /// Width of a running foot that may stand where a column begins: a page number.
    static let shortestFoot = 6
    /// Share of lines that reach a part of their column's width.
    static let filled = 0.7
    static let filledShare = 0.35
    /// Width of a bullet or number, and how far before the text on the right it may hang.
    static let widestMark = 3
    static let hangingReach = 8
    /// Lines across from which a gutter is looked for that moves, its places, what a move costs in
    /// lines across, and what a line with text on both sides is worth.
    static let fewestAcross = 2
    static let mostPlaces = 8
    static let move = 2.0
    static let pair = 0.25
    /// Columns are parted that often: four side by side at most.
    static let deepest = 2
  }

  /// What the print says, where the source has one.
  enum Print {
    /// Sizes against the running text's.
    static let muchLarger = 1.18
    static let larger = 1.045
    static let smaller = 0.93
    static let muchLargerWeight = 4.0
    static let largerWeight = 3.0
    static let boldWeight = 2.5
    static let otherWeight = 0.5
    /// A bold line over text that is set in: a term over its definition.
    static let termWeight = -4.0
    /// Bold letters of the text's family where larger headings have another.
    static let labelWeight = -2.0
    /// Printed like the running text, in a document whose headings are not.
    static let bodyWeight = -3.0
    static let smallerWeight = -3.5
    static let programWeight = -4.0
    /// Share of the units of one look that have to be headings to make all of them so; below the
    /// lower one none is.
    static let voteFor = 0.55
    static let voteAgainst = 0.3
    static let votedScore = 0.0
    /// Space above a line, in usual distances, that counts as a blank line.
    static let gap = 0.2
    /// Room, in measures, that an unfinished line may leave before a lower-case start.
    static let openSlack = 0.12
    static let blockReach = 12
    /// Share of the usual coverage that a gutter may have.
    static let gutterCoverage = 0.2
    static let fewestColumnWords = 40
    static let fewestColumnLines = 5
    /// Percentage of a column's lines that fill it.
    static let filledLines = 45
  }

  /// Pull quotes: lengths, neighbours looked at, shares of words found.
  enum Quote {
    static let shortest = 30
    static let longest = 420
    /// Shorter passages without an end may be headings.
    static let sentence = 70
    static let neighbours = 6
    static let share = 0.62
    static let sureShare = 0.9
  }

  /// Running heads and page numbers.
  enum Furniture {
    static let edgeLines = 3
    static let pageShare = 0.4
    static let fewestPages = 3
    static let longest = 120
    /// Share of the pages with a number at their head that have a name beside it.
    static let headShare = 0.5
  }

  /// Repairs of words cut inside a line.
  enum Hyphen {
    static let fewestWords = 1000
    static let longestTail = 4
    static let shortestPart = 3
  }
}
