internal import Glyphs

/// The words of a citation, in the language of the document.
struct CitationWords: Sendable {
  /// The heading above what a document draws on.
  var drawsOn = "Draws on"
  /// The heading above the citation.
  var howToCite = "How to cite"
  /// In the place of a date that is not known.
  var undated = "n.d."
  /// Before a document that holds what is cited.
  var within = "In"
  /// Before the original.
  var basis = "Based on:"
  var noDate = "date not given"
  var noPublisher = "publisher not given"
  /// Around a title.
  var quotes = (open: "“", close: "”")
  /// Between a source and where in it something stands.
  var colon = ": "
  /// Between the last two names.
  var and = "and"
  fileprivate var language = "en"
  var months: [String] { MonthNames.names(in: language) ?? [] }
  /// The languages of originals, as they stand behind `originalIn`.
  fileprivate var languages = [
    "en": "English", "fr": "French", "es": "Spanish", "pt": "Portuguese",
  ]
  fileprivate var originalIn = "original in"
  fileprivate var sectionWord = "Section"

  static func of(_ language: String) -> CitationWords {
    switch language {
    case "fr": french
    case "es": spanish
    case "pt": portuguese
    default: CitationWords()
    }
  }

  private static let french = CitationWords(
    drawsOn: "D’après", howToCite: "Pour citer", undated: "s.\u{A0}d.", within: "Dans",
    basis: "D’après\u{A0}:", noDate: "date non indiquée", noPublisher: "éditeur non indiqué",
    quotes: ("«\u{A0}", "\u{A0}»"), colon: "\u{A0}: ", and: "et", language: "fr",
    languages: ["en": "anglais", "fr": "français", "es": "espagnol", "pt": "portugais"],
    originalIn: "original en", sectionWord: "Section")

  private static let spanish = CitationWords(
    drawsOn: "Se basa en", howToCite: "Cómo citar", undated: "s.\u{A0}f.", within: "En",
    basis: "Basado en:", noDate: "fecha no indicada", noPublisher: "editor no indicado",
    quotes: ("«", "»"), and: "y", language: "es",
    languages: ["en": "inglés", "fr": "francés", "es": "español", "pt": "portugués"],
    originalIn: "original en", sectionWord: "Sección")

  private static let portuguese = CitationWords(
    drawsOn: "Baseia-se em", howToCite: "Como citar", undated: "s.\u{A0}d.", within: "Em",
    basis: "Baseado em:", noDate: "data não indicada", noPublisher: "editora não indicada",
    and: "e", language: "pt",
    languages: ["en": "inglês", "fr": "francês", "es": "espanhol", "pt": "português"],
    originalIn: "original em", sectionWord: "Seção")
}

extension CitationWords {
  /// A title in quotation marks.
  func quoted(_ title: String) -> String { quotes.open + title + quotes.close }

  /// A section by its title.
  func section(_ title: String) -> String { "\(sectionWord) \(quoted(title))" }

  /// The language of an original; empty where it is not given.
  func original(_ code: String) -> String {
    code.isEmpty ? "" : "\(originalIn) \(languages[code] ?? code)"
  }

  /// Names in a row.
  func joined(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    let head = names.dropLast().joined(separator: ", ")
    let comma = language == "en" && names.count > 2 ? "," : ""
    return "\(head)\(comma) \(and) \(last)"
  }

  /// Whether there are words for a language; in any other a citation is English.
  static func isKnown(_ language: String) -> Bool {
    language == "en" || of(language).language != "en"
  }

  /// A date such as `2022-10` in words that no line breaks apart; what is no such date stays as it
  /// is.
  func date(_ text: String) -> String {
    guard let (year, month, day) = parts(text) else { return text }
    guard let month else { return year }
    let date: String
    switch (language, day) {
    case ("es", let day), ("pt", let day):
      date = (day.map { "\($0) de " } ?? "") + "\(month) de \(year)"
    case ("fr", let day): date = (day.map { "\(first($0)) " } ?? "") + "\(month) \(year)"
    case (_, let day?): date = "\(month) \(day), \(year)"
    case (_, nil): date = "\(month) \(year)"
    }
    return together(date)
  }

  /// The first of a month, as French writes it.
  private func first(_ day: Int) -> String { day == 1 ? "1er" : "\(day)" }

  /// The same with spaces at which no line breaks.
  private func together(_ date: String) -> String {
    String(date.map { $0 == " " ? "\u{A0}" : $0 })
  }

  /// The same with the year before the rest.
  func invertedDate(_ text: String) -> String {
    guard let (year, month, day) = parts(text) else { return text }
    guard let month else { return year }
    guard let day else { return "\(year), \(month)" }
    switch language {
    case "es", "pt": return "\(year), " + together("\(day) de \(month)")
    case "fr": return "\(year), " + together("\(first(day)) \(month)")
    default: return "\(year), " + together("\(month) \(day)")
    }
  }

  private func parts(_ text: String) -> (year: String, month: String?, day: Int?)? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4, Int(parts[0]) != nil else {
      return nil
    }
    guard parts.count > 1 else { return (String(parts[0]), nil, nil) }
    guard let month = Int(parts[1]), (1...12).contains(month) else { return nil }
    guard parts.count > 2 else { return (String(parts[0]), months[month - 1], nil) }
    guard let day = Int(parts[2]), (1...31).contains(day) else { return nil }
    return (String(parts[0]), months[month - 1], day)
  }
}
