/// Signs of programs, commands and addresses in a piece of text.
extension TextTraits {
  /// An operator between blanks, or the option of a command: "A = b", "make -k".
  var hasOperator: Bool {
    var index = range.lowerBound
    while index + 2 < range.upperBound {
      if bytes[index] == 0x20 {
        let next = bytes[index + 1]
        switch next {
        case 0x2B, 0x3C, 0x3D, 0x3E, 0x7C: if bytes[index + 2] == 0x20 { return true }
        case 0x2D: if bytes[index + 2] > 0x2D, bytes[index + 2] < 0x80 { return true }
        default: break
        }
      }
      index += 1
    }
    return false
  }

  /// A sign of paths, options, brackets and operators comes first.
  var startsWithSign: Bool {
    guard let byte = range.first.map({ bytes[$0] }) else { return false }
    switch byte {
    case 0x23, 0x24, 0x25, 0x26, 0x2B, 0x2D, 0x2F, 0x3A...0x3F, 0x5B...0x5E, 0x7B...0x7E:
      return true
    default: return false
    }
  }

  /// A sign that programs, paths and addresses are written with, or a stop or colon between two
  /// letters or digits ("library.yaml", "18:04").
  var hasCodeSign: Bool {
    range.contains { index in
      switch bytes[index] {
      case 0x5B, 0x5D: return true
      case 0x2E, 0x3A:
        guard index > range.lowerBound, index + 1 < range.upperBound else { return false }
        return TextTraits.isOfWord(bytes[index - 1]) && TextTraits.isOfWord(bytes[index + 1])
      default: return TextTraits.isCodeSign(bytes[index])
      }
    }
  }

  /// A sign that programs are written with stands in the last word.
  var endsInCode: Bool {
    bytes[range].reversed().prefix { $0 != 0x20 }.contains(where: TextTraits.isCodeSign)
  }

  /// # $ / < = > @ \ _ { | } ~
  @inline(__always)
  private static func isCodeSign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x23, 0x24, 0x2F, 0x3C, 0x3D, 0x3E, 0x40, 0x5C, 0x5F, 0x7B, 0x7C, 0x7D, 0x7E: true
    default: false
    }
  }

  /// An ASCII letter or digit.
  private static func isOfWord(_ byte: UInt8) -> Bool {
    byte < 0x80 && Scalars.isWord(UInt32(byte))
  }

  /// Share of scalars that programs are written with: braces, operators, paths.
  var codeShare: Double {
    var code = 0
    for index in range {
      switch bytes[index] {
      case 0x25, 0x2B, 0x3B, 0x5E: code += 1
      default: if TextTraits.isCodeSign(bytes[index]) { code += 1 }
      }
    }
    return range.isEmpty ? 0 : Double(code) / Double(range.count)
  }
}
