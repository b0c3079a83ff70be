internal import Glibc

/// Signals that ask a long command to end: it is told, puts away what it has, and goes.
enum Interruption {
  /// A word that is written at once; the handler may do nothing more.
  nonisolated(unsafe) private static var noted: Int32 = 0

  /// The signal that came, if any.
  static var pending: Int32? { noted == 0 ? nil : noted }

  /// From now on signals are noted.
  static func watch() {
    for signal in [SIGINT, SIGTERM, SIGHUP] {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { Interruption.noted = $0 }
      sigaction(signal, &action, nil)
    }
  }

  /// Ends the program by a signal, as whoever sent it expects.
  static func end(by number: Int32) {
    signal(number, SIG_DFL)
    raise(number)
  }
}
