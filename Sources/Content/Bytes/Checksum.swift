/// A number that tells whether bytes are what they were; no defence against malice.
enum Checksum {
  /// Eight bytes at a time: any change of one word changes the number.
  static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(bytes)
    var hash = 0xcbf2_9ce4_8422_2325 ^ UInt64(raw.count)
    func take(_ word: UInt64) {
      hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
    }
    let whole = raw.count & ~7
    for start in stride(from: 0, to: whole, by: 8) {
      take(raw.loadUnaligned(fromByteOffset: start, as: UInt64.self))
    }
    for index in whole..<raw.count { take(UInt64(raw[index])) }
    return hash
  }
}
