public import Phrases

/// Everything a reader can do with a key.
///
/// Help, hints and the key table all come from this list.
public typealias Action = ActionName

/// Where keys are pressed: the same key may do different things.
public enum KeyContext: CaseIterable, Sendable {
  /// A menu or another list.
  case list
  /// The text of a report.
  case reading
  /// The list of answers below a search field, while one types.
  case field
  /// The filters beside the answers of a search.
  case facets
  /// The map of the world.
  case map
  /// The terms of the glossary, while one types.
  case terms
  /// Regions side by side, and the table of aspects.
  case comparison
  /// Entries beside each other.
  case cases
  /// A document in two languages.
  case parallel
  /// The name of a file to add, while one types.
  case adding
}

/// The keys of an action.
public struct KeyBinding: Sendable {
  /// What the keys do.
  public let action: Action
  /// The keys, the one to show first.
  public let keys: [Key]
  /// Where they do it.
  public let contexts: [KeyContext]
}

/// The one table of keys.
public enum KeyMap {
  private static let everywhere = KeyContext.allCases
  private static let browsing: [KeyContext] = [.list, .reading]
  private static let screens: [KeyContext] = [
    .list, .reading, .map, .comparison, .cases, .parallel,
  ]

  /// Every binding, in the order of the help screen.
  public static let bindings: [KeyBinding] =
    [
      KeyBinding(action: .lineUp, keys: [.up, .character("k")], contexts: browsing),
      KeyBinding(action: .lineUp, keys: [.up, .control("p")], contexts: [.field, .terms]),
      KeyBinding(action: .lineDown, keys: [.down, .character("j")], contexts: browsing),
      KeyBinding(action: .lineDown, keys: [.down, .control("n")], contexts: [.field, .terms]),
      KeyBinding(
        action: .pageDown, keys: [.pageDown, .character(" "), .character("f"), .control("f")],
        contexts: browsing),
      KeyBinding(action: .pageDown, keys: [.pageDown], contexts: [.field, .terms]),
      KeyBinding(
        action: .pageUp, keys: [.pageUp, .character("b"), .control("b")], contexts: browsing),
      KeyBinding(action: .pageUp, keys: [.pageUp], contexts: [.field, .terms]),
      KeyBinding(
        action: .top, keys: [.home, .character("g"), .character("<")], contexts: browsing),
      KeyBinding(
        action: .bottom, keys: [.end, .character("G"), .character(">")], contexts: browsing),
      // Home and End move the cursor in the field.
      KeyBinding(action: .top, keys: [.controlHome, .alt("<")], contexts: [.field, .terms]),
      KeyBinding(action: .bottom, keys: [.controlEnd, .alt(">")], contexts: [.field, .terms]),
      KeyBinding(action: .open, keys: [.enter, .right, .character("l")], contexts: browsing),
      KeyBinding(action: .open, keys: [.enter], contexts: [.field, .terms]),
      KeyBinding(
        action: .back, keys: [.escape, .backspace, .left, .character("h")], contexts: browsing),
      KeyBinding(action: .back, keys: [.escape], contexts: [.field, .terms]),
      KeyBinding(
        action: .nextSection, keys: [.character("]"), .character("}")], contexts: [.reading]),
      KeyBinding(
        action: .previousSection, keys: [.character("["), .character("{")], contexts: [.reading]),
      KeyBinding(action: .nextLink, keys: [.tab], contexts: [.reading]),
      KeyBinding(action: .previousLink, keys: [.backTab], contexts: [.reading]),
      KeyBinding(
        action: .outline, keys: [.character("o"), .character("t")], contexts: [.reading]),
      KeyBinding(action: .oneSection, keys: [.character("z")], contexts: [.reading]),
      KeyBinding(action: .find, keys: [.character("/")], contexts: [.reading]),
      KeyBinding(action: .findNext, keys: [.character("n")], contexts: [.reading]),
      KeyBinding(action: .findPrevious, keys: [.character("N")], contexts: [.reading]),
      KeyBinding(
        action: .search, keys: [.character("/"), .character("s")], contexts: [.list, .map]),
      KeyBinding(action: .search, keys: [.character("s")], contexts: [.reading]),
      KeyBinding(action: .worldMap, keys: [.character("w")], contexts: [.list]),
      KeyBinding(
        action: .documentLanguage, keys: [.character("L")],
        contexts: [.list, .reading, .map, .comparison, .cases]),
      KeyBinding(action: .interfaceLanguage, keys: [.character("I")], contexts: screens),
      KeyBinding(action: .cases, keys: [.character("c")], contexts: [.list]),
      KeyBinding(action: .home, keys: [.character("H")], contexts: screens),
      KeyBinding(action: .help, keys: [.character("?"), .f1], contexts: screens),
      KeyBinding(action: .glossary, keys: [.character("D")], contexts: browsing),
      KeyBinding(action: .define, keys: [.character("d")], contexts: [.reading]),
      KeyBinding(action: .expandAcronyms, keys: [.character("x")], contexts: [.reading]),
      KeyBinding(action: .asItIs, keys: [.character("r")], contexts: [.reading]),
      KeyBinding(action: .explain, keys: [.character("e")], contexts: [.reading]),
      KeyBinding(
        action: .addReport, keys: [.character("a"), .character("+")], contexts: [.list]),
      KeyBinding(
        action: .removeReport, keys: [.delete, .character("-")], contexts: [.list]),
      KeyBinding(action: .open, keys: [.enter], contexts: [.adding]),
      KeyBinding(action: .narrow, keys: [.tab], contexts: [.adding]),
      KeyBinding(action: .back, keys: [.escape], contexts: [.adding]),
      KeyBinding(action: .quit, keys: [.control("c")], contexts: [.adding]),
      KeyBinding(action: .help, keys: [.f1], contexts: [.field, .facets, .terms, .adding]),
      KeyBinding(action: .redraw, keys: [.control("l")], contexts: everywhere),
      KeyBinding(action: .suspend, keys: [.control("z")], contexts: everywhere),
      KeyBinding(
        action: .quit, keys: [.character("q"), .character("Q"), .control("c")], contexts: screens),
      KeyBinding(action: .quit, keys: [.control("c")], contexts: [.field, .terms]),
      KeyBinding(action: .narrow, keys: [.tab], contexts: [.field, .terms]),
      KeyBinding(action: .lineUp, keys: [.up, .character("k")], contexts: [.facets]),
      KeyBinding(action: .lineDown, keys: [.down, .character("j")], contexts: [.facets]),
      KeyBinding(action: .pageUp, keys: [.pageUp], contexts: [.facets]),
      KeyBinding(action: .pageDown, keys: [.pageDown], contexts: [.facets]),
      KeyBinding(
        action: .top, keys: [.home, .character("g"), .controlHome, .alt("<")], contexts: [.facets]),
      KeyBinding(
        action: .bottom, keys: [.end, .character("G"), .controlEnd, .alt(">")], contexts: [.facets]),
      KeyBinding(action: .open, keys: [.character(" "), .enter], contexts: [.facets]),
      KeyBinding(action: .narrow, keys: [.tab, .left, .character("h")], contexts: [.facets]),
      KeyBinding(action: .back, keys: [.escape, .backspace], contexts: [.facets]),
      KeyBinding(action: .quit, keys: [.character("q"), .control("c")], contexts: [.facets]),
      KeyBinding(action: .moveNorth, keys: [.up, .character("k")], contexts: [.map]),
      KeyBinding(action: .moveSouth, keys: [.down, .character("j")], contexts: [.map]),
      KeyBinding(action: .moveWest, keys: [.left, .character("h")], contexts: [.map]),
      KeyBinding(action: .moveEast, keys: [.right, .character("l")], contexts: [.map]),
      KeyBinding(action: .switchPlaces, keys: [.tab, .backTab], contexts: [.map]),
      KeyBinding(
        action: .regionByNumber, keys: "123456789".unicodeScalars.map { .character($0) },
        contexts: [.map]),
      KeyBinding(action: .top, keys: [.home, .character("g")], contexts: [.map]),
      KeyBinding(action: .bottom, keys: [.end, .character("G")], contexts: [.map]),
      KeyBinding(action: .open, keys: [.enter], contexts: [.map]),
      KeyBinding(action: .back, keys: [.escape, .backspace], contexts: [.map]),
    ] + comparisonBindings + caseBindings

  private static let table: [KeyContext: [Key: Action]] = {
    var table: [KeyContext: [Key: Action]] = [:]
    for binding in bindings {
      for context in binding.contexts {
        for key in binding.keys { table[context, default: [:]][key] = binding.action }
      }
    }
    return table
  }()

  /// What a key does in a context; nil for a key without a meaning there.
  public static func action(for key: Key, in context: KeyContext) -> Action? {
    table[context]?[key]
  }

  /// The key to show for an action in a context.
  public static func key(for action: Action, in context: KeyContext) -> Key? {
    bindings.first { $0.action == action && $0.contexts.contains(context) }?.keys.first
  }
}
