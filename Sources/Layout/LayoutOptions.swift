/// The few words that the layout adds to a report, in the report's language.
public struct LayoutWords: Equatable, Sendable {
  /// "Figure".
  public var figure: String
  /// "Source:", with the colon as the language sets it.
  public var source: String
  /// What is said of an image: "Image:".
  public var image: String
  /// Between a word and what it is the name of, as the language sets it.
  public var colon: String
  /// The language, for dates; empty where it is not known.
  public var language: String

  /// The words.
  public init(
    figure: String, source: String, image: String, colon: String = ": ", language: String = ""
  ) {
    self.figure = figure
    self.source = source
    self.image = image
    self.colon = colon
    self.language = language
  }

  /// The words in a language; English where the language is not known.
  public static func of(_ language: String) -> LayoutWords {
    switch language {
    case "fr":
      LayoutWords(
        figure: "Figure", source: "Source\u{A0}:", image: "Image\u{A0}:", colon: "\u{A0}: ",
        language: "fr")
    case "es":
      LayoutWords(figure: "Figura", source: "Fuente:", image: "Imagen:", language: "es")
    case "pt": LayoutWords(figure: "Figura", source: "Fonte:", image: "Imagem:", language: "pt")
    default:
      LayoutWords(figure: "Figure", source: "Source:", image: "Image:", language: language)
    }
  }
}

/// How a report is laid out.
public struct LayoutOptions: Equatable, Sendable {
  /// The columns that lines may take.
  public var width: Int
  /// The words that the layout adds.
  public var words: LayoutWords
  /// Whether the address of a link is written after it: for paper and pipes, where none can be followed.
  public var showsAddresses: Bool
  /// Whether the report's title and what it says about itself come first.
  public var showsTitle: Bool
  /// What is shown beside the report's own text, where the whole of it is shown.
  public var additions: Additions

  /// Options.
  public init(
    width: Int, words: LayoutWords = .of("en"), showsAddresses: Bool = false,
    showsTitle: Bool = true, additions: Additions = Additions()
  ) {
    self.width = max(8, width)
    self.words = words
    self.showsAddresses = showsAddresses
    self.showsTitle = showsTitle
    self.additions = additions
  }
}
