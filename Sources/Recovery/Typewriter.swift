/// Text that was made for a line printer or a terminal, as plain text: letters struck twice for bold
/// or over a line for underlining (manual pages, groff), and sequences that set colours or links.
enum Typewriter {
  /// The same text without them; line ends are never touched.
  static func plain(_ raw: [UInt8]) -> [UInt8] {
    guard raw.contains(where: { $0 == 0x08 || $0 == 0x1B }) else { return raw }
    var plain: [UInt8] = []
    plain.reserveCapacity(raw.count)
    var index = 0
    while index < raw.count {
      switch raw[index] {
      case 0x08:
        index += 1
        strike(raw, &index, &plain)
      case 0x1B:
        index = end(ofSequence: index, raw) ?? copy(index, raw, &plain)
      default:
        index = copy(index, raw, &plain)
      }
    }
    return plain
  }

  private static func copy(_ index: Int, _ raw: [UInt8], _ plain: inout [UInt8]) -> Int {
    plain.append(raw[index])
    return index + 1
  }

  /// What follows a backspace stands over the last character: the same one, or a line below it.
  private static func strike(_ raw: [UInt8], _ index: inout Int, _ plain: inout [UInt8]) {
    guard let last = plain.last, last >= 0x20, index < raw.count, raw[index] >= 0x20 else {
      plain.append(0x20)
      return
    }
    let below = lastCharacter(plain)
    let above = character(raw, index)
    if below == above || above == [0x5F] {
      index += above.count
    } else if below == [0x5F] {
      plain.removeLast()
    } else if below == [0x2B], above == [0x6F] {
      // A plus over an o is a bullet.
      plain.removeLast()
      plain += [0xE2, 0x80, 0xA2]
      index += 1
    } else {
      // Two other characters in one place: neither is lost.
      plain.append(0x20)
    }
  }

  /// The bytes of the character that begins here, at most four.
  private static func character(_ raw: [UInt8], _ start: Int) -> [UInt8] {
    var end = start + 1
    while end < raw.count, end - start < 4, raw[end] & 0xC0 == 0x80 { end += 1 }
    return Array(raw[start..<end])
  }

  private static func lastCharacter(_ bytes: [UInt8]) -> [UInt8] {
    var start = bytes.count - 1
    while start > 0, bytes.count - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return Array(bytes[start...])
  }

  /// Where a sequence ends that sets colours (CSI) or a link or title (OSC): within its line.
  ///
  /// - Returns: the place behind it; nothing when it is none of these or has no end.
  private static func end(ofSequence start: Int, _ raw: [UInt8]) -> Int? {
    guard start + 1 < raw.count else { return nil }
    var index = start + 2
    switch raw[start + 1] {
    case 0x5B:
      while index < raw.count, (0x20...0x3F).contains(raw[index]) { index += 1 }
      return index < raw.count && (0x40...0x7E).contains(raw[index]) ? index + 1 : nil
    case 0x5D:
      while index < raw.count, raw[index] >= 0x20 { index += 1 }
      guard index < raw.count else { return nil }
      if raw[index] == 0x07 { return index + 1 }
      return raw[index] == 0x1B && index + 1 < raw.count && raw[index + 1] == 0x5C
        ? index + 2 : nil
    default: return nil
    }
  }
}
