internal import Canvas
internal import Layout

/// Puts the lines of a section in two languages into rows.
enum ParallelRows {
  typealias Row = ParallelText.Row

  /// A stretch of lines that begins the same in every language: a fact, a paragraph of the end.
  private struct Stretch {
    /// What begins here; `text` for all that the report itself says.
    var path: String
    var lines: ArraySlice<Line>

    /// What it is a part of: the facts, the end.
    var whole: String { String(path.prefix { $0 != "/" }) }
  }

  /// One text beside the other; facts begin on one row, and paragraphs where both have as many.
  static func beside(_ left: [Line], _ right: [Line]) -> [Row] {
    let (ones, others) = (stretches(left), stretches(right))
    return ParallelText.align(ones.map(\.path), others.map(\.path)).flatMap { pair in
      let one = pair.left.map { ones[$0].lines } ?? []
      let other = pair.right.map { others[$0].lines } ?? []
      let path = pair.left.map { ones[$0].path } ?? pair.right.map { others[$0].path }
      return path == "text" || path == "title" ? paragraphs(one, other) : zipped(one, other)
    }
  }

  /// One text below the other, each under its language: the title, then the facts, then the text.
  static func stacked(_ left: [Line], _ right: [Line], _ languages: [String]) -> [Row] {
    let (ones, others) = (wholes(left), wholes(right))
    return ParallelText.align(ones.map(\.path), others.map(\.path)).flatMap { pair in
      let one = pair.left.map { ones[$0].lines } ?? []
      let other = pair.right.map { others[$0].lines } ?? []
      return marked(one, languages[0], isOther: false)
        + marked(other, languages[1], isOther: languages[0] != languages[1])
    }
  }

  /// Lines under the mark of their language.
  private static func marked(
    _ lines: ArraySlice<Line>, _ language: String, isOther: Bool
  ) -> [Row] {
    guard !lines.isEmpty else { return [] }
    let mark = Row(left: Line([Span("[\(language)]", Style(.muted))], offset: -1))
    // Bytes of the other text are no places of the one that is read.
    return [mark] + lines.map { Row(left: isOther ? Line($0.spans, offset: -1) : $0) }
  }

  private static func stretches(_ lines: [Line]) -> [Stretch] {
    var found: [Stretch] = []
    for index in lines.indices {
      if let path = lines[index].begins {
        found.append(Stretch(path: path, lines: lines[index...index]))
      } else if let last = found.indices.last {
        found[last].lines = lines[found[last].lines.startIndex...index]
      } else {
        found.append(Stretch(path: "text", lines: lines[index...index]))
      }
    }
    return found
  }

  /// The same with all that belongs together in one.
  private static func wholes(_ lines: [Line]) -> [Stretch] {
    var found: [Stretch] = []
    for stretch in stretches(lines) {
      if let last = found.indices.last, found[last].path == stretch.whole {
        found[last].lines = lines[found[last].lines.startIndex..<stretch.lines.endIndex]
      } else {
        found.append(Stretch(path: stretch.whole, lines: stretch.lines))
      }
    }
    return found
  }

  /// Paragraphs begin on one row where both texts have as many.
  private static func paragraphs(_ left: ArraySlice<Line>, _ right: ArraySlice<Line>) -> [Row] {
    let (ones, others) = (groups(left), groups(right))
    guard ones.count == others.count else { return zipped(left, right) }
    return zip(ones, others).flatMap { zipped($0, $1) }
  }

  private static func zipped(_ left: ArraySlice<Line>, _ right: ArraySlice<Line>) -> [Row] {
    (0..<max(left.count, right.count)).map { index in
      Row(
        left: index < left.count ? left[left.startIndex + index] : nil,
        right: index < right.count ? right[right.startIndex + index] : nil)
    }
  }

  /// The lines up to and with each run of empty ones.
  private static func groups(_ lines: ArraySlice<Line>) -> [ArraySlice<Line>] {
    var groups: [ArraySlice<Line>] = []
    var start = lines.startIndex
    for index in lines.indices
    where lines[index].isBlank && (index + 1 == lines.endIndex || !lines[index + 1].isBlank) {
      groups.append(lines[start...index])
      start = index + 1
    }
    return start < lines.endIndex ? groups + [lines[start...]] : groups
  }
}
