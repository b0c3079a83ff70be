/// Reads the control sequences on their way to the emulator: which private modes are set, and
/// repeated characters, which the emulator does not know.
struct ControlScanner {
  /// The private modes that are set now, by number: 1049 is the alternate screen, 1000 the mouse.
  private(set) var modes: Set<Int> = [25]
  /// The titles and other operating system commands that came.
  private(set) var commands: [String] = []

  private enum State {
    case text, escape, sequence, command
  }
  private var state = State.text
  private var held: [UInt8] = []
  private var last: [UInt8] = []

  /// What to hand on to the emulator.
  mutating func pass(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    for byte in bytes { step(byte, &output) }
    return output
  }

  private mutating func step(_ byte: UInt8, _ output: inout [UInt8]) {
    switch state {
    case .text where byte == 0x1B:
      held = [byte]
      state = .escape
    case .text:
      if byte >= 0x20 { last = byte & 0xC0 == 0x80 ? last + [byte] : [byte] }
      output.append(byte)
    case .escape:
      held.append(byte)
      state = byte == 0x5B ? .sequence : byte == 0x5D ? .command : .text
      if state == .text { output += held }
    case .sequence:
      held.append(byte)
      if (0x40...0x7E).contains(byte) { end(final: byte, &output) }
    case .command:
      held.append(byte)
      if byte == 0x07 || (byte == 0x5C && held.suffix(2).first == 0x1B) { endCommand(&output) }
    }
  }

  private mutating func end(final: UInt8, _ output: inout [UInt8]) {
    state = .text
    let body = String(decoding: held.dropFirst(2).dropLast(), as: UTF8.self)
    let numbers = body.drop { $0 == "?" }.split(separator: ";").map { Int($0) ?? 0 }
    switch final {
    case UInt8(ascii: "h") where body.hasPrefix("?"): modes.formUnion(numbers)
    case UInt8(ascii: "l") where body.hasPrefix("?"): modes.subtract(numbers)
    case UInt8(ascii: "b"):
      for _ in 0..<max(1, numbers.first ?? 1) { output += last }
      return
    default: break
    }
    // One mode at a time: the emulator reads only the first of several.
    if body.hasPrefix("?"), numbers.count > 1 {
      for number in numbers { output += Array("\u{1B}[?\(number)".utf8) + [final] }
    } else {
      output += held
    }
  }

  private mutating func endCommand(_ output: inout [UInt8]) {
    state = .text
    commands.append(String(decoding: held, as: UTF8.self))
    output += held
  }
}
