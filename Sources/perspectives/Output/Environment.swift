internal import Glibc
internal import Phrases

/// The environment variables that the program reads.
enum Environment {
  /// The value of a variable, or nil where it is not set.
  static func value(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Whether the locale's name says that the terminal takes UTF-8.
  static var speaksUnicode: Bool {
    let name = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { value($0) }.first { !$0.isEmpty }
    let lowered = (name ?? "").lowercased()
    return lowered.contains("utf-8") || lowered.contains("utf8")
  }

  /// Whether colours are wanted: `NO_COLOR` with any text says no.
  static var allowsColor: Bool { (value("NO_COLOR") ?? "").isEmpty }
}

/// The language the program speaks.
///
/// Help is asked for it while arguments are still being parsed, so the option is looked for by hand.
enum Interface {
  /// The option's name without its hyphens.
  static let option = "interface-language"

  /// The words of the program, chosen when they are first asked for.
  static let phrases = Phrases.of(
    InterfaceLanguage.chosen(option: optionValue(CommandLine.arguments)) { Environment.value($0) })

  /// The value after `--interface-language`, if it is given.
  static func optionValue(_ arguments: [String]) -> String? {
    let name = "--" + option
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { return nil }
      if argument == name { return index + 1 < arguments.count ? arguments[index + 1] : nil }
      if argument.hasPrefix(name + "=") { return String(argument.dropFirst(name.count + 1)) }
    }
    return nil
  }
}
