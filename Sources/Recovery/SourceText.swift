/// The text as it came, made safe: valid UTF-8, no control characters, cut into lines.
///
/// What a printer would strike twice stands once, and the terminal's own sequences go. Other bytes are
/// replaced one for one (a control becomes a space) or, where the text is not valid UTF-8, by
/// U+FFFD, so a line's number is always that of the file.
final class SourceText {
  /// One physical line without the white space around it.
  struct Line {
    var start: Int
    var end: Int
    /// 1-based number in the file.
    var number: Int
    /// 0-based page: the form feeds before the line.
    var page: Int
    /// Length in scalars.
    var width: Int
    /// Spaces before the first character (a tab counts as four).
    var indent: Int
    var isBlank: Bool { start >= end }
    var range: Range<Int> { start..<end }
  }

  let bytes: [UInt8]
  let lines: [Line]
  /// The first lines of pages whose columns stood side by side, and the number of columns.
  let columnPages: [(line: Int, columns: Int)]
  var pageCount: Int { (lines.last?.page ?? 0) + 1 }

  /// Cleans first and cuts afterwards: a line end is never part of a broken character.
  init(_ raw: [UInt8]) {
    bytes = SourceText.clean(raw)
    let columns = SideBySide(bytes, SourceText.cut(bytes))
    lines = columns.lines
    columnPages = columns.pages
  }

  /// The text of a printed source: its lines are numbered by their pages.
  init(pagesOf raw: [UInt8]) {
    bytes = SourceText.clean(raw)
    lines = SourceText.cut(bytes).map { line in
      var line = line
      line.number = line.page + 1
      return line
    }
    columnPages = []
  }

  private static func clean(_ raw: [UInt8]) -> [UInt8] {
    var clean = validated(Typewriter.plain(raw))
    replaceControls(&clean)
    return clean
  }

  private static func validated(_ raw: [UInt8]) -> [UInt8] {
    // The decoder of the standard library repairs what is not UTF-8.
    Array(String(decoding: raw, as: UTF8.self).utf8)
  }

  /// Escape sequences must not reach a terminal; one space for each byte keeps words apart.
  private static func replaceControls(_ bytes: inout [UInt8]) {
    for index in bytes.indices {
      let byte = bytes[index]
      if byte < 0x20 {
        if byte != 0x0A && byte != 0x0C && byte != 0x0D && byte != 0x09 { bytes[index] = 0x20 }
      } else if byte == 0x7F {
        bytes[index] = 0x20
      } else if byte == 0xC2, index + 1 < bytes.count, bytes[index + 1] < 0xA0 {
        // C1 controls take two bytes.
        bytes[index] = 0x20
        bytes[index + 1] = 0x20
      }
    }
  }

  /// LF, CR LF and CR end a line and count; a form feed ends a page.
  private static func cut(_ bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(bytes.count / 40)
    var start = 0
    var number = 1
    var page = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x0A || byte == 0x0D || byte == 0x0C {
        // A form feed ends a line only when text stands before it on the line.
        if byte != 0x0C || index > start {
          lines.append(line(bytes, start, index, number, page))
        }
        if byte == 0x0C { page += 1 }
        if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
        if byte != 0x0C { number += 1 }
        start = index + 1
      }
      index += 1
    }
    if start < bytes.count { lines.append(line(bytes, start, bytes.count, number, page)) }
    return lines
  }

  /// The line between two places, without the white space around it.
  static func line(
    _ bytes: [UInt8], _ from: Int, _ to: Int, _ number: Int, _ page: Int
  ) -> Line {
    var start = from
    var end = to
    var indent = 0
    while start < end {
      let scalar = decode(bytes, start)
      guard Scalars.isSpace(scalar.value) else { break }
      indent += scalar.value == 9 ? 4 : 1
      start += scalar.length
    }
    while end > start {
      let scalar = decodeBefore(bytes, end, from: start)
      guard Scalars.isSpace(scalar.value) else { break }
      end -= scalar.length
    }
    var width = 0
    for index in start..<max(start, end) where bytes[index] & 0xC0 != 0x80 { width += 1 }
    return Line(
      start: start, end: end, number: number, page: page, width: width, indent: indent)
  }

  /// The bytes of a line.
  func text(_ index: Int) -> [UInt8] { Array(bytes[lines[index].range]) }

  /// The folded bytes of a line.
  func key(_ index: Int) -> [UInt8] { Folding.key(bytes, lines[index].range) }

  /// The folded words of a line without its leading number.
  func keyWithoutNumber(_ index: Int) -> [UInt8] {
    Headings.withoutNumber(key(index), HeadingNumber.read(bytes, lines[index].range))
  }
}
