public import Casework

extension AlertEvent {
  /// What was recorded of an alert, in words; staff by name, stages as the alert's own ladder has them.
  public func words(staff: StaffList, of child: Child) -> String {
    switch self {
    case .raised(let raised):
      raised.sentence + (raised.origin.words(in: child).map { " \($0)." } ?? "")
    case .stepped(let id, let step):
      "Alert: " + step.words(staff: staff, on: child.alert(id)?.ladder)
    }
  }
}

extension AlertRaised {
  /// "Urgent alert raised at Stage 1 (Team Manager). Delay for the child: no school place since June. …"
  public var sentence: String {
    let place = ladder[stage].map { " at \($0.called)" } ?? ""
    return "\(isUrgent ? "Urgent alert" : "Alert") raised\(place). \(category.name): \(concern)."
      + " To put it right by \(putRightBy.shortWithYear): \(remedy). \(told.sentence)."
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
  /// What was done, in words that can follow others; `ladder` is the alert's own.
  public func words(staff: StaffList, on ladder: Ladder?) -> String {
    switch self {
    case .acknowledged(let manager, _):
      "acknowledged by \(manager.words(staff)); this is not agreement"
    case .replied(let reply):
      "answered by \(reply.manager.words(staff)), to be done by \(reply.by.shortWithYear): \(reply.words)"
    case .accepted: "the IRO accepted the reply"
    case .escalated(let key, let reason, let skipping, _):
      "escalated to \(ladder?[key]?.called ?? "the stage above"): \(reason)"
        + (skipping.map { "; stages left out: \($0)" } ?? "")
    case .resolved(let outcome, _): "resolved: \(outcome)"
    case .withdrawn(let reason, _): "withdrawn: \(reason)"
    case .referredToCafcass(let reason, _): "referred to Cafcass: \(reason)"
    case .legalAdviceSought: "independent legal advice sought"
    case .noted(let words, _): "note: \(words)"
    }
  }
}

extension ActingManager {
  /// "T. Stone (Team Manager)", "B. Hill (Team Manager, for T. Stone)"
  public func words(_ staff: StaffList) -> String {
    func name(_ id: StaffID) -> String { staff[id]?.details.name ?? "somebody no longer listed" }
    return "\(name(self.staff)) (\(role.words)" + (coveringFor.map { ", for \(name($0))" } ?? "")
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
  public func words(staff: StaffList) -> String {
    switch self {
    case .noted(let note): "\(note.kind.words.capitalisingFirst) (\(note.category.name)): \(note.words)"
    case .answered(_, let answer):
      "Practice note answered by \(staff[answer.by]?.details.name ?? "somebody no longer listed"): \(answer.words)"
    }
  }
}
