import CareCalendar
import Casework
import Rulebook
import TestSupport

/// The 110 children of one IRO, known for every reason that there is, on the morning of Mon 3 Nov 2014. All are invented.
struct FullCaseload {
  let policy: Policy
  /// The IRO, who is responsible for all of them.
  let iro: StaffID
  let manager: StaffID

  /// Those of whom something is to be done first, then those who need nobody today.
  var children: [GivenChild] {
    ofTheDay + late + ofTheWeek + waiting + Quiet.children(110 - 28)
  }

  private static let all = ["social work report", "care plan", "personal education plan", "health plan"]

  /// Two meetings, and what is due on this very day.
  private var ofTheDay: [GivenChild] {
    let (review, conference, decided) = (ReviewID("r1"), ReviewID("r2"), ReviewID("r3"))
    let held = ReviewID("conference held")
    let decision = Decision(
      id: DecisionID("d"), words: "A tutor for mathematics", responsible: "Ben Hill, social worker",
      by: "2014-12-01")
    return [
      GivenChild(
        "Orla Fenwick", born: "2004-03-02", ChildEvent.settled(since: "2013-01-10", held: "2014-05-06")
      )
      .with(.booked("2014-11-03", "10:00", as: review)).with(ChildEvent.prepared(review, Self.all)),
      GivenChild("Dominik Hale", born: "2009-08-19", [.begun(.childProtection, "2014-07-14")])
        .with(ChildEvent.conference("2014-08-07", .planBegun))
        .with(.booked("2014-11-03", "14:00", .childProtection, as: conference)),
      GivenChild("Saffron Pike", born: "2011-02-11", [.begun(.childProtection, "2014-10-13")])
        .with(
          .review(.held(Review(kind: .childProtection, heldOn: "2014-10-31", participation: nil).with(held)))),
      GivenChild(
        "Jude Ashworth", born: "2002-12-01", ChildEvent.settled(since: "2012-02-02", held: "2014-04-30")
      )
      .with(
        .held("2014-10-27", as: decided), .noted(decided, .decisions(.made(decision, on: "2014-10-27")))),
      GivenChild(
        "Mina Torvald", born: "2001-05-05", ChildEvent.settled(since: "2013-06-03", held: "2014-09-01")
      )
      .with(change(.exclusion, "Excluded for five days after a fight", on: "2014-10-27")),
      GivenChild("Theo Lockyer", born: "2012-10-10", [.inCare(since: "2014-03-17", .interimCareOrder)])
        .with(.held("2014-04-10"), .held("2014-07-08")).with(hearing),
      GivenChild(
        "Ivy Castellan", born: "2000-11-03", ChildEvent.settled(since: "2011-09-09", held: "2014-09-17")
      )
      .with(survey),
      GivenChild(
        "Caleb Munro", born: "2006-01-20", ChildEvent.settled(since: "2013-11-11", held: "2014-08-20")
      )
      .with(
        .allocation(
          .allocated(Allocation(iro: iro, since: "2014-10-20", recordedOn: "2014-10-20")))),
    ]
  }

  private var late: [GivenChild] {
    let (unrecorded, unwritten, unheard) = (ReviewID("r4"), ReviewID("r5"), ReviewID("r6"))
    return [
      GivenChild(
        "Rowan Tilley", born: "2003-07-07", ChildEvent.settled(since: "2012-05-05", held: "2014-04-22")),
      GivenChild("Bea Rutherglen", born: "2013-04-04", [.begun(.childProtection, "2014-10-06")]),
      GivenChild(
        "Marcus Ode", born: "2005-09-30", ChildEvent.settled(since: "2010-10-10", held: "2014-05-02")
      )
      .with(.booked("2014-10-30", "11:00", as: unrecorded))
      .with(ChildEvent.prepared(unrecorded, Self.all)),
      GivenChild(
        "Lena Sorley", born: "1999-03-13", ChildEvent.settled(since: "2009-03-03", held: "2014-04-11")
      )
      .with(.held("2014-10-10", as: unwritten)),
      GivenChild(
        "Piotr Vance", born: "2000-02-02", ChildEvent.settled(since: "2012-12-12", held: "2014-05-07")
      )
      .with(.booked("2014-11-06", "15:00", as: unheard)),
      GivenChild("Hana Grey", born: "2007-06-06", ChildEvent.settled(since: "2012-08-08", held: "2014-09-09"))
        .with(alert("late", on: "2014-10-02")),
    ]
  }

  /// Of every kind of involvement one whose next review is due within the week, and what else is due then.
  private var ofTheWeek: [GivenChild] {
    let first = ReviewID("r7")
    return [
      GivenChild("Silas Ondine", born: "2000-08-08", [.inCare(since: "2014-10-24", .remand)])
        .with(.placement(.stayExpectedToEnd(ExpectedEnd(ends: "2014-11-07", on: "2014-10-24")))),
      GivenChild(
        "Wren Halloran", born: "2012-11-05",
        ChildEvent.settled(since: "2013-02-01", .placementOrder, held: "2014-09-20")
      )
      .with(.placement(.placedForAdoption(on: "2014-10-08"))),
      GivenChild("Tobias Crane", born: "2013-05-15", [.inCare(since: "2014-03-01", .interimCareOrder)])
        .with(.held("2014-03-20"), .held("2014-06-10")).with(
          ChildEvent.authority("2014-03-01", "2014-08-06")),
      GivenChild("Nadia Prowse", born: "1996-01-15", [.begun(.pathwayPlan, "2014-05-06")]),
      GivenChild("Felix Arden", born: "2005-05-25", [.shortBreaks(since: "2014-08-07")]),
      GivenChild("Gwen Tarrant", born: "2008-02-28", [])
        .with(.begun(.supervisionOrder, "2014-05-05", by: "the Family Court")),
      GivenChild("Baby Marsh", born: nil, [.person(.birthExpected("2014-12-20"))])
        .with(.begun(.childProtection, "2014-10-20")),
      GivenChild("Ezra Quill", born: "2010-10-01", [.begun(.childProtection, "2014-07-21")])
        .with(ChildEvent.conference("2014-08-10", .planBegun))
        .with(.inCare(since: "2014-08-11", .interimCareOrder)).with(.held("2014-09-05")),
      GivenChild("Poppy Rains", born: "2009-09-09", [.inCare(since: "2014-10-10", .accommodated)])
        .with(.booked("2014-11-06", "10:00", as: first))
        .with(ChildEvent.prepared(first, ["care plan"])),
      GivenChild(
        "Anton Wells", born: "2001-01-01", ChildEvent.settled(since: "2011-01-01", held: "2014-08-08")
      )
      .with(change(.missing, "Away from home for two nights", on: "2014-10-30")),
      GivenChild(
        "Skye Morrow", born: "2004-04-14", ChildEvent.settled(since: "2012-09-01", held: "2014-10-01")
      )
      .with(alert("answered", on: "2014-10-22"))
      .with(reply(to: "answered", on: "2014-10-29")),
    ]
  }

  /// With a manager, or put off.
  private var waiting: [GivenChild] {
    let decided = ReviewID("r8")
    return [
      GivenChild(
        "Noor Castle", born: "2006-06-16", ChildEvent.settled(since: "2013-03-03", held: "2014-10-02")
      )
      .with(alert("raised", on: "2014-10-31")),
      GivenChild(
        "Leo Brandt", born: "2005-11-06", ChildEvent.settled(since: "2013-10-01", held: "2014-05-28")),
      GivenChild("Ada Voss", born: "2003-03-30", ChildEvent.settled(since: "2010-02-02", held: "2014-04-24"))
        .with(.held("2014-10-23", as: decided)),
    ]
  }
}

extension FullCaseload {
  private func change(_ kind: CommonChange, _ words: String, on day: Day) -> ChildEvent {
    let known = policy.changeKinds.first { $0.common == kind } ?? policy.changeKinds[0]
    return .change(
      .told(
        SignificantChange(
          id: ChangeID(known.key), kind: known, .happened, words: words, on: day, toldOn: day)))
  }

  private var hearing: [ChildEvent] {
    [
      .court(.began(.care, on: "2014-03-20")), .court(.guardianAppointed("Ann Lee", on: "2014-03-27")),
      .court(.listed(Hearing(day: "2014-11-10", purpose: "final hearing", listedOn: "2014-09-15"))),
    ]
  }

  private var survey: [ChildEvent] {
    let answer = SurveyAnswer("understood", asked: "Did you understand what was decided?", .no)
    return [
      .survey(
        .returned(Survey(id: SurveyID("s"), respondent: .child, answers: [answer], on: "2014-10-20")))
    ]
  }

  private func alert(_ id: String, on day: Day) -> ChildEvent {
    .alert(
      .raised(
        AlertRaised(
          id: AlertID(id), category: policy.alertCategories[0], concern: "No school place since June",
          remedy: "A school place", putRightBy: day.adding(days: 60), told: .told("I asked for a school"),
          ladder: policy.ladder, stage: policy.ladder.stages.first { $0.isFormal }?.key ?? "", by: iro,
          on: day)))
  }

  private func reply(to id: String, on day: Day) -> ChildEvent {
    let manager = ActingManager(manager, as: .teamManager)
    let reply = AlertStepTaken(
      .reply("The panel meets on Friday", by: day.adding(days: 20)), by: manager, on: day)
    return .alert(.stepped(AlertID(id), reply))
  }
}
