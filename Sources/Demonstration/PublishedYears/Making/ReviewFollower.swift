import Application
import CareCalendar
import Casework
import Rulebook

/// Writes what follows reviews of an invented year: the IRO's form on practice where the council asks for it, the surveys
/// that come back, and what the IRO does about an answer of no.
struct ReviewFollower {
  private let book: Rulebook
  private let days: YearCalendar
  private var chance: SeededRandom
  private var asksForMonitoring: Bool { book.policy[.practiceMonitoring] == "asked" }

  init(_ book: Rulebook, _ days: YearCalendar, _ chance: inout SeededRandom) {
    self.book = book
    self.days = days
    self.chance = chance.branch()
  }

  /// `typed` is the day on which the review was typed.
  mutating func steps(
    after review: PlannedMeeting, of life: SyntheticChild, _ parents: [ConnectedPerson], typed: Day
  ) -> [TypedStep] {
    guard let iro = life.iro else { return [] }
    var steps: [TypedStep] = []
    if asksForMonitoring, review.kind.profile.followsHandbook {
      let form = form(on: review, typed)
      steps.append(TypedStep(typed: typed, happened: typed, login: iro, what: .command(form)))
    }
    for survey in review.surveys { steps += self.steps(of: survey, after: review, parents, typed, iro) }
    return steps
  }

  private mutating func form(on review: PlannedMeeting, _ day: Day) -> MonitorPractice {
    func grade() -> PracticeMonitoring.Grade { chance.pick(weighted: [.good: 74, .fair: 21, .poor: 5]) }
    let grades = PracticeMonitoring.Part.allCases.map { ($0, grade()) }
    let isPoor = grades.contains { $0.1 == .poor }
    return MonitorPractice(
      review: .held(review.kind, review.heldOn), grades: Dictionary(uniqueKeysWithValues: grades),
      words: isPoor ? chance.pick(ReviewFollower.remarks) : nil, on: day)
  }

  private mutating func steps(
    of survey: PlannedSurvey, after review: PlannedMeeting, _ parents: [ConnectedPerson], _ typed: Day,
    _ iro: String
  ) -> [TypedStep] {
    let on = review.heldOn.adding(days: survey.days)
    let isParent = survey.respondent == .parent
    let taken = TakeInSurvey(
      respondent: survey.respondent, person: isParent ? parents.first?.id : nil,
      review: .held(review.kind, review.heldOn), answers: survey.answers, on: on)
    let came = max(days.typed(on), typed)
    let asked = book.calendar.adding(workingDays: chance.number(2...6), to: on)
    return [
      TypedStep(typed: came, happened: on, login: Establishment.sender, what: .command(taken))
    ]
      + survey.answers.filter { !$0.value }.keys.sorted().map { question in
        let followed = FollowUpSurveyAnswer(
          respondent: survey.respondent, cameBack: on, question: question,
          words: ReviewFollower.answers[question] ?? "I asked about it, and we found a way.", on: asked)
        return TypedStep(
          typed: max(days.typed(asked), came), happened: asked, login: iro, what: .command(followed))
      }
  }
}

extension ReviewFollower {
  private static let remarks = [
    "The report came on the morning of the review and had nothing of the visits since the last.",
    "The plan does not say who does what by when. I have asked for it to be written again.",
    "Two decisions of the last review were not begun. The manager has been told.",
  ]

  /// What IROs do about an answer of no, by the usual keys of questions.
  private static let answers = [
    "time-with-iro": "I rang, and we agreed to meet half an hour before the next review.",
    "able-to-give-views": "We talked about it; next time an advocate or a letter can say it first.",
    "right-people-invited": "We went through the list together and changed it for next time.",
    "date-time-place": "The next review is after school, and not at the office.",
    "understood": "I explained what was decided once more, and sent it in plain words.",
    "happy-with-plan": "I listened to what is wrong with the plan and put it to the social worker.",
    "knows-complaints": "I explained how to complain, and sent the leaflet and the advocate's number.",
    "knows-iro": "I sent my card, with my picture and my number.",
  ]
}
