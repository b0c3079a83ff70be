/// Collects which footnotes are called, from the text or from the text of other notes.
struct FootnoteCalls {
  private var fromText: Set<String> = []
  private var fromNotes: [String: [String]] = [:]
  private var current: (label: String, end: Int)?

  /// The text of a footnote starts here and goes on up to `end`.
  mutating func enter(_ label: String, until end: Int) { current = (label, end) }

  /// Notes the call that the bracket at `open` may start.
  mutating func note(_ bytes: UnsafeBufferPointer<UInt8>, at open: Int) {
    // A backslash takes the bracket's meaning away.
    guard open + 1 < bytes.count, bytes[open + 1] == 0x5E, open == 0 || bytes[open - 1] != 0x5C,
      let close = FootnoteCalls.labelEnd(bytes, open)
    else { return }
    let label = String(
      decoding: UnsafeBufferPointer(rebasing: bytes[(open + 2)..<close]), as: UTF8.self)
    if let current, open < current.end {
      fromNotes[current.label, default: []].append(label)
    } else {
      fromText.insert(label)
    }
  }

  /// The labels that a reader comes upon: two notes that only call each other are not among them.
  var reached: Set<String> {
    var reached = fromText
    var pending = Array(fromText)
    while let label = pending.popLast() {
      for next in fromNotes[label] ?? [] where reached.insert(next).inserted {
        pending.append(next)
      }
    }
    return reached
  }

  /// The index of the `]` after a label without spaces.
  private static func labelEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ open: Int) -> Int? {
    var end = open + 2
    while end < bytes.count, end - open < 64, bytes[end] > 0x20, bytes[end] != 0x5D { end += 1 }
    return end < bytes.count && bytes[end] == 0x5D && end > open + 2 ? end : nil
  }
}

/// How far the text of a footnote goes.
enum FootnoteExtent {
  /// The end of the note that starts at `start`: the next note, or a line after an empty one that
  /// is not indented as what belongs to a note is.
  static func end(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    var follows = false
    while index < bytes.count {
      let line = index
      var indent = 0
      while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 {
        indent += bytes[index] == 0x09 ? 4 : 1
        index += 1
      }
      let isEmpty = index == bytes.count || bytes[index] == 0x0A || bytes[index] == 0x0D
      if line > start, !isEmpty, indent < 4, follows || startsNote(bytes, index) { return line }
      follows = isEmpty
      index = nextLine(bytes, from: index)
    }
    return bytes.count
  }

  private static func startsNote(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    var index = index
    while index < bytes.count, bytes[index] == 0x3E || bytes[index] == 0x20 { index += 1 }
    return index + 1 < bytes.count && bytes[index] == 0x5B && bytes[index + 1] == 0x5E
  }

  private static func nextLine(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    if index + 1 < bytes.count, bytes[index] == 0x0D, bytes[index + 1] == 0x0A { index += 1 }
    return min(index + 1, bytes.count)
  }
}
