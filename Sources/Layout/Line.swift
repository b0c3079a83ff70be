public import Canvas

/// A stretch of a line that is drawn in one way.
public struct Span: Equatable, Sendable {
  /// The text, safe to show.
  public var text: String
  /// How it is drawn.
  public var style: Style
  /// Where its first byte stands in the report; nil for text that the layout made.
  public var offset: Int?
  /// What it leads to, if anything.
  public var link: Link?

  /// What a span leads to.
  public enum Link: Hashable, Sendable {
    /// A link with its target as written.
    case target(String)
    /// A footnote by its label.
    case footnote(String)
  }

  /// A span.
  public init(_ text: String, _ style: Style = .plain, offset: Int? = nil, link: Link? = nil) {
    self.text = text
    self.style = style
    self.offset = offset
    self.link = link
  }
}

/// One line of a report, laid out for a width.
public struct Line: Equatable, Sendable {
  /// What stands on it, from the left.
  public var spans: [Span]
  /// Where the line's first text stands in the report.
  ///
  /// Never falls from line to line.
  public var offset: Int
  /// What begins on the line of all that shows with a report, as a path that is the same in every
  /// language: `title`, `facts/partners/1`, `text`, `closing/related/0`; nil inside it, and where a
  /// part has its text alone.
  public var begins: String?

  /// A line.
  public init(_ spans: [Span], offset: Int) {
    self.spans = spans
    self.offset = offset
  }

  /// The text of the line.
  public var text: String { spans.reduce(into: "") { $0 += $1.text } }

  /// Whether nothing stands on it.
  public var isBlank: Bool { spans.allSatisfy { $0.text.allSatisfy { $0 == " " } } }
}
