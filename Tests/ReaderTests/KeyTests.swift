import Phrases
import Reader
import Testing

/// One table of keys: what is bound is unique, and what is bound is told.
struct KeyTests {
  @Test func everyActionHasAKey() {
    for action in ActionName.allCases {
      #expect(KeyMap.bindings.contains { $0.action == action && !$0.keys.isEmpty }, "\(action)")
    }
  }

  @Test(arguments: KeyContext.allCases) func noKeyIsBoundTwice(_ context: KeyContext) {
    var seen: [Key: ActionName] = [:]
    for binding in KeyMap.bindings where binding.contexts.contains(context) {
      for key in binding.keys {
        #expect(seen[key] == nil, "\(key.label(.english)) does two things")
        seen[key] = binding.action
        #expect(KeyMap.action(for: key, in: context) == binding.action)
      }
    }
  }

  @Test(arguments: InterfaceLanguage.allCases) func everyKeyIsTold(_ language: InterfaceLanguage) {
    let phrases = ReaderPhrases.of(language)
    let told = ActionName.allCases.map { phrases.action($0) }
    #expect(told.allSatisfy { !$0.isEmpty && $0.count <= 60 })
    #expect(Set(told).count == told.count)
  }

  @Test(arguments: [KeyContext.list, .reading]) func helpListsEveryKeyOfItsScreen(
    _ context: KeyContext
  ) {
    var desk = Desk(columns: 100, rows: 60)
    if context == .reading { desk.open("harbours") }
    desk.type("?")
    for binding in KeyMap.bindings where binding.contexts.contains(context) {
      let text = ReaderPhrases.of(.english).action(binding.action)
      let row = desk.rows.first { $0.contains(text) }
      for key in binding.keys {
        #expect(row?.contains(key.label(.english)) == true, "\(key.label(.english))")
      }
    }
  }

  @Test(arguments: [20, 40, 60], InterfaceLanguage.allCases)
  func helpListsEveryKeyOnNarrowScreens(_ columns: Int, _ language: InterfaceLanguage) {
    var desk = Desk(columns: columns, rows: 9, language: language)
    desk.open("harbours")
    desk.type("?")
    var rows = Array(desk.rows[1..<8])
    for _ in 0..<160 {
      desk.press(.down)
      rows.append(desk.rows[7])
    }
    let shown = rows.joined(separator: " ").split(separator: " ").joined(separator: " ")
    for binding in KeyMap.bindings where binding.contexts.contains(.reading) {
      for key in binding.keys {
        #expect(shown.contains(key.label(language)), "\(key.label(language))")
      }
      #expect(shown.contains(ReaderPhrases.of(language).action(binding.action)))
    }
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func arrowsHaveNamesWhereTheyCannotBeDrawn(_ language: InterfaceLanguage) {
    var desk = Desk.bundled(columns: 120, rows: 60, language: language)
    desk.dropArrows()
    desk.type("w")
    var rows = [desk.bottom]
    for context in ["?", "H?", "Dj"] {
      desk.type(context)
      rows += desk.rows
    }
    #expect(!rows.contains { $0.unicodeScalars.contains { "←↑↓→".unicodeScalars.contains($0) } })
    #expect(rows[0].hasPrefix(" " + KeyPhrases.of(language).arrows))
    let names = Set([Key.up, .down, .left, .right].map { $0.label(language, drawsArrows: false) })
    #expect(names.count == 4 && names.allSatisfy { name in rows.contains { $0.contains(name) } })
  }

  @Test func keysOfVendorsHabitsAreThere() {
    let reading: [(Key, ActionName)] = [
      (.character("j"), .lineDown), (.character("k"), .lineUp), (.character("g"), .top),
      (.character("G"), .bottom), (.character(" "), .pageDown), (.character("b"), .pageUp),
      (.character("n"), .findNext), (.character("N"), .findPrevious), (.character("q"), .quit),
      (.character("h"), .back), (.character("l"), .open), (.escape, .back), (.backspace, .back),
      (.control("l"), .redraw), (.control("z"), .suspend), (.character("?"), .help),
    ]
    for (key, action) in reading { #expect(KeyMap.action(for: key, in: .reading) == action) }
  }
}
