public import CareCalendar
public import Casework

/// Notes of one review that were just recorded as one act, with what they are put in words by.
public struct NotesRecorded: Equatable, Sendable {
  /// "2nd review"
  public let title: String
  public let notes: [ReviewFileEvent]
  /// The review and its child as they then were; nil where they could not be read.
  public let file: ReviewFile?
  public let child: Child
  /// The team manager by name, where the child's team has just one.
  public let teamManager: String
  /// By when the decisions are due to the manager, where the review was completed by these notes.
  public let decisionsDue: Day?
  /// By when the manager's reply is due, where the decisions were sent by these notes.
  public let replyDue: Day?

  public init(
    title: String, _ notes: [ReviewFileEvent], of file: ReviewFile?, _ child: Child, teamManager: String,
    decisionsDue: Day?, replyDue: Day?
  ) {
    self.title = title
    self.notes = notes
    self.file = file
    self.child = child
    self.teamManager = teamManager
    self.decisionsDue = decisionsDue
    self.replyDue = replyDue
  }

  /// What was noted; where it is more than three things, how many there are of those alike.
  var words: String {
    guard notes.count > 3 else { return notes.map(clause).joined(separator: "; ") }
    let counts = Dictionary(notes.compactMap(alike).map { ($0, 1) }, uniquingKeysWith: +)
    var told: Set<String> = []
    return notes.compactMap { note in
      guard let alike = alike(note), let count = counts[alike], count > 1 else { return clause(note) }
      return told.insert(alike).inserted ? "\(count) \(alike)" : nil
    }.joined(separator: "; ")
  }

  private func alike(_ note: ReviewFileEvent) -> String? { note.alike(of: file?.kind) }

  private func clause(_ note: ReviewFileEvent) -> String { words(of: note).withoutFullStop }

  /// What was noted, with whom it now waits for and until when.
  private func words(of note: ReviewFileEvent) -> String {
    switch note {
    case .meeting(.completed):
      "completed" + (decisionsDue.map { "; its decisions are due to \(teamManager) by \($0.words)" } ?? "")
    case .decisions(.issued):
      "decisions sent to \(teamManager)" + (replyDue.map { "; a reply is due by \($0.words)" } ?? "")
    default: note.words(in: file, of: child)
    }
  }
}

extension [ReviewFileEvent] {
  /// How many there are of those alike: "12 invitations sent; 12 consultations sent".
  var countedWords: String {
    let counts = Dictionary(map { ($0.alike(of: nil) ?? "other notes", 1) }, uniquingKeysWith: +)
    return counts.sorted { $0.key > $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: "; ")
  }
}

extension ReviewFileEvent {
  /// What many of its kind are called together; nil for what is told one by one.
  fileprivate func alike(of kind: ReviewKind?) -> String? {
    switch self {
    case .preparation(.invited): "people invited"
    case .preparation(.invitationSent): "invitations sent"
    case .preparation(.changeTold): "people told of the change"
    case .preparation(.consultationSent): "consultations sent"
    case .followUp(.sent(let document, _, _)): "people sent the \(document.words(of: kind))"
    case .delivery(.cameBack): "things came back undelivered"
    case .delivery(.sentAgain): "things sent again"
    default: nil
    }
  }
}
