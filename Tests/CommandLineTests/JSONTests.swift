import Glibc
import Testing

@testable import perspectives

@Suite struct JSONTests {
  private func text(_ value: JSON) -> String { String(decoding: value.encoded(), as: UTF8.self) }

  @Test func scalars() {
    #expect(text(.null) == "null")
    #expect(text(.bool(true)) == "true")
    #expect(text(.number(-12)) == "-12")
    #expect(text(.decimal(1.23456)) == "1.235")
    #expect(text(.decimal(0)) == "0.0")
    #expect(text(.decimal(.nan)) == "null")
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

  @Test func anArrayWrittenItemByItemIsTheSame() {
    let (reader, writer) = pipe()
    let output = Output(descriptor: writer)
    for items in [[], [JSON.number(1), .object([.init("a", .null)])]] {
      var array = JSONArrayWriter(output, indent: 2)
      for item in items { array.append(item) }
      array.end()
      output.flush()
      #expect(read(reader) == String(decoding: JSON.array(items).encoded(indent: 2), as: UTF8.self))
    }
    close(reader)
    close(writer)
  }

  private func pipe() -> (reader: Int32, writer: Int32) {
    var ends: [Int32] = [0, 0]
    Glibc.pipe(&ends)
    return (ends[0], ends[1])
  }

  private func read(_ descriptor: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(descriptor, &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
  }
}
