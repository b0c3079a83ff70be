/// What was read out of a raw text.
public struct Recovered: Sendable {
  /// A statement about the document that its first pages make.
  public struct Metadatum: Sendable, Equatable {
    /// What is stated.
    public enum Kind: Sendable, Equatable {
      case title, subtitle, date, supportedBy, author, publisher
    }
    /// What is stated.
    public var kind: Kind
    /// The words as printed, emphasis marks removed.
    public var text: String
    /// 1-based line of the source.
    public var line: Int
    /// 0…1.
    public var confidence: Double
  }

  /// A stretch of the source that is not in the running text.
  public struct Removed: Sendable, Equatable {
    /// Why it was taken out.
    public enum Reason: Sendable, Equatable {
      /// Running head, running foot or page number.
      case furniture
      /// Printed table of contents.
      case contents
      /// Says again what stands elsewhere, at this source line.
      case duplicate(of: Int)
      /// A label whose meaning is kept in another form (supporters, a list's own bullets).
      case label
    }
    /// 1-based source lines, both included.
    public var lines: ClosedRange<Int>
    /// The words as printed, lines kept apart.
    public var text: String
    /// Why it was taken out.
    public var reason: Reason
  }

  /// What the first pages say of the document, in their order.
  public var metadata: [Metadatum] = []
  /// The text in the library's Markdown, `##` the highest heading.
  public var markdown = ""
  /// For each line of `markdown` the 1-based source line it came from.
  public var lines: [Int] = []
  /// What was decided, in the order of the source.
  public var decisions: [Decision] = []
  /// What was taken out of the running text, in the order of the source.
  public var removed: [Removed] = []
  /// The identifiers of the regions that headings name, in order of appearance.
  public var regions: [String] = []

  /// The title, where the text has one.
  public var title: String? { first(.title) }
  /// The subtitle.
  public var subtitle: String? { first(.subtitle) }
  /// The date as printed ("Octobre, 2022").
  public var date: String? { first(.date) }
  /// Those who wrote it.
  public var authors: [String] { metadata.filter { $0.kind == .author }.map(\.text) }
  /// Who published it.
  public var publisher: String? { first(.publisher) }
  /// Those who supported the publication.
  public var supportedBy: [String] {
    metadata.filter { $0.kind == .supportedBy }.map(\.text)
  }

  /// The first statement of a kind: later ones are copies.
  private func first(_ kind: Metadatum.Kind) -> String? {
    metadata.first { $0.kind == kind }?.text
  }
}
