internal import Glyphs

/// Ids made from titles.
enum Slug {
  /// A title as an id: folded, with hyphens between its words; `section` where nothing is left.
  static func make(_ title: String) -> String {
    var slug: [UInt8] = []
    var pending = false
    for byte in Folding.shared.bytes(of: title) {
      let isWord = (byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x7A) || byte >= 0x80
      if isWord {
        if pending, !slug.isEmpty { slug.append(0x2D) }
        slug.append(byte)
        pending = false
      } else {
        pending = true
      }
    }
    return slug.isEmpty ? "section" : String(decoding: slug, as: UTF8.self)
  }
}

/// Hands out ids so that no two are the same.
struct UniqueIDs {
  private var used: Set<String> = []
  private var next: [String: Int] = [:]

  /// `id`, or `id-2`, `id-3` … where it is taken.
  mutating func claim(_ id: String) -> String {
    if used.insert(id).inserted { return id }
    var number = next[id, default: 2]
    while !used.insert("\(id)-\(number)").inserted { number += 1 }
    next[id] = number + 1
    return "\(id)-\(number)"
  }
}
