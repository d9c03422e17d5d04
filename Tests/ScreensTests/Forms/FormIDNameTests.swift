import Casework
import ReadModels
import TestSupport
import Testing

@testable import Screens

/// The names under which half-filled forms are kept.
@Suite struct FormIDNameTests {
  private let forms: [FormID] =
    MenuAction.allCases.map { .act($0) } + AlertAction.Kind.allCases.map { .alert($0, AlertID("a1")) }
    + [
      .raise(AlertOrigin()), .raise(AlertOrigin(review: ReviewID("r1"))),
      .raise(AlertOrigin(review: ReviewID("r1"), decision: DecisionID("d1"))),
      .raise(AlertOrigin(practiceNote: PracticeNoteID("n1"))), .practice(.note),
      .practice(.answer(PracticeNoteID("n1"))), .absence(.away), .absence(.back),
      .service(.check(nil, of: nil)), .service(.check(.audit, of: StaffID("m1"))),
      .service(.followUp(QualityCheckID("q1"))), .service(.survey), .service(.takeBack(version: 3)),
      .service(.home), .service(.visit(HomeID("h1"))), .service(.closeHome(HomeID("h1"))),
      .service(.afterVisit(HomeVisitID("v1"))),
      .step(.preparation(.invitation(.child)), of: ReviewID("r1")),
      .step(.plan(.question("Is it | safe?")), of: ReviewID("r1")),
      .step(.decisions(.outcome(DecisionID("d1"), of: ReviewID("r2"))), of: ReviewID("r1")),
      .step(.delivery(.cameBack(Sending(.invitation, to: .child))), of: ReviewID("r1")),
      .step(.delivery(.sendAgain(Sending(.record, to: .person(PersonID("p1"))))), of: ReviewID("r1")),
      .deliveries(.sendAgain, [SentThing(ChildID("c1"), ReviewID("r1"), Sending(.letter, to: .child))]),
      .deliveries(
        .cameBack,
        [
          SentThing(ChildID("c1"), ReviewID("r1"), Sending(.record, to: .person(PersonID("p1")))),
          SentThing(ChildID("c2"), ReviewID("looked-after/2014-10-27"), Sending(.change, to: .child)),
        ]),
      .step(.followUp(.write), of: ReviewID("r1")), .child(.person(PersonID("p1"))), .child(.sibling),
      .child(.monitoring(ReviewID("r1"))), .child(.complained), .child(.exitInterview), .child(.survey),
      .child(.surveyFollowUp(SurveyID("s1"), question: "knows-iro")),
      .child(.parentage), .child(.quotation(.said(on: "2014-11-03"))),
      .child(.consider(ChangeID("c1"))), .child(.quotation(.record(ReviewID("r1")))),
      .child(.quotation(.impact(PracticeNoteID("n1")))),
    ]

  @Test("Every form is known again by its name, and by no other")
  func roundTrip() {
    for form in forms { #expect(FormID.names.value(named: form.name) == form, "\(form.name)") }
    #expect(Set(forms.map(\.name)).count == forms.count)
  }

  @Test("The names stay what drafts of earlier versions have")
  func frozen() {
    let names = [
      "act|put-off", "alert|cafcass|a1", "alert|legal-advice|a1", "raise|r1|d1|", "raise|||n1",
      "step|r1|preparation|invitation|p1", "step|r1|preparation|document|Care plan",
      "step|r1|meeting|attendance|child", "step|r1|plan|amended", "step|r1|plan|progress|health",
      "step|r1|plan|reached|m1", "step|r1|plan|question|Is it | safe?", "step|r1|decisions|outcome|d1|r2",
      "step|r1|afterwards|send|notice|case-file", "step|r1|afterwards|send|letter|child", "care|new-person",
      "care|person|p1", "care|left|p1", "care|place|school", "care|take-back|12",
      "care|quotation|said 2014-11-03", "care|monitoring|r1", "care|complained", "care|exit-interview",
      "care|survey",
      "care|survey-answer|s1|knows-iro",
      "practice|answer|n1",
      "practice|note", "absence|away", "service|survey", "service|check|audit|m1", "service|check||",
      "service|follow-up|q1", "service|take-back|3", "service|home", "service|visit|h1",
      "service|close-home|h1",
      "service|after-visit|v1",
      "step|r1|delivery|came-back|record|child",
      "step|r1|delivery|send-again|change|p1", "deliveries|came-back|c1 r1 letter child,c2 r2 notice p1",
    ]
    for name in names { #expect(FormID.names.value(named: name)?.name == name) }
  }

  @Test("The name of a form that there is not means none")
  func unknown() {
    for name in ["", "alert|shout|a1", "practice|answers", "absence|gone", "raised||"] {
      #expect(FormID.names.value(named: name) == nil, "\(name)")
    }
  }
}
