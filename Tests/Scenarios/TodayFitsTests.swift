import Application
import Casework
import Demonstration
import Headless
import ReadModels
import Screens
import TerminalUI
import Testing

/// What an IRO must do today is seen without moving through the list.
@Suite struct TodayFitsTests {
  private static let iros = SyntheticCouncil.cast.filter { $0.role == .iro }.map(\.login)

  @Test("At 100 by 30 everything that must be done today stands on the first screen, at 80 by 24 on two")
  func fits() throws {
    let council = try DemonstrationCouncil.copy()
    #expect(Self.iros.count == 11)
    for login in Self.iros {
      var opening = Rehearsal.Opening()
      opening.login = login
      let names = try council.service(opening).today().ofTheDay.map {
        String(($0.child.name ?? $0.child.number.text).prefix(8))
      }.sorted()
      #expect(names.count > 2)
      opening.size = Size(columns: 100, rows: 30)
      #expect(try seen(council.session(opening), pages: 1, names) == names, "\(login)")
      opening.size = Size(columns: 80, rows: 24)
      #expect(try seen(council.session(opening), pages: 2, names) == names, "\(login)")
    }
  }

  /// The names on the lines of what must be done today, on so many pages of the list.
  private func seen(_ opened: Session, pages: Int, _ names: [String]) throws -> [String] {
    var (session, isOfTheDay, rows) = (opened, true, Set<String>())
    for page in 1...pages {
      for row in session.frame().text.split(separator: "\n").map(String.init) {
        if let title = row.firstMatch(of: /^ ([A-Z, ]+[A-Z])  \d+/)?.1 {
          isOfTheDay = title == "TODAY" || title == "LATE"
        } else if isOfTheDay, row.contains(#/^ (\d\d:\d\d|[!•]) /#) {
          rows.insert(row)
        }
      }
      // The first moves the selection to the foot of what is seen, the second what is seen.
      if page < pages { for _ in 1...2 { session.press(.key(.pageDown)) } }
    }
    return rows.compactMap { row in names.first { row.contains($0) } }.sorted()
  }
}
