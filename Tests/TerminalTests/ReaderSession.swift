import TestKit
import Testing

/// The reader on a terminal, as the tests of the whole program start it.
enum ReaderSession {
  /// The line at the foot of a menu and of a text says how to leave.
  static let hint = "q quit"

  /// Starts the reader and waits for its first screen.
  static func start(
    _ arguments: [String] = [], columns: Int = 80, rows: Int = 24,
    environment: [String: String] = [:], sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> TerminalSession {
    let session = try #require(
      TerminalSession(
        Places.program, arguments, columns: columns, rows: rows, environment: environment),
      sourceLocation: sourceLocation)
    session.until("the first screen", sourceLocation: sourceLocation) { !$0.rows[0].isEmpty }
    return session
  }

  /// Starts the reader on a report of its own.
  static func open(
    _ text: String, columns: Int = 80, rows: Int = 24, environment: [String: String] = [:],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> (session: TerminalSession, folder: TemporaryFolder) {
    let folder = TemporaryFolder()
    let path = folder.write(text, to: "report.md")
    let session = try start(
      [path], columns: columns, rows: rows, environment: environment, sourceLocation: sourceLocation
    )
    return (session, folder)
  }

  /// A report of many paragraphs, each of which says its number.
  static func long(_ paragraphs: Int = 200) -> String {
    let words = "and some words that fill the line until it has to be broken somewhere near its end"
    return "# Long report\n\n" + (1...paragraphs).map { "Paragraph \($0) \(words).\n\n" }.joined()
  }
}
