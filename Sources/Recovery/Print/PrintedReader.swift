/// Puts together what two views of a printed file say: words with their places, and faces.
///
/// The words come from `pdftotext -bbox`, the faces and the bookmarks from `pdftohtml -xml`; a word
/// whose face is not given has the height of its letters for a size.
struct PrintedReader {
  private(set) var pages: [PrintedPage] = []
  private(set) var properties = PrintedProperties()
  /// Bookmarks: words, depth from 1.
  private(set) var bookmarks: [(text: [UInt8], depth: Int)] = []

  /// - Parameters:
  ///   - words: the words in XHTML, with places in points.
  ///   - faces: the runs in XML, with places in points times `scale`.
  init(words: [UInt8], faces: [UInt8], scale: Double) {
    var runs = PrintedRuns(faces, scale: scale)
    bookmarks = runs.bookmarks
    var scanner = TagScanner(words)
    while let token = scanner.next() {
      guard case .open(let name, let range) = token else { continue }
      switch String(decoding: name.prefix(8), as: UTF8.self) {
      case "page":
        runs.turn(to: pages.count)
        pages.append(
          PrintedPage(
            width: scanner.number("width", range), height: scanner.number("height", range)))
      case "word": readWord(&scanner, range, runs)
      case "title":
        if pages.isEmpty { properties.title = text(&scanner) }
      case "meta": readMeta(scanner, range)
      default: break
      }
    }
  }

  private mutating func readWord(
    _ scanner: inout TagScanner, _ range: Range<Int>, _ runs: PrintedRuns
  ) {
    guard !pages.isEmpty, case .text(let place)? = scanner.next() else { return }
    let box = Box(
      left: scanner.number("xMin", range), top: scanner.number("yMin", range),
      right: scanner.number("xMax", range), bottom: scanner.number("yMax", range))
    let text = Letters.plain(scanner.text(place))
    guard !text.isEmpty, box.right >= box.left, box.bottom >= box.top else { return }
    let face = runs.face(at: box) ?? Face(size: box.height / 1.2)
    pages[pages.count - 1].words.append(PrintedWord(box: box, text: text, face: face))
  }

  /// Author and date stand in `meta` tags.
  private mutating func readMeta(_ scanner: TagScanner, _ range: Range<Int>) {
    guard let name = scanner.attribute("name", range),
      let content = scanner.attribute("content", range)
    else { return }
    let text = String(decoding: Entities.decoded(content), as: UTF8.self)
    switch String(decoding: name, as: UTF8.self) {
    case "Author": properties.author = text.isEmpty ? nil : text
    case "CreationDate":
      let digits = Array(text.utf8.prefix(7))
      guard digits.count == 7, digits[4] == 0x2D else { return }
      properties.month = String(decoding: digits, as: UTF8.self)
    default: break
    }
  }

  private func text(_ scanner: inout TagScanner) -> String? {
    guard case .text(let range)? = scanner.next() else { return nil }
    let text = String(decoding: Letters.plain(scanner.text(range)), as: UTF8.self)
    return text.isEmpty ? nil : text
  }
}

/// The runs of one face, page by page.
struct PrintedRuns {
  private var faces: [Int: Face] = [:]
  private var pages: [[(box: Box, face: Face)]] = []
  private(set) var bookmarks: [(text: [UInt8], depth: Int)] = []
  /// The runs of the page in use, by stripes of its height.
  private var stripes: [Int: [Int]] = [:]
  private var page = 0

  private static let stripe = 16.0
  /// So many runs of one stripe are looked at for a word.
  private static let reach = 64

  init(_ bytes: [UInt8], scale: Double) {
    var scanner = TagScanner(bytes)
    var depth = 0
    while let token = scanner.next() {
      switch token {
      case .open(let name, let range):
        switch String(decoding: name.prefix(10), as: UTF8.self) {
        case "page": pages.append([])
        case "fontspec": readFace(scanner, range, scale)
        case "text": readRun(scanner, range, scale)
        case "outline": depth += 1
        case "item":
          guard case .text(let place)? = scanner.next() else { continue }
          bookmarks.append((Letters.plain(scanner.text(place)), max(1, depth)))
        default: break
        }
      case .close(let name):
        if name.elementsEqual("outline".utf8) { depth -= 1 }
      case .text: break
      }
    }
  }

  private mutating func readFace(_ scanner: TagScanner, _ range: Range<Int>, _ scale: Double) {
    faces[Int(scanner.number("id", range))] = Face(
      size: scanner.number("size", range) / scale,
      family: scanner.attribute("family", range) ?? [],
      color: scanner.attribute("color", range) ?? [])
  }

  private mutating func readRun(_ scanner: TagScanner, _ range: Range<Int>, _ scale: Double) {
    guard !pages.isEmpty, let face = faces[Int(scanner.number("font", range))] else { return }
    let left = scanner.number("left", range) / scale
    let top = scanner.number("top", range) / scale
    let box = Box(
      left: left, top: top, right: left + scanner.number("width", range) / scale,
      bottom: top + scanner.number("height", range) / scale)
    pages[pages.count - 1].append((box, face))
  }

  /// Sorts the runs of a page into stripes.
  mutating func turn(to page: Int) {
    self.page = page
    stripes = [:]
    guard page < pages.count else { return }
    for (index, run) in pages[page].enumerated() {
      stripes[Int(run.box.middle / PrintedRuns.stripe), default: []].append(index)
    }
  }

  /// The face of the run that a word lies in.
  func face(at word: Box) -> Face? {
    guard page < pages.count else { return nil }
    let stripe = Int(word.middle / PrintedRuns.stripe)
    var best: (distance: Double, face: Face)?
    for near in [stripe, stripe - 1, stripe + 1] {
      for index in (stripes[near] ?? []).prefix(PrintedRuns.reach) {
        let run = pages[page][index]
        guard run.box.left - 1 <= word.center, run.box.right + 1 >= word.center else { continue }
        let distance = abs(run.box.middle - word.middle)
        if distance < (best?.distance ?? max(2, word.height / 2)) { best = (distance, run.face) }
      }
    }
    return best?.face
  }
}

/// Letters as they are typed: ligatures and other signs that only printing needs are undone.
enum Letters {
  static func plain(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar.value < 0x20 || scalar.value == 0x7F { continue }
      if let letters = ligatures[scalar.value] {
        out += Array(letters.utf8)
      } else {
        out += Array(String(Character(scalar)).utf8)
      }
    }
    return out
  }

  private static let ligatures: [UInt32: String] = [
    0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st",
    0xFB06: "st", 0x2028: " ", 0x2029: " ",
  ]
}
