public import Canvas
internal import CNcurses
internal import Glibc
public import Reader

/// The terminal, from the first screen until it is given back.
public final class Terminal {
  /// What the user asked for about the terminal.
  public struct Options: Sendable {
    /// Whether colours may be used.
    public var colors = true
    /// Whether the mouse is listened to.
    public var mouse = true
    /// Whether nothing but ASCII may be sent.
    public var ascii = false

    /// Colours, mouse and Unicode as far as the terminal has them.
    public init() {}
  }

  /// Why no screen could be had.
  public enum Failure: Error, Equatable {
    /// The terminal type is not known on this machine; the value of `TERM`.
    case unknownTerminal(String)
  }

  private let screen: OpaquePointer
  private let window: UnsafeMutablePointer<WINDOW>
  private let palette: Palette
  private let encoder: Encoder
  private let options: Options
  private var decoder: InputDecoder
  private var shown: Frame?
  private var isOpen = true
  /// How the terminal was set before.
  private let before: termios
  private let input: UnsafeMutablePointer<FILE>
  private let output: UnsafeMutablePointer<FILE>

  /// Takes the terminal over.
  ///
  /// Keys come from `device`, so that a report may come from a pipe.
  public init(_ options: Options, device: String = "/dev/tty") throws(Failure) {
    self.options = options
    Locale.set()
    encoder = Encoder(ascii: options.ascii)
    decoder = InputDecoder()
    var before = termios()
    tcgetattr(1, &before)
    self.before = before
    let type = getenv("TERM").map { String(cString: $0) } ?? ""
    // With standard input free, no other way to the terminal is needed.
    let input = isatty(0) == 1 ? fdopen(dup(0), "r") : fopen(device, "r")
    guard let input, let output = fdopen(dup(1), "w"),
      let screen = newterm(nil, output, input)
    else { throw .unknownTerminal(type) }
    self.input = input
    self.output = output
    self.screen = screen
    guard let window = Terminal.standardWindow(screen), curses_can_move() != 0 else {
      // A terminal such as "dumb" is known, but nothing can be placed on it.
      endwin()
      throw .unknownTerminal(type)
    }
    self.window = window
    palette = Palette(colors: options.colors)
    prepare()
  }

  private static func standardWindow(_ screen: OpaquePointer) -> UnsafeMutablePointer<WINDOW>? {
    set_term(screen)
    return curses_window()
  }

  private func prepare() {
    raw()
    noecho()
    nonl()
    keypad(window, true)
    KeySequences.define()
    set_escdelay(25)
    // Lets curses scroll the terminal: a line further on costs a line, not a screen.
    idlok(window, true)
    scrollok(window, false)
    // No look at the keyboard between lines: a frame goes out in one piece.
    typeahead(-1)
    if options.mouse { listenToMouse() }
    Signals.install()
    prepareForFailure()
  }

  /// What undoes the reader's modes, from the terminal's own description.
  private func prepareForFailure() {
    let strings = [curses_exit_attributes(), curses_cursor_normal(), curses_leave_screen()]
    var text = strings.compactMap(\.self).flatMap { Array(String(cString: $0).utf8) }
    if options.mouse { text += Array("\u{1B}[?1006;1000l".utf8) }
    Signals.prepareForFailure(text, descriptor: fileno(output), before)
  }

  private func listenToMouse() {
    mouseinterval(0)
    _ = mousemask(Mouse.mask, nil)
  }

  deinit { close() }

  /// Gives the terminal back as it was.
  ///
  /// Calling it again does nothing.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    if options.mouse { _ = mousemask(0, nil) }
    endwin()
    fflush(output)
  }

  /// Whether it can underline.
  public var underlines: Bool { curses_can_underline() != 0 }

  /// Whether arrows show as such.
  public var drawsArrows: Bool { encoder.draws("→") }

  /// The columns and rows there are.
  public var size: (columns: Int, rows: Int) {
    (Int(curses_columns()), Int(curses_lines()))
  }

  /// Shows a frame: curses sends what differs from the screen.
  public func show(_ frame: Frame) {
    for row in 0..<min(frame.height, size.rows) where isChanged(row, frame) {
      put(row, of: frame)
    }
    shown = frame
    if let cursor = frame.cursor {
      curs_set(1)
      leaveok(window, false)
      wmove(window, Int32(cursor.row), Int32(cursor.column))
    } else {
      curs_set(0)
      // A cursor that nobody sees may stay where the last change left it.
      leaveok(window, true)
    }
    wrefresh(window)
  }

  private func isChanged(_ row: Int, _ frame: Frame) -> Bool {
    guard let shown, shown.width == frame.width, shown.height == frame.height else { return true }
    let range = row * frame.width..<(row + 1) * frame.width
    return shown.cells[range] != frame.cells[range]
  }

  private func put(_ row: Int, of frame: Frame) {
    let width = min(frame.width, size.columns)
    var cells = [cchar_t]()
    cells.reserveCapacity(width)
    var style = Style.plain
    var attributes = palette.attributes(style)
    var column = 0
    while column < width {
      let cell = frame[column, row]
      if cell.style != style {
        style = cell.style
        attributes = palette.attributes(style)
      }
      encoder.append(cell, attributes: attributes, to: &cells)
      column += 1
    }
    mvwadd_wchnstr(window, Int32(row), 0, cells, Int32(cells.count))
  }

  /// Draws everything anew, whatever the terminal shows now.
  public func redraw() {
    shown = nil
    clearok(curses_current(), true)
  }

  /// Gives the terminal back, stops, and takes it again when the shell continues the reader.
  public func suspend() {
    if options.mouse { _ = mousemask(0, nil) }
    endwin()
    fflush(output)
    kill(0, SIGTSTP)
    resume()
  }

  private func resume() {
    shown = nil
    reset_prog_mode()
    if options.mouse { listenToMouse() }
    clearok(curses_current(), true)
    wrefresh(window)
  }

  /// Waits for what happens next; nil when `milliseconds` have passed.
  ///
  /// - Returns: `.quit` where a signal asks the reader to end.
  public func next(milliseconds: Int32 = -1) -> Input? {
    let descriptor = fileno(input)
    // Keys that curses has read already come first.
    if terminal_wait(descriptor, 0, nil) == 0, case .input(let input) = read() { return input }
    var mask = Signals.whileWaiting
    let isReady = terminal_wait(descriptor, milliseconds, &mask) > 0
    if let signal = Signals.pending() { return .quit(signal: signal) }
    // Never waits in curses, where no signal could end the wait.
    switch read() {
    case .input(let input): return input
    case .ignored: return nil
    case .nothing: break
    }
    // What can be read and gives nothing, twice, is the end of a terminal that has gone.
    guard isReady, terminal_wait(descriptor, 0, nil) > 0 else { return nil }
    switch read() {
    case .input(let input): return input
    case .ignored: return nil
    case .nothing: return .quit(signal: SIGHUP)
    }
  }

  /// Whether bytes from the terminal wait to be read.
  public var hasInput: Bool { terminal_wait(fileno(input), 0, nil) > 0 }

  /// Milliseconds since some moment.
  public var milliseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  /// What a look at the keyboard gives.
  private enum Reading {
    case input(Input)
    /// A key that the reader has no use for.
    case ignored
    case nothing
  }

  /// What curses makes of the bytes that are there, or of a window's signal; it does not wait.
  private func read() -> Reading {
    wtimeout(window, 0)
    guard let code = decoder.next(in: window) else { return .nothing }
    if case .character(KeySequences.escape) = code, KeySequences.skip(in: window) {
      return .ignored
    }
    return KeyReader.input(code, size).map { .input($0) } ?? .ignored
  }

  /// What came from the terminal.
  public enum Input {
    /// Something for the reader.
    case event(Event)
    /// A signal asks to end.
    case quit(signal: Int32)
  }
}
