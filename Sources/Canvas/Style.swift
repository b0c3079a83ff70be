/// How a cell is drawn, said by what it means; the terminal decides on colours and attributes.
public struct Style: Hashable, Sendable {
  /// What the text is.
  public enum Ink: UInt8, CaseIterable, Sendable {
    /// Running text.
    case text
    /// A heading; also what is chosen first in a list of titles.
    case heading
    /// What may be overlooked: counts, dates, notes.
    case muted
    /// A link or a key to press.
    case link
    /// Quoted words.
    case quote
    /// Text shown as typed.
    case code
    /// The lines at the top and the bottom.
    case bar
    /// The chosen row or link.
    case selection
    /// A match.
    case mark
    /// The match that the reader is at.
    case currentMark
    /// Something went wrong.
    case alert
  }

  /// Emphasis on top of the ink.
  public struct Traits: OptionSet, Hashable, Sendable {
    /// One bit for each trait.
    public let rawValue: UInt8
    /// Traits from their bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Bold.
    public static let bold = Traits(rawValue: 1)
    /// Italic, or underlined where there is none.
    public static let italic = Traits(rawValue: 2)
    /// Underlined.
    public static let underline = Traits(rawValue: 4)
    /// Dim.
    public static let dim = Traits(rawValue: 8)
  }

  /// What the text is.
  public var ink: Ink
  /// Emphasis.
  public var traits: Traits

  /// A style.
  public init(_ ink: Ink = .text, _ traits: Traits = []) {
    self.ink = ink
    self.traits = traits
  }

  /// Running text.
  public static let plain = Style()
}
