import Application
import Casework
import TerminalUI
import Testing

@testable import Screens

/// Caseloads, of which only the part about the selection is at hand.
@Suite struct CaseloadsTests {
  @Test("Whatever is unfolded, no more is read than is asked for, and all of it stands where it belongs")
  func stretches() throws {
    let morag = try Brook().service("morag")
    let lines = try morag.iroLines()
    let unfolded = Set(lines.map(\.iro))
    let total = lines.reduce(0) { $0 + 1 + $1.children }
    func rows(_ reach: Range<Int>) throws -> Rows {
      try CaseloadsTable(morag, unfolded: unfolded, marked: []).table(reach).rows
    }
    let whole = try rows(0..<Int.max)
    #expect(whole.rows.count == total && whole.total == total)
    #expect(total > lines.count + 3)
    for reach in [0..<2, 1..<4, 3..<total, total - 1..<total] {
      let part = try rows(reach)
      #expect(part.first == reach.lowerBound && part.total == total)
      #expect(part.rows.map(\.id) == whole.rows[reach].map(\.id), "\(reach)")
    }
    #expect(try rows(total + 5..<total + 7).rows.map(\.id) == whole.rows.suffix(2).map(\.id))
  }

  @Test("The last child of an unfolded caseload is reached, and the IRO after it")
  func moving() throws {
    try rehearse(
      """
      To the end
      as morag
      type 6 <enter> j
      type <enter>
      not A full post
      type <esc> G k
      see A full post
      """)
  }
}
