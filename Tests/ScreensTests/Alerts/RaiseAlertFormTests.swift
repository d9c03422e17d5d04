import Application
import CareCalendar
import Casework
import ReadModels
import Testing

@testable import Screens

/// Raising an alert: half a minute, with nothing offered that cannot be.
@Suite struct RaiseFormTests {
  private let laddered: Laddered

  init() throws { laddered = try Laddered() }

  /// What every alert is asked, up to where it starts.
  private let asked = """
    text drift
    type <tab>
    text No school place since June
    type <tab>
    text A school place
    type <tab>
    text 1 dec
    type <tab>
    """

  /// What the child was told, and saving it.
  private let told = "text was told\ntype <tab>\ntext I asked for a school for you"

  @Test("It says what the ladder is, and for each stage whose it is today and by when they answer")
  func raising() throws {
    try laddered.rehearse(
      .raise(AlertOrigin()),
      """
      see An alert about Ella Rose
      see Dispute resolution: Informal challenge → Team Manager → Service Manager → Head of Service → Director.
      see Write it knowing that the child may read it one day.
      \(asked)
      type <tab>
      see Goes to Tom Stone, to answer within 5 working days: by Mon 10 Nov 2014. It is formal.
      not Head of Service:
      type <tab>
      \(told)
      type <ctrl-s>
      see Alert about Ella Rose raised at Team Manager: Tom Stone is to acknowledge it by Wed 5 Nov 2014
      """)
    let raised = try #require(try laddered.alerts.first).raised
    #expect(raised.category.key == "drift" && raised.concern == "No school place since June")
    #expect(raised.remedy == "A school place" && raised.putRightBy == "2014-12-01" && !raised.isUrgent)
    #expect(raised.told == .told("I asked for a school for you") && raised.stage == "team-manager")
    #expect(raised.origin == AlertOrigin() && raised.group == nil)
  }

  @Test("Put at the ladder's stage for challenges it is a challenge, asked for and noted as one")
  func asChallenge() throws {
    try laddered.rehearse(
      .raise(AlertOrigin()),
      """
      size 80x40
      \(asked)
      type <tab>
      see The child (required)
      text informal
      type <tab>
      see Practice note (informal challenge) about Ella Rose
      see It is an informal challenge, and not an alert yet.
      not The child (required)
      not By when
      type <ctrl-s>
      see about Ella Rose recorded; Tom Stone is to answer it by Mon 10 Nov 2014.
      """)
    #expect(try laddered.alerts.isEmpty)
    let note = try #require(try laddered.brook.service().practice(about: laddered.child).first).note
    #expect(note.kind == .challenge && note.category.key == "drift")
    #expect(note.words == "No school place since June\nAsked for: A school place")
  }

  @Test("An urgent one may start at any stage, and the form says that it is no safeguarding referral")
  func urgent() throws {
    try laddered.rehearse(
      .raise(AlertOrigin()),
      """
      \(asked)
      not safeguarding referral
      text yes
      type <tab>
      see This is NOT a safeguarding referral
      see make one first
      text head of service
      type <tab>
      see Goes to Hana Voss, to answer within 1 working day: by Tue 4 Nov 2014.
      text was not told
      type <tab>
      see Why the child was not told
      text She is on holiday
      type <ctrl-s>
      see Urgent alert about Ella Rose raised at Head of Service
      """)
    let raised = try #require(try laddered.alerts.first).raised
    #expect(raised.isUrgent && raised.told == .notTold(because: "She is on holiday"))
  }

  @Test("It is called what the council calls it, and a ladder longer than the Handbook allows says so")
  func councilsOwn() throws {
    _ = try laddered.brook.service("morag").perform(
      .council(
        .adoptPolicy(
          AdoptedFile(name: "p", text: ""),
          settings: [
            "vocabulary.alert": "LAC Alert", "ladder.name": "LAC Alert",
            "ladder.stages": "one\tStage 1\tteam-manager\tTeam Manager\t25 working days\tformal\tmay-start",
          ])))
    try laddered.rehearse(
      .raise(AlertOrigin()),
      """
      see A LAC Alert about Ella Rose
      see LAC Alert: Stage 1.
      see The formal stages add up to 25 working days; the IRO Handbook (6.2) gives 20 working days in all.
      """)
  }

  @Test("While it is not urgent only the stages that may start one are offered")
  func starts() throws {
    try laddered.rehearse(
      .raise(AlertOrigin()),
      """
      \(asked)
      type <tab>
      text head of service
      type <tab>
      see ! Nothing here is called “head of service”.
      """)
  }

  @Test("Raised about a brother as well, each has one of their own")
  func together() throws {
    try laddered.rehearse(
      .raise(AlertOrigin()),
      """
      \(asked)
      type <tab> <tab>
      \(told)
      type <tab>
      see Brothers and sisters: each gets one of their own
      see Reece Rose
      see name no other child
      type <space> <tab>
      see What Ella Rose was told
      text was not told
      type <tab>
      see Why Reece Rose was not told
      text He is on holiday
      type <ctrl-s>
      see Alerts, one each about Ella Rose and Reece Rose raised at Team Manager
      """)
    let brothers = try laddered.brook.service().alerts(about: laddered.brother)
    #expect(brothers.map(\.alert.raised.concern) == ["No school place since June"])
    #expect(brothers.map(\.alert.raised.told) == [.notTold(because: "He is on holiday")])
    #expect(try laddered.alerts.first?.raised.told == .told("I asked for a school for you"))
    #expect(try laddered.alerts.first?.raised.group == brothers.first?.alert.raised.group)
  }

  @Test("What is missing, and a day that has passed, is said beside it")
  func missing() throws {
    try laddered.rehearse(
      .raise(AlertOrigin()),
      """
      type <ctrl-s>
      see ! This is needed.
      text drift
      type <tab>
      text x
      type <tab>
      text y
      type <tab>
      text yesterday
      see It is raised on 3 Nov 2014: ask for it to be put right by that day or a later one.
      """)
    #expect(try laddered.alerts.isEmpty)
  }

  @Test("Out of a challenge it starts with its words and category, and takes it up once")
  func challenge() throws {
    let amina = try laddered.brook.service()
    _ = try amina.perform(
      .practice(
        .note(
          laddered.child, PracticeNoteDetails(kind: .challenge, category: "drift", words: "No visit yet"))))
    let note = try #require(try amina.practice().first).note.id
    let origin = AlertOrigin(practiceNote: note)
    try laddered.rehearse(
      .raise(origin),
      """
      see Out of the informal challenge of Mon 3 Nov 2014.
      see No visit yet
      type <tab> <tab>
      text A visit
      type <tab>
      text fri
      type <tab> <tab> <tab>
      \(told)
      type <ctrl-s>
      see Alert about Ella Rose raised
      """)
    let raised = try #require(try laddered.alerts.first).raised
    #expect(raised.concern == "No visit yet" && raised.category.key == "drift" && raised.origin == origin)
    #expect(
      try FormID.raise(origin).refusal(about: SelectedSubject(laddered.child), laddered.brook.service())
        == "That note was turned into an alert on 3 Nov 2014 already.")
  }

  @Test("Out of a decision it says what the manager did not agree to, and names the review and the decision")
  func decision() throws {
    let exception = ManagersReply.Exception(DecisionID("d1"), reason: "too dear")
    let reviewed = try Reviewed(
      noted: Decision.made("d1", "Find a school"), .decisions(.issued(on: "2014-10-29")),
      .decisions(.replied(ManagersReply(on: "2014-10-30", exceptions: [exception]))))
    try rehearse(
      """
      From the child's decisions
      size 100x40
      text :child 100600
      type <enter> l a
      see The manager did not agree: too dear
      see Decided at the 2nd review of Mon 27 Oct 2014: Find a school
      text drift
      type <tab> <tab>
      text A school
      type <tab>
      text fri
      type <tab> <tab> <tab>
      \(told)
      type <ctrl-s>
      see Alert about Mia Vale raised
      """, in: reviewed.brook)
    let alert = try #require(try reviewed.brook.service().alerts(about: reviewed.child).first).alert
    #expect(alert.raised.origin == AlertOrigin(review: Reviewed.review, decision: DecisionID("d1")))
  }

  @Test("Nobody but an IRO and their manager raises one, and it is said why")
  func notTheirs() throws {
    let chosen = SelectedSubject(laddered.child)
    let words = try FormID.raise(AlertOrigin()).refusal(about: chosen, laddered.brook.service("tom"))
    #expect(words?.hasPrefix("Your role (Team Manager) does not allow you to raise alerts") ?? false)
    #expect(try FormID.raise(AlertOrigin()).refusal(about: chosen, laddered.brook.service("morag")) == nil)
  }
}
