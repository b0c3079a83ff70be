/// Inputs that no friend would write.
public enum HostileInputs {
  /// A name and the bytes.
  public typealias Input = (name: String, bytes: [UInt8])

  /// Inputs all of whose words a reader must be shown.
  public static let kept: [Input] = encodings + lines + nesting + unclosed + controls

  /// Inputs that only must not do harm.
  public static let harmless: [Input] = references + tables + numbers

  private static let encodings: [Input] = [
    ("nothing", []),
    ("one byte order mark", [0xEF, 0xBB, 0xBF]),
    ("byte order mark", [0xEF, 0xBB, 0xBF] + text("# Title\n\nbody\n")),
    (
      "UTF-16 little",
      [0xFF, 0xFE] + "# Ti\n\nwörd".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    ),
    (
      "UTF-16 big",
      [0xFE, 0xFF] + "# Ti\n\nwörd".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    ),
    ("UTF-16 cut short", [0xFF, 0xFE, 0x41]),
    (
      "Latin-1",
      text("# D") + [0xE9] + text("centralis") + [0xE9] + text("e\n\nl") + [0x92] + text("eau")
    ),
    ("every byte", Array(0...255)),
    ("every byte twice over", (0...255).flatMap { [UInt8($0), UInt8($0)] }),
    (
      "broken UTF-8",
      [0xC3] + text(" a ") + [0xE2, 0x82] + text(" b ") + [0xF0, 0x9F, 0x98] + text(" c")
    ),
    ("overlong and surrogates", [0xC0, 0x80, 0xED, 0xA0, 0x80, 0xF4, 0x90, 0x80, 0x80, 0xFF]),
    ("only NUL", [UInt8](repeating: 0, count: 1000)),
    ("NUL in words", text("# a\u{0}b\n\nc\u{0}d `e\u{0}f`\n\n    g\u{0}h\n")),
  ]

  private static let lines: [Input] = [
    ("blank", text(" \n\t\n  \r\n")),
    ("CR only", text("---\rid: x\rtitle: T\r---\r# One\r\rtext\r\r- a\r- b\r\r## Two\r\rmore\r")),
    (
      "CRLF",
      text("# One\r\n\r\ntext\r\non\r\n\r\n> quote\r\n\r\n| a | b |\r\n|---|---|\r\n| c | d |\r\n")
    ),
    ("one line of 5 MB", repeated("words and more ", 5 << 20)),
    ("one word of 1 MB", repeated("x", 1 << 20)),
    ("one line of spaces", repeated(" ", 1 << 20)),
    ("100,000 empty lines", repeated("\n", 100_000)),
    ("100,000 paragraphs", repeated("p\n\n", 300_000)),
    ("one heading of 1 MB", text("# ") + repeated("long ", 1 << 20)),
  ]

  private static let nesting: [Input] = [
    ("50,000 quotes", repeated("> ", 100_000) + text("deep")),
    ("50,000 list items", repeated("- ", 100_000) + text("deep")),
    ("quotes and lists by turns", repeated("> - ", 40_000) + text("deep")),
    (
      "a list stepping in",
      text((0..<300).map { String(repeating: "  ", count: $0) + "- w\($0)\n" }.joined())
    ),
    (
      "quotes stepping in",
      text((0..<300).map { String(repeating: ">", count: $0) + " w\($0)\n\n" }.joined())
    ),
    ("a table in 20 quotes", text(quoted(20, ["| a | b |", "|---|---|", "| c | d |"]))),
    ("a list in 15 quotes", text(quoted(15, ["- one", "- two", "", "end"]))),
    ("a list in 16 quotes", text(quoted(16, ["- one", "- two", "", "end"]))),
    (
      "a figure in 20 quotes",
      text(quoted(20, ["> [!figure 7]", "> caption", ">", "> source: src"]))
    ),
    ("50,000 stars", repeated("*", 50_000) + text("deep")),
    ("50,000 emphases", repeated("*a ", 150_000)),
    ("50,000 brackets", repeated("[", 50_000) + text("deep") + repeated("]", 50_000)),
    ("50,000 images", repeated("![", 100_000) + text("deep")),
    ("50,000 links in links", repeated("[a](", 200_000)),
  ]

  private static let unclosed: [Input] = [
    ("front matter", text("---\nid: x\ntitle: never closed\n\n# Head\n\ntext\n")),
    ("a fence", text("text\n\n```swift\nlet a = 1\n# not a heading\n")),
    ("html", text("<div>\n<!-- comment\n\n# inside\n\n<![CDATA[ x\n\n<?php y\n")),
    ("everything", text("> [!figure 1\n> *a **b `c [d](e \"f ![g][h <i &j; [^k ~~l\n| m |\n|--\n")),
    ("attributes", text("# One {#id region=\n\n# Two {#\n\n# {\n\n# }\n\n# {}\n\ntext\n")),
    (
      "footnotes",
      text("[^\n\n[^]: x\n\n[^a\n\n[^b]\n\n[^c]:\n\n[^d]: \n\n    e\n\n[^f]: [^g]: h\n")
    ),
    (
      "tags",
      text("> [!\n\n> [!]\n\n> [! ]\n\n> [!pull]\n\n> [!figure]\n\n> [!pull] — x\n\n> [!x y z] w\n")
    ),
    ("backticks", repeated("` `` ``` ", 90_000)),
    ("entities", repeated("&", 50_000) + text("&#; &#x; &#99999999999; &#xD800; &;")),
    ("a backslash", text("\\")), ("a bracket and a backslash", text("[a\\")),
    ("dots", text("...")), ("dashes", text("---")), ("two rules", text("---\n---")),
  ]

  private static let controls: [Input] = [
    (
      "escapes in code",
      text("```\n\u{1B}[2J code\n```\n\n    \u{1B}[31m more\n\n<p>\u{1B}c\n</p>\n")
    ),
    ("an escape as an entity", text("&#27;[2J &#x1b;]0;owned&#7; &#155;31m\n")),
    ("escapes", text("\u{1B}[2J\u{1B}]0;owned\u{7} text \u{9B}31m\n\n# \u{1B}c heading\n")),
    (
      "substitutes",
      text("\u{1A}^1] a \u{1A}\u{1A} [^\u{1A}] `\u{1A}` \u{1A}^\u{1A}]\n\n[^\u{1A}]: b\n")
    ),
    ("bidi", text("admin\u{202E}nimda\u{2066} x\n")),
  ]

  private static let references: [Input] = [
    (
      "20,000 references",
      text("[a]: <" + String(repeating: "x", count: 500) + ">\n\n") + repeated("[a] ", 80_000)
    ),
    ("20,000 definitions", text((0..<20_000).map { "[r\($0)]: t\($0)\n" }.joined())),
    ("one label 20,000 times", repeated("[a]: b\n", 140_000)),
    ("20,000 footnotes", text((0..<20_000).map { "x[^\($0)]\n\n[^\($0)]: y\n\n" }.joined())),
    ("footnotes calling each other", text("[^a]: x[^b]\n\n[^b]: y[^a]\n")),
    ("definitions in pieces", repeated("[a\n]:\n", 60_000)),
  ]

  private static let numbers: [Input] = [
    ("nested numbered lists", repeated("1. ", 60_000) + text("deep")),
    ("a large number", text("999999999. a\n1000000000. b\n\n- c\n\n99999999999999999999. d\n")),
  ]

  private static let tables: [Input] = [
    ("20,000 rows", text("| a | b |\n|---|---|\n") + repeated("| c | d |\n", 200_000)),
    (
      "1,000 columns",
      repeated("|a", 2000) + text("|\n") + repeated("|-", 2000) + text("|\n| x |\n")
    ),
    (
      "wide and tall",
      repeated("|a", 400) + text("\n") + repeated("|-", 400) + text("\n")
        + repeated("|\n", 2000)
    ),
    ("pipes", repeated("|", 50_000) + text("\n") + repeated("|-", 100_000) + text("\n")),
  ]

  private static func text(_ text: String) -> [UInt8] { Array(text.utf8) }

  private static func repeated(_ text: String, _ bytes: Int) -> [UInt8] {
    Array(String(repeating: text, count: bytes / text.utf8.count).utf8)
  }

  private static func quoted(_ depth: Int, _ lines: [String]) -> String {
    lines.map { String(repeating: "> ", count: depth) + $0 + "\n" }.joined()
  }
}
