import Casework
import Desk

extension AlertTask {
  /// What is asked for the step, and what is then to be done. Throws why it cannot be taken, where nothing
  /// that is typed could help. An answer that was kept half-filled can be read again, though it can be given no more.
  func form(_ subject: AlertSubject, _ desk: Desk) throws -> any FormDefinition {
    if self != .reply, let refusal = subject.refusal(of: self, desk) {
      throw DeskRefusal.impossible(refusal)
    }
    return switch self {
    case .reply: subject.reply(desk)
    case .escalate: EscalateForm(subject, desk)
    case .resolve: subject.resolution
    case .withdraw: subject.withdrawal
    case .cafcass: subject.referral
    case .legalAdvice: subject.legalAdvice(desk)
    case .note: subject.note
    case .acknowledge, .accept:
      throw FormRefusal(words: "There is nothing to fill in: it is done with one key.")
    }
  }

  /// The step with something written where words are needed: enough to see whether it can be taken at all.
  fileprivate func trial(on alert: Alert, _ desk: Desk) -> AlertAct {
    let words = title
    return switch self {
    case .acknowledge: .acknowledge
    case .reply: .reply(words, by: desk.signedIn.day)
    case .accept: .accept
    case .escalate: .escalate(to: (alert.above ?? alert.current.stage).key, reason: words)
    case .resolve: .resolve(outcome: words)
    case .withdraw: .withdraw(reason: words)
    case .cafcass: .referToCafcass(reason: words)
    case .legalAdvice: .seekLegalAdvice
    case .note: .note(words)
    }
  }
}

extension AlertTask {
  /// Whether somebody in the role ever takes such a step.
  func isEver(for person: SignedIn) -> Bool {
    let act: AlertAct =
      switch self {
      case .acknowledge, .reply: .acknowledge
      case .note: .note(title)
      case .accept, .escalate, .resolve, .withdraw, .cafcass, .legalAdvice: .accept
      }
    return person.refusal(of: act.permission(for: person.role)) == nil
  }
}

extension AlertSubject {
  /// Why the person cannot take the step now, in words; nil when they can.
  func refusal(of task: AlertTask, _ desk: Desk) -> String? {
    let trial = task.trial(on: alert, desk)
    return desk.signedIn.refusal(of: trial.permission(for: desk.signedIn.role))?.words
      ?? desk.refusal(of: trial, on: line)?.words
  }
}
