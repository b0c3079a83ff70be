/// One line of a column, as text and as print.
struct PrintedLine {
  var text: [UInt8]
  var box: Box
  /// The lower edge of the letters in the face that most of the line has.
  var base: Double
  var face: Face
  /// The sizes of all its words, in half points.
  var sizes: Set<Int>
  /// Bold or typewriter letters make up the whole line.
  var isAllBold: Bool
  var isAllMono: Bool
  var startsBold: Bool
  /// What the first word needs, with the space before it.
  var firstWidth: Double
  var page: Int
  /// The region of the page, counted through the whole document.
  var region: Int
  var columns: Int
  var column: Int

  var size: Double { face.size }

  /// Reads a row; nothing when no letter stands in it.
  init?(_ row: Row, page: Int, region: Int, _ part: Region) {
    let main = PrintedLine.mainFace(row.words)
    let core = row.words.filter { $0.face.halfPoints == main.halfPoints }.map(\.box)
    face = main
    // Marks set high have sizes of their own.
    let read = row.words.lazy.filter { !$0.text.allSatisfy { Scalars.isDigit(UInt32($0)) } }
    sizes = Set(read.map(\.face.halfPoints))
    sizes.insert(main.halfPoints)
    box = row.box
    // The middle one: a letter set low, as in a logo, moves no line.
    let bottoms = core.map(\.bottom).sorted()
    base = bottoms.isEmpty ? row.box.bottom : bottoms[bottoms.count / 2]
    text = PrintedLine.text(of: row.words, main, base)
    guard text.contains(where: { $0 > 0x20 }), let first = row.words.first else { return nil }
    isAllBold = row.words.allSatisfy { $0.face.isBold || $0.text.count == 1 } && main.isBold
    isAllMono = row.words.allSatisfy(\.face.isMono)
    startsBold = first.face.isBold
    firstWidth = PrintedLine.firstWidth(of: row.words) + first.face.size * 0.25
    self.page = page
    self.region = region
    columns = part.columns
    column = part.column
  }

  /// Words of several faces may stand together without a space.
  private static func firstWidth(of words: [PrintedWord]) -> Double {
    guard var last = words.first else { return 0 }
    let start = last.box.left
    for word in words.dropFirst() {
      guard word.box.left - last.box.right < word.face.size * 0.12 else { break }
      last = word
    }
    return last.box.right - start
  }

  /// The face of most letters.
  private static func mainFace(_ words: [PrintedWord]) -> Face {
    Face.main(words.map { ($0.face, $0.text.count) }) ?? Face(size: 10)
  }

  /// The words with the spaces that their places show; numbers set high become raised digits.
  private static func text(of words: [PrintedWord], _ main: Face, _ base: Double) -> [UInt8] {
    var text: [UInt8] = []
    var end: Double?
    for word in words {
      let raised = raisedDigits(word, main, base)
      if let end, isSpaced(word.box.left - end, main.size, raised != nil) { text.append(0x20) }
      text += raised ?? word.text
      end = word.box.right
    }
    return text
  }

  /// Words that overlap were not printed as one; a mark set high stands close to its word.
  private static func isSpaced(_ gap: Double, _ size: Double, _ isRaised: Bool) -> Bool {
    gap > size * (isRaised ? 1 : 0.12) || gap < size * -0.3
  }

  /// A number in small type above the base line, in the digits that mark a note.
  private static func raisedDigits(_ word: PrintedWord, _ main: Face, _ base: Double) -> [UInt8]? {
    guard word.text.count <= 3, word.text.allSatisfy({ Scalars.isDigit(UInt32($0)) }),
      word.face.size <= main.size * 0.82, word.box.bottom < base - main.size * 0.12
    else { return nil }
    let digits = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    return word.text.flatMap { Array(digits[Int($0 - 0x30)].utf8) }
  }
}
