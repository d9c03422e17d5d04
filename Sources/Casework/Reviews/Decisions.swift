public import CareCalendar

/// The random id of a decision or recommendation.
public struct DecisionID: Hashable, Sendable {
  public let raw: String
  public init(_ raw: String) { self.raw = raw }
}

/// A decision or recommendation of a review: what, by whom, by when (reg 36(1)). Whether the person and the day are
/// settled is part of its type, so that one that lacks either cannot be taken for one that goes to the manager.
public struct ReviewDecision<Responsible: Hashable & Sendable, Deadline: Hashable & Sendable>: Hashable,
  Sendable
{
  /// The same before and after its person and its day are settled.
  public let id: DecisionID
  public let words: String
  /// The person or the role that is to see to it.
  public let responsible: Responsible
  public let by: Deadline
  /// From the council's list; nil where none fits.
  public let domain: String?
  public let isRecommendation: Bool
  public private(set) var childWanted: String?
  /// Why it differs from what the child wanted.
  public private(set) var whyDifferent: String?
  /// Whose approval it needs beside the manager's, from the council's list; nil where nobody's.
  public let approver: String?
  /// The same as it is said to the child; nil where only the official words are there.
  public private(set) var wordsToChild: String?

  public init(
    id: DecisionID, words: String, responsible: Responsible, by: Deadline, domain: String? = nil,
    isRecommendation: Bool = false, childWanted: String? = nil, whyDifferent: String? = nil,
    approver: String? = nil, wordsToChild: String? = nil
  ) {
    self.id = id
    self.words = words
    self.responsible = responsible
    self.by = by
    self.domain = domain
    self.isRecommendation = isRecommendation
    self.childWanted = childWanted
    self.whyDifferent = whyDifferent
    self.approver = approver
    self.wordsToChild = wordsToChild
  }

  /// The same without what the child wanted.
  public var withoutWishes: Self {
    var decision = self
    (decision.childWanted, decision.whyDifferent) = (nil, nil)
    return decision
  }

  /// The same without how it is said to the child.
  public var withoutWordsToChild: Self { said(toChild: nil) }

  func said(toChild words: String?) -> Self {
    var decision = self
    decision.wordsToChild = words
    return decision
  }
}

/// One with its person and its day.
public typealias Decision = ReviewDecision<String, Day>

/// Something that was decided before it was settled who is to see to it, or by when. It does not go to the manager.
public typealias IncompleteDecision = ReviewDecision<String?, Day?>

extension IncompleteDecision {
  /// The decision that it is, once it has its person and its day.
  public var complete: Decision? {
    guard let responsible, let by else { return nil }
    return Decision(
      id: id, words: words, responsible: responsible, by: by, domain: domain,
      isRecommendation: isRecommendation, childWanted: childWanted, whyDifferent: whyDifferent,
      approver: approver, wordsToChild: wordsToChild)
  }

  /// "no person, no day", "no day"
  public var lacking: String {
    [responsible == nil ? "no person" : nil, by == nil ? "no day" : nil].compactMap { $0 }
      .joined(separator: ", ")
  }
}

/// A manager's reply to the decisions of a review: agreed, but for the exceptions.
public struct ManagersReply: Hashable, Sendable {
  public struct Exception: Hashable, Sendable {
    public let decision: DecisionID
    public let reason: String

    public init(_ decision: DecisionID, reason: String) {
      self.decision = decision
      self.reason = reason
    }
  }

  public let on: Day
  public let exceptions: [Exception]

  public init(on: Day, exceptions: [Exception]) {
    self.on = on
    self.exceptions = exceptions
  }
}

/// What became of a decision.
public enum Outcome: Hashable, Sendable {
  case done(on: Day)
  case notDone(reason: String, on: Day)
}

/// What somebody whose approval was needed said.
public enum Approval: Hashable, Sendable {
  case approved(on: Day)
  case refused(reason: String, on: Day)

  public var on: Day {
    switch self {
    case .approved(let day), .refused(_, let day): day
    }
  }
}

/// What was recorded of the decisions of a review.
public enum DecisionEvent: Hashable, Sendable {
  /// Decided, with the person or the day still to be settled: `made` of the same id completes it.
  case noted(IncompleteDecision, on: Day)
  /// One that is incomplete was not decided after all.
  case struckOut(DecisionID, reason: String, on: Day)
  case made(Decision, on: Day)
  /// How it is said to the child; without words, as in the official ones.
  case saidToChild(DecisionID, words: String?, on: Day)
  case issued(on: Day)
  case replied(ManagersReply)
  case approved(DecisionID, on: Day)
  case approvalRefused(DecisionID, reason: String, on: Day)
  case done(DecisionID, on: Day)
  case notDone(DecisionID, reason: String, on: Day)

  var happenedOn: Day {
    switch self {
    case .noted(_, let day), .struckOut(_, _, let day), .made(_, let day), .saidToChild(_, _, let day),
      .issued(let day), .approved(_, let day), .approvalRefused(_, _, let day),
      .done(_, let day), .notDone(_, _, let day):
      day
    case .replied(let reply): reply.on
    }
  }
}

/// The decisions of a review, and what became of them.
public struct Decisions: Equatable, Sendable {
  public private(set) var made: [Decision] = []
  public private(set) var incomplete: [IncompleteDecision] = []
  /// Why those that were incomplete were struck out.
  public private(set) var struckOut: [DecisionID: String] = [:]
  public private(set) var issuedOn: Day?
  public private(set) var reply: ManagersReply?
  public private(set) var approvals: [DecisionID: Approval] = [:]
  public private(set) var outcomes: [DecisionID: Outcome] = [:]

  public subscript(id: DecisionID) -> Decision? { made.first { $0.id == id } }

  /// Those of which it is not recorded that they were done. One not done, with the reason, is still open.
  public var open: [Decision] {
    made.filter { decision in
      if case .done = outcomes[decision.id] { false } else { true }
    }
  }

  /// Those that silence cannot agree to.
  public var needingApproval: [Decision] { made.filter { $0.approver != nil } }

  mutating func evolve(_ event: DecisionEvent) {
    switch event {
    case .noted(let decision, _):
      struckOut[decision.id] = nil
      incomplete.removeAll { $0.id == decision.id }
      incomplete.append(decision)
    case .struckOut(let id, let reason, _):
      struckOut[id] = reason
      incomplete.removeAll { $0.id == id }
    case .made(let decision, _):
      incomplete.removeAll { $0.id == decision.id }
      made.append(decision)
    case .saidToChild(let id, let words, _): made = made.map { $0.id == id ? $0.said(toChild: words) : $0 }
    case .issued(let day): issuedOn = day
    case .replied(let reply): self.reply = reply
    case .approved(let id, let day): approvals[id] = .approved(on: day)
    case .approvalRefused(let id, let reason, let day): approvals[id] = .refused(reason: reason, on: day)
    case .done(let id, let day): outcomes[id] = .done(on: day)
    case .notDone(let id, let reason, let day): outcomes[id] = .notDone(reason: reason, on: day)
    }
  }
}
