import Application
import CareCalendar
import Casework
import Testing

/// Who says why a review was late that a return told of.
@Suite struct LateReasonsTests {
  private let late = ReviewID("looked-after/2014-09-01")
  private let inTime = ReviewID("looked-after/2014-07-28")

  private func given(_ council: SmallCouncil, by login: String, of review: ReviewID) throws {
    let service = try council.service(login)
    let id = try service.find(number: "1")
    let notes = [ReviewFileEvent.meeting(.lateReasonGiven("weather or travel", on: "2014-11-03"))]
    _ = try service.perform(.review(.note(id, review, notes)))
  }

  @Test("The IRO whose child it is, and the IRO manager, and nobody else")
  func who() throws {
    for login in ["amina", "robin"] {
      let council = try SmallCouncil()
      try council.child("1", team: "Team 1", held: ["2014-09-01"])
      try given(council, by: login, of: late)
      let service = try council.service("robin")
      let child = try service.child(service.find(number: "1")).child
      #expect(child.reviews.held.map(\.lateReason) == ["weather or travel"])
    }
    let council = try SmallCouncil()
    try council.child("1", team: "Team 1", held: ["2014-09-01"])
    #expect(throws: ServiceRefusal.notPermitted(.recordReviews, .teamManager)) {
      try given(council, by: "sam", of: late)
    }
    #expect(throws: ServiceRefusal.noSuchChild("1")) { try given(council, by: "tom", of: late) }
  }

  @Test("Of a review that was in time no reason is taken")
  func inTimeRefused() throws {
    let council = try SmallCouncil()
    try council.child("1", held: ["2014-07-28"])
    #expect(throws: ServiceRefusal.impossible(ReviewFileRefusal.notLate.words)) {
      try given(council, by: "amina", of: inTime)
    }
  }

  @Test("The figures of the year count it, and the list of reviews has it no more without a reason")
  func counted() throws {
    let council = try SmallCouncil()
    try council.child("1", held: ["2014-09-01"])
    func figures() throws -> [String] {
      let service = try council.service("robin")
      let results = try #require(try service.figures(in: "2014-04-01"..."2015-03-31").value)
      return ["reviews.late.reason-given", "reviews.late.reason.weather-or-travel"].map { key in
        let sum = results.first { $0.measure.key == key }?.figure
        return "\(sum?.numerator ?? -1)/\(sum?.denominator ?? -1)"
      }
    }
    #expect(try figures() == ["0/1", "0/1"])
    try given(council, by: "robin", of: late)
    #expect(try figures() == ["1/1", "1/1"])
    let listed = try council.service("robin").listedReviews(in: "2014-04-01"..."2015-03-31").value
    #expect(listed?.compactMap(\.line.review.lateReason) == ["weather or travel"])
  }
}
