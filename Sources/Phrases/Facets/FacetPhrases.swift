/// The words of the lists that entries are found in by their facts.
public struct FacetPhrases: Sendable {
  /// The row of the first menu, and the title of the lists.
  public let title: String
  /// The heading above what is chosen.
  public let chosen: String
  /// The heading above what can be chosen as well.
  public let narrow: String
  /// How many values a facet offers.
  public let values: @Sendable (_ count: Int) -> String
  /// How many entries are left, as a heading.
  public let entries: @Sendable (_ count: Int) -> String
  /// How many entries are left that the list does not show.
  public let more: @Sendable (_ count: Int) -> String
  /// The row of a region's menu that narrows its entries.
  public let narrowThese: String
  /// A chosen value behind the name of its facet.
  public let value: @Sendable (_ facet: String, _ value: String) -> String
  /// What a key does with a chosen value.
  public let takeOff: @Sendable (_ key: String) -> String
  /// How many sections, documents and entries a region holds.
  public let holdings: @Sendable (_ sections: Int, _ documents: Int, _ entries: Int) -> String

  /// The words in a language.
  public static func of(_ language: InterfaceLanguage) -> FacetPhrases {
    switch language {
    case .english: .english
    case .french: .french
    case .spanish: .spanish
    }
  }

  /// Counts with their words, those of nothing left out.
  static func joined(_ parts: [(count: Int, one: String, many: String)]) -> String {
    parts.filter { $0.count > 0 }.map { "\($0.count) \($0.count == 1 ? $0.one : $0.many)" }
      .joined(separator: ", ")
  }
}
