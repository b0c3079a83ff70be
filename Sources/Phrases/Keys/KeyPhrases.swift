/// What the keys that carry a word are called: the words that keyboards of the language carry.
public struct KeyPhrases: Sendable {
  /// The space bar.
  public let space: String
  /// The key that scrolls a screen up.
  public let pageUp: String
  /// The key that scrolls a screen down.
  public let pageDown: String
  /// The key to the start.
  public let home: String
  /// The key to the end.
  public let end: String
  /// The key that ends a line.
  public let enter: String
  /// The key that leaves.
  public let escape: String
  /// The key that deletes backwards.
  public let backspace: String
  /// The key that deletes forwards.
  public let delete: String
  /// The key that gives capitals.
  public let shift: String
  /// The arrow keys, for terminals that have no arrows to draw.
  public let up: String
  /// The arrow down.
  public let down: String
  /// The arrow to the left.
  public let left: String
  /// The arrow to the right.
  public let right: String
  /// All four of them.
  public let arrows: String

  /// The words in a language.
  public static func of(_ language: InterfaceLanguage) -> KeyPhrases {
    switch language {
    case .english: .english
    case .french: .french
    case .spanish: .spanish
    }
  }
}
