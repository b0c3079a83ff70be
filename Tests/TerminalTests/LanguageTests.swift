import TestKit
import Testing

/// The languages of documents and of the interface.
struct LanguageTests {
  @Test func theInterfaceSpeaksTheLanguageOfTheLocale() throws {
    for (language, word) in [("fr_FR.UTF-8", "Régions"), ("es_ES.UTF-8", "Regiones")] {
      // The locale itself need not be installed: the reader looks at its name.
      let session = try ReaderSession.start(
        environment: ["LC_ALL": "", "LANG": language, "LC_CTYPE": "C.UTF-8"])
      session.waitFor(word)
    }
  }

  @Test func theOptionIsStronger() throws {
    let session = try ReaderSession.start(
      ["--interface-language", "fr"], environment: ["PERSPECTIVES_LANG": "en"])
    session.waitFor("Régions")
  }

  @Test func aKeySwitchesTheInterface() throws {
    let session = try ReaderSession.start()
    session.waitFor("Regions")
    session.type("I")
    session.waitFor("Régions")
  }

  @Test(arguments: ["africa-training", "europe-challenges", "metropolis"])
  func aDocumentKeepsItsPlaceWhenItsLanguageIsSwitched(_ section: String) throws {
    let session = try ReaderSession.start(["--open", "localising-sdgs#\(section)"])
    let english = session.until("a text") { $0.contains("%") }
    session.switchLanguage(to: "fr")
    let outline = Execution.run(["outline", "localising-sdgs", "--language", "fr"]).text
    let row = try #require(outline.split(separator: "\n").first { $0.contains(" \(section) ") })
    let title = row.split(separator: " ").dropFirst(3).joined(separator: " ")
    session.until("the French text") { screen in
      screen.rows[0].hasSuffix("fr") && screen.rows[1...3].contains { $0.contains(title) }
    }
    session.switchLanguage(to: "en")
    #expect(session.screen.rows[1] == english.rows[1])
  }
}

extension TerminalSession {
  /// Goes through the translations of the document up to one.
  fileprivate func switchLanguage(to language: String) {
    for _ in 0..<3 where !screen.rows[0].hasSuffix(language) {
      let before = screen.rows[0].suffix(2)
      type("L")
      until("another language") { $0.rows[0].suffix(2) != before }
    }
  }
}
