public import Content

/// The text that shows with a part of a report and stands nowhere in it as it shows: the title and
/// what the report says of itself, facts, and ways to what belongs to it.
///
/// Its letters have places of their own, below zero, that no width changes: what is found and marked
/// in it goes by them as elsewhere by the bytes of the report.
public struct BesideText: Sendable {
  /// Text without a break in it.
  public struct Stretch: Sendable {
    /// The text; the offset of each run is its place.
    public var runs: [Run]
    /// Whether it is the name of a field, which says nothing of this report alone.
    public var isLabel = false
  }

  /// What stands before the text of the part.
  public internal(set) var before: [Stretch] = []
  /// What stands behind it.
  public internal(set) var after: [Stretch] = []

  /// The place of the first letter beside a part.
  static func start(ofPart part: Int) -> Int { -(1 << 60) + part << 32 }

  /// Whether a place is one of text beside a report.
  public static func holds(_ place: Int) -> Bool { place < -1 }
}

extension BlockLayout {
  /// Text that shows beside the report, where it can be found.
  mutating func beside(_ runs: [Run], isLabel: Bool = false) -> [Run] {
    var placed = runs
    for index in placed.indices {
      placed[index].offset = nextPlace
      nextPlace += placed[index].text.utf8.count
    }
    // No match goes from one stretch into the next, and a name may be filled up with spaces.
    nextPlace += 1 << 10
    stretches.append(BesideText.Stretch(runs: placed, isLabel: isLabel))
    return placed
  }

  mutating func beside(_ text: String, isLabel: Bool = false) -> [Run] {
    beside([BlockLayout.made(text)], isLabel: isLabel)
  }
}
