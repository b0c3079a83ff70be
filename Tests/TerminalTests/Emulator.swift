import CVterm

/// A terminal emulator inside the test: bytes in, cells out.
final class Emulator {
  private let terminal: OpaquePointer
  private let screen: OpaquePointer
  private var scanner = ControlScanner()
  /// What the emulator answers to the program: keys, and replies to questions.
  private var answers: [UInt8] = []
  private(set) var size: (columns: Int, rows: Int)

  init?(columns: Int, rows: Int) {
    guard let terminal = vterm_new(Int32(rows), Int32(columns)),
      let screen = vterm_obtain_screen(terminal)
    else { return nil }
    self.terminal = terminal
    self.screen = screen
    size = (columns, rows)
    vterm_set_utf8(terminal, 1)
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)
    let itself = Unmanaged.passUnretained(self).toOpaque()
    vterm_output_set_callback(
      terminal,
      { bytes, count, context in
        guard let bytes, let context else { return }
        let emulator = Unmanaged<Emulator>.fromOpaque(context).takeUnretainedValue()
        let raw = UnsafeRawBufferPointer(start: bytes, count: count)
        emulator.answers.append(contentsOf: raw)
      }, itself)
  }

  deinit { vterm_free(terminal) }

  /// The private modes that are set.
  var modes: Set<Int> { scanner.modes }
  /// The operating system commands that came, such as titles.
  var commands: [String] { scanner.commands }

  func feed(_ bytes: [UInt8]) {
    let passed = scanner.pass(bytes)
    passed.withUnsafeBytes { raw in
      let characters = raw.bindMemory(to: CChar.self)
      _ = vterm_input_write(terminal, characters.baseAddress, characters.count)
    }
  }

  func resize(columns: Int, rows: Int) {
    size = (columns, rows)
    vterm_set_size(terminal, Int32(rows), Int32(columns))
  }

  /// What is to be sent to the program, and nothing again.
  func takeAnswers() -> [UInt8] {
    defer { answers = [] }
    return answers
  }

  /// The bytes that a key sends in the mode the program has asked for.
  func bytes(for key: VTermKey) -> [UInt8] {
    vterm_keyboard_key(terminal, key, VTERM_MOD_NONE)
    return takeAnswers()
  }

  /// What is shown now.
  var shown: Screen {
    var position = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(terminal), &position)
    let cells = (0..<size.rows).map { row in (0..<size.columns).map { cell(row, $0) } }
    return Screen(
      cells: cells, cursor: .init(row: Int(position.row), column: Int(position.col)),
      showsCursor: modes.contains(25))
  }

  private func cell(_ row: Int, _ column: Int) -> Screen.Cell {
    var raw = VTermScreenCell()
    vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &raw)
    var cell = Screen.Cell()
    cell.text = Emulator.text(raw)
    cell.isBold = raw.attrs.bold != 0
    cell.isReverse = raw.attrs.reverse != 0
    cell.isUnderlined = raw.attrs.underline != 0
    cell.foreground = Emulator.color(raw.fg, VTERM_COLOR_DEFAULT_FG)
    cell.background = Emulator.color(raw.bg, VTERM_COLOR_DEFAULT_BG)
    return cell
  }

  private static func text(_ cell: VTermScreenCell) -> String {
    var text = String.UnicodeScalarView()
    withUnsafeBytes(of: cell.chars) { raw in
      for value in raw.bindMemory(to: UInt32.self) {
        // The cell behind a wide character holds all ones.
        guard value != 0, let scalar = Unicode.Scalar(value) else { break }
        text.append(scalar)
      }
    }
    return text.isEmpty ? (cell.chars.0 == UInt32.max ? "" : " ") : String(text)
  }

  private static func color(_ color: VTermColor, _ own: VTermColorType) -> Int? {
    if UInt32(color.type) & own.rawValue != 0 { return nil }
    return UInt32(color.type) & 1 == 1 ? Int(color.indexed.idx) : nil
  }
}
