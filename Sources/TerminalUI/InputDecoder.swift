internal import CNcurses

/// What curses has read, character by character.
///
/// Where a terminal's encoding is not set up (`LANG=C`) what comes in is UTF-8 all the same: curses by
/// itself would give up at the first byte that is no ASCII, and lose what follows.
struct InputDecoder {
  /// What a look at the keyboard gives.
  enum Code {
    /// One of curses' key codes.
    case key(Int32)
    case character(wint_t)
    /// The beginning of a character whose other bytes are still to come.
    case unfinished
  }

  /// Whether bytes are put together here, rather than by the C library in its encoding.
  private let isUTF8: Bool
  private var bytes = UTF8Bytes()

  init() { isUTF8 = Locale.isReadAsUTF8 }

  /// The next key or character; nil where there is none.
  mutating func next(in window: UnsafeMutablePointer<WINDOW>) -> Code? {
    guard isUTF8 else {
      var code = wint_t()
      let result = wget_wch(window, &code)
      if result == ERR { return nil }
      return result == KEY_CODE_YES ? .key(Int32(bitPattern: code)) : .character(code)
    }
    while true {
      let value = wgetch(window)
      guard value != ERR else { return bytes.isUnfinished ? .unfinished : nil }
      guard let byte = UInt8(exactly: value) else {
        bytes = UTF8Bytes()
        return .key(value)
      }
      if let scalar = bytes.take(byte) { return .character(scalar.value) }
    }
  }
}

/// Bytes that become characters; those that are no UTF-8 are dropped, and nothing else.
struct UTF8Bytes {
  private var value: UInt32 = 0
  private var left = 0
  private var least: UInt32 = 0

  /// Whether further bytes belong to the character.
  var isUnfinished: Bool { left > 0 }

  /// Takes a byte; the character that it ends.
  mutating func take(_ byte: UInt8) -> Unicode.Scalar? {
    if left > 0, byte & 0xC0 == 0x80 {
      value = value << 6 | UInt32(byte & 0x3F)
      left -= 1
      // Neither surrogates nor what is written longer than need be.
      return left == 0 && value >= least ? Unicode.Scalar(value) : nil
    }
    switch byte {
    case 0xC2...0xDF: (value, left, least) = (UInt32(byte & 0x1F), 1, 0x80)
    case 0xE0...0xEF: (value, left, least) = (UInt32(byte & 0x0F), 2, 0x800)
    case 0xF0...0xF4: (value, left, least) = (UInt32(byte & 0x07), 3, 0x1_0000)
    default:
      left = 0
      return byte < 0x80 ? Unicode.Scalar(byte) : nil
    }
    return nil
  }
}
