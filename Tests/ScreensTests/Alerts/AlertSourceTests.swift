import Application
import CareCalendar
import Casework
import TerminalUI
import Testing

@testable import Screens

/// What an alert came out of, wherever it is read.
@Suite struct AlertSourceTests {
  private let reviewed: Reviewed

  /// One decision that the manager did not agree to, and an alert about it.
  init() throws {
    let exception = ManagersReply.Exception(DecisionID("d1"), reason: "too dear")
    reviewed = try Reviewed(
      noted: Decision.made("d1", "Find a school"), Decision.made("d2", "See the dentist"),
      .decisions(.issued(on: "2014-10-29")),
      .decisions(.replied(ManagersReply(on: "2014-10-30", exceptions: [exception]))))
    try raise(AlertOrigin(review: Reviewed.review, decision: DecisionID("d1")))
  }

  private func raise(_ origin: AlertOrigin) throws {
    let details = AlertDetails(
      category: "drift", concern: "No school place since June", remedy: "A school place",
      putRightBy: "2014-12-01", told: .told("I asked for a school for you"), origin: origin,
      stage: "team-manager")
    _ = try reviewed.brook.service().perform(.alert(.raise(reviewed.child, details)))
  }

  @Test("The manager who is to answer reads the decision and the objection in the story and its pane")
  func story() throws {
    for keys in ["4 <enter>", "4 <enter> <tab>"] {
      let shown = try session(keys, Size(columns: 80, rows: 60), as: "tom", in: reviewed.brook).frame().text
      #expect(shown.contains("Out of the 2nd review of Mon 27 Oct 2014: Decision: Find a school"), "\(keys)")
      #expect(shown.contains("The manager did not agree: too dear"), "\(keys)")
    }
  }

  @Test("The journal's sentence names the review and the decision")
  func journal() throws {
    let words = try reviewed.brook.service().child(reviewed.child).timeline.map(\.words)
    #expect(
      words.contains {
        $0.hasSuffix(
          " Out of the review of Mon 27 Oct 2014: Decision: Find a school (Ben Hill, by 1 Dec 2014).")
      }, "\(words.first ?? "")")
  }

  @Test("The decision's row and the review's page say that an alert takes it up, and where that is")
  func decision() throws {
    try rehearse(
      """
      Taken up
      size 120x40
      text :child 100600
      type <enter> l
      see alert since 3 Nov 2014, at Team Manager
      type h j <enter>
      text /find a school
      type <enter>
      selected Find a school
      see alert since 3 Nov 2014, at Team Manager
      """, in: reviewed.brook)
  }

  @Test("An alert out of the review itself has a line on the review's page")
  func review() throws {
    try raise(AlertOrigin(review: Reviewed.review))
    try rehearse(
      """
      Out of the review
      size 120x40
      text :child 100600
      type <enter> j <enter>
      text /alert: drift
      type <enter>
      selected ○ Alert: drift or delay for
      selected since 3 Nov 2014, at Team Manager
      """, in: reviewed.brook)
  }

  @Test("While an alert about a decision is open, no other is raised about the same, and the key says why")
  func twice() throws {
    let origin = AlertOrigin(review: Reviewed.review, decision: DecisionID("d1"))
    let refusal = AlertRefusal.decisionTakenUpAlready(on: "2014-11-03")
    #expect(throws: ServiceRefusal.impossible(refusal.words)) { try raise(origin) }
    try rehearse(
      """
      Twice
      size 100x40
      text :child 100600
      type <enter> l
      text /find a school
      type <enter> a
      see ! An alert about that decision has been open since 3 Nov 2014.
      text /see the dentist
      type <enter> a
      see Decision: See the dentist
      """, in: reviewed.brook)
    let amina = try reviewed.brook.service()
    let alert = try #require(try amina.alerts(about: reviewed.child).first).alert.id
    _ = try amina.perform(.alert(.act(reviewed.child, alert, .withdraw(reason: "put right"))))
    try raise(origin)
    #expect(try reviewed.brook.service().alerts(about: reviewed.child).count == 2)
  }
}
