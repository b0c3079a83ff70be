/// The languages the program speaks.
public enum InterfaceLanguage: String, CaseIterable, Sendable {
  case english = "en"
  case french = "fr"
  case spanish = "es"

  /// The variables that choose a language, the strongest first; the last three are the system's.
  public static let variables = ["PERSPECTIVES_LANG", "LC_ALL", "LC_MESSAGES", "LANG"]

  /// The language to speak.
  ///
  /// - Parameters:
  ///   - option: what the user asked for, if anything; unknown codes are passed over.
  ///   - environment: the value of a variable, or nil.
  public static func chosen(option: String?, environment: (String) -> String?) -> Self {
    if let option, let language = named(option) { return language }
    if let own = environment(variables[0]), let language = named(own) { return language }
    // As everywhere in the system, the first of these that is set decides, even for `C`.
    let locale = variables.dropFirst().lazy.compactMap(environment).first { !$0.isEmpty }
    return locale.flatMap(named) ?? .english
  }

  /// The language of a code or a locale: `fr`, `fr_CA.UTF-8`, `fr-CA`.
  private static func named(_ locale: String) -> Self? {
    let code = locale.prefix { $0 != "_" && $0 != "-" && $0 != "." && $0 != "@" }
    return Self(rawValue: code.lowercased())
  }
}
