/// A stretch of a page that is read from top to bottom: a column, or what runs across columns.
struct Region {
  var words: [PrintedWord]
  /// How many columns stand side by side here, and which of them this is.
  var columns: Int
  var column: Int
}

/// Brings the words of a page into reading order.
///
/// A gutter is a white stripe that hardly any word crosses, with lines on both sides that fill
/// their side: the cells of a table do not. What crosses it parts the page into bands, and in each
/// band the left column is read before the right one.
struct Columns {
  private let words: [PrintedWord]
  private(set) var regions: [Region] = []

  init(_ page: PrintedPage, known gutter: Gutter?) {
    let edges = PageEdges(page)
    words = edges.body
    if !edges.head.isEmpty { regions.append(Region(words: edges.head, columns: 1, column: 0)) }
    cut(words, columns: 1, column: 0, gutter, depth: 0)
    if !edges.foot.isEmpty { regions.append(Region(words: edges.foot, columns: 1, column: 0)) }
  }

  /// Three columns are two of which one is cut again.
  private static let depth = 2

  private mutating func cut(
    _ words: [PrintedWord], columns: Int, column: Int, _ known: Gutter?, depth: Int
  ) {
    guard depth < Columns.depth,
      let gutter = Gutter.find(words) ?? known.flatMap({ $0.parts(words) ? $0 : nil })
    else {
      if !words.isEmpty {
        regions.append(Region(words: words, columns: columns, column: column))
      }
      return
    }
    for band in Bands(words, gutter).bands {
      if !band.across.isEmpty {
        regions.append(Region(words: band.across, columns: columns, column: column))
      }
      cut(band.left, columns: columns * 2, column: column * 2, nil, depth: depth + 1)
      cut(band.right, columns: columns * 2, column: column * 2 + 1, nil, depth: depth + 1)
    }
  }
}

/// A white stripe between two columns.
struct Gutter {
  var left: Double
  var right: Double
  var middle: Double { (left + right) / 2 }
  var width: Double { right - left }

  /// Finds the stripe of a page or a part of it.
  static func find(_ words: [PrintedWord]) -> Gutter? {
    guard words.count >= Weights.Print.fewestColumnWords else { return nil }
    let cover = Coverage(words)
    // Page numbers of a contents list stand in a stripe of their own: the middle one parts columns.
    return cover.stripes().filter { $0.fits(words) }.min {
      abs($0.middle - cover.middle) < abs($1.middle - cover.middle)
    }
  }

  /// Both sides have lines that fill them.
  func fits(_ words: [PrintedWord]) -> Bool {
    let left = words.filter { $0.box.right <= middle }
    let right = words.filter { $0.box.left >= middle }
    guard left.count + right.count >= words.count * 2 / 3 else { return false }
    return [left, right].allSatisfy { Gutter.isFilled($0) }
  }

  /// Hardly a word crosses it and both sides have text: enough where other pages have it too.
  func parts(_ words: [PrintedWord]) -> Bool {
    let left = words.filter { $0.box.right <= middle }.count
    let right = words.filter { $0.box.left >= middle }.count
    return left >= 6 && right >= 6 && (left + right) * 20 >= words.count * 19
  }

  /// Enough lines, most of which reach across the side.
  private static func isFilled(_ words: [PrintedWord]) -> Bool {
    let rows = Rows.of(words)
    guard rows.count >= Weights.Print.fewestColumnLines else { return false }
    // Lines of programs may stick out far.
    let left = rows.map(\.box.left).sorted()[rows.count / 10]
    let right = rows.map(\.box.right).sorted()[rows.count * 17 / 20]
    let full = rows.filter {
      $0.box.width >= (right - left) * 0.7 && $0.words.count >= 3 && $0.hasLetters
    }
    return full.count * 100 >= rows.count * Weights.Print.filledLines
  }
}

/// How much text stands over each point of the width.
private struct Coverage {
  private var heights: [Double]
  private let start: Double
  private let size: Double
  var middle: Double { start + Double(heights.count) / 2 }

  init(_ words: [PrintedWord]) {
    let left = words.map(\.box.left).min() ?? 0
    let right = min(words.map(\.box.right).max() ?? 0, left + 5000)
    start = left
    heights = Array(repeating: 0, count: max(1, Int(right - left)) + 2)
    let sorted = words.map { $0.face.size }.sorted()
    size = sorted.isEmpty ? 10 : sorted[sorted.count / 2]
    for word in words {
      // The dots that lead to a page number stand in columns, and so does the white between.
      let isLeader = word.text.allSatisfy { $0 == 0x2E }
      let more = isLeader ? word.face.size * 0.6 : 0
      // Rounded inwards: a gutter may be no wider than a letter.
      let from = max(0, Int((word.box.left - more - left).rounded(.up)))
      let to = min(heights.count, Int((word.box.right + more - left).rounded(.down)))
      guard from >= 0, from < to, to <= heights.count else { continue }
      for place in from..<to { heights[place] += word.box.height }
    }
  }

  /// White stripes, a word's space or wider, away from the edges.
  func stripes() -> [Gutter] {
    let sorted = heights.sorted()
    let limit = sorted[sorted.count / 2] * Weights.Print.gutterCoverage
    var found: [Gutter] = []
    var from: Int?
    for (place, height) in heights.enumerated() {
      if height <= limit {
        from = from ?? place
      } else if let first = from {
        if Double(place - first) >= size * 0.55, first > heights.count / 8,
          place < heights.count * 7 / 8
        {
          found.append(core(of: first..<place))
        }
        from = nil
      }
    }
    return found
  }
}

extension Coverage {
  /// The widest part of a stripe that fewest lines reach: lines that end early leave white, too.
  private func core(of stripe: Range<Int>) -> Gutter {
    let least = heights[stripe].min() ?? 0
    let limit = least + size * 0.5
    var best = stripe.lowerBound..<stripe.lowerBound
    var from: Int?
    for place in stripe.lowerBound...stripe.upperBound {
      if place < stripe.upperBound, heights[place] <= limit {
        from = from ?? place
      } else if let first = from {
        if place - first >= best.count { best = first..<place }
        from = nil
      }
    }
    return Gutter(
      left: start + Double(best.lowerBound), right: start + Double(best.upperBound))
  }
}

/// Bands of a page, from what runs across to what runs across next.
private struct Bands {
  struct Band {
    var across: [PrintedWord] = []
    var left: [PrintedWord] = []
    var right: [PrintedWord] = []
  }

  private(set) var bands: [Band] = []

  init(_ words: [PrintedWord], _ gutter: Gutter) {
    bands = [Band()]
    for row in Rows.of(words) {
      if let (first, last) = Bands.across(row, gutter) {
        if !(bands[bands.count - 1].left + bands[bands.count - 1].right).isEmpty {
          bands.append(Band())
        }
        bands[bands.count - 1].across += row.words[first...last]
        place(Array(row.words[..<first] + row.words[(last + 1)...]), gutter)
      } else {
        place(row.words, gutter)
      }
    }
  }

  private mutating func place(_ words: [PrintedWord], _ gutter: Gutter) {
    for word in words {
      if word.box.center < gutter.middle {
        bands[bands.count - 1].left.append(word)
      } else {
        bands[bands.count - 1].right.append(word)
      }
    }
  }

  /// The words of a row that run on across the gutter without a gap of its width.
  private static func across(_ row: Row, _ gutter: Gutter) -> (Int, Int)? {
    let words = row.words
    let gap = max(row.height * 0.4, min(gutter.width * 0.6, row.height * 0.6))
    var middle: Int?
    for (index, word) in words.enumerated() {
      if word.box.left < gutter.middle - 1, word.box.right > gutter.middle + 1 { middle = index }
      if index > 0, words[index - 1].box.right <= gutter.middle, word.box.left >= gutter.middle,
        word.box.left - words[index - 1].box.right < gap,
        words[index - 1].box.verticalOverlap(word.box) > 0.6
      {
        middle = index
      }
    }
    guard let middle else { return nil }
    var first = middle
    while first > 0, words[first].box.left - words[first - 1].box.right < row.height * 0.8 {
      first -= 1
    }
    var last = middle
    while last + 1 < words.count,
      words[last + 1].box.left - words[last].box.right < row.height * 0.8
    {
      last += 1
    }
    // A long word that sticks out of its column does not carry the next column with it.
    return first == 0 || last > middle ? (first, last) : (middle, middle)
  }
}
