/// One line of text being typed.
public struct LineEditor: Equatable, Sendable {
  /// The text before the cursor.
  private(set) var before: [Character] = []
  /// The text after it.
  private(set) var after: [Character] = []

  /// An editor with the cursor at the end of a text.
  public init(_ text: String = "") { before = Array(text) }

  /// The whole text.
  public var text: String { String(before + after) }
  /// The text before the cursor.
  public var head: String { String(before) }

  /// Takes a key; false where the key does not edit.
  mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let scalar):
      // Combining marks join the character before them.
      before = Array(String(before) + String(scalar))
    case .backspace: if !before.isEmpty { before.removeLast() }
    case .delete: if !after.isEmpty { after.removeFirst() }
    case .left: if let last = before.popLast() { after.insert(last, at: 0) }
    case .right: if !after.isEmpty { before.append(after.removeFirst()) }
    case .home, .control("a"):
      after = before + after
      before = []
    case .end, .control("e"):
      before += after
      after = []
    case .control("u"): before = []
    case .control("k"): after = []
    case .control("w"): deleteWord()
    case .control, .alt, .up, .down, .pageUp, .pageDown, .controlHome, .controlEnd, .enter, .escape,
      .tab, .backTab, .f1:
      return false
    }
    return true
  }

  private mutating func deleteWord() {
    while before.last == " " { before.removeLast() }
    while let last = before.last, last != " " { before.removeLast() }
  }
}
