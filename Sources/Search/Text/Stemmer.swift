internal import CStemmer

/// The languages whose word forms are known.
enum StemLanguage: Int, CaseIterable, Sendable {
  case english, french, spanish, portuguese

  init?(code: String) {
    switch code {
    case "en": self = .english
    case "fr": self = .french
    case "es": self = .spanish
    case "pt": self = .portuguese
    default: return nil
    }
  }

  /// The ISO 639-1 code.
  var code: String {
    switch self {
    case .english: "en"
    case .french: "fr"
    case .spanish: "es"
    case .portuguese: "pt"
    }
  }

  /// The bit that stands for the language where a word's languages are kept.
  var bit: UInt8 { 1 << UInt8(rawValue) }

  fileprivate var algorithm: String {
    switch self {
    case .english: "english"
    case .french: "french"
    case .spanish: "spanish"
    case .portuguese: "portuguese"
    }
  }
}

/// Reduces folded words to what their forms share.
///
/// Snowball expects accents, and folded words have none. What was typed and what is indexed go the
/// same way, so that mostly does not matter; endings that the algorithms know by their accent alone
/// get it back first.
final class Stemmer {
  private let language: StemLanguage
  private let stemmer: OpaquePointer?

  init(_ language: StemLanguage) {
    self.language = language
    stemmer = sb_stemmer_new(language.algorithm, "UTF_8")
  }

  deinit { if let stemmer { sb_stemmer_delete(stemmer) } }

  /// What all forms of a folded word share; the word itself where it is too short to have forms.
  func key(_ term: [UInt8]) -> [UInt8] {
    guard let stemmer, term.count > 2, term.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else {
      return term
    }
    let word = respelled(term)
    guard let stem = sb_stemmer_stem(stemmer, word, Int32(word.count)) else { return term }
    let length = Int(sb_stemmer_length(stemmer))
    var key: [UInt8] = []
    key.reserveCapacity(length)
    for byte in UnsafeBufferPointer(start: stem, count: length) where byte < 0x80 {
      key.append(byte)
    }
    return trimmed(key)
  }

  /// French participles end in -é, -ée, -és, -ées: folded they differ by an e that stays.
  private func trimmed(_ key: [UInt8]) -> [UInt8] {
    guard language == .french else { return key }
    var key = key
    while key.count > 3, key.last == 0x65 { key.removeLast() }
    return key
  }

  /// The word as Snowball should see it.
  private func respelled(_ term: [UInt8]) -> [UInt8] {
    switch language {
    // Organization is organisation.
    case .english: term.map { $0 == 0x7A ? 0x73 : $0 }
    case .french: term
    case .spanish: Accents.restore(term, Accents.spanish)
    case .portuguese: Accents.restore(term, Accents.portuguese)
    }
  }
}

/// Endings that lose their accent when folded, and plurals that Snowball stems apart.
private enum Accents {
  static let spanish = pairs([("cion", "ción"), ("sion", "sión"), ("dades", "dad")][...])
  static let portuguese = pairs(
    [
      ("cao", "ção"), ("coes", "ções"), ("sao", "são"), ("soes", "sões"), ("ancia", "ância"),
      ("encia", "ência"), ("avel", "ável"), ("ivel", "ível"), ("ario", "ário"), ("aria", "ária"),
    ][...])

  static func restore(_ term: [UInt8], _ endings: [(plain: [UInt8], accented: [UInt8])]) -> [UInt8]
  {
    for ending in endings where term.count > ending.plain.count && ends(term, ending.plain) {
      return Array(term.dropLast(ending.plain.count)) + ending.accented
    }
    return term
  }

  private static func ends(_ term: [UInt8], _ ending: [UInt8]) -> Bool {
    term.suffix(ending.count).elementsEqual(ending)
  }

  private static func pairs(_ texts: ArraySlice<(String, String)>)
    -> [(plain: [UInt8], accented: [UInt8])]
  {
    texts.map { (Array($0.0.utf8), Array($0.1.utf8)) }
  }
}
