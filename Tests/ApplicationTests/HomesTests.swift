import Application
import CareCalendar
import Casework
import ReadModels
import Testing

/// Children's homes at the service: who records them, and what is due.
@Suite struct HomesTests {
  private var council: SmallCouncil

  init() throws { council = try SmallCouncil() }

  private func record(_ command: ServiceRecordCommand, by login: String = "bo") throws -> String {
    try council.service(login).perform(.service(command)).words
  }

  @Test(
    "IROs, the IRO manager and business support record homes and visits, and see what is due; others do not")
  mutating func who() throws {
    #expect(
      try record(.recordHome("Oak House", since: "2014-09-01"))
        == "Recorded: Children's home: Oak House, visited from 1 Sep 2014.")
    for login in ["amina", "robin", "bo"] {
      let titles = try council.service(login).serviceDuties().map(\.title)
      #expect(titles == ["Visit to Oak House, October 2014", "Visit to Oak House, November 2014"])
      #expect(try council.service(login).serviceLines().count == 1)
    }
    for login in ["sam", "dee"] {
      #expect(try council.service(login).serviceDuties() == [] && council.service(login).serviceLines() == [])
    }
    #expect(throws: ServiceRefusal.notPermitted(.recordHomes, .teamManager)) {
      try record(.recordHome("Elm House", since: "2014-09-01"), by: "sam")
    }
  }

  @Test(
    "A visit meets its month; its report is sent, what was to be done is followed up, and the home closed")
  mutating func visited() throws {
    _ = try record(.recordHome("Oak House", since: "2014-10-15"))
    let home = try #require(try council.service("bo").homes().homes.first?.id)
    let details = HomeVisitDetails(
      by: "Jo Marsh", heard: [.children, .staff], action: AgreedAction("Mend the fence", by: "2014-11-10"))
    #expect(
      try record(.visitHome(home, details))
        == "Recorded: Visit to Oak House by Jo Marsh; heard: children, staff of the home.")
    #expect(try council.service("amina").serviceDuties().map(\.title) == ["After the visit to Oak House"])
    let visit = try #require(try council.service("bo").homes().visits.first?.id)
    #expect(
      try record(.sendHomeReport(visit)).contains("Report of the visit to Oak House of 3 Nov 2014 sent"))
    #expect(
      try record(.followUpHome(visit, "Mended")).contains(
        "After the visit to Oak House of 3 Nov 2014: Mended"))
    #expect(try council.service("amina").serviceDuties() == [])
    #expect(throws: ServiceRefusal.impossible(HomeRefusal.visitedLater(on: "2014-11-03").words)) {
      try record(.closeHome(home))
    }
    council.clock.day = "2014-11-04"
    #expect(try record(.closeHome(home)).contains("is not visited from 4 Nov 2014 on"))
  }
}
