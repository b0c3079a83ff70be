/// Where lines may break, as far as single characters tell.
enum Breaking {
  /// Whether a line may end after a character inside a word.
  static func isAllowed(after scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "‐", "—", "–", "/": true
    default: false
    }
  }

  /// Whether a character must not start a line: closing signs, and those that French sets apart.
  static func staysAtEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ":", ";", "!", "?", "»", "%": true
    case "、", "。", "，", "．", "！", "？", "：", "；", "」", "』", "）", "】", "〕", "〉", "》", "ー",
      "々":
      true
    default: false
    }
  }

  /// Whether a wide character must not end a line.
  static func opens(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "「", "『", "（", "【", "〔", "〈", "《": true
    default: false
    }
  }
}
