import Testing

@testable import perspectives

@Suite struct JSONTests {
  private func text(_ value: JSON) -> String { String(decoding: value.encoded(), as: UTF8.self) }

  @Test func scalars() {
    #expect(text(.null) == "null")
    #expect(text(.bool(true)) == "true")
    #expect(text(.number(-12)) == "-12")
    #expect(text(.string("É 漢 🙂")) == "\"É 漢 🙂\"")
  }

  @Test func whatHasToBeEscaped() {
    #expect(text(.string("a\"b\\c/")) == #""a\"b\\c/""#)
    #expect(text(.string("\n\r\t\u{8}\0")) == #""\n\r\t\u0008\u0000""#)
    // A terminal shows output as often as a program reads it.
    #expect(text(.string("\u{1B}[31m\u{7F}\u{9B}")) == #""\u001b[31m\u007f\u009b""#)
    #expect(text(.string("\u{202E}\u{2028}\u{E0001}")) == #""\u202e\u2028\udb40\udc01""#)
  }

  @Test func emptyContainersStayOnOneLine() {
    #expect(text(.array([])) == "[]")
    #expect(text(.object([])) == "{}")
  }

  @Test func nestedContainersAreIndentedByTwo() {
    let value = JSON.object([
      .init("a", .array([.number(1), .object([.init("b", .null)])])), .init("c", .strings(["x"])),
    ])
    #expect(
      text(value) == """
        {
          "a": [
            1,
            {
              "b": null
            }
          ],
          "c": [
            "x"
          ]
        }
        """)
  }
}
