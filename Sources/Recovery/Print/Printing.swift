/// What is known of the print of a text: for each line of the text, how it stands on its page.
final class Printing {
  let text: PrintedText
  /// Line of the source -> line of the print.
  private let places: [Int?]
  let bytes: [UInt8]

  /// Most lines that are larger than the running text have another family or colour.
  let hasOtherHeads: Bool

  init(_ text: PrintedText) {
    self.text = text
    (bytes, places) = text.bytes()
    let body = text.body
    let large = text.lines.filter { $0.size >= body.size * Weights.Print.larger }
    let other = large.filter { $0.face.family != body.family || $0.face.color != body.color }
    hasOtherHeads = large.count >= 3 && other.count * 4 >= large.count * 3
  }

  /// The print of a line of the source; nothing for blank lines.
  func line(_ source: Int) -> PrintedLine? {
    place(source).map { text.lines[$0] }
  }

  func place(_ source: Int) -> Int? {
    source >= 0 && source < places.count ? places[source] : nil
  }

  /// The part of its column's width that a line reaches.
  func reach(_ source: Int) -> Double { place(source).map(text.reach) ?? 0 }

  /// How the lines of a unit are printed.
  func look(of lines: [Int]) -> Look? {
    let printed = lines.compactMap(line)
    guard let first = printed.first else { return nil }
    return Look(
      face: Face.main(printed.map { ($0.face, $0.text.count) }) ?? first.face,
      isAllBold: printed.allSatisfy(\.isAllBold),
      isAllMono: printed.allSatisfy(\.isAllMono))
  }

  /// The bookmarks as entries of a contents list.
  var entries: [Contents.Entry] {
    text.bookmarks.compactMap { bookmark in
      let number = HeadingNumber.read(bookmark.text, 0..<min(40, bookmark.text.count))
      let key = Headings.withoutNumber(Folding.key(bookmark.text), number)
      return key.isEmpty ? nil : Contents.Entry(key: key, line: 0, depth: bookmark.depth)
    }
  }

  /// How a look stands against the look of the running text.
  func rank(_ look: Look) -> Look.Rank {
    let body = text.body
    if look.isAllMono, !body.isMono { return .program }
    let size = look.face.size / body.size
    if size >= Weights.Print.muchLarger { return .muchLarger }
    if size >= Weights.Print.larger { return .larger }
    if size <= Weights.Print.smaller { return .smaller }
    if look.isAllBold, !body.isBold { return .bold }
    if look.face.family != body.family || look.face.color != body.color { return .other }
    return look.face.isItalic != body.isItalic ? .other : .body
  }
}

/// The look of a unit: units of one look have one role, most of the time.
struct Look: Hashable {
  var face: Face
  var isAllBold: Bool
  var isAllMono: Bool

  /// Against the running text.
  enum Rank {
    case muchLarger, larger, bold, other, body, smaller, program
    /// Headings are printed like this.
    var isDistinct: Bool {
      switch self {
      case .muchLarger, .larger, .bold: true
      case .other, .body, .smaller, .program: false
      }
    }
  }
}
