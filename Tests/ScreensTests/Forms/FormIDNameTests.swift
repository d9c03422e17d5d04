import Casebook
import Casework
import Testing

@testable import Screens

/// The names under which half-filled forms are kept.
@Suite struct PurposeNameTests {
  private let forms: [FormID] =
    MenuAction.allCases.map { .act($0) } + AlertTask.allCases.map { .alert($0, AlertID("a1")) }
    + [
      .raise(AlertOrigin()), .raise(AlertOrigin(review: ReviewID("r1"))),
      .raise(AlertOrigin(review: ReviewID("r1"), decision: DecisionID("d1"))),
      .raise(AlertOrigin(practiceNote: PracticeNoteID("n1"))), .practice(.note),
      .practice(.answer(PracticeNoteID("n1"))), .absence(.away), .absence(.back),
      .step(.preparation(.invitation(.child)), of: ReviewID("r1")),
      .step(.plan(.question("Is it | safe?")), of: ReviewID("r1")),
      .step(.decisions(.outcome(DecisionID("d1"), of: ReviewID("r2"))), of: ReviewID("r1")),
      .step(.afterwards(.write), of: ReviewID("r1")), .care(.person(PersonID("p1"))), .care(.sibling),
    ]

  @Test("Every form is known again by its name, and by no other")
  func roundTrip() {
    for form in forms { #expect(FormID(name: form.name) == form, "\(form.name)") }
    #expect(Set(forms.map(\.name)).count == forms.count)
  }

  @Test("The name of a form that there is not means none")
  func unknown() {
    for name in ["", "alert|shout|a1", "practice|answers", "absence|gone", "raised||"] {
      #expect(FormID(name: name) == nil, "\(name)")
    }
  }
}
