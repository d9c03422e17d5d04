import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook
import Testing

/// What is recorded of a child and is not told to the child's social worker.
@Suite struct SocialWorkerSightTests {
  private let council: SmallCouncil
  private let id: ChildID

  init() throws {
    council = try SmallCouncil()
    try council.child("1", team: "Team 1")
    try SocialWorkerTests.hold("1", "Ben Hill", council)
    try SocialWorkerTests.employ("ben", "Ben Hill", "Team 1", council)
    id = try council.service("amina").find(number: "1")
  }

  /// What the lists have of a child.
  private func row(of child: ChildID, for login: String) throws -> ChildRow? {
    try council.service(login).caseload().first { $0.child.id == child }?.child
  }

  private func answerNo() throws -> Survey {
    let answers: [String: SurveyDetails.Answer] = ["understood": .init(.no, words: "Quince")]
    let amina = try council.service("amina")
    _ = try amina.perform(.survey(.take(id, SurveyDetails(.child, answers: answers))))
    return try #require(try amina.child(id).child.surveys.returned.last)
  }

  @Test("Neither that the child complained nor what a survey answered comes to them")
  func complaints() throws {
    let amina = try council.service("amina")
    let complaint = Complaint(about: "Ben never comes", on: "2014-11-03")
    _ = try amina.perform(.voice(.hear(id, [.complained(complaint)])))
    let survey = try answerNo()
    let question = survey.answers[0].question
    _ = try council.service("amina").perform(.survey(.followUp(id, survey.id, question: question, "I rang")))
    let seen = try council.service("ben").child(id)
    #expect(seen.child.voice.complaints == [] && seen.child.surveys.returned == [])
    #expect(!seen.timeline.contains { $0.words.contains("omplaint made") || $0.words.contains("urvey") })
    let whole = try council.service("amina").child(id)
    #expect(whole.child.voice.complaints == [complaint] && whole.child.surveys.returned.count == 1)
  }

  @Test("That an answer of a survey is to be followed up is no line of theirs, nor that it is put off")
  func surveyDuty() throws {
    let survey = try answerNo()
    let key = DutyKey(
      rule: .surveyAnswerFollowedUp, subject: .survey(survey.id, question: survey.answers[0].question))
    #expect(try council.service("amina").allDuties().contains { $0.duty.key == key })
    _ = try council.service("amina").perform(.duty(.putOff(id, key, until: "2014-11-05", reason: "Away")))
    let ben = try council.service("ben")
    #expect(try row(of: id, for: "amina")?.duties.contains { $0.duty.key == key } == true)
    #expect(try row(of: id, for: "ben")?.duties.contains { $0.duty.key == key } == false)
    #expect(try !ben.child(id).duties.contains { $0.line.duty.key == key })
    #expect(try !ben.child(id).timeline.contains { $0.recorded.entry.event.isPuttingOff })
    #expect(
      try council.service("amina").child(id).timeline.contains { $0.recorded.entry.event.isPuttingOff })
  }

  @Test("Why an IRO puts a duty off is not told; that it is put off, and until when, is")
  func puttingOff() throws {
    try council.child("2", team: "Team 1", held: ["2014-08-05"])
    try SocialWorkerTests.hold("2", "Ben Hill", council)
    let line = try #require(
      try council.service("amina").allDuties().first { $0.child.number.text == "2" })
    let put = Command.duty(.putOff(line.child.id, line.duty.key, until: "2014-11-05", reason: "Quince"))
    _ = try council.service("amina").perform(put)
    func duty(_ login: String) throws -> DutyRow? {
      try row(of: line.child.id, for: login)?.duties.first { $0.duty.key == line.duty.key }
    }
    #expect(try duty("amina")?.reason == "Quince")
    let seen = try #require(try duty("ben"))
    #expect(seen.putOffUntil == "2014-11-05" && seen.reason == nil)
  }

  @Test("What an IRO wrote of practice is for them, as the form says, and not for business support")
  func monitoring() throws {
    let amina = try council.service("amina")
    let review = try #require(try amina.child(id).child.reviews.held.first?.id)
    let form = PracticeCommand.monitor(
      id, review, grades: [.plan: .good], words: "A clear plan", on: "2014-11-03")
    _ = try amina.perform(.practice(form))
    try council.owe([.businessSupport], of: id)
    for (login, words) in [("ben", "A clear plan"), ("sam", "A clear plan"), ("bo", nil)] {
      let seen = try council.service(login).child(id).child.monitoring(of: review)
      #expect(seen?.words == words && seen?.grades == [.plan: .good], "\(login)")
    }
  }

  @Test("The journal is not theirs to read, in no way; it is an IRO's and a manager's of the team")
  func journal() throws {
    #expect(throws: ServiceRefusal.notPermitted(.seeReviewFiles, .socialWorker)) {
      try council.service("ben").journal(of: id)
    }
    for login in ["amina", "sam"] {
      let service = try council.service(login)
      #expect(try service.journal(of: id) == service.child(id).timeline && service.journal(of: id) != [])
    }
  }
}

extension ChildEvent {
  fileprivate var isPuttingOff: Bool { if case .putOff = self { true } else { false } }
}
