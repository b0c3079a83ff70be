/// A section of a report: a heading and what stands under it.
public struct Section: Equatable, Sendable {
  /// The stable id, unique in the report.
  public let id: String
  /// The depth of the heading, 1 to 6; text before the first heading has 1.
  public let level: Int
  /// The heading as plain text, its printed number included.
  public let title: String
  /// The line of the heading, from 1.
  public let line: Int
  /// The bytes from the heading up to the next heading of any level.
  public let range: Range<Int>
  /// The index of the section this one is part of.
  public let parent: Int?
  /// What the section is about: an aspect id of the library's vocabulary.
  public let aspect: String?
  /// Ids of the regions the section belongs to.
  public let regions: [String]
  /// Whether the section is the text before the first heading.
  public let isLead: Bool

  /// The number that the heading prints, such as `01` or `2.3`; empty where it prints none.
  public var number: String {
    let head = title.prefix { $0.isNumber || $0 == "." || $0 == ")" }
    guard let first = head.first, first.isNumber, title.dropFirst(head.count).first == " " else {
      return ""
    }
    return String(head)
  }
}
