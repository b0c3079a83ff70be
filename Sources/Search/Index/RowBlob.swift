/// The rows of one report as they are kept: 18 bytes each.
///
/// 0–3 the part, 4–5 the words, 6 the heading's words, 7 whether it is a region's section, 8–15 the regions, 16–17 the first word of
/// the footnotes; little endian.
enum RowBlob {
  static let size = 18

  /// The rows of one report as bytes.
  static func bytes(of rows: [Row]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(rows.count * size)
    for row in rows {
      append(UInt64(UInt32(bitPattern: row.part)), 4, to: &bytes)
      append(UInt64(row.words), 2, to: &bytes)
      bytes += [row.headingWords, row.isRegion ? 1 : 0]
      append(row.regions, 8, to: &bytes)
      append(UInt64(row.firstNote), 2, to: &bytes)
    }
    return bytes
  }

  /// The rows of a report; `regionBits` gives for each kept bit the bit it has now.
  static func rows(_ blob: UnsafeRawBufferPointer, entry: Int32, regionBits: [UInt64]?) -> [Row] {
    (0..<(blob.count / size)).map { index in
      let start = index * size
      let part = UInt32(littleEndian: blob.loadUnaligned(fromByteOffset: start, as: UInt32.self))
      let words = UInt16(
        littleEndian: blob.loadUnaligned(fromByteOffset: start + 4, as: UInt16.self))
      let regions = UInt64(
        littleEndian: blob.loadUnaligned(fromByteOffset: start + 8, as: UInt64.self))
      let note = UInt16(
        littleEndian: blob.loadUnaligned(fromByteOffset: start + 16, as: UInt16.self))
      return Row(
        regions: regionBits.map { translate(regions, $0) } ?? regions, entry: entry,
        part: Int32(bitPattern: part), words: words, firstNote: note,
        headingWords: blob[start + 6], isRegion: blob[start + 7] == 1)
    }
  }

  /// Regions in today's bits.
  private static func translate(_ regions: UInt64, _ bits: [UInt64]) -> UInt64 {
    var (left, result) = (regions, UInt64(0))
    while left != 0 {
      let bit = left.trailingZeroBitCount
      left &= left - 1
      if bit < bits.count { result |= bits[bit] }
    }
    return result
  }

  private static func append(_ value: UInt64, _ count: Int, to bytes: inout [UInt8]) {
    for index in 0..<count { bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(8 * index))) }
  }
}
