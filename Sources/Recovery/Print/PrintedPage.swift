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
  /// Year and month of the file, `2022-10`.
  public var month: String?
}
