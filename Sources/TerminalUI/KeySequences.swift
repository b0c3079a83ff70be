internal import CNcurses

/// What keys send beyond a terminal's own description.
///
/// TERM is often another terminal's name (`vt100` over a serial line, `xterm` in a console), and a
/// key that curses does not know comes as Escape with letters behind it, each of them a command.
enum KeySequences {
  static let escape: wint_t = 0x1B

  // Codes that curses has no key for.
  static let controlHome: Int32 = 0o740
  static let controlEnd: Int32 = 0o741
  static let altLess: Int32 = 0o742
  static let altGreater: Int32 = 0o743

  /// Keys that curses has no code for: with Control as xterm and rxvt send them, with Alt as all do.
  private static let own: [(String, Int32)] = [
    ("[1;5H", controlHome), ("[7^", controlHome), ("[1;5F", controlEnd), ("[8^", controlEnd),
    ("<", altLess), (">", altGreater),
  ]

  /// The sequences of the terminals in use: xterm, the Linux console, rxvt, the VT220, and both
  /// settings of the cursor keys.
  private static let known: [(String, Int32)] = [
    ("[A", KEY_UP), ("[B", KEY_DOWN), ("[C", KEY_RIGHT), ("[D", KEY_LEFT),
    ("OA", KEY_UP), ("OB", KEY_DOWN), ("OC", KEY_RIGHT), ("OD", KEY_LEFT),
    ("[H", KEY_HOME), ("OH", KEY_HOME), ("[1~", KEY_HOME), ("[7~", KEY_HOME),
    ("[F", KEY_END), ("OF", KEY_END), ("[4~", KEY_END), ("[8~", KEY_END),
    ("[5~", KEY_PPAGE), ("[6~", KEY_NPAGE), ("[3~", KEY_DC), ("[Z", KEY_BTAB),
    ("OM", KEY_ENTER), ("OP", KEY_F0 + 1), ("[11~", KEY_F0 + 1), ("[[A", KEY_F0 + 1),
  ]

  /// Teaches curses the sequences that the terminal's description does not have.
  static func define() {
    for (text, code) in known where key_defined("\u{1B}" + text) == 0 {
      define_key("\u{1B}" + text, code)
    }
    // A description may give some of them a code without a name.
    for (text, code) in own { define_key("\u{1B}" + text, code) }
  }

  /// Takes the rest of an unknown sequence, which has come with the Escape: ECMA-48's control
  /// sequences end with a letter or a sign from `@` to `~`.
  ///
  /// - Returns: whether there was one.
  static func skip(in window: UnsafeMutablePointer<WINDOW>) -> Bool {
    var code = wgetch(window)
    guard code != ERR else { return false }
    guard code == 0x5B else {
      ungetch(code)
      return false
    }
    for taken in 0..<32 {
      code = wgetch(window)
      guard code != ERR else { break }
      // Function keys of the Linux console have a second bracket.
      let isBracket = taken == 0 && code == 0x5B
      if (0x40...0x7E).contains(code), !isBracket { break }
    }
    return true
  }
}
