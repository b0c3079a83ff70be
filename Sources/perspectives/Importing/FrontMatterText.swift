internal import Glyphs
internal import Phrases
internal import Recovery

/// The front matter of an imported report: what its cover says, and as comments what is doubtful.
struct FrontMatterText {
  /// The text with its fences.
  private(set) var text = "---\n"
  private let phrases: ImportPhrases

  /// Decisions below are doubtful; what stands on a cover is placed by fewer signals.
  private static let sureOfText = 0.65
  private static let sureOfCover = 0.85
  /// The front matter has to end within the lines in which it is looked for.
  private static let mostDoubts = 100

  /// The front matter of a report that came in another format.
  ///
  /// - Parameter language: the language that was asked for, if any.
  init(_ conversion: Conversion, language: String?, _ phrases: ImportPhrases) {
    let guess = RawText.language(of: Array(conversion.recovered.markdown.utf8))
    self.init(
      conversion.recovered, language: language ?? conversion.language ?? guess,
      month: conversion.month, isPaged: conversion.isPaged, lost: conversion.lost,
      lostCalls: conversion.lostCalls, phrases)
  }

  /// - Parameters:
  ///   - language: the code of the text's language; nil where it is not known.
  ///   - month: the month of the file, where the report may name no date.
  ///   - lost: how many formulas and the like were not read.
  ///   - lostCalls: how many places are unknown where notes were called.
  init(
    _ recovered: Recovered, language: String?, month: String? = nil, isPaged: Bool = false,
    lost: Int = 0, lostCalls: Int = 0,
    _ phrases: ImportPhrases
  ) {
    self.phrases = phrases
    field("title", recovered.title)
    if recovered.title == nil { comment(phrases.noTitle) }
    field("subtitle", recovered.subtitle)
    field("language", language, quoted: false)
    if language == nil { comment(phrases.noLanguage) }
    line("kind: report")
    if !recovered.regions.isEmpty {
      line("regions: [" + recovered.regions.joined(separator: ", ") + "]")
    }
    date(recovered.date)
    if recovered.date == nil, let month { comment(phrases.monthOfFile(month)) }
    list("authors", recovered.authors)
    field("publisher", recovered.publisher)
    list("supported-by", recovered.supportedBy)
    if lost > 0 { comment(phrases.lost(lost)) }
    if lostCalls > 0 { comment(phrases.lostCalls(lostCalls)) }
    doubts(Self.doubtful(recovered), isPaged)
    line("---")
    line("")
  }

  private mutating func line(_ line: String) { text += line + "\n" }

  private mutating func comment(_ comment: String) { line("# " + YAMLText.comment(comment)) }

  private mutating func list(_ key: String, _ values: [String]) {
    guard !values.isEmpty else { return }
    line(key + ": [" + values.map(YAMLText.quoted).joined(separator: ", ") + "]")
  }

  private mutating func field(_ key: String, _ value: String?, quoted: Bool = true) {
    guard let value else { return }
    line(key + ": " + (quoted ? YAMLText.quoted(value) : value))
  }

  /// A date whose parts are not all certain is cut short, and the printed one is kept beside it.
  private mutating func date(_ printed: String?) {
    guard let printed else { return }
    let date = RawText.date(printed)
    field("date", date)
    let digits = printed.utf8.filter { (0x30...0x39).contains($0) }.count
    // A year with a day or a month in digits that are not in the date.
    if date == nil || (date?.utf8.count == 4 && digits > 4) {
      comment(phrases.uncertainDate(printed))
    }
  }

  private mutating func doubts(_ doubts: [Decision], _ isPaged: Bool) {
    guard !doubts.isEmpty else { return }
    comment(isPaged ? phrases.doubtsByPage : phrases.doubts)
    for doubt in doubts.prefix(Self.mostDoubts) {
      comment("\(doubt.line): \(phrases.message(doubt, isPaged: isPaged))")
    }
    if doubts.count > Self.mostDoubts {
      comment(phrases.moreDoubts(doubts.count - Self.mostDoubts))
    }
  }

  /// The decisions that are doubtful.
  static func doubtful(_ recovered: Recovered?) -> [Decision] {
    recovered?.decisions.filter(isDoubtful) ?? []
  }

  private static func isDoubtful(_ decision: Decision) -> Bool {
    switch decision.kind {
    case .title, .cover: decision.confidence < sureOfCover
    case .contents, .furniture, .columns, .heading, .join, .hyphen, .duplicate, .pullQuote, .figure,
      .footnote, .list, .verbatim:
      decision.confidence < sureOfText
    }
  }
}

/// Text as YAML takes it.
enum YAMLText {
  /// In double quotes: any text can stand there.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        quoted += "\\"
        quoted.unicodeScalars.append(scalar)
      default:
        if isPlain(scalar) {
          quoted.unicodeScalars.append(scalar)
        } else {
          quoted += "\\U" + hexadecimal(scalar.value)
        }
      }
    }
    return quoted + "\""
  }

  /// Behind `#`: on one line, without what YAML does not take.
  static func comment(_ text: String) -> String {
    var comment = ""
    for scalar in SafeText.shown(text).unicodeScalars {
      comment.unicodeScalars.append(isPlain(scalar) ? scalar : " ")
    }
    return comment
  }

  /// Whether YAML takes a scalar as it is and sees no line end in it.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD: true
    case 0x10000...0x10FFFF: true
    default: false
    }
  }

  /// Eight digits.
  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: max(0, 8 - digits.count)) + digits
  }
}
