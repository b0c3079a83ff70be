internal import Content

/// Where a report calls its footnotes.
///
/// Bytes that look like a call may stand in code or in the text of the footnote itself: only blocks
/// tell, and only parts with such bytes are parsed.
struct FootnoteCalls {
  private let report: Report
  private var known: [String: Int?] = [:]

  init(_ report: Report) { self.report = report }

  /// The index of the first part that shows a footnote's text; nil where nothing calls it.
  mutating func part(calling label: String) -> Int? {
    if let part = known[label] { return part }
    var asked: Set<String> = []
    let part = report.calls(footnote: label) ? search(label, &asked) : nil
    known[label] = part
    return part
  }

  private func search(_ label: String, _ asked: inout Set<String>) -> Int? {
    guard asked.insert(label).inserted, asked.count < 64 else { return nil }
    let call = Array("[^\(label)]".utf8)
    for (index, part) in report.parts.enumerated() where holds(call, part.range) {
      for block in report.blocks(inPart: index) where block.calledFootnotes.contains(label) {
        guard case .footnote(let outer, _) = block.content else { return index }
        // A footnote shows where the one that calls it shows.
        if let part = search(outer, &asked) { return part }
      }
    }
    return nil
  }

  private func holds(_ call: [UInt8], _ range: Range<Int>) -> Bool {
    let bytes = report.source.bytes
    guard range.count >= call.count else { return false }
    for start in range.lowerBound...(range.upperBound - call.count)
    where bytes[start] == 0x5B && bytes[start + 1] == 0x5E {
      if bytes[start..<(start + call.count)].elementsEqual(call) { return true }
    }
    return false
  }
}
