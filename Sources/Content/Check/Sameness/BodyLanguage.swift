internal import Glyphs

/// Tells the language of a text by its commonest words; only what is beyond doubt is told.
enum BodyLanguage {
  /// The language that a text is in instead of the one that is declared; nil where it may be that
  /// one, or where the words say too little.
  static func other(than declared: String, _ words: [TextWord]) -> String? {
    guard markers[declared] != nil, words.count >= enough else { return nil }
    var counts: [String: Int] = [:]
    for word in words {
      for (language, known) in markers where known.contains(word.folded) {
        counts[language, default: 0] += 1
      }
    }
    guard let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return nil }
    // One word in eight is such a word in any text of a language; a quotation is less.
    let isSure =
      best.value * 8 >= words.count && best.value >= 4 * max(1, counts[declared] ?? 0)
    return isSure && best.key != declared ? best.key : nil
  }

  /// Fewer words than this are a name, an address or a quotation.
  private static let enough = 24

  /// Words that are frequent in one of the languages and rare in the others.
  private static let markers: [String: Set<[UInt8]>] = [
    "en": set("the of and to is that for with are was were by from their this which it as be its"),
    "fr": set(
      "les des du et une dans pour que aux au est sont par qui ce cette leurs sur avec ont"),
    "es": set("el los las del y una con para por se su sus como esta entre al lo fue han son"),
    "pt": set("os das dos uma para com por não são ao pela pelo foi em mais às seus suas também"),
  ]

  private static func set(_ words: String) -> Set<[UInt8]> {
    Set(words.split(separator: " ").map { Folding.shared.bytes(of: String($0)) })
  }
}
