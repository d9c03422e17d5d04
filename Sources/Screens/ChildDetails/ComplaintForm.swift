import Application
import Casework
import Rulebook
import TerminalUI

/// Recording a complaint that the child made, or somebody for them: what it is about, and when.
struct ComplaintForm: FormDefinition {
  private let subject: Subject
  private let about: ChoiceOrText
  private let day: DayQuestion

  init(_ subject: Subject, _ queries: CaseQueries) {
    self.subject = subject
    about = ChoiceOrText("about", "About", from: queries.rulebook.policy[.complaintsAbout])
    day = subject.dayItHappened(queries, "Made on", usual: subject.found.day)
  }

  var title: String { "Complaint by \(subject.called)" }

  func fields(_ answers: [String: String]) -> [Field] { about.fields(answers) + [day.asked] }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    guard let about = about.answer(answers) else {
      throw FormRefusal(words: VoiceRefusal.aboutNothing.words, field: "about")
    }
    let complaint = Complaint(about: about, on: try day.known(answers))
    return .voice(.hear(subject.chosen.child, [.complained(complaint)]))
  }
}
