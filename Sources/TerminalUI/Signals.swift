internal import CNcurses
internal import Glibc

/// Signals that ask the reader to end: the handler notes them, the loop gives the terminal back.
///
/// A failure of the program itself ends it at once: then the handler gives the terminal back.
enum Signals {
  /// The state of the terminal before the reader took it, and what makes it forget the reader.
  nonisolated(unsafe) private static var before = termios()
  nonisolated(unsafe) private static var farewell: UnsafeMutableBufferPointer<UInt8>?
  nonisolated(unsafe) private static var device: Int32 = 1

  /// The pipe-free way to hand a number from a handler to the loop: a word that is written at once.
  nonisolated(unsafe) private static var noted: Int32 = 0

  /// The mask to wait for a key with: the only moment at which signals come in.
  ///
  /// One that came while the reader draws would else be noticed only at the next key.
  nonisolated(unsafe) static private(set) var whileWaiting = sigset_t()

  static func install() {
    let ending = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]
    for signal in ending { handle(signal) }
    var kept = sigset_t()
    sigemptyset(&kept)
    for signal in ending + [SIGWINCH] { sigaddset(&kept, signal) }
    sigprocmask(SIG_BLOCK, &kept, &whileWaiting)
    for signal in ending + [SIGWINCH] { sigdelset(&whileWaiting, signal) }
    // Writing to a terminal that has gone must not kill the reader before it has cleaned up.
    var ignore = sigaction()
    ignore.__sigaction_handler.sa_handler = SIG_IGN
    sigaction(SIGPIPE, &ignore, nil)
  }

  /// Prepares for a failure: what to send, to which descriptor, and how the terminal was set.
  static func prepareForFailure(_ text: [UInt8], descriptor: Int32, _ state: termios) {
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.count)
    _ = copy.initialize(from: text)
    farewell = copy
    device = descriptor
    before = state
    for signal in [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE] {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { Signals.fail($0) }
      // The second time the system's own handling ends the program.
      action.sa_flags = CInt(bitPattern: UInt32(SA_RESETHAND))
      sigaction(signal, &action, nil)
    }
  }

  /// Nothing but calls that are safe in a handler.
  private static func fail(_ signal: Int32) {
    if let farewell { _ = write(device, farewell.baseAddress, farewell.count) }
    tcsetattr(device, TCSANOW, &before)
    raise(signal)
  }

  private static func handle(_ signal: Int32) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { Signals.noted = $0 }
    // No SA_RESTART: a read that waits for a key has to return.
    action.sa_flags = 0
    sigaction(signal, &action, nil)
  }

  /// The signal that came, if any.
  static func pending() -> Int32? { noted == 0 ? nil : noted }
}
