internal import Recovery

/// What was decided about a text that had lost its structure, and what was taken out of it.
public struct DecisionsScreen: Sendable {
  /// A line of the screen.
  struct Line: Equatable, Sendable {
    var text: String
    var indent = 0
    var isHeading = false
  }

  /// What is told.
  enum Told: Sendable {
    /// What was decided when the file was read.
    case original(Original)
    /// What an import has left in the front matter of a report.
    case doubts([String])
  }

  let told: Told
  /// The lines for the window and the language as they are.
  var lines: [Line] = []
  /// The first line that shows.
  var top = 0

  init(_ told: Told) { self.told = told }
}
