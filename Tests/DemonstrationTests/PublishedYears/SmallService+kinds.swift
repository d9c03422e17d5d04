import CareCalendar
import Casework
import Rulebook

/// Children of a small service who are known to it for short breaks and for a pathway plan, and what people said of it.
extension SmallService {
  /// A child with short breaks was reviewed in the autumn, in time, after everybody was written to; a young person has a
  /// pathway plan; and a child and a parent answered every question of the council's.
  static func ofOtherKinds(in days: ClosedRange<Day>, under policy: Policy) -> [[ChildEvent]] {
    func day(_ month: Int, _ day: Int) -> Day { Day(year: days.lowerBound.year, month: month, day: day)! }
    func known(_ number: String) -> [ChildEvent] {
      [
        .person(.known(ChildNumber(number))), .person(.born(days.lowerBound.adding(months: -200))),
        .allocation(
          .allocated(Allocation(iro: StaffID("iro-0"), since: days.lowerBound.adding(days: -10)))),
      ]
    }
    let breaks = Episode(
      began: day(7, 5), reasonBegan: .started, legalStatus: .shortBreaksAgreement,
      categoryOfNeed: .disability)
    let plan = InvolvementBeginning(.pathwayPlan, on: day(5, 3))
    return [
      known("short-breaks") + [.placement(.episodeBegan(breaks))] + reviewed(day(9, 20), bookedOn: day(8, 2)),
      known("pathway-plan") + [.involvement(.began(plan))],
      known("surveyed")
        + SurveyRespondent.allCases.map { .survey(.returned(survey($0, under: policy, on: day(10, 4)))) },
    ]
  }

  private static func reviewed(_ held: Day, bookedOn booked: Day) -> [ChildEvent] {
    let id = ReviewID("breaks")
    let booking = Booking(review: id, kind: .shortBreaks, day: held, time: nil, madeOn: booked)
    let review = Review(
      review: id, kind: .shortBreaks, heldOn: held, completedOn: held, participation: .pn1)
    return [
      .review(.booked(booking)),
      .review(.noted(id, .preparation(.invited(.child, .iro, on: booked)))),
      .review(.noted(id, .preparation(.invitationSent(.child, on: booked)))),
      .review(.held(review)),
    ]
  }

  private static func survey(_ respondent: SurveyRespondent, under policy: Policy, on day: Day) -> Survey {
    Survey(
      id: SurveyID(respondent.rawValue), respondent: respondent,
      answers: policy.surveys[respondent].map { question in
        question.answer == .words
          ? SurveyAnswer(question.key, asked: question.words, nil, words: "More time")
          : SurveyAnswer(question.key, asked: question.words, .yes)
      }, on: day)
  }
}
