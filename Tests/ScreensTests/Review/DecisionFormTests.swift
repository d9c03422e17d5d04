import Casework
import ReadModels
import Testing

@testable import Screens

/// Decisions: made, sent to the manager, answered, approved, carried out.
@Suite struct DecisionFormTests {
  private let school = Decision.made("d1", "Find a school")
  private let house = Decision.made("d2", "Move house", approver: "court")
  private let issued = ReviewFileEvent.decisions(.issued(on: "2014-10-29"))

  @Test("A decision says what, who and by when; those around the child are offered, or anybody in words")
  func making() throws {
    let reviewed = try Reviewed()
    try reviewed.rehearse(
      .decisions(.make),
      """
      text Find a school nearby
      type <tab> <tab>
      see Ben Hill (social worker)
      see Dawn Vale (mother)
      text somebody else
      type <tab>
      text the school nurse
      type <tab>
      text 1 dec
      type <tab>
      text education
      type <tab>
      not Why it differs
      text A school far away
      type <tab>
      see Why it differs
      text The journey is too long
      type <tab>
      text court
      type <ctrl-s>
      see 2nd review of Mia Vale: decision: Find a school nearby (the school nurse, by 1 Dec 2014; needs the approval of: court).
      """)
    guard case .decisions(.made(let decision, on: "2014-10-27")) = reviewed.notes.first else {
      Issue.record("no decision was recorded")
      return
    }
    #expect(decision.domain == "education" && decision.approver == "court" && !decision.isRecommendation)
    #expect(decision.childWanted == "A school far away")
    #expect(decision.whyDifferent == "The journey is too long")
  }

  @Test(
    "A recommendation needs nobody's approval unless somebody is named, and what is missing is said beside it"
  )
  func recommending() throws {
    let reviewed = try Reviewed()
    try reviewed.rehearse(
      .decisions(.make),
      """
      type <ctrl-s>
      see ! This is needed.
      text See a dentist
      type <tab>
      text recommendation
      type <tab>
      text dawn
      type <tab>
      text fri
      type <ctrl-s>
      see recommendation: See a dentist (Dawn Vale (mother), by 7 Nov 2014).
      """)
    guard case .decisions(.made(let decision, _)) = reviewed.notes.first else {
      Issue.record("no recommendation was recorded")
      return
    }
    #expect(decision.isRecommendation && decision.approver == nil && decision.domain == nil)
  }

  @Test("Decisions go to the manager only when somebody says yes, knowing what silence comes to")
  func issuing() throws {
    let reviewed = try Reviewed(noted: school, house)
    try reviewed.rehearse(
      .decisions(.issue),
      """
      see To Tom Stone.
      see Silence counts as agreement except for “Move house”, which needs the approval of: court.
      see 1. Decision: Find a school (Ben Hill, by 1 Dec 2014)
      see A reply is due by Mon 10 Nov 2014; from Tue 11 Nov 2014 silence counts as agreement.
      not Sent on
      type <enter>
      see Type “yes” here to go on, or leave with Esc.
      text yes
      type <enter>
      see 2nd review of Mia Vale: decisions sent to Tom Stone; a reply is due by Mon 10 Nov 2014.
      """)
    #expect(reviewed.notes == [.decisions(.issued(on: "2014-11-03"))])
    try reviewed.rehearse(.decisions(.make), "see ! The decisions went to the manager on 3 Nov 2014.")
  }

  @Test("While there is nothing to send, or the review is adjourned, it is said at once")
  func nothingToIssue() throws {
    try Reviewed().rehearse(.decisions(.issue), "see ! There is no decision yet to send to the manager.")
    let adjournment = Adjournment(on: "2014-10-27", reason: "no report", completeBy: "2014-11-24")
    let adjourned = try Reviewed(noted: school, .meeting(.adjourned(adjournment)))
    try adjourned.rehearse(.decisions(.issue), "see ! The review is adjourned: until it is completed")
  }

  @Test("A manager agrees to all decisions of a review in one act")
  func agreeing() throws {
    let reviewed = try Reviewed(noted: school, house, issued)
    try reviewed.rehearse(
      .decisions(.reply), as: "tom",
      """
      see The reply is due by Wed 5 Nov 2014.
      see From Thu 6 Nov 2014 silence counts as agreement.
      see 2. Decision: Move house
      type <ctrl-s>
      see Agree to all with y, or mark those that are not agreed with n.
      type y <ctrl-s>
      see 2nd review of Mia Vale: the manager agreed to the decisions.
      """)
    #expect(reviewed.notes == [.decisions(.replied(ManagersReply(on: "2014-11-03", exceptions: [])))])
  }

  @Test("Exceptions are marked decision by decision, each with its reason")
  func exceptions() throws {
    let reviewed = try Reviewed(noted: school, house, issued)
    try reviewed.rehearse(
      .decisions(.reply), as: "tom",
      """
      type 2 n <ctrl-s>
      see Why not (required)
      see This is needed.
      text too far for now
      type <ctrl-s>
      see the manager agreed to the decisions but for: Move house (too far for now).
      """)
    let exception = ManagersReply.Exception(DecisionID("d2"), reason: "too far for now")
    #expect(
      reviewed.notes == [.decisions(.replied(ManagersReply(on: "2014-11-03", exceptions: [exception])))])
  }

  @Test("What was typed of a decision is kept by the decision, not by its place among the others")
  func resumed() throws {
    let reviewed = try Reviewed(noted: school, house, issued)
    let answers = ["reply": "exceptions", "decision d2": "not", "reason d2": "too far for now"]
    try reviewed.brook.service("tom").keepDraft(
      FormID.step(.decisions(.reply), of: Reviewed.review).name, about: reviewed.child,
      answers: answers)
    try reviewed.rehearse(
      .decisions(.reply), as: "tom",
      """
      see too far for now
      type <ctrl-s>
      see the manager agreed to the decisions but for: Move house (too far for now).
      """)
  }

  @Test("Of one decision alone, not agreeing needs the reason and no more")
  func onlyOne() throws {
    let reviewed = try Reviewed(noted: school, issued)
    try reviewed.rehearse(
      .decisions(.reply), as: "tom",
      """
      type n
      text no places
      type <ctrl-s>
      see the manager did not agree to: Find a school (no places).
      """)
  }

  @Test("An approval is given, or not with the reason; where nobody's is needed none is asked")
  func approval() throws {
    let reviewed = try Reviewed(noted: school, house, issued)
    try reviewed.rehearse(
      .decisions(.approval(DecisionID("d2"))),
      """
      see Approval by the court
      text not
      type <ctrl-s>
      see Reason (required)
      see This is needed.
      text wait for the report
      type <ctrl-s>
      see not approved: Move house: wait for the report.
      """)
    try reviewed.rehearse(
      .decisions(.approval(DecisionID("d1"))), "see ! That decision needs nobody's approval.")
  }

  @Test("What became of a decision is recorded of the review that made it")
  func outcome() throws {
    let old = Decision(
      id: DecisionID("d0"), words: "See a dentist", responsible: "Ben Hill", by: "2014-09-01")
    let reviewed = try Reviewed(
      .meeting, [.review(.noted(Reviewed.last, .decisions(.made(old, on: "2014-07-28"))))])
    try reviewed.rehearse(
      .decisions(.outcome(old.id, of: Reviewed.last)),
      """
      see Decision: See a dentist (Ben Hill, by 1 Sep 2014)
      not Reason
      text not carried out
      type <tab>
      see Reason (required)
      type <esc> y
      """)
    try reviewed.rehearse(
      .decisions(.outcome(old.id, of: Reviewed.last)), as: "tom",
      """
      type <right> <tab> <ctrl-s>
      see 1st review of Mia Vale: carried out: See a dentist.
      """)
    #expect(reviewed.notes == [.decisions(.done(old.id, on: "2014-11-03"))])
  }
}
