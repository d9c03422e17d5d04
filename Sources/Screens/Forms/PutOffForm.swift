import Application
import CareCalendar
import Casework
import Rulebook
import TerminalUI

/// Putting a duty off until a day, with the reason; it stays counted.
struct PutOffForm: FormDefinition {
  private let subject: Subject
  private let calendar: WorkingCalendar

  init(_ subject: Subject, _ queries: CaseQueries) {
    self.subject = subject
    calendar = queries.rulebook.calendar
  }

  private var today: Day { subject.found.day }
  private var choices: [Duty] { subject.duty.map { [$0] } ?? subject.duties }
  private var typed: TypedDayParser { TypedDayParser(today: today, leaning: .future, calendar: calendar) }

  var about: String { choices.count == 1 ? choices[0].key.text : "" }

  var title: String {
    choices.count == 1
      ? "Put off: \(choices[0].title), \(subject.called)" : "Put off something due about \(subject.called)"
  }

  var lines: [String] {
    choices.map { duty in duty.due.map { "\(duty.title) is due \($0.words)" } ?? duty.title }
      + ["It rests until that day, stays counted, and the reason is kept."]
  }

  func fields(_ answers: [String: String]) -> [Field] {
    let duty = duty(answers)
    let today = today
    let until = DayField(
      typed: typed,
      refusal: { day in
        if duty.weight == .law, let due = duty.due, due < today {
          return PutOffRefusal.overdueInLaw(due: due).words
        }
        if day <= today { return PutOffRefusal.untilHasPassed(day).words }
        guard duty.weight == .law, let due = duty.due, day > due else { return nil }
        return PutOffRefusal.pastTheLawfulDay(due: due).words
      })
    return dutyField + [
      until.field("until", "Until"),
      Field("reason", "Reason", required: true, hint: "In a few words, as it may be read out"),
    ]
  }

  private var dutyField: [Field] {
    guard choices.count > 1 else { return [] }
    let offered = choices.map { Choice(id(of: $0), $0.title) }
    return [Field("duty", "What", .choice(offered), value: offered[0].id, required: true)]
  }

  func variant(_ answers: [String: String]) -> String { id(of: duty(answers)) }

  private func id(of duty: Duty) -> String { duty.key.text }

  private func duty(_ answers: [String: String]) -> Duty {
    choices.first { id(of: $0) == answers["duty"] } ?? choices[0]
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    guard let until = typed.read(answers["until"] ?? "") else { throw FormRefusal(words: DayField.hint) }
    return .duty(
      .putOff(subject.chosen.child, duty(answers).key, until: until, reason: answers["reason"] ?? ""))
  }
}
