/// A stretch of lines that belong together, and what it has been found to be.
struct Unit {
  /// Each unit has one role; stages look only at paragraphs and leave the rest alone.
  enum Role: Equatable {
    case paragraph
    case heading(level: Int)
    case item(Marker.Kind)
    case figure(Figure)
    case pullQuote(attribution: [UInt8])
    case footnote(Int)
    /// Lines kept as they are: programs, commands.
    case verbatim
    /// In the metadata, in `removed` or in another unit.
    case gone
  }

  /// A figure of which only words are left.
  struct Figure: Equatable {
    var number: [UInt8]
    var caption: [UInt8]
    var source: [UInt8]
  }

  var text: [UInt8]
  /// Indices of the source's lines, in order.
  var lines: [Int]
  var role = Role.paragraph
  /// Blank lines before and after, as printed.
  var blanksBefore = 0
  var blanksAfter = 0
  /// Each line ends well before the measure of the text around: larger type, or one short line.
  var isNarrow = false
  /// A line fills the measure.
  var isFull = false
  /// The last line ends long before the measure.
  var endsEarly = false
  /// The next line, which fills the measure, has a first word that would have had room on the last.
  var leavesRoom = false
  /// How many names of one form stand over their texts as this one does; 0 when it is none.
  var series = 0
  /// The style of the row of marks below it.
  var underline: Int?
  /// Part of the title's block: no heading, however it is printed.
  var isOfCover = false
  /// First text of its page.
  var opensPage = false
  /// A marker that stood before the words and is no longer in `text`.
  var marker: Marker?
  /// The marker as printed.
  var prefix: [UInt8] = []
  /// How it is printed, where that is known.
  var look: Look?
  /// What speaks for a heading, once it has been weighed.
  var reasons: [Decision.Reason] = []
  var score = 0.0

  var traits: TextTraits { TextTraits(text) }
  var length: Int { traits.length }
  /// A blank line or the page's edge.
  var hasGapAbove: Bool { blanksBefore > 0 || opensPage }
  var hasGapBelow: Bool { blanksAfter > 0 }
  var isOfSeries: Bool { series > 0 }
  var isParagraph: Bool { role == .paragraph }
  var isGone: Bool { role == .gone }

  var isHeading: Bool {
    if case .heading = role { return true }
    return false
  }

  var isItem: Bool {
    if case .item = role { return true }
    return false
  }

  /// Running text follows a heading even when something of this kind stands between.
  var isFloat: Bool {
    switch role {
    case .figure, .pullQuote, .footnote, .gone: true
    case .paragraph, .heading, .item, .verbatim: false
    }
  }

  /// Long enough, or finished enough, to be running text.
  var isProse: Bool {
    // Four bytes a scalar at most: a long text need not be counted.
    if text.count >= Weights.Limit.prose * 4 { return true }
    let traits = traits
    let length = traits.length
    if length >= Weights.Limit.prose { return true }
    guard length >= Weights.Limit.shortProse else { return false }
    return traits.end == .stop || traits.end == .colon
  }
}
