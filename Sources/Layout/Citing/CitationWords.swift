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
  /// Between the last two names.
  var and = "and"
  fileprivate var language = "en"
  fileprivate var months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
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
    default: CitationWords()
    }
  }

  private static let french = CitationWords(
    drawsOn: "D’après", howToCite: "Pour citer", undated: "s. d.", within: "Dans",
    basis: "D’après\u{A0}:", noDate: "date non indiquée", noPublisher: "éditeur non indiqué",
    quotes: ("«\u{A0}", "\u{A0}»"), and: "et", language: "fr",
    months: [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre", "novembre", "décembre",
    ],
    languages: ["en": "anglais", "fr": "français", "es": "espagnol", "pt": "portugais"],
    originalIn: "original en", sectionWord: "Section")

  private static let spanish = CitationWords(
    drawsOn: "Se basa en", howToCite: "Cómo citar", undated: "s. f.", within: "En",
    basis: "Basado en:", noDate: "fecha no indicada", noPublisher: "editor no indicado",
    quotes: ("«", "»"), and: "y", language: "es",
    months: [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
      "octubre", "noviembre", "diciembre",
    ],
    languages: ["en": "inglés", "fr": "francés", "es": "español", "pt": "portugués"],
    originalIn: "original en", sectionWord: "Sección")
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

  /// A date such as `2022-10` in words; what is no such date stays as it is.
  func date(_ text: String) -> String {
    guard let (year, month, day) = parts(text) else { return text }
    guard let month else { return year }
    guard let day else { return language == "es" ? "\(month) de \(year)" : "\(month) \(year)" }
    switch language {
    case "es": return "\(day) de \(month) de \(year)"
    case "fr": return "\(day == 1 ? "1er" : "\(day)") \(month) \(year)"
    default: return "\(month) \(day), \(year)"
    }
  }

  /// The same with the year before the rest.
  func invertedDate(_ text: String) -> String {
    guard let (year, month, day) = parts(text) else { return text }
    guard let month else { return year }
    guard let day else { return "\(year), \(month)" }
    switch language {
    case "es": return "\(year), \(day) de \(month)"
    case "fr": return "\(year), \(day == 1 ? "1er" : "\(day)") \(month)"
    default: return "\(year), \(month) \(day)"
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
