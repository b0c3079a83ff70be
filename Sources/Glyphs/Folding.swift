internal import CUtf8proc

/// Folds text for comparison: case, accents and typographic variants do not matter.
///
/// "Décentralisées" and "decentralisees", "l’Afrique" and "l'afrique" fold to the same bytes.
public struct Folding: Sendable {
  // Folded bytes of the scalars up to U+024F, joined; `starts[v - 0x80]` is where each begins.
  private let starts: [UInt16]
  private let folded: [UInt8]

  /// The one table that everything uses.
  public static let shared = Folding()

  private init() {
    var starts: [UInt16] = []
    var folded: [UInt8] = []
    starts.reserveCapacity(0x250 - 0x80 + 1)
    for value in UInt32(0x80)..<0x250 {
      starts.append(UInt16(folded.count))
      if let scalar = Unicode.Scalar(value) { Folding.compute(scalar, into: &folded) }
    }
    starts.append(UInt16(folded.count))
    self.starts = starts
    self.folded = folded
  }

  /// Appends the folded UTF-8 of `scalar` to `output`; nothing for marks and format characters.
  @inline(__always)
  public func append(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
    let value = scalar.value
    if value < 0x80 {
      output.append(value >= 0x41 && value <= 0x5A ? UInt8(value + 32) : UInt8(value))
    } else if value < 0x250 {
      let index = Int(value - 0x80)
      output.append(contentsOf: folded[Int(starts[index])..<Int(starts[index + 1])])
    } else {
      Folding.compute(scalar, into: &output)
    }
  }

  /// The folded UTF-8 bytes of a text.
  public func bytes(of text: String) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { append(scalar, to: &output) }
    return output
  }

  /// The folded form of a text.
  public func string(of text: String) -> String {
    String(decoding: bytes(of: text), as: UTF8.self)
  }

  private static func compute(_ scalar: Unicode.Scalar, into output: inout [UInt8]) {
    if let plain = typographic(scalar) {
      output.append(contentsOf: plain.utf8)
      return
    }
    var buffer: (Int32, Int32, Int32, Int32, Int32, Int32, Int32, Int32) = (0, 0, 0, 0, 0, 0, 0, 0)
    let options =
      UTF8PROC_DECOMPOSE.rawValue | UTF8PROC_CASEFOLD.rawValue
      | UTF8PROC_STRIPMARK.rawValue | UTF8PROC_IGNORE.rawValue | UTF8PROC_COMPAT.rawValue
    let code = Int32(bitPattern: scalar.value)
    withUnsafeMutableBytes(of: &buffer) { raw in
      let room = raw.bindMemory(to: Int32.self)
      var state: Int32 = 0
      let count = utf8proc_decompose_char(
        code, room.baseAddress, 8, utf8proc_option_t(options), &state)
      guard count >= 0, count <= 8 else {
        return output.append(contentsOf: UTF8.encode(scalar) ?? .init())
      }
      for index in 0..<count {
        guard let part = Unicode.Scalar(UInt32(bitPattern: room[index])) else { continue }
        // "ǽ" comes apart into "æ" and an accent: what comes out is folded like what comes in.
        if let plain = typographic(part) {
          output.append(contentsOf: plain.utf8)
        } else if let bytes = UTF8.encode(part) {
          output.append(contentsOf: bytes)
        }
      }
    }
  }

  /// Typographic characters as what a keyboard has; letters that Unicode does not decompose.
  private static func typographic(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "’", "‘", "ʼ", "′", "`", "´": "'"
    case "“", "”", "„", "«", "»", "″": "\""
    case "‐", "‑", "‒", "–", "—", "−": "-"
    case "\u{A0}", "\u{202F}", "\u{2007}", "\u{2009}", "\u{3000}": " "
    case "æ", "Æ": "ae"
    case "œ", "Œ": "oe"
    case "ø", "Ø": "o"
    case "đ", "Đ", "ð", "Ð": "d"
    case "ł", "Ł": "l"
    case "ı": "i"
    default: nil
    }
  }
}
