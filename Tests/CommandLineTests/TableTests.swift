import Testing

@testable import perspectives

@Suite struct TableTests {
  @Test func linesBreakBetweenWords() {
    #expect(LineWrap.lines("one two  three", width: 7) == ["one two", "three"])
    #expect(LineWrap.lines("unbreakable a", width: 4) == ["unbreakable", "a"])
    #expect(LineWrap.lines("漢字 漢字", width: 8) == ["漢字", "漢字"])
    #expect(LineWrap.lines("", width: 8) == [""])
  }
}
