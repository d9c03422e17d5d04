public import Casework
public import Rulebook

extension AlertEvent {
  /// What was recorded of an alert, in words; staff by name, stages and roles as the alert's own ladder has them.
  public func words(staff: StaffList, of child: Child, in vocabulary: Vocabulary) -> String {
    switch self {
    case .raised(let raised):
      raised.sentence(in: vocabulary) + (raised.origin.words(in: child).map { " \($0.asSentence)" } ?? "")
    case .stepped(let id, let step):
      "\(vocabulary.beginning(.alert)): " + step.words(staff: staff, of: child.alert(id))
    }
  }
}

extension AlertRaised {
  /// "Urgent alert raised at Stage 1 (Team Manager). Delay for the child: no school place since June. …"
  public func sentence(in vocabulary: Vocabulary) -> String {
    let place = ladder[stage].map { " at \($0.called)" } ?? ""
    return [
      "\(vocabulary.alert(isUrgent: isUrgent)) raised\(place)", "\(category.name): \(concern)",
      "To put it right by \(putRightBy.shortWithYear): \(remedy)", told.sentence,
    ].map(\.asSentence).joined(separator: " ")
  }
}

extension ChildTold {
  /// "The child was told: …"
  public var sentence: String {
    switch self {
    case .told(let words): "The child was told: \(words)"
    case .notTold(let reason): "The child was not told: \(reason)"
    }
  }
}

extension AlertStep {
  /// What was done, in words that can follow others.
  public func words(staff: StaffList, of alert: Alert?) -> String {
    switch self {
    case .acknowledged(let manager, _):
      "acknowledged by \(manager.words(staff, alert, at: stage(of: alert))); this is not agreement"
    case .replied(let reply):
      "answered by \(reply.manager.words(staff, alert, at: stage(of: alert))), to be done by "
        + "\(reply.by.shortWithYear): \(reply.words)"
    case .accepted: "the IRO accepted the reply"
    case .escalated(let key, let reason, let skipping, _):
      "escalated to \(alert?.ladder[key]?.called ?? "the stage above"): \(reason)"
        + (skipping.map { "; stages left out: \($0)" } ?? "")
    case .resolved(let outcome, _): "resolved: \(outcome)"
    case .withdrawn(let reason, _): "withdrawn: \(reason)"
    case .referredToCafcass(let reason, _): "referred to Cafcass: \(reason)"
    case .legalAdviceSought: "independent legal advice sought"
    case .noted(let words, _): "note: \(words)"
    }
  }

  /// The stage at which a manager did it; nil where it is no step of theirs, or was taken back.
  private func stage(of alert: Alert?) -> LadderStage? {
    alert?.reached.last { reached in
      switch self {
      case .acknowledged(let manager, let day):
        reached.acknowledgedBy == manager && reached.acknowledgedOn == day
      case .replied(let reply): reached.reply == reply
      default: false
      }
    }?.stage
  }
}

extension ActingManager {
  /// "T. Stone (Team Manager)", "B. Hill (Team Manager, for T. Stone)"; the role as the ladder has it.
  fileprivate func words(_ staff: StaffList, _ alert: Alert?, at stage: LadderStage?) -> String {
    let title = alert?.ladder.title(of: role, at: stage) ?? role.words
    return "\(staff.name(of: self.staff)) (\(title)"
      + (coveringFor.map { ", for \(staff.name(of: $0))" } ?? "")
      + (vacant.map { "; no \($0.words) listed" } ?? "") + ")"
  }
}

extension AlertTurn {
  /// What is to be done next; it follows who has to do it.
  public var words: String {
    switch self {
    case .toAcknowledge: "to acknowledge"
    case .toAnswer: "to answer"
    case .toAccept: "to accept the reply or escalate"
    case .toResolve: "to say how it was resolved"
    case .over: "over"
    }
  }
}

extension PracticeNoteEvent {
  /// What was noted, in words; staff by name.
  public func words(staff: StaffList, in vocabulary: Vocabulary) -> String {
    switch self {
    case .noted(let note): "\(note.kind.words.capitalisingFirst) (\(note.category.name)): \(note.words)"
    case .answered(_, let answer):
      "\(vocabulary.beginning(.practiceNote)) answered by \(staff.name(of: answer.by)): \(answer.words)"
    }
  }
}
