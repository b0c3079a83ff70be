/// The name of a file that is to be added to the reader's own library.
public struct AddingScreen: Sendable {
  /// What is typed.
  var field = LineEditor()
  /// How the name may go on.
  var candidates: [String] = []
  /// Why the last file could not be added, or that it is being read.
  var notice: String?
}

/// A question that the next key answers.
struct Question: Sendable {
  /// The title of the report that may be taken out.
  let title: String
  /// Its file.
  let path: String
}

/// A name of a file, as far as it can be completed.
public struct Completion: Sendable {
  /// What was typed.
  public let typed: String
  /// The same with all that every name has that begins like it.
  public let completed: String
  /// The names that begin like it.
  public let candidates: [String]

  /// A completed name.
  public init(typed: String, completed: String, candidates: [String]) {
    self.typed = typed
    self.completed = completed
    self.candidates = candidates
  }
}
