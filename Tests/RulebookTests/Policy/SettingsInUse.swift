import CareCalendar
import Casework

@testable import Rulebook

/// Children of whom together everything is asked that any period is counted for.
enum SettingsInUse {
  /// Everything that is asked of them, and how it ended, under a policy.
  static func told(under policy: Policy) -> [String] {
    var policy = policy
    for choice in [PolicyChoice.amendedCarePlan, .practiceMonitoring, .midwayCheck] {
      policy[choice] = "asked"
    }
    let book = Rulebook.under(policy)
    return children.flatMap { events -> [String] in
      let child = Child(events)
      return book.duties(of: child).map { "\($0)" } + book.outcomes(of: child).map { "\($0)" }
    } + ofTheService(book) + (0..<200).map { "\(book.fits(last.adding(days: $0), after: last))" }
  }

  private static let last: Day = "2014-11-03"

  private static func ofTheService(_ book: Rulebook) -> [String] {
    let home = HomeID("h1")
    let events: [HomeEvent] = [
      .recorded(ChildrensHome(id: home, name: "Oak House", since: "2014-09-15")),
      .visited(
        HomeVisit(id: HomeVisitID("v1"), to: home, by: "Jo Marsh", heard: [], on: "2014-11-03")),
    ]
    let record = ServiceRecord(
      folding: events.enumerated().map { ServiceEntry(version: $0.offset + 1, event: .home($0.element)) })
    return ServiceRules.duties(of: record, StaffList(), on: last, under: book.terms).map { "\($0)" }
  }

  private static let children = inCare + otherKinds + aroundReviews + aroundTheChild + disputes

  private static let inCare: [[ChildEvent]] = [
    [.began("2010-01-11")], [.began("2014-07-02")], [.began("2014-07-02", .remand)],
    [.began("2014-07-02"), .held("2014-07-28")],
    [.began("2014-07-02"), .held("2014-07-28"), .held("2014-10-20")],
    [.began("2014-07-02", .placementOrder)], [.began("2014-07-02", .placementOrder), .held("2014-07-28")],
    [.began("2014-07-02"), .placed("2014-09-01")],
    [.began("2014-07-02"), .placed("2014-09-01"), .held("2014-09-22", .placedForAdoption)],
    [
      .began("2014-07-02"), .placed("2014-09-01"), .held("2014-09-22", .placedForAdoption),
      .held("2014-12-15", .placedForAdoption),
    ],
  ]

  private static let otherKinds: [[ChildEvent]] =
    [
      [.began("2014-07-02", .shortBreaksAgreement)],
      [.began("2014-07-02", .shortBreaksAgreement), .held("2014-09-22", .shortBreaks)],
      [.begun(.pathwayPlan, "2014-07-02")], [.begun(.supervisionOrder, "2014-07-02")],
      [.begun(.supervisionOrder, "2014-07-02"), .held("2014-12-15", .supervisionOrder)],
      [.enquiry("2014-07-02")], [.enquiry("2014-07-02", from: "Farton")],
      [.enquiry("2014-07-02")] + ChildEvent.conference("2014-07-21", .planBegun),
      [.enquiry("2014-07-02")] + ChildEvent.conference("2014-07-21", .planBegun)
        + ChildEvent.conference("2014-10-20", .planContinued),
    ]

  private static let maria = Recipient.person(PersonID("maria"))
  private static let booked: [ChildEvent] =
    [.began("2014-07-02"), .around("maria", .mother), .book("2014-10-28", on: "2014-08-01")]
    + ChildEvent.invite("maria", sent: "2014-09-10")
  private static let held: [ChildEvent] = [
    .began("2014-07-02"), .hold("2014-10-20"),
    .decide(.made(.made("d1", approver: "court"), on: "2014-10-20")),
  ]

  private static let aroundReviews: [[ChildEvent]] =
    [
      booked, booked + [.move(to: "2014-11-04", on: "2014-10-14")], held,
      held + [.adjourn("2014-10-20", until: "2015-01-30")],
      held + [
        .decide(.issued(on: "2014-10-21")),
        .decide(
          .replied(
            ManagersReply(on: "2014-10-24", exceptions: [.init(DecisionID("d1"), reason: "No place")]))),
      ],
      booked + [.hold("2014-10-28"), .after(.recordCompleted(on: "2014-10-29"))]
        + ChildEvent.send(.record, .child, maria, .caseFile, on: "2014-10-30")
        + [
          .review(
            .noted(
              .ours,
              .delivery(
                .cameBack(
                  Sending(.record, to: maria), sentOn: "2014-10-30",
                  Undelivered(.postReturned, on: "2014-11-03")))))
        ],
    ]

  private static let aroundTheChild: [[ChildEvent]] = [
    [.began("2014-07-02"), .allocated(since: "2014-07-03", recordedOn: "2014-07-03")],
    [.began("2014-07-01"), .carePlanning(.temporarilyApproved(on: "2014-07-02", placement: "2014-07-02"))],
    [
      .began("2014-07-01"), .carePlanning(.temporarilyApproved(on: "2014-07-02", placement: "2014-07-02")),
      .carePlanning(.approvalExtended(approved: "2014-07-02", on: "2014-10-20", iroTold: nil)),
    ],
    [
      .person(.born("1998-10-20")), .booked("2014-12-01", madeOn: "2014-09-01"), .began("2014-09-01"),
    ],
    [
      .began("2014-07-02"), .court(.began(.care, on: "2014-09-03")),
      .court(.listed(Hearing(day: "2014-11-20", purpose: "final", listedOn: "2014-10-06"))),
    ],
    [
      .began("2014-07-02"),
      .change(
        .told(
          SignificantChange(
            id: ChangeID("c1"), kind: ChangeKind(key: "missing", name: "missing", common: .missing),
            .happened, words: "Away", on: "2014-11-03", toldOn: "2014-11-03"))),
    ],
    [
      .began("2014-07-02"),
      .difference(.found(Difference(.sex, .sex(.female), year: 2014), on: "2014-11-03")),
    ],
    [
      .began("2014-07-02"),
      .survey(
        .returned(
          Survey(
            id: SurveyID("s1"), respondent: .child,
            answers: [SurveyAnswer("heard", asked: "Were you heard?", .no, words: nil)], on: "2014-11-03"))),
    ],
  ]

  private static let disputes: [[ChildEvent]] = [
    [.began("2014-07-02"), .practice("2014-11-03")], [.began("2014-07-02"), .raise("2014-11-03")],
    [.began("2014-07-02"), .raise("2014-11-03", isUrgent: true)],
    [.began("2014-07-02"), .raise("2014-11-03"), .reply("2014-11-05")],
  ]
}
