internal import Glibc
internal import Glyphs

/// One line on standard error that is drawn over itself; nothing where that is no terminal.
struct ProgressLine {
  private let output = Output(descriptor: STDERR_FILENO)
  private let isShown: Bool
  private var shown = ""

  init(isShown: Bool = isatty(STDERR_FILENO) == 1) { self.isShown = isShown }

  /// Puts a text in the place of the one before.
  mutating func show(_ text: String) {
    guard isShown, text != shown else { return }
    output.write(ProgressLine.bytes(text, over: shown))
    output.flush()
    shown = text
  }

  /// Leaves an empty line, and the cursor at its start.
  mutating func clear() {
    guard !shown.isEmpty else { return }
    show("")
    output.write("\r")
    output.flush()
  }

  /// A text with as many spaces behind it as it takes to cover another.
  static func bytes(_ text: String, over other: String) -> String {
    let rest = CharacterWidth.of(other) - CharacterWidth.of(text)
    return "\r" + text + String(repeating: " ", count: max(0, rest))
  }
}
