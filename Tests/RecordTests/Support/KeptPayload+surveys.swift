import Casework

/// What payloads of surveys and of practice monitoring after reviews tell of.
extension KeptPayload {
  static let surveys: [String: ChildEvent] = [
    "practice.monitored.1": .monitoring(
      PracticeMonitoring(
        ReviewID("r1"), grades: [.plan: .good, .reports: .poor], words: "Both came late", by: StaffID("m1"),
        on: "2014-11-03")),
    "survey.returned.1": .survey(
      .returned(
        Survey(
          id: SurveyID("s1"), respondent: .parent, person: PersonID("p1"), review: ReviewID("r1"),
          answers: [
            SurveyAnswer("understood", asked: "Did you understand it?", .no, words: "Too fast"),
            SurveyAnswer("better", asked: "What would be better?", nil, words: "More time"),
          ], on: "2014-11-03"))),
    "survey.returned.1-bare": .survey(
      .returned(
        Survey(
          id: SurveyID("s1"), respondent: .child,
          answers: [SurveyAnswer("understood", asked: "Did you understand it?", .yes)], on: "2014-11-03"))),
    "survey.answer-followed-up.1": .survey(
      .followedUp(
        SurveyFollowUp(
          SurveyID("s1"), question: "understood", words: "I wrote it down for her", by: StaffID("m1"),
          on: "2014-11-05"))),
  ]
}
