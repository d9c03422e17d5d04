import Application
import CareCalendar
import Casework
import ReadModels
import TerminalUI

/// The IRO's decision on a significant change: whether the review comes forward, and why. What the law asks a review
/// for cannot be declined.
struct ConsiderChangeForm: FormDefinition {
  private let subject: Subject
  private let change: SignificantChange
  private let isBinding: Bool
  private let before: DayQuestion

  init(_ subject: Subject, _ id: ChangeID, _ queries: CaseQueries) throws {
    guard let change = subject.found.child.changes[id] else {
      throw FormRefusal(words: ChangeRefusal.noSuchChange.words)
    }
    if let known = change.consideration {
      throw FormRefusal(words: ChangeRefusal.consideredAlready(on: known.on).words)
    }
    self.subject = subject
    self.change = change
    isBinding = subject.found.child.isBinding(change)
    let today = subject.found.day
    let typed = TypedDayParser(today: today, leaning: .future, calendar: queries.rulebook.calendar)
    let field = DayField(
      typed: typed, refusal: { $0 <= today ? ChangeRefusal.heldBefore($0).words : nil })
    before = DayQuestion(name: "before", label: "Held before", field: field)
  }

  var about: String { change.id.raw }

  var title: String { "Does the review of \(subject.called) come forward?" }

  var lines: [String] {
    let told = "Told on \(change.toldOn.words): \(change.kind.name), \(change.when)."
    let law = change.binding.map { binding in
      isBinding
        ? "The law asks for a review first (\(binding.reason.regulation)): it stands on a line of its own."
        : "The review that the law asked for is settled: say what you decide."
    }
    return [told, "“\(change.words)”"] + [law].compactMap { $0 }
  }

  func fields(_ answers: [String: String]) -> [Field] {
    let forward = Choice(Consideration.Outcome.broughtForward.rawValue, "brought forward", key: "f")
    let not = Choice(Consideration.Outcome.notBroughtForward.rawValue, "not brought forward", key: "n")
    let outcome = Field(
      "outcome", "The review is", .keyed(isBinding ? [forward] : [forward, not]), required: true)
    let day = self.outcome(answers) == .broughtForward && !isBinding ? [before.asked] : []
    return [outcome] + day
      + [.words("reason", "Because", required: !isBinding, hint: "As it may be read out")]
  }

  func variant(_ answers: [String: String]) -> String { answers["outcome"] ?? "" }

  private func outcome(_ answers: [String: String]) -> Consideration.Outcome? {
    answers["outcome"].flatMap { Consideration.Outcome(rawValue: $0) }
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    guard let outcome = outcome(answers) else {
      throw FormRefusal(words: "Say by its key whether it is brought forward.", field: "outcome")
    }
    let day = outcome == .broughtForward && !isBinding ? try before.known(answers) : nil
    return .change(
      .consider(
        subject.chosen.child, change.id, outcome, reason: answers.said("reason"), before: day))
  }
}
