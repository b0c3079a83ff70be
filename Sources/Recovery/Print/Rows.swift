/// Words that stand on one line.
struct Row {
  /// From left to right.
  var words: [PrintedWord]
  var box: Box
  /// The box of the tallest word: marks set high or low do not widen it.
  var core: Box
  var height: Double { core.height }
  /// Dots and page numbers alone are no text.
  var hasLetters: Bool {
    words.contains { $0.text.contains { Scalars.isLetter(UInt32($0)) || $0 >= 0x80 } }
  }
}

/// Lines of a part of a page.
enum Rows {
  /// From top to bottom; time grows with the words, sorting apart.
  static func of(_ words: [PrintedWord]) -> [Row] {
    var rows: [Row] = []
    for word in words.sorted(by: { $0.box.middle < $1.box.middle }) {
      if let last = rows.indices.last, joins(word, rows[last]) {
        rows[last].words.append(word)
        rows[last].box.include(word.box)
        if word.box.height > rows[last].core.height { rows[last].core = word.box }
      } else {
        rows.append(Row(words: [word], box: word.box, core: word.box))
      }
    }
    for index in rows.indices { rows[index].words.sort { $0.box.left < $1.box.left } }
    return rows
  }

  /// More than half of the lower one stands beside the other.
  private static func joins(_ word: PrintedWord, _ row: Row) -> Bool {
    row.core.verticalOverlap(word.box) > 0.5
  }
}

/// Splits off what stands alone at the edges of a page, where running heads and numbers are.
struct PageEdges {
  private(set) var head: [PrintedWord] = []
  private(set) var body: [PrintedWord] = []
  private(set) var foot: [PrintedWord] = []

  init(_ page: PrintedPage) {
    var rows = Rows.of(page.words)[...]
    while let first = rows.first, rows.count > 1, head.count < Self.most,
      first.box.bottom < page.height * 0.14,
      rows[rows.startIndex + 1].box.top - first.box.bottom > first.height * 0.7
    {
      head += first.words
      rows.removeFirst()
    }
    while let last = rows.last, rows.count > 1, foot.count < Self.most,
      last.box.top > page.height * 0.86,
      last.box.top - rows[rows.endIndex - 2].box.bottom > last.height * 0.7
    {
      foot = last.words + foot
      rows.removeLast()
    }
    body = rows.flatMap(\.words)
  }

  /// A running head is short.
  private static let most = 24
}
