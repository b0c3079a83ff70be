/// A rectangle on a page, in points from its upper left corner.
struct Box {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double
  var width: Double { right - left }
  var height: Double { bottom - top }
  var middle: Double { (top + bottom) / 2 }
  var center: Double { (left + right) / 2 }

  mutating func include(_ other: Box) {
    left = min(left, other.left)
    top = min(top, other.top)
    right = max(right, other.right)
    bottom = max(bottom, other.bottom)
  }

  /// The share of the lower box's height that both have in common.
  func verticalOverlap(_ other: Box) -> Double {
    let common = min(bottom, other.bottom) - max(top, other.top)
    return common / max(0.1, min(height, other.height))
  }
}

/// One word as printed.
struct PrintedWord {
  var box: Box
  var text: [UInt8]
  var face: Face
}

/// The words of a page, in no order.
struct PrintedPage {
  var width = 0.0
  var height = 0.0
  var words: [PrintedWord] = []
}

/// What the file says about itself.
public struct PrintedProperties: Sendable {
  /// The title, as the typesetting program left it.
  public var title: String?
  /// The author or authors.
  public var author: String?
  /// Whether the pages hold letters: pictures of pages do not.
  public var hasText = false
  /// Year and month of the file, `2022-10`.
  public var month: String?
}

extension Recovered {
  /// Adds what the file says of itself where the pages do not say it.
  mutating func add(_ properties: PrintedProperties) {
    let title = properties.title.flatMap { PrintedProperties.isWritten($0) ? $0 : nil }
    if self.title == nil, let title { add(.title, title) }
    if authors.isEmpty, let author = properties.author, PrintedProperties.isWritten(author) {
      add(.author, author)
    }
  }

  private mutating func add(_ kind: Metadatum.Kind, _ text: String) {
    metadata.append(Metadatum(kind: kind, text: text, line: 1, confidence: 0.5))
    decisions.insert(
      Decision(line: 1, kind: kind == .title ? .title : .cover, confidence: 0.5, reasons: []),
      at: 0)
  }
}

extension PrintedProperties {
  /// Words for people: names of files and of programs are left there by the software.
  static func isWritten(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count > 2, bytes.count < 200, bytes.contains(0x20) else { return false }
    // "report_final.doc", "Microsoft Word - report.doc"
    let ending = bytes.suffix(5).firstIndex(of: 0x2E)
    return ending.map { $0 == bytes.count - 1 } ?? true
  }
}
