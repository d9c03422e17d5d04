import Application
import Casework
import ReadModels
import TerminalUI

/// Where a child lives, or their school, and whether that is confidential.
struct WhereaboutsForm: FormDefinition {
  private let subject: Subject
  private let place: WhereaboutsKind
  private let known: Whereabouts?
  private let day: DayQuestion

  init(_ subject: Subject, _ place: WhereaboutsKind, _ queries: CaseQueries) {
    self.subject = subject
    self.place = place
    known = subject.found.child.family.places[place]
    day = subject.dayItHappened(queries, "Since", usual: subject.found.day)
  }

  var title: String { place == .home ? "Where \(subject.called) lives" : "The school of \(subject.called)" }
  var lines: [String] { known.map { ["Recorded now: \($0.sentence)"] } ?? [] }

  func fields(_ answers: [String: String]) -> [Field] {
    let (label, hint) =
      place == .home
      ? ("Address", "As on an envelope") : ("School", "Its name, and where it is")
    return [
      Field("words", label, value: known?.words ?? "", required: true, hint: hint),
      .yesOrNo(
        "confidential", "Confidential", known: known?.isConfidential ?? false,
        hint: "Yes: it is left out of what goes to people who may not know it"),
      day.asked,
    ]
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    try unchanged(known, queries, subject) { $0.family.places[place] }
    let whereabouts = Whereabouts(
      words: answers["words"] ?? "", isConfidential: answers["confidential"] == "yes")
    return .family(.gather(subject.chosen.child, [.lives(place, whereabouts, on: try day.known(answers))]))
  }
}
