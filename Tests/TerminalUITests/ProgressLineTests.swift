import TerminalUI
import Testing

@Suite("Progress")
struct ProgressLineTests {
  @Test("A bar with its count and an estimate; in little room the estimate goes first, then the bar")
  func shrinks() {
    let line = ProgressLine("Reading episodes", done: 512, of: 1_024, secondsLeft: 3)
    #expect(line.text(width: 64) == "Reading episodes  [#######........] 512 of 1,024, about 3 s left")
    #expect(line.text(width: 50) == "Reading episodes  [########.........] 512 of 1,024")
    #expect(line.text(width: 36) == "Reading episodes  512 of 1,024")
    #expect(line.text(width: 10) == "Reading e…")
    for width in 0...120 { #expect(line.text(width: width).columns <= width) }
  }

  @Test("The estimate comes from the time gone, once there is enough of it")
  func estimates() {
    func left(_ done: Int, _ elapsed: Int) -> Int? {
      ProgressLine("", done: done, of: 100, elapsed: elapsed).secondsLeft
    }
    #expect(left(50, 999) == nil)
    #expect(left(0, 5_000) == nil)
    #expect(left(50, 4_000) == 4)
    #expect(left(1, 60_000) == 5_940)
    #expect(ProgressLine("", done: 1, of: 100, elapsed: 60_000).text(width: 80).hasSuffix("about 2 h left"))
    #expect(!ProgressLine("", done: 100, of: 100, elapsed: 4_000).text(width: 80).contains("left"))
  }

  @Test("Nothing to do, or more done than expected, draws a bar all the same")
  func extremes() {
    #expect(ProgressLine("x", done: 0, of: 0).text(width: 20) == "x  [........] 0 of 0")
    #expect(ProgressLine("x", done: 9, of: 3).text(width: 20).contains("[######"))
  }
}
