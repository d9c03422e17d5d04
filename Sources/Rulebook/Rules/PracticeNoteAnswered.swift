import CareCalendar
import Casework

/// The team manager answers an informal challenge within ten working days.
///
/// Local policy. A challenge that was turned into an alert is answered as one.
struct PracticeNoteAnswered: TimedRule {
  let id = RuleID.practiceNoteAnswered
  let text = """
    The team manager answers an informal challenge within ten working days, unless it is turned into an alert. \
    Notes of good practice and of impact ask for no answer.
    """
  let source = "Local policy"
  let weight = DutyWeight.local
  let timescale = Timescale.practiceNote
  let inForceFrom = day(2011, 4, 1)

  func duties(of child: Child, under terms: RuleContext) -> [Duty] {
    child.practiceNotes.compactMap { note in
      guard note.kind == .challenge, note.answer == nil, child.alert(takingUp: note.id) == nil,
        isInForce(on: note.on)
      else { return nil }
      let due = terms.calendar.end(of: terms.policy[timescale], from: note.on)
      return Duty(
        key: DutyKey(rule: id, subject: .practiceNote(note.id)), nature: .challenge,
        title: "Challenge to answer: \(note.category.name)", post: .teamManager, weight: weight,
        opens: note.on, due: due, bookBy: terms.calendar.lastWorkingDay(onOrBefore: due),
        unit: terms.policy[timescale].unit)
    }
  }

  func explanation(of duty: Duty, of child: Child, under terms: RuleContext) -> Explanation {
    let lines = duty.key.practiceNote.flatMap { child.practiceNote($0) }.map { note in
      ["Written on \(note.on.words): \(note.words)"] + terms.arithmetic(timescale, from: note.on)
        + ["Without an answer by then, the IRO may turn it into \(terms.policy.vocabulary.one(.alert))."]
    }
    return Explanation(lines: lines ?? [], source: source, weight: weight)
  }
}
