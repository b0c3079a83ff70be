internal import Glibc
public import Testing

/// Compares a text with the one recorded by an earlier run.
///
/// The record is `Snapshots/TEST[-part].txt` beside the test's file. Where there is none it is
/// written and the test fails, so that nobody takes an unread record for a result;
/// `RECORD_SNAPSHOTS=1` writes all of them anew.
public func expectSnapshot(
  _ text: String, part: String = "", filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let test = Test.current?.name.prefix { $0 != "(" } ?? "unnamed"
  let name = part.isEmpty ? "\(test)" : "\(test)-\(part)"
  let path = Places.parent(filePath) + "/Snapshots/\(name).txt"
  expectRecorded(text, at: path, sourceLocation: sourceLocation)
}

/// Compares a text with a recorded file, in the way of `expectSnapshot`.
public func expectRecorded(_ text: String, at path: String, sourceLocation: SourceLocation) {
  let text = text.hasSuffix("\n") ? text : text + "\n"
  let recorded = Disk.text(path)
  guard let recorded, getenv("RECORD_SNAPSHOTS") == nil else {
    Disk.write(Array(text.utf8), to: path)
    if recorded == nil {
      Issue.record("recorded \(path): read it, then run again", sourceLocation: sourceLocation)
    }
    return
  }
  guard recorded != text else { return }
  let message = "differs from \(path)\n\(lineDifference(recorded, text))"
  Issue.record(Comment(rawValue: message), sourceLocation: sourceLocation)
}

/// The lines only in the first text after `-`, those only in the second after `+`, in order.
func lineDifference(_ old: String, _ new: String) -> String {
  let lines = [old, new].map { $0.split(separator: "\n", omittingEmptySubsequences: false) }
  let difference = lines[1].difference(from: lines[0])
  return difference.map { change in
    switch change {
    case .remove(let line, let text, _): "\(line + 1): - \(text)"
    case .insert(let line, let text, _): "\(line + 1): + \(text)"
    }
  }.joined(separator: "\n")
}
