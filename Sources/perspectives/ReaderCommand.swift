internal import Phrases

/// What the reader is asked to do.
struct ReaderOptions: Equatable {
  /// A folder, a file or `-`; nil for the bundled library.
  var library: String?
  /// A document to open at once, as `ID` or `ID#SECTION`.
  var open: String?
  /// The language of documents; nil for that of the interface.
  var language: String?
  var usesColor = true
  var usesMouse = true
  /// Whether only ASCII characters are drawn with.
  var isASCII = false
  /// Whether texts that have lost their headings show as they are.
  var isRaw = false
}

/// Runs the reader until the user leaves.
///
/// - Returns: the exit code of the program.
func runReader(_ options: ReaderOptions) -> Int32 {
  let words = Interface.phrases
  do throws(Failure) {
    // A file that is not there is the nearer mistake than a terminal that is not there.
    let start = try ReaderStart(options, words)
    // Nothing that a terminal would act on may reach a pipe or a file. Asking for it is a matter
    // of usage, so the code is that of sysexits for usage.
    guard Terminal.isOutput else { throw Failure(words.commandLine.notATerminal, .usage) }
    return try start.run(options)
  } catch {
    error.report()
    return error.status.rawValue
  }
}

/// The start without options but a document's name.
enum QuickStart {
  /// The reader's options for `perspectives`, `perspectives PATH` and `perspectives --open ID`; nil
  /// for anything else.
  static func options(_ arguments: [String]) -> ReaderOptions? {
    let usesColor = Environment.allowsColor
    switch arguments.count {
    case 0, 1: return ReaderOptions(usesColor: usesColor)
    case 2:
      guard isWord(arguments[1]), !CommandName.all.contains(arguments[1]) else { return nil }
      return ReaderOptions(library: arguments[1], usesColor: usesColor)
    case 3:
      guard arguments[1] == "--open", isWord(arguments[2]) else { return nil }
      return ReaderOptions(open: arguments[2], usesColor: usesColor)
    default: return nil
    }
  }

  private static func isWord(_ argument: String) -> Bool {
    argument == "-" || !argument.hasPrefix("-") && !argument.isEmpty
  }
}

/// The names of the commands.
enum CommandName {
  static let read = "read"
  static let list = "list"
  static let outline = "outline"
  static let show = "show"
  static let search = "search"
  static let index = "index"
  static let map = "map"
  static let check = "check"
  static let importing = "import"
  static let glossary = "glossary"
  static let compare = "compare"
  static let cite = "cite"
  static let new = "new"
  /// ArgumentParser's own.
  static let help = "help"

  static let all = [
    read, list, outline, show, search, index, map, check, importing, glossary, compare, cite,
    new, help,
  ]
}
