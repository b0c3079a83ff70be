internal import Glibc

/// What is asked of the terminal without drawing on it.
enum Terminal {
  /// Whether standard output is one.
  static var isOutput: Bool { isatty(STDOUT_FILENO) == 1 }

  /// The columns for text: `COLUMNS`, else the terminal's, else 80.
  static var width: Int {
    if let text = Environment.value("COLUMNS"), let columns = Int(text), columns > 0 {
      return columns
    }
    // Scripts and editors set the variable; a terminal alone does not.
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}
