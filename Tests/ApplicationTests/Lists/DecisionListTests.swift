import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook
import TestSupport
import Testing

/// Decisions of the reviews of some days, for those who may see the children.
@Suite struct DecisionListTests {
  private let council: AlertCouncil
  private let id: ChildID
  private let review: ReviewID
  private let held: Day = "2014-10-30"
  private let october: ClosedRange<Day> = "2014-10-01"..."2014-10-31"

  /// Ella's review of 30 October decided two things, which went to Sam Stone on 3 November.
  init() throws {
    council = try AlertCouncil()
    id = try council.child()
    let amina = try council.service("amina")
    _ = try amina.perform(.review(.record(id, .lookedAfter, heldOn: held, participation: .pn1)))
    review = try #require(try amina.child(id).child.reviews.held.last?.id)
    let school = Decision(
      id: DecisionID("school"), words: "Find a school", responsible: "Ben Hill", by: "2014-11-05",
      childWanted: "the Quince school", whyDifferent: "it is full")
    let contact = Decision(
      id: DecisionID("contact"), words: "Meet Reece", responsible: "Jo Lark", by: "2014-10-31",
      isRecommendation: true, approver: "court")
    let notes: [ReviewFileEvent] = [
      .decisions(.made(school, on: held)), .decisions(.made(contact, on: held)),
      .decisions(.issued(on: "2014-11-03")),
    ]
    _ = try amina.perform(.review(.note(id, review, notes)))
  }

  private func note(_ login: String, _ event: DecisionEvent) throws {
    _ = try council.service(login).perform(.review(.note(id, review, [.decisions(event)])))
  }

  private func lines(
    _ login: String, in days: ClosedRange<Day>? = nil, on day: Day = "2014-11-03", of iro: String? = nil,
    team: String? = nil
  ) throws -> [ListedDecision] {
    try council.service(login, on: day).decisions(in: days ?? october, of: iro, team: team)
  }

  @Test("Each has its review, whose it is, how far it is agreed, and how late it is")
  func sent() throws {
    let lines = try lines("robin")
    #expect(lines.map(\.line.decision.words) == ["Find a school", "Meet Reece"])
    #expect(lines.map(\.number) == [ChildNumber("1"), ChildNumber("1")])
    #expect(lines.map(\.kind) == [.lookedAfter, .lookedAfter] && lines.map(\.reviewNumber) == [2, 2])
    #expect(lines.map(\.heldOn) == [held, held])
    #expect(
      lines.map(\.line.agreement) == [.awaitingReply(by: "2014-11-10"), .awaitingApproval("court")])
    #expect(lines.map(\.answeredOn) == [nil, nil] && lines.map(\.daysLate) == [0, 3])
    let amina = try #require(try council.service("robin").staff.member(login: "amina")).id
    #expect(lines.map(\.iro) == [amina, amina] && lines.map(\.team) == ["Team 1", "Team 1"])
  }

  @Test("What is not agreed to, or refused, is late no longer; what is done is as late as it was then")
  func answered() throws {
    let exception = ManagersReply.Exception(DecisionID("school"), reason: "No place")
    try note("sam", .replied(ManagersReply(on: "2014-11-03", exceptions: [exception])))
    try note("amina", .done(DecisionID("contact"), on: "2014-11-03"))
    let lines = try lines("amina", on: "2014-11-28")
    #expect(lines.map(\.line.agreement) == [.notAgreed(reason: "No place"), .awaitingApproval("court")])
    #expect(lines.map(\.answeredOn) == ["2014-11-03", nil])
    #expect(lines.map(\.line.outcome) == [nil, .done(on: "2014-11-03")])
    #expect(lines.map(\.daysLate) == [0, 3])
  }

  @Test("Silence agrees on its day; what was last reported of one that is not done stays with it")
  func silence() throws {
    try note("amina", .notDone(DecisionID("school"), reason: "The panel meets in May", on: "2014-11-03"))
    #expect(try lines("amina", on: "2014-11-10")[0].answeredOn == nil)
    let line = try lines("amina", on: "2014-11-11")[0]
    #expect(line.line.agreement == .agreedBySilence(on: "2014-11-11") && line.answeredOn == "2014-11-11")
    #expect(line.line.outcome == .notDone(reason: "The panel meets in May", on: "2014-11-03"))
    #expect(line.daysLate == 6)
  }

  @Test("Only of reviews held on the days, the first and the last among them")
  func days() throws {
    for login in ["robin", "amina"] {
      #expect(try lines(login, in: held...held).count == 2, "\(login)")
      #expect(try lines(login, in: "2014-10-31"..."2014-11-30") == [], "\(login)")
      #expect(try lines(login, in: "2014-10-01"..."2014-10-29") == [], "\(login)")
    }
  }

  @Test("Looking back, only what had happened by the day is told")
  func lookingBack() throws {
    try note("amina", .done(DecisionID("contact"), on: "2014-11-03"))
    let then = try council.council.service("robin", today: "2014-11-02").decisions(in: october)
    #expect(then.map(\.line.agreement) == [.notIssued, .notIssued])
    #expect(then.map(\.line.outcome) == [nil, nil] && then.map(\.daysLate) == [0, 2])
  }

  @Test("Those who may see the child see them, and nobody else; wishes stay with those who heard them")
  func rights() throws {
    for login in ["robin", "amina", "sam"] {
      #expect("\(try lines(login))".contains("Quince"), "\(login)")
    }
    for login in ["tom", "bryn"] { #expect(try lines(login) == [], "\(login)") }
    try council.council.owe([.businessSupport, .seniorOfficer], of: id)
    for login in ["bo", "dee"] {
      let seen = try lines(login)
      #expect(seen.map(\.line.decision.words) == ["Find a school", "Meet Reece"], "\(login)")
      #expect(!"\(seen)".contains("Quince"), "\(login)")
    }
  }

  @Test("The IRO and the team are those of the day; whoever has the child now sees what was decided before")
  func reallocated() throws {
    try council.council.allocate("1", to: "Tom Nowak")
    #expect(try lines("amina") == [])
    #expect(try lines("tom", of: "amina").count == 2)
    #expect(try lines("tom", of: "tom") == [])
    #expect(try lines("robin", of: "amina", team: " team  1 ").count == 2)
    #expect(try lines("robin", team: "Team 2") == [])
    #expect(throws: ServiceRefusal.noSuchStaff("nobody")) { try lines("robin", of: "nobody") }
  }
}
