internal import CNcurses
internal import Reader

/// From curses' key codes to events.
enum KeyReader {
  static func input(
    _ code: InputDecoder.Code, _ size: (columns: Int, rows: Int)
  ) -> Terminal.Input? {
    switch code {
    case .key(let code): return special(code, size)
    case .character(let code): return character(code).map { .event(.key($0)) }
    case .unfinished: return nil
    }
  }

  private static func special(_ code: Int32, _ size: (columns: Int, rows: Int)) -> Terminal.Input? {
    switch code {
    case KEY_RESIZE: .event(.resize(columns: size.columns, rows: size.rows))
    case KEY_MOUSE: Mouse.event().map { .event($0) }
    default: keys[code].map { .event(.key($0)) }
    }
  }

  private static let keys: [Int32: Key] = [
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right,
    KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown, KEY_HOME: .home, KEY_END: .end,
    KEY_ENTER: .enter, KEY_BACKSPACE: .backspace, KEY_DC: .delete, KEY_BTAB: .backTab,
    KEY_A1: .home, KEY_A3: .pageUp, KEY_C1: .end, KEY_C3: .pageDown, KEY_FIND: .home,
    KEY_SELECT: .end, KEY_F0 + 1: .f1,
    KeySequences.controlHome: .controlHome, KeySequences.controlEnd: .controlEnd,
    KeySequences.altLess: .alt("<"), KeySequences.altGreater: .alt(">"),
  ]

  private static func character(_ code: wint_t) -> Key? {
    switch code {
    case 0x0D, 0x0A: .enter
    case 0x1B: .escape
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x01...0x1A: Unicode.Scalar(code + 0x60).map { .control($0) }
    case 0x00...0x1F: nil
    default: Unicode.Scalar(code).map { .character($0) }
    }
  }
}

/// The mouse: the wheel and the left button.
enum Mouse {
  private static func bits(button: Int, _ mask: UInt) -> mmask_t {
    mmask_t(mask << (UInt(button - 1) * 5))
  }

  /// Releases, presses and clicks of the left button; turns of the wheel.
  static let mask = bits(button: 1, 0o37) | bits(button: 4, 0o37) | bits(button: 5, 0o37)

  private static let lines = 3

  static func event() -> Event? {
    var event = MEVENT()
    guard getmouse(&event) == OK else { return nil }
    // Press is bit 2 of a button's five, click bit 3.
    let press: UInt = 0o2 | 0o4
    if event.bstate & bits(button: 4, press) != 0 { return .wheel(-lines) }
    if event.bstate & bits(button: 5, press) != 0 { return .wheel(lines) }
    if event.bstate & bits(button: 1, press) != 0 {
      return .click(column: Int(event.x), row: Int(event.y))
    }
    return nil
  }
}
