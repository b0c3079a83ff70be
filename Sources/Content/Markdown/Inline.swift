/// How a run of text is set.
public struct InlineStyle: OptionSet, Hashable, Sendable {
  /// One bit for each style.
  public let rawValue: UInt8
  /// The styles whose bits are set.
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  /// Written `*emphasis*`.
  public static let emphasis = InlineStyle(rawValue: 1)
  /// Written `**strong**`.
  public static let strong = InlineStyle(rawValue: 2)
  /// Written `` `code` ``.
  public static let code = InlineStyle(rawValue: 4)
  /// Written `~~struck out~~`.
  public static let strikethrough = InlineStyle(rawValue: 8)
}

/// A stretch of text set in one way.
public struct Run: Equatable, Sendable {
  /// What a run leads to or calls.
  public enum Role: Equatable, Sendable {
    /// Plain text.
    case text
    /// A link with its target as written, entities decoded.
    case link(String)
    /// An image: the text is its description, the value its address.
    case image(String)
    /// The mark of a footnote: the value is its label.
    case footnote(String)
    /// A line break that the author asked for; the text is a line feed.
    case lineBreak
  }

  /// The text.
  ///
  /// Where it is taken from the source unchanged, byte n of it is byte `offset + n` there.
  public var text: String
  /// The offset of the first byte in the report's text.
  public var offset: Int
  /// How it is set.
  public var style: InlineStyle
  /// What it leads to.
  public var role: Role

  /// A run of text.
  public init(_ text: String, offset: Int = 0, style: InlineStyle = [], role: Role = .text) {
    self.text = text
    self.offset = offset
    self.style = style
    self.role = role
  }
}

extension [Run] {
  /// The text of all runs; a footnote's mark is left out.
  public var plainText: String {
    reduce(into: "") { text, run in
      if case .footnote = run.role { return }
      text += run.text
    }
  }
}
