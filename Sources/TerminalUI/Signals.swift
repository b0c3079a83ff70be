internal import Glibc

/// Signals that ask the reader to end: the handler notes them, the loop gives the terminal back.
enum Signals {
  /// The pipe-free way to hand a number from a handler to the loop: a word that is written at once.
  nonisolated(unsafe) private static var noted: Int32 = 0

  static func install() {
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] { handle(signal) }
    // Writing to a terminal that has gone must not kill the reader before it has cleaned up.
    var ignore = sigaction()
    ignore.__sigaction_handler.sa_handler = SIG_IGN
    sigaction(SIGPIPE, &ignore, nil)
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
