import Testing

@testable import Search

/// Text cut into words, one table for each language.
struct TokenizerTests {
  @Test(arguments: [
    ("l’Afrique d'aujourd’hui", "afrique aujourd hui"), ("Qu’elle n'est", "elle est"),
    ("L'ÉGALITÉ", "egalite"), ("jusqu’à demain", "a demain"), ("Sud-Sud", "sud sud"),
    ("Asie–Pacifique", "asie pacifique"), ("élu·e·s et acteur·rice·s", "elu et acteur"),
    ("9 200 ménages", "9200 menages"), ("9\u{202F}200 ménages", "9200 menages"),
    ("œuvre, cœur", "oeuvre coeur"), ("37 %", "37"), ("l'ODD 11", "odd 11"),
  ])
  func french(_ text: String, _ words: String) { #expect(tokens(text) == words) }

  @Test(arguments: [
    ("UCLG’s cities' plans", "uclg cities plans"), ("don't", "don t"),
    ("9,200 households", "9200 households"), ("1,234,567", "1234567"), ("17.6", "17 6"),
    ("in 2016 200 cities", "in 2016 200 cities"), ("12, 300", "12 300"),
    ("O.D.D. U.S.A.", "odd usa"),
    ("J. Martin", "j martin"), ("PMI-WILL", "pmi will"), ("SDG11", "sdg11"),
    ("e-library", "e library"),
    ("0.125", "0 125"), ("co\u{AD}operation", "cooperation"), ("end.Next", "end next"),
  ])
  func english(_ text: String, _ words: String) { #expect(tokens(text) == words) }

  @Test(arguments: [
    ("¿Cooperación?", "cooperacion"), ("Año, niño", "ano nino"), ("1.500.000 €", "1500000"),
    ("Ações do município", "acoes do municipio"), ("ação-chave", "acao chave"),
  ])
  func spanishAndPortuguese(_ text: String, _ words: String) { #expect(tokens(text) == words) }

  @Test(arguments: [
    ("ΑΘΗΝΑ Москва", "αθηνα москва"), ("都市", "都 市"), ("Türkiye İstanbul", "turkiye istanbul"),
    ("é\u{301}e\u{301}", "ee"), ("", ""), ("—«»…", ""), ("🙂 ok", "ok"), ("a_b", "a b"),
  ])
  func others(_ text: String, _ words: String) { #expect(tokens(text) == words) }

  @Test func anyBytesGiveWords() {
    let bytes: [UInt8] = [0x61, 0xFF, 0xC3, 0x62, 0xE2, 0x80, 0x63, 0xF0, 0x9F, 0x64, 0xC3]
    let words = bytes.withUnsafeBufferPointer { buffer -> [String] in
      var tokens = Tokenizer(buffer)
      var words: [String] = []
      while tokens.next() { words.append(String(decoding: tokens.term, as: UTF8.self)) }
      return words
    }
    #expect(words == ["a", "b", "c", "d"])
  }

  @Test func wordsAreCut() {
    let word = String(repeating: "é", count: 5000)
    #expect(Tokenizer.terms(of: word).map(\.count) == [Tokenizer.longest])
  }

  @Test func cuttingTwiceChangesNothing() {
    for text in ["l’Élu·e", "9 200", "O.D.D.", "UCLG's", "ß ﬁn Å", "都市"] {
      for term in Tokenizer.terms(of: text) {
        #expect(Tokenizer.terms(of: String(decoding: term, as: UTF8.self)) == [term])
      }
    }
  }

  @Test(arguments: [
    (StemLanguage.french, "villes", "ville"), (.french, "decentralisees", "decentralise"),
    (.french, "locaux", "local"), (.french, "partenaires", "partenaire"),
    (.english, "cities", "city"), (.english, "trained", "training"),
    (.spanish, "cooperaciones", "cooperacion"), (.spanish, "ciudades", "ciudad"),
    (.portuguese, "cooperacoes", "cooperacao"), (.portuguese, "municipios", "municipio"),
  ])
  func forms(_ language: StemLanguage, _ one: String, _ other: String) {
    let stemmer = Stemmer(language)
    #expect(stemmer.key(Array(one.utf8)) == stemmer.key(Array(other.utf8)))
  }

  @Test(
    arguments: [
      ("turin", "turni", 1), ("turin", "turin", 0), ("turin", "tuin", 1), ("turin", "tturin", 1),
      ("turin", "paris", nil), ("chefchaouen", "chefchaoen", 1),
    ] as [(String, String, Int?)])
  func distance(_ one: String, _ other: String, _ slips: Int?) {
    var distance = EditDistance()
    let found = Array(other.utf8).withUnsafeBufferPointer {
      distance.between(Array(one.utf8), $0, limit: 2)
    }
    #expect(found == slips)
  }

  private func tokens(_ text: String) -> String {
    Tokenizer.terms(of: text).map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }
}
