import CareCalendar
import Casework
import Rulebook

/// More of the small service, for reports that tell of who the children are, how plans go, and who came to reviews.
extension SmallService {
  /// Logins of IROs whose cases a report tells one by one.
  static let logins = [
    "lead-iro", "iro-1", "locum-1", "iro-2", "iro-3", "locum-2", "conference-chair", "iro-half-time",
  ]

  /// Two who left, one placed far away, one who came as a baby, and one who was reviewed in every quarter.
  var told: [[ChildEvent]] {
    [
      life("adopted", born: day(-30), since: day(-20), .placementOrder, ended: day(3), .adopted),
      life(
        "grown", born: day(5 - 216), since: day(-40), .accommodated, ended: day(5), .independentWithSupport),
      life("far", born: day(-100), since: day(2), .interimCareOrder)
        + [.placement(.distanceTold(began: day(2), PlacementDistance(tenthsOfMile: 305)))],
      life("reviewed-often", born: day(-130), since: day(-15), .careOrder)
        + [0, 3, 6, 9].flatMap { month in review(day(month).adding(days: 9)) }
        + answered,
    ]
  }

  /// The first of a month, counted from April.
  private func day(_ month: Int) -> Day { days.lowerBound.adding(months: month) }

  private func life(
    _ number: String, born: Day, since: Day, _ status: LegalStatus, ended: Day? = nil,
    _ reason: ReasonEpisodeEnded? = nil
  ) -> [ChildEvent] {
    let episode = Episode(
      began: since, reasonBegan: .started, legalStatus: status, placement: .fostered, provider: .ownAuthority)
    let end = ended.map { EpisodeEnd(on: $0, reason: reason ?? .other) }
    return [
      .person(.known(ChildNumber(number))), .person(.born(born)), .placement(.episodeBegan(episode)),
    ] + (end.map { [.placement(.episodeEnded(began: since, $0))] } ?? [])
  }

  /// Every part of the plan was going well, the care plan had come, and everybody who was asked came.
  private func review(_ held: Day) -> [ChildEvent] {
    let id = ReviewID("review-\(held.number)")
    let review = Review(review: id, kind: .lookedAfter, heldOn: held, completedOn: held, participation: .pn1)
    let progress = PlanDomain.allCases.map { domain in
      ReviewFileEvent.plan(.progressed(Progress(domain: domain, issue: nil, words: nil), on: held))
    }
    let plan = ReviewFileEvent.preparation(.documentReceived("care plan", on: held.adding(days: -8)))
    let people = Relationship.allCases.filter { $0.group != .parent }
    let came = people.map { who in
      ReviewFileEvent.meeting(
        .tookPart(Attendance(party: .person(PersonID(who.rawValue)), route: .whole, reason: nil), on: held))
    }
    let known: [ChildEvent] = people.map { who in
      .family(
        .recorded(
          ConnectedPerson(id: PersonID(who.rawValue), name: who.rawValue, relationship: who), on: held))
    }
    return known + [.review(.held(review))]
      + ([plan] + progress + came).map { .review(.noted(id, $0)) }
  }

  private var answered: [ChildEvent] {
    let answer = SurveyAnswer("knows-iro", asked: "Do you know who your IRO is?", .yes)
    let survey = Survey(id: SurveyID("survey"), respondent: .child, answers: [answer], on: day(4))
    return [.survey(.returned(survey))]
  }
}
