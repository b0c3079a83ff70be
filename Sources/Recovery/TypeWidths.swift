/// How wide characters are in the usual proportional types, in tenths of an average letter.
///
/// The lines of a justified text are equally long on paper, not in characters: one full of "l" and
/// "i" holds many more than one full of "m". Types differ, but hardly in what is narrow and wide.
enum TypeWidths {
  static let space = 6

  /// By ASCII code.
  private static let ascii: [UInt8] = {
    var table = Array(repeating: UInt8(11), count: 128)
    func set(_ width: UInt8, _ characters: String) {
      for byte in characters.utf8 { table[Int(byte)] = width }
    }
    set(6, " ijl.,:;'|/\\")
    set(8, "frtI()[]-!`\"")
    set(9, "sJ")
    set(10, "acez?")
    set(13, "FPS=+<>~")
    set(14, "ELTZ")
    set(16, "ABCDGHKNOQRUVXYw&")
    set(18, "m%")
    set(20, "MW@")
    return table
  }()

  /// The width of the characters of a line.
  static func width(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var sum = 0
    for index in range {
      let byte = bytes[index]
      if byte < 0x80 {
        sum += Int(ascii[Int(byte)])
      } else if byte >= 0xC0 {
        sum += width(decode(bytes, index).value)
      }
    }
    return sum
  }

  /// Accents change nothing.
  private static func width(_ scalar: UInt32) -> Int {
    switch scalar {
    case 0xAD, 0x2018, 0x2019: 8
    case 0xCC...0xCF: 8
    case 0xEC...0xEF: 6
    case 0xC0...0xDE: 16
    case 0x2014, 0x2026: 22
    default: 11
    }
  }
}
