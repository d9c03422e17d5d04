import CareCalendar
import Casework
import ReadModels
import Rulebook

extension InventedChild {
  /// Of a hundred children five have an alert that is open, and ten one that was resolved.
  ///
  /// - Parameter forCertain: so that the lists that are measured have some to move among, whatever chance brings.
  mutating func raiseAlerts(forCertain: Bool) {
    guard let last = held.last, until > Self.today else { return }
    if chance.happens(inHundred: 10), let first = held.first {
      let day = calendar.lastWorkingDay(
        onOrBefore: first.adding(days: chance.number(5...max(6, last - first))))
      if day <= Self.today.adding(days: -40) { tellWhole(on: day) }
    }
    if chance.happens(inHundred: 5) || forCertain {
      tellOpen(since: working(-chance.number(1...18), from: Self.today))
    }
  }

  private mutating func tellWhole(on day: Day) {
    let id = raise(on: day)
    let (taken, replied) = (working(1, from: day), working(4, from: day))
    step(id, .init(.acknowledge, by: manager(), on: taken))
    step(id, reply(on: replied))
    step(id, .init(.accept, on: working(6, from: day)))
    step(id, .init(.resolve(outcome: chance.pick(Sentences.remedies)), on: working(20, from: day)))
  }

  /// As far as such an alert has come: some wait, some are answered, some went a stage up.
  private mutating func tellOpen(since day: Day) {
    let id = raise(on: day)
    let taken = working(1, from: day)
    guard wasDone(by: taken, inHundred: 75) else { return }
    step(id, .init(.acknowledge, by: manager(), on: taken))
    let replied = working(4, from: day)
    guard wasDone(by: replied, inHundred: 60) else { return }
    step(id, reply(on: replied))
    let escalated = working(7, from: day)
    guard wasDone(by: escalated, inHundred: 40) else { return }
    let words = chance.pick(Sentences.concerns)
    step(id, .init(.escalate(to: "service-manager", reason: words), on: escalated))
  }

  private mutating func raise(on day: Day) -> AlertID {
    let id = AlertID(identifiers.next())
    let raised = AlertRaised(
      id: id, category: chance.pick(Policy.usual.alertCategories), concern: chance.pick(Sentences.concerns),
      remedy: chance.pick(Sentences.remedies), putRightBy: day.adding(days: 28),
      told: .told("That I have asked for this to be put right."), ladder: .usual, stage: "team-manager",
      by: iro.id, on: day)
    tell(.alert(.raised(raised)), on: day)
    return id
  }

  private mutating func step(_ id: AlertID, _ step: AlertStepTaken) {
    tell(.alert(.stepped(id, step)), on: step.on)
  }

  private func manager() -> ActingManager { ActingManager(teamManager.id, as: .teamManager) }

  private mutating func reply(on day: Day) -> AlertStepTaken {
    let action = AlertAction.reply(chance.pick(Sentences.remedies), by: day.adding(days: 14))
    return AlertStepTaken(action, by: manager(), on: day)
  }

  mutating func notePractice() {
    guard until > Self.today, chance.happens(inHundred: 18) else { return }
    let day = max(began, working(-chance.number(1...150), from: Self.today))
    let kind = chance.pick(PracticeNoteKind.allCases)
    let note = PracticeNote(
      id: PracticeNoteID(identifiers.next()), kind: kind,
      category: chance.pick(Policy.usual.categories(for: kind)),
      words: chance.pick(Sentences.practice), by: iro.id, on: day)
    tell(.practice(.noted(note)), on: day)
    let answered = working(6, from: day)
    guard kind == .challenge, wasDone(by: answered, inHundred: 85) else { return }
    let answer = PracticeNote.Answer(chance.pick(Sentences.remedies), by: teamManager.id, on: answered)
    tell(.practice(.answered(note.id, answer)), on: answered)
  }
}
