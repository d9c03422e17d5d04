import CareCalendar
import Casework
import Rulebook
import TestSupport

/// An invented child in care from June 2013 until October 2014, of whom everything that is counted is recorded.
///
/// No event changes what was true before it, so that the record of any day can be compared with all of it.
enum InventedLife {
  static let first = ReviewID("r1")
  static let second = ReviewID("r2")
  static let third = ReviewID("r3")
  static let called = ReviewID("r4")
  static let afterLeaving = ReviewID("r5")
  static let lastDay: Day = "2014-11-03"

  static let book: Rulebook = {
    let settings = ["duties.midway-check": "asked", "duties.amended-care-plan": "asked"]
    return Rulebook(
      policy: Policy(settings: settings), calendar: WorkingCalendar(BankHolidays(listed: [])))
  }()

  static let events: [ChildEvent] =
    coming + preparing + firstReview + followingUp + toSecondReview + disputes + toAdoption + leaving

  static func entries(_ events: [ChildEvent] = events) -> [ChildEntry] {
    events.enumerated().map { ChildEntry(version: $0.offset + 1, event: $0.element) }
  }

  private static let coming: [ChildEvent] = [
    .person(.known(ChildNumber("100234"))), .person(.born("2006-05-10")),
    .person(.described(sex: .female, ethnicity: .whiteBritish)), .person(.disabled(false)),
    .placement(
      .episodeBegan(
        Episode(
          began: "2013-06-03", reasonBegan: .started, legalStatus: .accommodated, placement: .fostered,
          provider: .ownAuthority))),
    .allocation(.caseHeld(CaseHolder(socialWorker: "Joan Hale", team: "North", since: "2013-06-03"))),
    .allocation(.allocated(Allocation(iro: StaffID("amina"), since: "2013-06-06"))),
    .person("mother", .mother), .person("father", .father), .person("teacher", .teacher),
    .person("carer", .fosterCarer),
  ]

  private static let invited: [Party] =
    [.child] + ["mother", "father", "teacher", "carer"].map { .person(PersonID($0)) }

  /// Booked at short notice for the social worker to be spoken to; the care plan came a day late.
  private static let preparing: [ChildEvent] =
    [booking(first, "2013-06-24", madeOn: "2013-06-05")]
    + invited.flatMap { party in
      [
        .noted(first, .preparation(.invited(party, .iro, on: "2013-06-06"))),
        .noted(first, .preparation(.invitationSent(party, on: "2013-06-10"))),
      ]
    } + [
      .document("social work report", "2013-06-18"), .document("care plan", "2013-06-20"),
      .document("personal education plan", "2013-06-20"), .document("health plan", "2013-06-21"),
      .voice(.spoken(Conversation(on: "2013-06-20", way: .alone, review: first))),
    ]

  static let decision = Decision(
    id: DecisionID("d1"), words: "Find a school place", responsible: "Joan Hale", by: "2013-09-02")

  private static let firstReview: [ChildEvent] = [
    .held(first, "2013-06-24", .pn1),
    .noted(first, .meeting(.tookPart(part("mother", .whole), on: "2013-06-24"))),
    .noted(first, .meeting(.tookPart(part("father", .none, "at work"), on: "2013-06-24"))),
    .noted(first, .meeting(.tookPart(part("teacher", .whole), on: "2013-06-24"))),
    .noted(first, .meeting(.childAnswered(placement: .yes, plan: .mixed, on: "2013-06-24"))),
    .noted(first, .plan(.progressed(Progress(domain: .health, issue: nil, words: nil), on: "2013-06-24"))),
    .noted(
      first,
      .plan(
        .progressed(Progress(domain: .education, issue: "no place", words: nil), on: "2013-06-24"))),
    .noted(
      first, .plan(.answered(question: "Safe?", answer: ChecklistAnswer(.inPart), on: "2013-06-24"))),
    .noted(
      first, .plan(.answered(question: "Why?", answer: ChecklistAnswer(nil, words: "New"), on: "2013-06-24"))),
    .noted(
      first, .plan(.permanence(Permanence(kind: "return home", madeOn: "2013-06-24"), on: "2013-06-24"))),
    .noted(first, .decisions(.made(decision, on: "2013-06-24"))),
  ]

  /// All in time but the record, which the carer had a day late.
  private static let followingUp: [ChildEvent] =
    [
      .noted(first, .decisions(.issued(on: "2013-06-26"))),
      .noted(first, .decisions(.replied(ManagersReply(on: "2013-07-02", exceptions: [])))),
      .noted(first, .followUp(.recordCompleted(on: "2013-07-15"))),
      .noted(first, .followUp(.sent(.record, .caseFile, on: "2013-07-16"))),
      .noted(first, .decisions(.done(decision.id, on: "2013-09-02"))),
    ]
    + invited.flatMap { party in
      let isCarer = party == .person(PersonID("carer"))
      return [
        ChildEvent.noted(first, .followUp(.sent(.notice, Recipient(party), on: "2013-07-01"))),
        .noted(
          first, .followUp(.sent(.record, Recipient(party), on: isCarer ? "2013-07-23" : "2013-07-16"))),
      ]
    }

  /// The father died; the second review was held a day late, and nothing else of it is recorded but a midway check.
  private static let toSecondReview: [ChildEvent] = [
    .person("father", .father, on: "2013-09-01", isDeceased: true),
    .held(second, "2013-09-25", .pn6, lateReason: "weather or travel"),
    .allocation(.caseHeld(CaseHolder(socialWorker: nil, team: nil, since: "2013-10-01"))),
    .allocation(.caseHeld(CaseHolder(socialWorker: "Ben Hill", team: "South", since: "2013-10-10"))),
    .allocation(.allocated(Allocation(iro: StaffID("ruth"), since: "2013-11-01", reason: "a move"))),
    .noted(
      second,
      .followUp(.midwayChecked(MidwayCheck(on: "2013-12-20", words: [:], decisionsAreOnTrack: true)))),
  ]

  private static let delay = AlertCategory(key: "delay", name: "Delay for the child", common: .drift)
  private static let alert = AlertID("a1")
  private static let stone = ActingManager(StaffID("stone"), as: .teamManager)

  /// Not answered by the team manager in time; answered one stage above, and resolved.
  private static let disputes: [ChildEvent] = [
    .alert(
      .raised(
        AlertRaised(
          id: alert, category: delay, concern: "No school", remedy: "A school", putRightBy: "2013-11-01",
          told: .told("I asked for a school"), ladder: .usual, stage: "team-manager", by: StaffID("amina"),
          on: "2013-10-07"))),
    .alert(.stepped(alert, AlertStepTaken(.acknowledge, by: stone, on: "2013-10-08"))),
    .alert(
      .stepped(
        alert, AlertStepTaken(.escalate(to: "service-manager", reason: "No answer"), on: "2013-10-16"))),
    .alert(.stepped(alert, AlertStepTaken(.referToCafcass(reason: "Her rights"), on: "2013-10-17"))),
    .alert(
      .stepped(alert, AlertStepTaken(.reply("A place", by: "2013-11-01"), by: stone, on: "2013-10-18"))),
    .alert(.stepped(alert, AlertStepTaken(.accept, on: "2013-10-21"))),
    .alert(.stepped(alert, AlertStepTaken(.resolve(outcome: "A place"), on: "2013-10-25"))),
    .practice(
      .noted(
        PracticeNote(
          id: PracticeNoteID("n1"), kind: .challenge, category: delay, words: "No plan", by: StaffID("ruth"),
          on: "2013-11-04"))),
    .practice(
      .answered(
        PracticeNoteID("n1"), PracticeNote.Answer("It is there", by: StaffID("stone"), on: "2013-11-18"))
    ),
  ]

  /// Placement order, third review late by that count, placed, and the placement ended without a review.
  private static let toAdoption: [ChildEvent] = [
    .placement(.episodeEnded(began: "2013-06-03", EpisodeEnd(on: "2013-12-02", reason: .newEpisode))),
    .placement(
      .episodeBegan(Episode(began: "2013-12-02", reasonBegan: .legalStatus, legalStatus: .placementOrder))),
    .held(third, "2014-03-03", .pn1),
    .noted(
      third,
      .followUp(.midwayChecked(MidwayCheck(on: "2014-04-01", words: [:], decisionsAreOnTrack: true)))),
    .placement(.placedForAdoption(on: "2014-04-07")),
    .placement(.adoptionPlacementEnded(placed: "2014-04-07", on: "2014-06-02", reason: .other)),
  ]

  /// A review was cancelled, and the next was booked for a day after the child had gone home.
  private static let leaving: [ChildEvent] = [
    booking(called, "2014-09-02", madeOn: "2014-08-01"),
    .review(.cancelled(called, reason: "The chair was ill", on: "2014-08-20")),
    booking(afterLeaving, "2014-10-20", madeOn: "2014-09-10"),
    .placement(
      .episodeEnded(began: "2013-12-02", EpisodeEnd(on: "2014-10-01", reason: .returnedHomeAsPlanned))),
  ]

  private static func part(_ id: String, _ route: AttendanceRoute, _ reason: String? = nil) -> Attendance {
    Attendance(party: .person(PersonID(id)), route: route, reason: reason)
  }

  private static func booking(_ id: ReviewID, _ day: Day, madeOn: Day) -> ChildEvent {
    .review(.booked(Booking(review: id, kind: .lookedAfter, day: day, time: nil, madeOn: madeOn)))
  }
}

extension ChildEvent {
  static func noted(_ id: ReviewID, _ note: ReviewFileEvent) -> Self { .review(.noted(id, note)) }

  fileprivate static func document(_ name: String, _ day: Day) -> Self {
    .noted(InventedLife.first, .preparation(.documentReceived(name, on: day)))
  }

  fileprivate static func held(
    _ id: ReviewID, _ day: Day, _ code: ParticipationCode, lateReason: String? = nil
  ) -> Self {
    .review(
      .held(
        Review(
          review: id, kind: .lookedAfter, heldOn: day, completedOn: day, chair: StaffID("amina"),
          participation: code, lateReason: lateReason)))
  }

  fileprivate static func person(
    _ id: String, _ relationship: Relationship, on day: Day = "2013-06-05", isDeceased: Bool = false
  ) -> Self {
    .family(
      .recorded(
        ConnectedPerson(
          id: PersonID(id), name: id.capitalisingFirst, relationship: relationship, isDeceased: isDeceased),
        on: day))
  }
}
