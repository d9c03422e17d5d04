import CareCalendar
import Casework

/// The team manager answers an informal challenge: within the days of the ladder's stage for challenges, or else within
/// ten working days.
///
/// Local policy: the ladder of the day on which it was made. A challenge that became an alert is answered as one.
struct PracticeNoteAnswered: TimedRule {
  let id = RuleID.practiceNoteAnswered
  let text = """
    The team manager answers an informal challenge within the days that the council's ladder gives the stage where \
    challenges stand; where they stay below the ladder, and where one was made before challenges had a stage, within \
    ten working days. It is asked for no more once the challenge becomes an alert. Notes of good practice and of \
    impact ask for no answer.
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
      let period = period(for: note, of: child, under: terms)
      let due = terms.calendar.end(of: period, from: note.on)
      return Duty(
        key: DutyKey(rule: id, subject: .practiceNote(note.id)), nature: .challenge,
        title: "Challenge to answer: \(note.category.name)", post: .teamManager, weight: weight,
        opens: note.on, due: due, bookBy: terms.calendar.lastWorkingDay(onOrBefore: due), unit: period.unit)
    }
  }

  let tellsOutcomes = true

  func outcomes(of child: Child, _ reviews: ReviewsOnRecord, under terms: RuleContext) -> [DutyOutcome] {
    child.practiceNotes.filter { $0.kind == .challenge && isInForce(on: $0.on) }.map { note in
      DutyOutcome(
        DutyKey(rule: id, subject: .practiceNote(note.id)), opens: note.on,
        due: terms.calendar.end(of: period(for: note, of: child, under: terms), from: note.on),
        met: note.answer?.on, lapses: [child.alert(takingUp: note.id)?.raised.on])
    }
  }

  private func period(for note: PracticeNote, of child: Child, under terms: RuleContext) -> Period {
    child.challengeStages[note.id]?.period ?? terms.policy[timescale]
  }

  func explanation(of duty: Duty, of child: Child, under terms: RuleContext) -> Explanation {
    let lines = duty.key.practiceNote.flatMap { child.practiceNote($0) }.map { note in
      ["Written on \(note.on.words): \(note.words)"]
        + counting(note, at: child.challengeStages[note.id], under: terms)
        + ["Without an answer by then, the IRO may turn it into \(terms.policy.vocabulary.one(.alert))."]
    }
    return Explanation(lines: lines ?? [], source: source, weight: weight)
  }

  private func counting(
    _ note: PracticeNote, at stage: LadderStage?, under terms: RuleContext
  ) -> [String] {
    guard let stage else { return terms.arithmetic(timescale, from: note.on) }
    return ["It stands at \(stage.called)"]
      + terms.arithmetic(stage.period, from: note.on, verb: "answer")
  }
}
