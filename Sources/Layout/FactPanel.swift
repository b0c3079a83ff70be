internal import Content

/// What stands beside the text of a report that the report's own text does not say: the facts of a
/// structured entry, and ways to what belongs to it.
public struct Additions: Equatable, Sendable {
  /// A value of a row, or a way to another document.
  public struct Item: Equatable, Sendable {
    /// What is shown.
    public var text: String
    /// Where it leads, as a link of a report; nil for plain text.
    public var target: String?
    /// What is said of it; empty where there is nothing to say.
    public var note = ""

    /// An item.
    public init(_ text: String, target: String? = nil, note: String = "") {
      self.text = text
      self.target = target
      self.note = note
    }
  }

  /// A name with what belongs to it.
  public struct Row: Equatable, Sendable {
    /// The name of the field.
    public var name: String
    /// The key of the field, the same in every language.
    public var key: String
    /// Its values; none where the field is not given.
    public var items: [Item]
    /// Whether each value stands on a line of its own.
    public var isList = false
  }

  /// The rows under the title.
  public var facts: [Row] = []
  /// What is said of a field that is not given.
  public var notGiven = ""
  /// Between the name of a field and its values, as the language sets it.
  public var colon = ": "
  /// For the id of a section the entries that are told of there.
  public var sections: [String: Row] = [:]
  /// What stands behind the text.
  public var closing: [Row] { later?.value ?? [] }
  /// Rows that nobody sees before the end of the text.
  var later: Lazy<[Row]>?

  /// Nothing beside the text.
  public init() {}

  /// Whether the same stands beside both texts.
  public static func == (one: Additions, other: Additions) -> Bool {
    one.facts == other.facts && one.notGiven == other.notGiven && one.colon == other.colon
      && one.sections == other.sections
      && (one.later === other.later || one.closing == other.closing)
  }
}
