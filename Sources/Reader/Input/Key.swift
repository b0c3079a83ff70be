public import Phrases

/// A key as the terminal reports it.
public enum Key: Hashable, Sendable {
  /// A character.
  case character(Unicode.Scalar)
  /// A letter with Control.
  case control(Unicode.Scalar)
  /// A character with Alt, which terminals send as Escape and the character.
  case alt(Unicode.Scalar)
  case up, down, left, right
  case pageUp, pageDown, home, end
  case controlHome, controlEnd
  case enter, escape, backspace, delete, tab, backTab, f1

  /// How help and hints write the key in a language.
  ///
  /// - Parameter drawsArrows: whether the terminal has arrows; else they are named.
  public func label(_ language: InterfaceLanguage, drawsArrows: Bool = true) -> String {
    let words = KeyPhrases.of(language)
    return switch self {
    case .character(" "): words.space
    case .character(let scalar): String(scalar)
    case .control(let scalar): "Ctrl-" + String(scalar).uppercased()
    case .alt(let scalar): "Alt-" + String(scalar)
    case .up: drawsArrows ? "↑" : words.up
    case .down: drawsArrows ? "↓" : words.down
    case .left: drawsArrows ? "←" : words.left
    case .right: drawsArrows ? "→" : words.right
    case .pageUp: words.pageUp
    case .pageDown: words.pageDown
    case .home: words.home
    case .end: words.end
    case .controlHome: "Ctrl-" + words.home
    case .controlEnd: "Ctrl-" + words.end
    case .enter: words.enter
    case .escape: words.escape
    case .backspace: words.backspace
    case .delete: words.delete
    case .tab: "Tab"
    case .backTab: words.shift + "-Tab"
    case .f1: "F1"
    }
  }
}
