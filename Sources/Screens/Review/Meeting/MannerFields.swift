import Application
import CareCalendar
import Casework
import Rulebook
import TerminalUI

/// In which manner a review was held, and what is then to be told of it.
struct MannerFields {
  private let offered: [MannerOfReview]
  private let held: Day?
  private let completion: DayQuestion

  init(_ child: Child, _ kind: ReviewKind, on held: Day?, today: Day, under terms: RuleContext) {
    self.held = held
    offered = child.manners(of: kind, on: held ?? today)
    let field = DayField(
      typed: TypedDayParser(today: today, leaning: .past, calendar: terms.calendar),
      refusal: { day in
        if day > today { return ReviewRefusal.notYetHeld(heldOn: day, today: today).words }
        return held.flatMap { day < $0 ? ReviewRefusal.completedBeforeHeld(heldOn: $0).words : nil }
      })
    completion = DayQuestion(name: "completed", label: "Completed on", field: field, isRequired: false)
  }

  func manner(_ answers: [String: String]) -> MannerOfReview {
    let said = answers["manner"].flatMap(MannerOfReview.init(rawValue:))
    return said.flatMap { offered.contains($0) ? $0 : nil } ?? .meeting
  }

  func fields(_ answers: [String: String]) -> [Field] {
    let choices = offered.map { Choice($0.rawValue, $0.words) }
    let choice = Field("manner", "Held as", .choice(choices), value: "meeting")
    return [choice] + more(manner(answers))
  }

  private func more(_ manner: MannerOfReview) -> [Field] {
    switch manner {
    case .meeting: []
    case .series: [completionField]
    case .withoutMeeting:
      [
        .words(
          "without", "Why without a meeting", required: true,
          hint: "The IRO's reason (SI 2015/495): why the child is as well heard without one")
      ]
    }
  }

  /// It is asked anew when the first day changes, since it cannot be before that.
  private var completionField: Field {
    let began = held.map { " The first day was \($0.words)." } ?? ""
    return Field(
      "completed", "Completed on", completion.asked.kind,
      hint: "Nothing typed: it is not completed yet.\(began)")
  }

  /// A meeting is completed on its day; a series when it is said to be.
  func completed(_ answers: [String: String]) -> Day? {
    manner(answers) == .series ? completion.day(answers) : held
  }

  func reason(_ answers: [String: String]) -> String? {
    manner(answers) == .withoutMeeting ? answers.said("without") : nil
  }
}
