public import Casework

/// One thing that prepares a review, with how much of it is done: "documents 2/4".
public struct PreparationProgress: Hashable, Sendable {
  public enum Thing: String, Sendable, CaseIterable {
    case socialWorker = "social-worker"
    case child, documents, invitations

    public var words: String {
      switch self {
      case .socialWorker: "SW spoken"
      case .child: "child seen"
      case .documents: "documents"
      case .invitations: "invited"
      }
    }
  }

  public let thing: Thing
  public let done: Int
  public let of: Int

  public init(_ thing: Thing, done: Int, of: Int) {
    self.thing = thing
    self.done = done
    self.of = of
  }

  public var isDone: Bool { done >= of }

  /// "SW spoken ✓", "documents 2/4", "child seen ✗"
  public var words: String {
    if isDone { return "\(thing.words) ✓" }
    return of == 1 ? "\(thing.words) ✗" : "\(thing.words) \(done)/\(of)"
  }
}

extension Rulebook {
  /// How far the preparation of a review has come, a mark for each thing that the council expects; none for a kind of
  /// review that is prepared by no rule of the Handbook.
  public func preparedness(of file: ReviewFile, _ child: Child) -> [PreparationProgress] {
    guard file.kind.profile.followsHandbook else { return [] }
    let documents = policy.documentsExpected
    let invited = child.invited(to: file)
    // An invitation to another day is none to this one.
    let others = Set(file.toldOtherwise.map(\.party))
    let marks = [
      PreparationProgress(
        .socialWorker, done: file.preparation.socialWorkerSpokenToOn == nil ? 0 : 1, of: 1),
      PreparationProgress(.child, done: child.hasBeenHeard(for: file) ? 1 : 0, of: 1),
      PreparationProgress(
        .documents, done: documents.count { file.preparation.documents[$0] != nil }, of: documents.count),
      PreparationProgress(
        .invitations, done: invited.count { $0.sentOn != nil && !others.contains($0.party) },
        of: max(1, invited.count)),
    ]
    return marks.filter { $0.of > 0 }
  }
}

extension Child {
  /// True when the child was spoken to in private for the review, or why not is recorded (reg 36(1)).
  public func hasBeenHeard(for file: ReviewFile) -> Bool { conversation(preparing: file) != nil }

  /// The last conversation that meets the duty to speak to the child in private before the review.
  ///
  /// A conversation that names no review counts for the one that came next.
  public func conversation(preparing file: ReviewFile) -> Conversation? {
    conversations(preparing: file).last
  }

  /// Every such conversation, in order of days.
  func conversations(preparing file: ReviewFile) -> [Conversation] {
    let before = reviews.held.last { $0.id != file.id && $0.heldOn < file.day ?? $0.heldOn }?.heldOn
    return voice.conversations.filter { conversation in
      guard conversation.way.meetsTheDuty else { return false }
      if let named = conversation.review { return named == file.id }
      return conversation.on.isNotAfter(file.day) && (before.map { conversation.on > $0 } ?? true)
    }
  }
}

extension Policy {
  /// Every document that the council expects before a review.
  public var documentsExpected: [String] {
    self[.reportsExpected] + self[.plansExpected] + self[.otherDocuments]
  }
}
