public import Content
public import Recovery

/// The file that a report was made of: its text as it is, and what was decided about it.
public struct Original: Sendable {
  /// What it is wanted for.
  public enum Purpose: Sendable {
    /// To show the file as it is.
    case text
    /// To tell what was decided.
    case decisions
  }

  /// The path of the report's entry.
  public let path: String
  /// What it is wanted for.
  public let purpose: Purpose
  /// The text, line by line.
  public let report: Report
  /// For each line of the recovered report the line of the file, or its page.
  public let lines: [Int]
  /// Lines are pages of a printed report.
  public let isPaged: Bool
  /// What was decided, in the order of the file.
  public let decisions: [Decision]
  /// What was taken out of the text.
  public let removed: [Recovered.Removed]

  /// The file of a report.
  public init(
    path: String, purpose: Purpose, report: Report, lines: [Int], isPaged: Bool,
    decisions: [Decision], removed: [Recovered.Removed]
  ) {
    self.path = path
    self.purpose = purpose
    self.report = report
    self.lines = lines
    self.isPaged = isPaged
    self.decisions = decisions
    self.removed = removed
  }

  /// The byte of the file that a byte of the report came from, as well as its line tells.
  func offset(ofReport offset: Int, in recovered: Report) -> Int {
    let line = recovered.place(of: offset).line - 1
    guard lines.indices.contains(line) else { return 0 }
    let starts = self.starts
    return starts[min(max(0, lines[line] - 1), starts.count - 1)]
  }

  /// The byte of the report that a byte of the file went to.
  ///
  /// Text may have moved, and some of it is gone: the nearest line before counts.
  func offset(ofFile offset: Int, in recovered: Report) -> Int {
    let here = (starts.lastIndex { $0 <= offset } ?? 0) + 1
    var best: (line: Int, gap: Int)?
    for (index, line) in lines.enumerated() where line <= here {
      if here - line < best?.gap ?? .max { best = (index, here - line) }
    }
    let starts = recovered.lineStarts
    return max(recovered.bodyStart, starts[min(best?.line ?? 0, starts.count - 1)])
  }

  /// Where its lines or pages begin.
  private var starts: [Int] { isPaged ? report.pageStarts : report.lineStarts }
}

/// The report behind a file that shows as it is.
struct Behind: Sendable {
  /// The screen of the report; one, in a list because a screen cannot hold itself.
  let screen: [ReadingScreen]
  let original: Original
  /// Where the file showed first: who has not moved goes back to the same line of the report.
  var start = 0
}
