internal import Phrases

extension KeyMap {
  private static let both: [KeyContext] = [.comparison, .parallel]

  /// The keys for regions side by side, the table of aspects, and two languages side by side.
  static let comparisonBindings: [KeyBinding] = [
    KeyBinding(
      action: .compare, keys: [.character("v")], contexts: [.list, .reading, .comparison]),
    KeyBinding(action: .parallel, keys: [.character("V")], contexts: [.reading, .parallel]),
    KeyBinding(action: .lineUp, keys: [.up, .character("k")], contexts: both),
    KeyBinding(action: .lineDown, keys: [.down, .character("j")], contexts: both),
    KeyBinding(
      action: .pageDown, keys: [.pageDown, .character(" "), .character("f")], contexts: both),
    KeyBinding(action: .pageUp, keys: [.pageUp, .character("b")], contexts: both),
    KeyBinding(action: .top, keys: [.home, .character("g")], contexts: both),
    KeyBinding(action: .bottom, keys: [.end, .character("G")], contexts: both),
    KeyBinding(action: .open, keys: [.enter], contexts: [.comparison]),
    KeyBinding(action: .columnLeft, keys: [.left, .character("h")], contexts: [.comparison]),
    KeyBinding(action: .columnRight, keys: [.right, .character("l")], contexts: [.comparison]),
    KeyBinding(action: .nextAspect, keys: [.tab, .character("a")], contexts: [.comparison]),
    KeyBinding(
      action: .previousAspect, keys: [.backTab, .character("A")], contexts: [.comparison]),
    KeyBinding(
      action: .nextRegion, keys: [.character("]"), .character("r")], contexts: [.comparison]),
    KeyBinding(
      action: .previousRegion, keys: [.character("["), .character("R")], contexts: [.comparison]),
    KeyBinding(action: .twoColumns, keys: [.character("2")], contexts: [.comparison]),
    KeyBinding(action: .threeColumns, keys: [.character("3")], contexts: [.comparison]),
    KeyBinding(
      action: .aspectTable, keys: [.character("t"), .character("o")], contexts: [.comparison]),
    KeyBinding(action: .nextSection, keys: [.character("]")], contexts: [.parallel]),
    KeyBinding(action: .previousSection, keys: [.character("[")], contexts: [.parallel]),
    KeyBinding(action: .back, keys: [.escape, .backspace], contexts: [.comparison]),
    KeyBinding(
      action: .back, keys: [.escape, .backspace, .left, .character("h")], contexts: [.parallel]),
  ]
}
