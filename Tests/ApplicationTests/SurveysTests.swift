import Application
import CareCalendar
import Casework
import Measures
import ReadModels
import Rulebook
import Testing

/// Surveys after reviews at the service: who types them in, who follows up, and who reads what was written.
@Suite struct SurveysTests {
  private let council: SmallCouncil
  private let id: ChildID

  init() throws {
    council = try SmallCouncil()
    try council.child("1", team: "Team 1")
    id = try council.service("amina").find(number: "1")
  }

  @discardableResult
  private func take(
    by login: String = "amina", _ answers: [String: SurveyDetails.Answer]? = nil, on day: Day? = nil
  ) throws -> String {
    let usual: [String: SurveyDetails.Answer] = [
      "understood": .init(.yes), "able-to-give-views": .init(.no, words: "Quince: no time"),
      "better": .init(nil, words: "Cake"),
    ]
    let details = SurveyDetails(.child, answers: answers ?? usual, on: day)
    return try council.service(login).perform(.survey(.take(id, details))).words
  }

  private func surveys(_ login: String = "amina") throws -> Surveys {
    try council.service(login).child(id).child.surveys
  }

  private func followUp(_ question: String, by login: String = "amina") throws -> String {
    let survey = try #require(try surveys().returned.last)
    let command = SurveyCommand.followUp(id, survey.id, question: question, "I rang her")
    return try council.service(login).perform(.survey(command)).words
  }

  @Test("The questions are recorded with the answers, in the council's order, and what was left empty is not")
  func recorded() throws {
    #expect(try take() == "Ella Rose 1: Survey of the child: 3 answers, 1 of them no.")
    let survey = try #require(try surveys().returned.first)
    #expect(survey.answers.map(\.question) == ["able-to-give-views", "understood", "better"])
    #expect(survey.answers.map(\.asked).first == "Could you say what you think?")
    #expect(survey.answers.map(\.words) == ["Quince: no time", nil, "Cake"])
    #expect(throws: ServiceRefusal.impossible(SurveyRefusal.nothingAnswered.words)) {
      try take(["understood": .init(nil, words: " "), "no-such-question": .init(.yes)])
    }
  }

  @Test("An answer of no stands before the child's IRO until it is followed up, and is counted")
  func followedUp() throws {
    try take()
    func duties() throws -> [Duty] {
      try council.service("amina").allDuties().map(\.duty).filter { $0.key.rule == .surveyAnswerFollowedUp }
    }
    let duty = try #require(try duties().first)
    #expect(duty.due == "2014-11-17" && duty.act == .followUpSurvey)
    #expect(
      try followUp("able-to-give-views")
        == "Ella Rose 1: Survey followed up: “Could you say what you think?”.")
    #expect(try duties() == [])
    let robin = try council.service("robin")
    let measures = try ["survey.child.understood", "survey.child.able-to-give-views"].map(
      robin.measure(keyed:))
    let results = try robin.results(of: measures, in: "2014-04-01"..."2015-03-31")
    #expect(results.map { [$0.numerator, $0.denominator] } == [[1, 1], [0, 1]])
  }

  @Test("Business support types surveys in, and the IRO alone and the IRO manager follow up")
  func who() throws {
    try take(by: "bo")
    try take(by: "robin")
    #expect(throws: ServiceRefusal.notPermitted(.takeInSurveys, .teamManager)) { try take(by: "sam") }
    #expect(throws: ServiceRefusal.noSuchChild("")) { try take(by: "tom") }
    #expect(throws: ServiceRefusal.notPermitted(.followUpSurveys, .businessSupport)) {
      _ = try followUp("able-to-give-views", by: "bo")
    }
    #expect(try followUp("able-to-give-views", by: "robin").contains("followed up"))
  }

  @Test("What was written is read by IROs and by whoever typed it in")
  func words() throws {
    try take(by: "bo")
    _ = try followUp("able-to-give-views")
    func words(_ login: String) throws -> [String?] {
      try surveys(login).returned.flatMap(\.answers).map(\.words) + surveys(login).followUps.map(\.words)
    }
    #expect(try words("amina") == ["Quince: no time", nil, "Cake", "I rang her"])
    #expect(try words("bo") == ["Quince: no time", nil, "Cake", ""])
    #expect(try words("sam") == [nil, nil, nil, ""])
    #expect(try surveys("sam").returned.flatMap(\.answers).map(\.verdict) == [.no, .yes, nil])
    #expect(try council.service("sam").child(id).timeline.allSatisfy { !$0.words.contains("Quince") })
  }
}
