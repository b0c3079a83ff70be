/// How a library reads texts that are no reports yet, because they have lost their headings.
///
/// The program passes it in: this room knows neither how a text is recovered nor where the result is
/// kept.
public struct Recoverer: Sendable {
  /// Another number where the same file would be read in another way.
  public let version: Int
  let start: @Sendable (_ path: String, _ head: [UInt8]) -> [UInt8]?
  let report: @Sendable (_ path: String) -> [UInt8]?

  /// - Parameters:
  ///   - version: a number that changes whenever the same file is read in another way.
  ///   - start: the start of the report that a file is read as, its front matter at least; nil where
  ///     the file is a written report. It is given how the file itself starts, which tells most often.
  ///   - report: the whole report; nil where the file is a written one.
  public init(
    version: Int, start: @escaping @Sendable (_ path: String, _ head: [UInt8]) -> [UInt8]?,
    report: @escaping @Sendable (_ path: String) -> [UInt8]?
  ) {
    self.version = version
    self.start = start
    self.report = report
  }
}

extension Entry {
  /// Whether the report was recovered of a text that had lost its structure.
  public var isRecovered: Bool {
    switch location {
    case .raw, .recovered: true
    case .packed, .file, .open: false
    }
  }
}
