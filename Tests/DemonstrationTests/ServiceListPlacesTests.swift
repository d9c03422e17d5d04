import CareCalendar
import Casework
import Demonstration
import ReadModels
import Rulebook
import Testing

/// What is kept of the Today of whoever sees the whole service says the same as working it out.
@Suite struct PlacedLinesTests {
  let council: Meadowbridge

  init() throws { council = try Meadowbridge.made.get() }

  @Test("The lines as they are kept are those of the board that is worked out from every row")
  func same() {
    #expect(council.kept == council.boards["judith.ravenscroft"])
  }

  @Test("With the first lines at hand, the counts are those of all")
  func first() throws {
    let (few, all) = (council.firstFew, try #require(council.boards["judith.ravenscroft"]))
    #expect(few.lines == Array(all.lines.prefix(30)))
    #expect(few.sections.map(\.count) == all.sections.map(\.count))
    #expect(few.sections.map(\.title) == all.sections.map(\.title))
    #expect(few.linesLeft == max(0, all.lines.count - 30) && few.childCount == all.childCount)
  }

  @Test("The caseload by name, and what words find in it, are those of every row")
  func caseload() throws {
    let all = try #require(council.caseloads["judith.ravenscroft"])
    let found = all.filter(CaseloadSearch("Foster o").finds)
    #expect(
      council.firstChildren == CaseloadPage(lines: Array(all.prefix(20)), matching: all.count, all: all.count)
    )
    #expect(
      council.foundChildren
        == CaseloadPage(lines: Array(found.prefix(20)), matching: found.count, all: all.count))
    #expect(found.count > 20 && found.count < all.count)
  }

  @Test("Calendar, alerts, practice and the caseload in every order are those of every row")
  func lists() {
    #expect(council.differing == [])
  }

  @Test("Until the day that is named no line stands anywhere else")
  func until() {
    let book = Rulebook(policy: .usual, calendar: WorkingCalendar(BankHolidays(listed: [])))
    let rows = stride(from: 0, to: council.rows.count, by: 7).map { council.rows[$0] }
    for row in rows {
      var placed = ServiceListPlaces(row, on: SyntheticCouncil.pinned, under: book)
      for ahead in 1...75 {
        let day = SyntheticCouncil.pinned.adding(days: ahead)
        let now = ServiceListPlaces(row, on: day, under: book)
        if day < placed.until {
          #expect(now.places == placed.places && now.isWithUs == placed.isWithUs, "\(row.number) \(day.iso)")
        } else {
          placed = now
        }
      }
    }
    #expect(rows.count > 100)
  }
}
