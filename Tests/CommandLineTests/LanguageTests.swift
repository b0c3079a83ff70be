import Phrases
import Testing

@testable import perspectives

@Suite struct LanguageTests {
  private func chosen(_ option: String?, _ variables: [String: String]) -> InterfaceLanguage {
    InterfaceLanguage.chosen(option: option) { variables[$0] }
  }

  @Test func theStrongestWordWins() {
    let all = [
      "PERSPECTIVES_LANG": "es", "LC_ALL": "fr_FR.UTF-8", "LC_MESSAGES": "en_GB", "LANG": "es_ES",
    ]
    #expect(chosen("en", all) == .english)
    #expect(chosen(nil, all) == .spanish)
    #expect(chosen(nil, ["LC_ALL": "fr_FR.UTF-8", "LANG": "es_ES"]) == .french)
    #expect(chosen(nil, ["LC_ALL": "", "LC_MESSAGES": "es", "LANG": "fr"]) == .spanish)
    #expect(chosen(nil, ["LANG": "fr_CA@x"]) == .french)
    #expect(chosen(nil, [:]) == .english)
  }

  @Test func whatIsUnknownIsEnglishOrPassedOver() {
    #expect(chosen("tlh", ["LANG": "fr"]) == .french)
    #expect(chosen(nil, ["PERSPECTIVES_LANG": "tlh", "LANG": "fr"]) == .french)
    #expect(chosen(nil, ["LC_ALL": "C.UTF-8", "LANG": "fr"]) == .english)
    #expect(chosen(nil, ["LANG": "pt_BR.UTF-8"]) == .english)
  }

  @Test func theOptionIsFoundBeforeArgumentsAreParsed() {
    #expect(Interface.optionValue(["p", "list", "--interface-language", "fr"]) == "fr")
    #expect(Interface.optionValue(["p", "--interface-language=es", "x"]) == "es")
    #expect(Interface.optionValue(["p", "--interface-language"]) == nil)
    #expect(Interface.optionValue(["p", "--", "--interface-language", "fr"]) == nil)
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func helpIsWholeInEveryLanguage(_ language: InterfaceLanguage) {
    let help = Phrases.of(language).commandLine.help
    for (name, value) in Mirror(reflecting: help).children {
      #expect((value as? String)?.isEmpty == false, "\(name ?? "")")
    }
    for code in ["0", "1", "64", "66", "73", "74"] { #expect(help.discussion.contains(code)) }
  }
}
