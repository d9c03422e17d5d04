import Glass
import Testing

@testable import Screens

/// A review as a person sees it.
@Suite struct ReviewFrameTests {
  @Test("A review that is booked, at 80 by 24")
  func booked() throws {
    let shown = """
      """
    var brook = try Brook()
    try brook.add(.nia())
    let text = try session(
      ": c h i l d <space> 1 0 0 6 0 0 <enter> <enter> j", Size(columns: 80, rows: 24), in: brook
    ).frame().text
    #expect(text == shown)
  }
  @Test func zz() throws {
    var brook = try Brook()
    try brook.add(.nia())
    for size in [Size(columns: 60, rows: 16), Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)] {
      for keys in ["", "<enter> j", "<enter> G", "<enter> j <tab>", "l", "<down> <enter> G", "b"] {
        let text = try session(
          ": c h i l d <space> 1 0 0 6 0 0 <enter> \(keys)", size, in: brook).frame().text
        print("=== \(size.columns)x\(size.rows) \(keys)\n\(text)")
      }
    }
  }
}
