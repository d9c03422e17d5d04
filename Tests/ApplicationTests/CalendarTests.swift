import Application
import CareCalendar
import Casework
import ReadModels
import Testing

/// The calendar: whose reviews are on it, and the terms that it shows.
@Suite struct CalendarTests {
  @Test("The calendar holds the children whom the person who asks may see")
  func scope() throws {
    let council = try SmallCouncil()
    try council.child("1", team: "Team 1")
    try council.child("2", iro: "Tom Nowak", team: "Team 1")
    try council.child("3", iro: "Tom Nowak", team: "Team 2")
    let counts = try ["amina", "tom", "sam", "robin", "dee"].map { login in
      try council.service(login).calendar()["2014-10-28"].notBookedCount
    }
    #expect(counts == [1, 2, 2, 3, 0])
  }

  @Test("A review that is booked stands on the calendar at once")
  func booked() throws {
    let council = try SmallCouncil()
    try council.child("1")
    let service = try council.service("amina")
    let id = try service.find(number: "1")
    #expect(try service.calendar()["2014-11-06"].load == 0)
    let time = TimeOfDay("15:30")
    _ = try service.perform(.review(.book(id, .lookedAfter, day: "2014-11-06", time: time)))
    #expect(try service.calendar()["2014-11-06"].load == 1)
    #expect(try service.calendar()["2014-10-28"].lines.map(\.mark) == [.due])
  }

  @Test("School terms that are adopted are shown, in place of those before, and move no due day")
  func terms() throws {
    let council = try SmallCouncil()
    try council.child("1")
    let (amina, robin) = (try council.service("amina"), try council.service("robin"))
    let due = try amina.allDuties().map(\.duty)
    let file = AdoptedFile(name: "terms.csv", text: "")
    let autumn = SchoolTerm(name: "Autumn", first: "2014-09-03", last: "2014-12-19")
    _ = try robin.perform(.council(.adoptSchoolTerms(file, [autumn])))
    #expect(try amina.refresh())
    #expect(try amina.calendar()["2014-12-01"].school == .term("Autumn"))
    let other = SchoolTerm(name: "Spring", first: "2015-01-05", last: "2015-03-27")
    _ = try robin.perform(.council(.adoptSchoolTerms(file, [other])))
    _ = try amina.refresh()
    #expect(try amina.calendar()["2014-12-01"].school == nil)
    #expect(try amina.allDuties().map(\.duty) == due)
    #expect(throws: ServiceRefusal.self) { try amina.perform(.council(.adoptSchoolTerms(file, [autumn]))) }
  }
}
