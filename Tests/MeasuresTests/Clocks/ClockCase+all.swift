import CareCalendar
import Casework
import TestSupport

/// What is counted of duties around a child, around a review and of disputes.
extension ClockCase {
  static let all = aroundChild + aroundReview + disputes

  private static let aroundChild = [
    ClockCase(key: "clocks.child.service-told", due: "2014-09-03", endsWithCare: true) { [.told($0)] },
    ClockCase(
      key: "clocks.child.introduction-sent", due: "2014-09-15", endsWithCare: true,
      before: [.allocated("amina", since: "2014-09-01", recordedOn: "2014-09-01")]
    ) { [.introduced("amina", on: $0)] },
    ClockCase(
      key: "clocks.child-protection.core-group", due: "2014-09-19",
      before: [
        .involvement(.began(InvolvementBeginning(.childProtection, on: "2014-09-01"))),
        .review(
          .held(Review(kind: .childProtection, heldOn: "2014-09-05", participation: nil).with(.ours))),
        .involvement(.concluded(.ours, ConferenceConclusion(.planBegun, [.neglect]), on: "2014-09-05")),
      ]
    ) { [.involvement(.coreGroupMet(on: $0))] },
    ClockCase(key: "clocks.child.care-plan", due: "2014-09-15", endsWithCare: true) { [.plan($0)] },
    ClockCase(
      key: "clocks.child.care-plan-on-remand", due: "2014-09-08", status: .remand, endsWithCare: true
    ) { [.plan($0)] },
    ClockCase(
      key: "clocks.child.temporary-approval", due: "2014-12-22", endsWithCare: true,
      before: [.carePlanning(.temporarilyApproved(on: "2014-09-01", placement: "2014-09-01"))]
    ) { [.carePlanning(.approvedAsFosterCarer(approved: "2014-09-01", on: $0))] },
    ClockCase(
      key: "clocks.child.return-difference-settled", due: "2014-10-15", before: [.found("2014-10-01")]
    ) { [.settled($0)] },
    ClockCase(
      key: "clocks.child.significant-change-considered", due: "2014-10-08", endsWithCare: true,
      before: [.change("2014-10-01")]
    ) { [.considered($0)] },
    ClockCase(
      key: "clocks.child.survey-answer-followed-up", due: "2014-10-15", before: [.unhappy("2014-10-01")]
    ) { [.survey(.followedUp(SurveyFollowUp(survey, question: "heard", words: "Yes", by: amina, on: $0)))] },
    ClockCase(
      key: "clocks.child.hearing-prepared-for", due: "2014-10-13", endsWithCare: true,
      before: [
        .court(.began(.care, on: "2014-09-10")),
        .court(.listed(Hearing(day: "2014-10-20", listedOn: "2014-09-10"))),
        .court(.viewGiven(.statement, on: "2014-09-22")),
      ]
    ) { [.court(.guardianSpokenTo(on: $0))] },
    ClockCase(
      key: "clocks.child.pathway-assessment", due: "2015-03-01", endsWithCare: true,
      before: [
        .person(.born("1998-05-10")),
        .review(
          .booked(
            Booking(review: .ours, kind: .lookedAfter, day: "2014-09-22", time: nil, madeOn: "2014-09-03"))),
      ]
    ) { [.carePlanning(.pathwayAssessed(on: $0))] },
    ClockCase(
      key: "clocks.early-review-held-before-the-change", due: "2014-10-19", endsWithCare: true,
      before: [.called("2014-10-01", before: "2014-10-20")]
    ) { [.held($0)] },
    ClockCase(
      key: "clocks.review-held-before-stay-ends", due: "2014-09-19", status: .remand, endsWithCare: true,
      before: [.expected("2014-09-20")]
    ) { [.held($0)] },
  ]

  private static let aroundReview = [
    ClockCase(
      key: "clocks.reviews.adjourned-completed", due: "2014-10-20", endsWithCare: true,
      before: [.held("2014-09-22"), .adjourned("2014-09-22", until: "2014-12-01")]
    ) { [.note(.meeting(.completed(on: $0)))] },
    ClockCase(
      key: "clocks.series-of-meetings-completed", due: "2014-10-20", endsWithCare: true,
      before: [.held("2014-09-22", .ours, .series, isCompleted: false)]
    ) { [.note(.meeting(.completed(on: $0)))] },
    ClockCase(
      key: "clocks.decision-approved", due: "2014-10-01", before: decided(approver: "a nominated officer")
    ) { [.note(.decisions(.approved(decision, on: $0)))] },
    ClockCase(
      key: "clocks.after-review.disagreement-taken-up", due: "2014-10-03", before: decided() + [.objected]
    ) { [.challenged($0)] },
    ClockCase(
      key: "clocks.reviews.undelivered-sent-again", due: "2014-10-08",
      before: [.held("2014-09-22"), .note(.followUp(.sent(.record, .child, on: "2014-10-01"))), .cameBack]
    ) { [.note(.delivery(.sentAgain(record, .email, words: nil, on: $0)))] },
  ]

  private static let disputes = [
    ClockCase(
      key: "clocks.alerts.reply-considered", due: "2014-10-10",
      before: [.raised("2014-10-01", at: "team-manager"), .replied]
    ) { [.step(.accept, $0)] },
    ClockCase(
      key: "clocks.informal-alert-resolved", due: "2014-10-31",
      before: [.raised("2014-10-01", at: "informal"), .replied, .step(.accept, "2014-10-06")]
    ) { [.step(.resolve(outcome: "A place"), $0)] },
  ]

  static let record = Sending(document: .record, to: .child)

  static let decision = DecisionID("d1")
  static let survey = SurveyID("s1")
  static let amina = StaffID("amina")

  /// A decision of a review, sent to the manager on Wednesday 24 September.
  static func decided(approver: String? = nil) -> [ChildEvent] {
    let made = Decision(
      id: decision, words: "Find a school place", responsible: "Joan Hale", by: "2014-12-01",
      approver: approver)
    return [
      .held("2014-09-22"), .note(.decisions(.made(made, on: "2014-09-22"))),
      .note(.decisions(.issued(on: "2014-09-24"))),
    ]
  }
}

extension ChildEvent {
  /// Not heard, says the child.
  static func unhappy(_ day: Day) -> Self {
    let answer = SurveyAnswer("heard", asked: "Were you heard?", .no)
    return .survey(.returned(Survey(id: ClockCase.survey, respondent: .child, answers: [answer], on: day)))
  }

  /// The manager did not agree, on Friday 26 September.
  static let objected = note(
    .decisions(
      .replied(
        ManagersReply(
          on: "2014-09-26", exceptions: [.init(ClockCase.decision, reason: "There is no place")]))))

  /// The record that was sent to the child, on Monday 6 October.
  static let cameBack = note(
    .delivery(
      .cameBack(ClockCase.record, sentOn: "2014-10-01", Undelivered(.postReturned, on: "2014-10-06"))))

  /// Friday 3 October.
  static let replied = step(.reply("A place", by: "2014-10-20"), by: .stone, "2014-10-03")
}
