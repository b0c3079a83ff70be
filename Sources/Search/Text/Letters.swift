internal import Glyphs

/// What a character does to the words around it.
enum Letter: UInt8 {
  /// Ends a word: spaces, punctuation, symbols.
  case other
  case letter
  case digit
  /// A word by itself: scripts written without spaces.
  case ideograph
  /// `'` and its typographic variants.
  case apostrophe
  /// Nothing to see: soft hyphens, joiners, combining marks.
  case ignorable
  /// A space or point that may stand between thousands, and between nothing else.
  case space, point
  /// The middle dot of inclusive writing: `élu·e·s`.
  case middleDot
}

/// The class and the folded form of every character, from a table for what European languages use.
struct Letters: @unchecked Sendable {
  static let shared = Letters()
  private static let size = 0x250
  // Tables that live as long as the program: nothing has to be retained for each character.
  private let classes: UnsafePointer<Letter>
  // The folded bytes of a character, up to three, the first lowest; the highest byte is how many.
  private let folded: UnsafePointer<UInt32>

  private init() {
    let classes = UnsafeMutablePointer<Letter>.allocate(capacity: Letters.size)
    let folded = UnsafeMutablePointer<UInt32>.allocate(capacity: Letters.size)
    for value in 0..<Letters.size {
      let scalar = Unicode.Scalar(UInt32(value)) ?? "\0"
      classes[value] = Letters.classify(scalar)
      folded[value] = Letters.pack(scalar)
    }
    self.classes = UnsafePointer(classes)
    self.folded = UnsafePointer(folded)
  }

  /// A character's folded form in four bytes, where it is short enough.
  private static func pack(_ scalar: Unicode.Scalar) -> UInt32 {
    var bytes: [UInt8] = []
    Folding.shared.append(scalar, to: &bytes)
    guard bytes.count <= 3 else { return 0xFF00_0000 }
    let packed = bytes.reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    return packed | UInt32(bytes.count) << 24
  }

  @inline(__always)
  func of(_ scalar: Unicode.Scalar) -> Letter {
    let value = Int(scalar.value)
    return value < Letters.size ? classes[value] : Letters.classify(scalar)
  }

  /// Appends the folded form of a character.
  @inline(__always)
  func fold(_ scalar: Unicode.Scalar, into term: inout [UInt8]) {
    let value = Int(scalar.value)
    let packed = value < Letters.size ? folded[value] : 0xFF00_0000
    guard packed < 0xFF00_0000 else { return Folding.shared.append(scalar, to: &term) }
    for index in 0..<(packed >> 24) {
      term.append(UInt8(truncatingIfNeeded: packed >> (8 * index)))
    }
  }

  private static func classify(_ scalar: Unicode.Scalar) -> Letter {
    switch scalar.value {
    case 0x30...0x39: return .digit
    case 0x41...0x5A, 0x61...0x7A: return .letter
    case 0x27, 0x2018, 0x2019, 0x2BC, 0x2032: return .apostrophe
    case 0x20, 0xA0, 0x202F, 0x2009, 0x2007: return .space
    case 0x2C, 0x2E: return .point
    case 0xB7: return .middleDot
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF, 0xFE00...0xFE0F: return .ignorable
    case 0..<0xAA: return .other
    case 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: return .ideograph
    default: return classifyByProperties(scalar)
    }
  }

  @inline(never)
  private static func classifyByProperties(_ scalar: Unicode.Scalar) -> Letter {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .spacingMark:
      return .letter
    case .nonspacingMark, .enclosingMark: return .ignorable
    default: return .other
    }
  }
}
