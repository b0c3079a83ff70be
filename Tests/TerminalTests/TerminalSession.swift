import CTerminal
import CVterm
import Glibc
import TestKit
import Testing

/// A program at work on a terminal, with a person before it who types and looks.
final class TerminalSession {
  /// Keys that are not characters.
  enum Key {
    case up, down, left, right, home, end, pageUp, pageDown, enter, tab, backTab, escape, backspace
    /// A letter with the control key.
    case control(Character)
  }

  private var child: TerminalProcess
  private let emulator: Emulator
  /// What the program remembers is forgotten after the test.
  private let home = TemporaryFolder()
  /// Everything the program has sent.
  private(set) var received: [UInt8] = []
  private var status: Int32?

  /// How long anything may take before a test gives up.
  static let patience = 20.0

  /// Starts a program; nil and a failed test where that cannot be.
  init?(
    _ program: String = Places.program, _ arguments: [String] = [], columns: Int = 80,
    rows: Int = 24, environment: [String: String] = [:]
  ) {
    guard let emulator = Emulator(columns: columns, rows: rows) else { return nil }
    self.emulator = emulator
    let environment = TestEnvironment.homes(in: home.path).merging(environment) { _, new in new }
    child = withCStrings([program] + arguments) { arguments in
      withCStrings(TestEnvironment.lines(adding: environment)) { environment in
        terminal_start(program, arguments, environment, Int32(rows), Int32(columns))
      }
    }
    guard child.process > 0 else { return nil }
  }

  deinit {
    if status == nil {
      kill(child.process, SIGKILL)
      _ = exitStatus(of: child.process)
    }
    for descriptor in [child.master, child.slave, child.ended] where descriptor >= 0 {
      close(descriptor)
    }
  }

  /// What the terminal shows now.
  var screen: Screen { emulator.shown }
  /// The private modes that are set: 25 the cursor, 1000 and 1006 the mouse, 1049 the other screen.
  var modes: Set<Int> { emulator.modes }
  /// Titles and the like that the program has sent.
  var commands: [String] { emulator.commands }
  /// Whether the terminal's settings, such as echo, are those from before the program's start.
  var hasFirstSettings: Bool {
    var now = termios()
    tcgetattr(child.slave, &now)
    let before = child.settings
    return withUnsafeBytes(of: now) { now in
      withUnsafeBytes(of: before) { before in now.elementsEqual(before) }
    }
  }
}

extension TerminalSession {
  /// Types characters.
  func type(_ text: String) { send(Array(text.utf8)) }

  /// Presses keys, one after the other.
  func press(_ keys: Key...) { for key in keys { send(bytes(for: key)) } }

  /// Turns the mouse wheel down, at the middle of the screen.
  func wheelDown() {
    mouse(button: 65, row: emulator.size.rows / 2, column: emulator.size.columns / 2)
  }

  /// Clicks a cell, counted from 0.
  func click(row: Int, column: Int) { mouse(button: 0, row: row, column: column) }

  /// Sends a signal to the program.
  func signal(_ number: Int32) { kill(child.process, number) }

  /// Changes the window's size.
  func resize(columns: Int, rows: Int) {
    emulator.resize(columns: columns, rows: rows)
    terminal_resize(child.master, Int32(rows), Int32(columns))
  }

  private func mouse(button: Int, row: Int, column: Int) {
    let place = "\(button);\(column + 1);\(row + 1)"
    type("\u{1B}[<\(place)M")
    if button < 64 { type("\u{1B}[<\(place)m") }
  }

  private func bytes(for key: Key) -> [UInt8] {
    switch key {
    case .up: emulator.bytes(for: VTERM_KEY_UP)
    case .down: emulator.bytes(for: VTERM_KEY_DOWN)
    case .left: emulator.bytes(for: VTERM_KEY_LEFT)
    case .right: emulator.bytes(for: VTERM_KEY_RIGHT)
    case .home: emulator.bytes(for: VTERM_KEY_HOME)
    case .end: emulator.bytes(for: VTERM_KEY_END)
    case .pageUp: emulator.bytes(for: VTERM_KEY_PAGEUP)
    case .pageDown: emulator.bytes(for: VTERM_KEY_PAGEDOWN)
    case .enter: [0x0D]
    case .tab: [0x09]
    case .backTab: Array("\u{1B}[Z".utf8)
    case .escape: [0x1B]
    case .backspace: [0x7F]
    case .control(let letter): [(letter.asciiValue ?? 0x40) & 0x1F]
    }
  }

  /// Sends bytes as they are.
  func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    let deadline = Clock.now + TerminalSession.patience
    while !rest.isEmpty, Clock.now < deadline {
      let count = rest.withUnsafeBytes { write(child.master, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else { receive(seconds: 0.1) }
    }
  }

  /// Takes in what the program sends until nothing has come for `seconds`.
  ///
  /// - Returns: whether anything came.
  @discardableResult
  func receive(seconds: Double) -> Bool {
    var polled = pollfd(fd: child.master, events: Int16(POLLIN), revents: 0)
    guard poll(&polled, 1, Int32(seconds * 1000)) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = read(child.master, &buffer, buffer.count)
    guard count > 0 else { return false }
    received += buffer[..<count]
    emulator.feed(Array(buffer[..<count]))
    let answers = emulator.takeAnswers()
    if !answers.isEmpty { send(answers) }
    return true
  }
}

extension TerminalSession {
  /// Waits until the screen is as `condition` wants it and the program has no more to say.
  ///
  /// - Returns: the screen; after the deadline as it is then, and the test has failed.
  @discardableResult
  func until(
    _ what: String = "the screen as wanted", sourceLocation: SourceLocation = #_sourceLocation,
    _ condition: (Screen) -> Bool
  ) -> Screen {
    let deadline = Clock.now + TerminalSession.patience
    repeat {
      // A program writes a screen in several pieces: look when it has paused.
      while receive(seconds: 0.02) {}
      if condition(screen) { return screen }
    } while Clock.now < deadline && (receive(seconds: 0.1) || !hasEnded)
    let message = "\(what) did not come; the last screen:\n\(screen.text)"
    Issue.record(Comment(rawValue: message), sourceLocation: sourceLocation)
    return screen
  }

  /// Waits until a text is on the screen.
  @discardableResult
  func waitFor(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) -> Screen {
    until("“\(text)”", sourceLocation: sourceLocation) { $0.contains(text) }
  }

  /// The bytes that the program sends in answer to what `action` does, until `condition` holds.
  func bytesSent(
    sourceLocation: SourceLocation = #_sourceLocation, for action: () -> Void,
    until condition: (Screen) -> Bool
  ) -> Int {
    let before = received.count
    action()
    until(sourceLocation: sourceLocation, condition)
    return received.count - before
  }

  /// Waits for the program's end.
  ///
  /// - Returns: its exit code, 128 and the number where a signal ended it; nil when it runs on.
  func waitForEnd(sourceLocation: SourceLocation = #_sourceLocation) -> Int32? {
    let deadline = Clock.now + TerminalSession.patience
    while !hasEnded, Clock.now < deadline { receive(seconds: 0.01) }
    guard hasEnded else {
      let message = "the program does not end; the last screen:\n\(screen.text)"
      Issue.record(Comment(rawValue: message), sourceLocation: sourceLocation)
      return nil
    }
    while receive(seconds: 0) {}
    if status == nil { status = exitStatus(of: child.process) }
    return status
  }

  private var hasEnded: Bool {
    if status != nil { return true }
    var polled = pollfd(fd: child.ended, events: Int16(POLLIN), revents: 0)
    return poll(&polled, 1, 0) > 0
  }

  /// Takes the terminal away, as a window does that is closed.
  func hangUp() {
    close(child.master)
    child.master = -1
  }
}
