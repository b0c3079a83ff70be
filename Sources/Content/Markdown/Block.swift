/// A block of a report, from one line of a paragraph to a whole figure.
public struct Block: Equatable, Sendable {
  /// The offset of the block's first text in the report.
  public var offset: Int
  /// What it is.
  public var content: Content

  /// The kinds of block.
  public indirect enum Content: Equatable, Sendable {
    /// A heading; `level` is 1 to 6.
    case heading(level: Int, [Run])
    case paragraph([Run])
    case list(ItemList)
    case quote([Block])
    /// Lines lifted out of the text, with the name of who said them if the report gives one.
    case pullQuote([Block], attribution: [Run])
    case figure(Figure)
    case code(Code)
    case table(Table)
    case rule
    /// Raw HTML, shown as it is written.
    case html(Code)
    /// The text of a footnote.
    case footnote(label: String, [Block])
  }

  /// A block at an offset.
  public init(_ content: Content, offset: Int) {
    self.content = content
    self.offset = offset
  }
}

/// A list of items.
public struct ItemList: Equatable, Sendable {
  /// The number of the first item, or nil for a bulleted list.
  public var start: Int?
  /// Whether items stand without blank lines between them.
  public var isTight: Bool
  /// The items.
  public var items: [Item]

  /// One item.
  public struct Item: Equatable, Sendable {
    /// For a task: whether it is done.
    public var isDone: Bool?
    /// What the item holds.
    public var blocks: [Block]
  }
}

/// Text that is shown as typed, line by line.
public struct Code: Equatable, Sendable {
  /// The language named after the fence; empty when none is.
  public var language: String
  /// The text, each line ended by a line feed.
  public var text: String
}

/// A table; every row has as many cells as there are alignments.
public struct Table: Equatable, Sendable {
  /// Where the text of a column stands.
  public enum Alignment: Sendable {
    case leading, center, trailing
  }
  /// One for each column.
  public var alignments: [Alignment]
  /// The cells of the heading row.
  public var header: [[Run]]
  /// The rows below it.
  public var rows: [[[Run]]]
}

/// A figure, told in words: terminals show no pictures, and the reports give none.
public struct Figure: Equatable, Sendable {
  /// What a figure stands for.
  public enum Kind: Sendable {
    /// A picture of the report.
    case picture
    /// Key numbers as a panel: the first column holds them, the second what they count.
    case numbers
  }
  /// What it stands for.
  public var kind = Kind.picture
  /// The number as printed, such as `3` or `2.1`; empty when none is given.
  public var number: String
  /// The caption.
  public var caption: [Run]
  /// Where the figure is from; empty when not given.
  public var source: [Run]
  /// The data, if the report gives them.
  public var data: [Table]
  /// Remarks about the figure.
  public var notes: [Block]
}
