import Casework

@testable import Record

/// What payloads of the service itself tell of.
extension KeptPayload {
  static let service: [String: JournalEvent] = [
    "service.survey-returned.1": .service(
      .survey(
        Survey(
          id: SurveyID("s1"), respondent: .parent,
          answers: [SurveyAnswer("understood", asked: "Did you understand it?", .no, words: "Too fast")],
          on: "2014-11-03"))),
    "service.entry-in-error.1": .service(
      .enteredInError(Correction(versions: [2, 3], reason: "typed twice"))),
  ]
}
