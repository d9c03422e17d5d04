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
    let place = ladder[stage].map { $0.placed(for: vocabulary.alert(isUrgent: false)) } ?? ""
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

extension AlertAwaits {
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
    case .noted(let note, at: _):
      "\(note.kind.words.capitalisingFirst) (\(note.category.name)): \(note.words)"
    case .answered(_, let answer):
      "\(vocabulary.beginning(.practiceNote)) answered by \(staff.name(of: answer.by)): \(answer.words)"
    }
  }
}
