import Recovery
import Testing

/// Numbers and bullets that hang before the text of the column on the right.
struct HangingMarkTests {
  private let left = [
    "the cities of the coast have built new", "lines for their trams, and the towns in",
    "the hills did so a little later, so that", "the villages between them had no part in",
    "any of this and went on as they had done", "before the money came from far away and",
    "was given to those who had asked for it", "while the others waited for their own",
  ]
  private let right = [
    ("1", "notes on the first of the lines that"), ("", "were built before the war and taken"),
    ("", "up after it by those who came later"), ("2", "the second had been planned for long"),
    ("", "and was never built by anyone at all"), ("", "as far as the books of the time say"),
    ("", "or those who lived there can remember"), ("", "when they are asked about it today"),
  ]

  /// Both columns side by side, the marks five columns before the text.
  private func page(_ mark: (String) -> String) -> String {
    zip(left, right).map { left, right in
      let sign = right.0.isEmpty ? "" : mark(right.0)
      let gap = String(repeating: " ", count: 46 - left.count)
      let hang = String(repeating: " ", count: 5 - sign.count)
      return left + gap + sign + hang + right.1
    }.joined(separator: "\n")
  }

  @Test(arguments: ["", "."])
  func numbersStandBeforeTheirText(_ stop: String) {
    let text = recover(page { $0 + stop }).markdown
    #expect(!text.contains(/built new +1/))
    #expect(text.contains(/1\\?\.? +notes on the first/))
    #expect(text.contains(/2\\?\.? +the second had been/))
  }

  @Test func bulletsDoToo() {
    let text = recover(page { _ in "•" }).markdownLines
    #expect(text.contains { $0.hasPrefix("- notes on the first") })
    #expect(!text.contains { $0.contains("•") })
  }
}
