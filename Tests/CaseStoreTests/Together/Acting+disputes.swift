import Application
import CareCalendar
import Casework
import ReadModels

/// Alerts and practice notes.
extension Acting {
  /// Raises an alert: of brothers and sisters now and then together, or out of a challenge.
  mutating func raise(_ id: ChildID) throws -> Bool {
    let challenges = try service.practice(about: id).filter { $0.note.kind == .challenge && $0.alert == nil }
    let challenge = chance.happens(inHundred: 30) ? chance.pickIfAny(challenges)?.note.id : nil
    let details = AlertDetails(
      category: chance.pickIfAny(["drift", "planning", "contact"]) ?? "drift",
      concern: "No school place since June", remedy: "A school place",
      putRightBy: today.adding(days: chance.number(0...30)), isUrgent: chance.happens(inHundred: 20),
      told: .told("I asked for a school for you"), origin: AlertOrigin(practiceNote: challenge),
      stage: chance.pickIfAny(["team-manager", "service-manager"]) ?? "team-manager")
    let together = chance.happens(inHundred: 20) ? children.prefix(3).filter { $0 != id } : []
    let also = together.map { SiblingAlert($0, told: .notTold(because: "She is too young")) }
    return try perform(.alert(.raise(id, details, together: also)))
  }

  /// Takes an open alert on by whatever step is next, or by one beside it.
  mutating func step() throws -> Bool {
    guard let line = chance.pickIfAny(try service.alerts()) else { return false }
    let act = chance.happens(inHundred: 20) ? aside(line.alert) : next(line)
    return try perform(.alert(.act(line.child.id, line.alert.id, act)))
  }

  private mutating func next(_ line: AlertLine) -> AlertAction {
    switch line.state {
    case .toAcknowledge where chance.happens(inHundred: 60): .acknowledge
    case .toAcknowledge, .toAnswer:
      if service.signedIn.role == .teamManager {
        .reply("The panel meets on Monday", by: today.adding(days: chance.number(0...20)))
      } else {
        up(line.alert)
      }
    case .toAccept: chance.happens(inHundred: 60) ? .accept : up(line.alert)
    case .toResolve, .resolved, .withdrawn: .resolve(outcome: "She starts on Monday")
    }
  }

  private mutating func aside(_ alert: Alert) -> AlertAction {
    let acts: [AlertAction] = [
      .note("The school has written"), .seekLegalAdvice, .referToCafcass(reason: "It drifts"),
      .withdraw(reason: "It was put right before"), .resolve(outcome: "A school place was found"), up(alert),
    ]
    return chance.pickIfAny(acts) ?? .seekLegalAdvice
  }

  private func up(_ alert: Alert) -> AlertAction {
    .escalate(to: alert.above?.key ?? "director", reason: "No answer came")
  }

  mutating func note(_ id: ChildID) throws -> Bool {
    let kind =
      chance.pickIfAny([PracticeNoteKind.challenge, .challenge, .goodPractice, .impact]) ?? .challenge
    let details = PracticeNoteDetails(
      kind: kind, category: kind == .goodPractice ? "good-practice" : "drift", words: "Visits are late")
    return try perform(.practice(.note(id, details)))
  }

  mutating func answer() throws -> Bool {
    guard let line = chance.pickIfAny(try service.practice().filter(\.isToAnswer)) else { return false }
    return try perform(.practice(.answer(line.child.id, line.note.id, "Visited today")))
  }
}
