import Application
import CareCalendar
import Casework
import ReadModels
import Testing

@testable import Screens

/// What an alert is raised out of: the review or the decision that the person is looking at.
@Suite struct RaiseAlertOriginTests {
  @Test("On a review's page it comes out of the review, or of the decision that is selected")
  func review() throws {
    let reviewed = try Reviewed(noted: Decision.made("d1", "Find a school"))
    try rehearse(
      """
      From the review's page
      size 100x40
      text :child 100600
      type <enter> j <enter> a
      see Out of the 2nd review of Mon 27 Oct 2014.
      not Find a school
      type <esc>
      text /find a school
      type <enter> a
      see Out of the 2nd review of Mon 27 Oct 2014: Decision: Find a school
      """, in: reviewed.brook)
  }

  @Test("From a duty about a decision or a review it comes out of that; from any other, out of nothing")
  func duty() throws {
    let made = Decision(
      id: DecisionID("d1"), words: "Find a school", responsible: "Ben Hill", by: "2014-10-30")
    let reviewed = try Reviewed(
      noted: .decisions(.made(made, on: "2014-10-27")), .decisions(.issued(on: "2014-10-27")))
    let amina = try reviewed.brook.service()
    let duties = try amina.child(reviewed.child).duties.map(\.line.duty.key)
    func origin(_ key: DutyKey?) throws -> AlertOrigin {
      try Subject(SelectedSubject(reviewed.child, duty: key), amina).origin
    }
    let decision = try #require(duties.first { $0.decision == DecisionID("d1") })
    #expect(
      try origin(decision) == AlertOrigin(review: Reviewed.review, decision: DecisionID("d1")))
    let review = try #require(duties.first { $0.review != nil && $0.decision == nil })
    #expect(try origin(review) == AlertOrigin(review: Reviewed.review))
    let other = try #require(duties.first { $0.review == nil })
    #expect(try origin(other) == AlertOrigin() && origin(nil) == AlertOrigin())
  }

}
