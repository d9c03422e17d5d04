import CareCalendar
import Casework
import Testing

/// Surveys after reviews, and what the IRO does about answers of no.
@Suite struct SurveyTests {
  private let began: [ChildEvent] = [.began("2014-07-02"), .held("2014-07-28", as: ReviewID("r1"))]
  private let happy = SurveyAnswer("understood", asked: "Did you understand it?", .yes)
  private let unhappy = SurveyAnswer("able-to-give-views", asked: "Could you say it?", .no, words: "No time")

  private func survey(
    _ answers: [SurveyAnswer], of respondent: SurveyRespondent = .child, person: PersonID? = nil,
    review: ReviewID? = ReviewID("r1"), on day: Day = "2014-08-04", id: String = "s1"
  ) -> Survey {
    Survey(
      id: SurveyID(id), respondent: respondent, person: person, review: review, answers: answers, on: day)
  }

  private func refusal(_ event: SurveyEvent, after more: ChildEvent...) -> SurveyRefusal? {
    Given(child: Child(began + more)).when(.survey([event], today: "2014-09-01")).refusal as? SurveyRefusal
  }

  private func followUp(
    _ question: String = "able-to-give-views", _ words: String = "I rang her", on day: Day = "2014-08-11",
    of survey: String = "s1"
  ) -> SurveyFollowUp {
    SurveyFollowUp(SurveyID(survey), question: question, words: words, by: StaffID("amina"), on: day)
  }

  @Test("What was answered is recorded, and stands in the order of the days")
  func returned() {
    let (late, early) = (survey([happy], id: "s2"), survey([unhappy], review: nil, on: "2014-07-30"))
    Given(child: Child(began)).when(.survey([.returned(late)], today: "2014-09-01"))
      .then(.survey(.returned(late)))
    let child = Child(began + [.survey(.returned(late)), .survey(.returned(early))])
    #expect(child.surveys.returned == [early, late])
  }

  @Test("A survey needs answers, each of one question once, and each with something in it")
  func answers() {
    #expect(refusal(.returned(survey([]))) == .nothingAnswered)
    #expect(refusal(.returned(survey([happy, happy]))) == .answeredTwice("Did you understand it?"))
    let empty = SurveyAnswer("better", asked: "What would be better?", nil, words: " ")
    #expect(refusal(.returned(survey([empty]))) == .answerIsEmpty("What would be better?"))
    #expect(refusal(.returned(survey([happy]))) == nil)
    let again = ChildEvent.survey(.returned(survey([happy])))
    #expect(refusal(.returned(survey([unhappy])), after: again) == .recordedAlready)
  }

  @Test("It is of a review and of somebody who are recorded")
  func ofWhom() {
    #expect(refusal(.returned(survey([happy], review: ReviewID("r9")))) == .noSuchReview)
    #expect(refusal(.returned(survey([happy], of: .parent, person: PersonID("m")))) == .nobodySuch)
    let mother = ConnectedPerson(id: PersonID("m"), name: "Dawn", relationship: .mother)
    let known = ChildEvent.family(.recorded(mother, on: "2014-07-02"))
    #expect(refusal(.returned(survey([happy], of: .parent, person: mother.id)), after: known) == nil)
  }

  @Test(
    "It comes back on the day of its review at the earliest",
    arguments: [("2014-07-27", false), ("2014-07-28", true), ("2014-07-29", true)] as [(Day, Bool)])
  func afterTheReview(day: Day, isPossible: Bool) {
    let found = refusal(.returned(survey([happy], on: day)))
    #expect(found == (isPossible ? nil : .beforeTheReview(heldOn: "2014-07-28")))
  }

  @Test("Nobody is asked after the child's death, and nothing comes back on a day to come")
  func never() {
    let died = ChildEvent.ended("2014-07-02", on: "2014-08-03", .died)
    #expect(refusal(.returned(survey([happy])), after: died) == .died("2014-08-03"))
    #expect(refusal(.returned(survey([happy], on: "2014-08-03")), after: died) == nil)
    given(began[0], began[1])
      .when(.survey([.returned(survey([happy], on: "2014-09-02"))], today: "2014-09-01"))
      .then(.notYetHappened("2014-09-02", today: "2014-09-01"))
  }

  @Test("An answer of no is followed up once, in words, and not before it came back")
  func followingUp() {
    let back = ChildEvent.survey(.returned(survey([happy, unhappy])))
    #expect(refusal(.followedUp(followUp())) == .noSuchAnswer)
    #expect(refusal(.followedUp(followUp("no-question")), after: back) == .noSuchAnswer)
    #expect(refusal(.followedUp(followUp("understood")), after: back) == .notUnhappy)
    #expect(refusal(.followedUp(followUp(on: "2014-08-03")), after: back) == .beforeTheSurvey("2014-08-04"))
    #expect(refusal(.followedUp(followUp("able-to-give-views", " ")), after: back) == .wordsAreEmpty)
    #expect(refusal(.followedUp(followUp(on: "2014-08-04")), after: back) == nil)
    let done = ChildEvent.survey(.followedUp(followUp()))
    #expect(refusal(.followedUp(followUp()), after: back, done) == .followedUpAlready(on: "2014-08-11"))
    #expect(
      Child(began + [back, done]).surveys.followUp(of: SurveyID("s1"), "able-to-give-views") == followUp())
  }

  @Test(
    "A review that a return tells of once more after a survey about it stands in the way of no correction")
  func toldAgain() throws {
    let imported = ReviewID("looked-after/2014-07-28")
    let about = survey([happy], review: imported)
    let told = [began[0], .survey(.returned(about)), .held("2014-07-28"), .held("2014-10-20")]
    _ = try Child.correct(entries(told), marking: [4], reason: "another child's")
    let form = PracticeMonitoring(
      imported, grades: [.plan: .good], words: nil, by: StaffID("amina"), on: "2014-08-04")
    let monitored = [began[0], .monitoring(form), .held("2014-07-28"), .held("2014-10-20")]
    _ = try Child.correct(entries(monitored), marking: [4], reason: "another child's")
    #expect(
      given(began[0]).when(.survey([.returned(about)], today: "2014-09-01")).refusal as? SurveyRefusal
        == .noSuchReview)
    #expect(
      given(began[0]).when(.monitor(form, today: "2014-09-01")).refusal as? MonitoringRefusal == .noSuchReview
    )
  }

  @Test("A survey that was followed up is entered in error only with what was done about it")
  func inError() throws {
    let history = began + [.survey(.returned(survey([unhappy]))), .survey(.followedUp(followUp()))]
    #expect(throws: CorrectionRefusal.self) {
      _ = try Child.correct(entries(history), marking: [3], reason: "another child's")
    }
    let event = try Child.correct(entries(history), marking: [3, 4], reason: "another child's")
    #expect(Child(folding: entries(history + [event])).surveys == Surveys())
  }
}
