import TerminalUI
import Testing

@testable import Screens

/// What `?` shows.
@Suite struct HelpTests {
  @Test(
    "On no screen help names a key twice, or a mark",
    arguments: [
      "", "2", "2 <enter>", "2 <enter> <tab>", "3", "4", "4 <enter>", "5", "6", "7", "7 <enter>",
      ": r e v i e w s <enter>",
    ])
  func namedOnce(keys: String) throws {
    for login in ["amina", "tom", "morag", "dee"] {
      let session = try session(keys, as: login, in: try OpenAlerts().brook)
      let known = session.knownKeys.filter { $0 }.helpLines.filter { !$0.hasPrefix(" ") }
      let names = known.map { $0.prefix { $0 != " " } }
      #expect(Set(names).count == names.count, "\(login): \(names.sorted())")
      let marks = session.screen.legend.map(\.glyph)
      #expect(Set(marks).count == marks.count, "\(login): \(marks)")
    }
  }
}
