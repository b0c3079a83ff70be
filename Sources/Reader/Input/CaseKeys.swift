internal import Phrases

extension KeyMap {
  /// The keys for marking entries, and for those that are put beside each other.
  static let caseBindings: [KeyBinding] = [
    KeyBinding(action: .mark, keys: [.character("m")], contexts: [.list, .reading, .cases]),
    KeyBinding(action: .mark, keys: [.control("t")], contexts: [.field]),
    KeyBinding(action: .compareCases, keys: [.character("M")], contexts: [.list, .reading]),
    KeyBinding(action: .compareCases, keys: [.control("o")], contexts: [.field]),
    KeyBinding(action: .lineUp, keys: [.up, .character("k")], contexts: [.cases]),
    KeyBinding(action: .lineDown, keys: [.down, .character("j")], contexts: [.cases]),
    KeyBinding(action: .columnLeft, keys: [.left, .character("h")], contexts: [.cases]),
    KeyBinding(action: .columnRight, keys: [.right, .character("l")], contexts: [.cases]),
    KeyBinding(action: .pageDown, keys: [.pageDown, .character(" ")], contexts: [.cases]),
    KeyBinding(action: .pageUp, keys: [.pageUp, .character("b")], contexts: [.cases]),
    KeyBinding(action: .top, keys: [.home, .character("g")], contexts: [.cases]),
    KeyBinding(action: .bottom, keys: [.end, .character("G")], contexts: [.cases]),
    KeyBinding(action: .wholeCell, keys: [.character("z")], contexts: [.cases]),
    KeyBinding(action: .open, keys: [.enter], contexts: [.cases]),
    KeyBinding(action: .export, keys: [.character("e")], contexts: [.cases]),
    KeyBinding(action: .back, keys: [.escape, .backspace], contexts: [.cases]),
  ]
}
