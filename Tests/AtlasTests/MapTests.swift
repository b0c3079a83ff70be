import Canvas
import Glyphs
import TestKit
import Testing

@testable import Atlas

/// The map as it looks.
struct MapPictureTests {
  static let sizes = [(60, 14), (80, 20), (200, 56)]

  @Test(arguments: sizes) func regionChosen(_ size: (Int, Int)) {
    let rows = bundledMap.rows(size.0, size.1, .region(0))
    expectSnapshot(rows.joined(separator: "\n"), part: "\(size.0)x\(size.1)")
  }

  @Test(arguments: sizes) func cityChosenInASCII(_ size: (Int, Int)) {
    let rows = bundledMap.rows(size.0, size.1, .city(bundledMap.city("Dakar")))
    let plain = rows.map(Substitute.line)
    #expect(plain.allSatisfy { $0.utf8.allSatisfy { (0x20...0x7E).contains($0) } })
    expectSnapshot(plain.joined(separator: "\n"), part: "\(size.0)x\(size.1)")
  }
}
