import Casework

/// Answers already worked out, good until the journal or the day moves on.
///
/// Working out one answer may ask for another, so it is shared, not copied.
final class Memo {
  enum Question: Hashable {
    case rows(BoardScope)
    case row(ChildID, BoardScope)
    case today(BoardScope)
    case caseload(BoardScope)
    case calendar(BoardScope)
    case alerts(BoardScope, Bool)
    case alertsAbout(ChildID)
    case alert(ChildID, AlertID)
    case practice(BoardScope)
    case practiceAbout(ChildID)
    case child(ChildID)
    case version(ChildID, ReviewID, ReviewDocument, Recipient)
    case sheet(ChildID, ReviewID)
  }

  private var answers: [Question: Any] = [:]
  private var children: [ChildID: (entries: Int, child: Child)] = [:]

  func answer<Value>(_ question: Question, _ work: () throws -> Value) rethrows -> Value {
    if let known = answers[question] as? Value { return known }
    let value = try work()
    answers[question] = value
    return value
  }

  /// The answer where it was worked out already; nil where it was not.
  func known<Value>(_ question: Question) -> Value? { answers[question] as? Value }

  func forget() { answers.removeAll(keepingCapacity: true) }

  /// A child as replayed, known until more entries than these are recorded about them: what is recorded about others
  /// leaves them as they are.
  func replayed(_ id: ChildID, of entries: Int, _ work: () throws -> Child) rethrows -> Child {
    if let known = children[id], known.entries == entries { return known.child }
    let child = try work()
    children[id] = (entries, child)
    return child
  }

  /// Forgets children as well: the day is another, or what the person may see of them.
  func forgetAll() {
    forget()
    children.removeAll()
  }
}
