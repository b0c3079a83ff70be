/// What the parser of arguments says by itself, with `%` for each value that it names.
///
/// The English strings are the library's own, by which they are known again in its messages; the
/// other languages take their place.
public struct ParserPhrases: Sendable {
  /// What stands at the start of a line.
  let overview, usageOfHelp, arguments, options, subcommands, error, help, usage: String
  /// What stands at the end of a line.
  let showVersion, showHelp: String
  /// What stands anywhere.
  let values, withDefault, defaultAlone: String
  /// Whole lines.
  let seeHelp, seeSubcommand: String
  /// Whole errors; the longer of two that begin alike stands first.
  let didYouMean, unknownOption, missingValue, takesNoValue, unexpected, unexpectedMany: String
  let alreadySet, missingArgument, missingOneOf, invalidOneOf, invalidFor, invalid: String
  /// Between two choices of a list.
  let or: String

  /// The words in a language.
  public static func of(_ language: InterfaceLanguage) -> ParserPhrases {
    switch language {
    case .english: english
    case .french: french
    case .spanish: spanish
    }
  }

  /// A line of the parser's in this language; what is not its own words stays.
  public func line(_ line: String) -> String {
    var text = line
    for (known, own) in pairs([\.values, \.withDefault, \.defaultAlone]) {
      text = text.replacing(known, with: own)
    }
    for (known, own) in pairs([\.seeHelp, \.seeSubcommand]) {
      if let values = Template.values(of: text, in: known) { return Template.fill(own, values) }
    }
    for (known, own) in pairs([\.showVersion, \.showHelp]) where text.hasSuffix(known) {
      return text.dropLast(known.count) + own
    }
    let starts: [KeyPath<ParserPhrases, String>] = [
      \.overview, \.usageOfHelp, \.arguments, \.options, \.subcommands, \.help, \.usage,
    ]
    for (known, own) in pairs(starts) where text.hasPrefix(known) {
      return own + text.dropFirst(known.count)
    }
    let known = ParserPhrases.english.error
    return text.hasPrefix(known) ? error + failure(String(text.dropFirst(known.count))) : text
  }

  /// What was wrong with the arguments.
  private func failure(_ text: String) -> String {
    let all: [KeyPath<ParserPhrases, String>] = [
      \.didYouMean, \.unknownOption, \.missingValue, \.takesNoValue, \.unexpected,
      \.unexpectedMany, \.alreadySet, \.missingArgument, \.missingOneOf, \.invalidOneOf,
      \.invalidFor, \.invalid,
    ]
    for (known, own) in pairs(all) {
      guard let values = Template.values(of: text, in: known) else { continue }
      // The quotes of a list are within those of the sentence.
      let told = values.map {
        $0.replacing(ParserPhrases.english.or, with: or).replacing("', '", with: ", ")
      }
      return Template.fill(own, told)
    }
    return text
  }

  private func pairs(
    _ paths: [KeyPath<ParserPhrases, String>]
  ) -> [(known: String, own: String)] {
    paths.map { (ParserPhrases.english[keyPath: $0], self[keyPath: $0]) }
  }
}

/// A sentence with `%` for each value.
private enum Template {
  /// The values of a text that is made from a template; nil where it is not.
  static func values(of text: String, in template: String) -> [String]? {
    let pieces = template.split(separator: "%", omittingEmptySubsequences: false)
    guard let first = pieces.first, let last = pieces.last, pieces.count > 1,
      text.hasPrefix(first)
    else { return nil }
    var rest = text.dropFirst(first.count)
    var values: [String] = []
    for piece in pieces.dropFirst().dropLast() {
      guard let range = rest.firstRange(of: piece) else { return nil }
      values.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    guard rest.hasSuffix(last) else { return nil }
    return values + [String(rest.dropLast(last.count))]
  }

  /// A template with its values.
  static func fill(_ template: String, _ values: [String]) -> String {
    let pieces = template.split(separator: "%", omittingEmptySubsequences: false)
    var text = ""
    for (index, piece) in pieces.enumerated() {
      text += piece
      if index < pieces.count - 1, values.indices.contains(index) { text += values[index] }
    }
    return text
  }
}
