internal import Content
internal import Phrases

extension Model {
  /// The words of comparisons.
  var comparisonPhrases: ComparisonPhrases { .of(interfaceLanguage) }

  mutating func openComparison() -> [Effect] { [] }

  mutating func openParallel() -> [Effect] { [] }
}
