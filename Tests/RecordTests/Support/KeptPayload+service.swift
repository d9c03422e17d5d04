import Casework

@testable import Record

/// What payloads of the service itself tell of.
extension KeptPayload {
  static let service = ofService.merging(homes.mapValues { .service(.home($0)) }) { first, _ in first }

  private static let homes: [String: HomeEvent] = [
    "home.recorded.1": .recorded(ChildrensHome(id: HomeID("h1"), name: "Oak House", since: "2014-09-15")),
    "home.closed.1": .closed(HomeID("h1"), on: "2015-03-01"),
    "home.visited.1": .visited(
      HomeVisit(
        id: HomeVisitID("v1"), to: HomeID("h1"), by: "Jo Marsh", isOwnIRO: true,
        heard: [.socialWorkers, .children], action: AgreedAction("Mend the fence", by: "2014-12-01"),
        on: "2014-11-03", reportSentOn: "2014-11-10")),
    "home.visited.1-bare": .visited(
      HomeVisit(id: HomeVisitID("v1"), to: HomeID("h1"), by: "Jo Marsh", heard: [], on: "2014-11-03")),
    "home.report-sent.1": .reportSent(HomeVisitID("v1"), on: "2014-11-10"),
    "home.followed-up.1": .followedUp(
      HomeFollowUp(HomeVisitID("v1"), words: "It is mended", by: StaffID("m1"), on: "2014-12-01")),
  ]

  private static let ofService: [String: JournalEvent] = [
    "service.survey-returned.1": .service(
      .survey(
        Survey(
          id: SurveyID("s1"), respondent: .parent,
          answers: [SurveyAnswer("understood", asked: "Did you understand it?", .no, words: "Too fast")],
          on: "2014-11-03"))),
    "quality.checked.1": .service(
      .quality(
        .checked(
          QualityCheck(
            id: QualityCheckID("q1"), .audit, of: StaffID("m1"), by: StaffID("m2"), outcome: "to be improved",
            findings: "Too long", action: QualityCheck.Action("Write shorter", by: "2014-12-01"),
            on: "2014-11-03")))),
    "quality.checked.1-bare": .service(
      .quality(
        .checked(
          QualityCheck(
            id: QualityCheckID("q1"), .observation, of: StaffID("m1"), by: StaffID("m2"), outcome: "good",
            findings: "She listened", on: "2014-11-03")))),
    "quality.followed-up.1": .service(
      .quality(
        .followedUp(
          QualityFollowUp(
            QualityCheckID("q1"), words: "Half as long now", by: StaffID("m1"), on: "2014-12-01")))),
    "service.entry-in-error.1": .service(
      .enteredInError(Correction(versions: [2, 3], reason: "typed twice"))),
  ]
}
