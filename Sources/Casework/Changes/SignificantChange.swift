public import CareCalendar

/// The random id of a significant change.
public struct ChangeID: Hashable, Sendable {
  public let raw: String
  public init(_ raw: String) { self.raw = raw }
}

/// Something in a child's life or care of which the IRO is told as it happens or is proposed, and who considers whether
/// the review comes forward.
public struct SignificantChange: Hashable, Sendable {
  public enum Standing: String, Sendable, CaseIterable {
    case happened, proposed
  }

  /// A review that the law asks for first, and the id of the early review that it opens.
  public struct Binding: Hashable, Sendable {
    public let reason: EarlyReviewReason
    public let earlyReview: EarlyReviewID

    public init(_ reason: EarlyReviewReason, opening earlyReview: EarlyReviewID) {
      self.reason = reason
      self.earlyReview = earlyReview
    }
  }

  public let id: ChangeID
  public let kind: ChangeKind
  public let standing: Standing
  /// What happened or is proposed.
  public let words: String
  /// The day on which it happened, or was proposed.
  public let on: Day
  /// Of what is proposed, the day on which it would take effect; nil where that is not known.
  public let before: Day?
  /// Nil where the law leaves it to the IRO.
  public let binding: Binding?
  /// The day on which it was recorded: from then on it stands before the IRO.
  public let toldOn: Day
  public private(set) var consideration: Consideration?

  public init(
    id: ChangeID, kind: ChangeKind, _ standing: Standing, words: String, on: Day, before: Day? = nil,
    binding: Binding? = nil, toldOn: Day
  ) {
    self.id = id
    self.kind = kind
    self.standing = standing
    self.words = words
    self.on = on
    self.before = before
    self.binding = binding
    self.toldOn = toldOn
  }

  mutating func consider(_ consideration: Consideration) { self.consideration = consideration }
}

/// What the IRO decided on a significant change.
public struct Consideration: Hashable, Sendable {
  public enum Outcome: String, Sendable, CaseIterable {
    case broughtForward = "brought-forward"
    case notBroughtForward = "not-brought-forward"

    public var words: String {
      switch self {
      case .broughtForward: "the review is brought forward"
      case .notBroughtForward: "the review is not brought forward"
      }
    }
  }

  public let outcome: Outcome
  /// Nil where the law itself brings it forward and nothing was added.
  public let reason: String?
  /// The review that is called for by it; nil where the law called for one already, and where none is.
  public let earlyReview: EarlyReviewID?
  /// The day before which that is to be held.
  public let before: Day?
  public let by: StaffID
  public let on: Day

  public init(
    _ outcome: Outcome, reason: String?, opening earlyReview: EarlyReviewID? = nil, before: Day? = nil,
    by: StaffID, on: Day
  ) {
    self.outcome = outcome
    self.reason = reason
    self.earlyReview = earlyReview
    self.before = before
    self.by = by
    self.on = on
  }
}

/// What was recorded of significant changes. The reviews that they call for are events of their own, of the same act.
public enum ChangeEvent: Hashable, Sendable {
  /// As it was told, before it was considered.
  case told(SignificantChange)
  case considered(ChangeID, Consideration)

  public var change: ChangeID {
    switch self {
    case .told(let change): change.id
    case .considered(let id, _): id
    }
  }

  var happenedOn: Day {
    switch self {
    case .told(let change): change.toldOn
    case .considered(_, let consideration): consideration.on
    }
  }

  /// The early review that it opens; nil for one that opens none.
  var opened: EarlyReviewEvent? {
    switch self {
    case .told(let change):
      change.binding.map {
        .calledFor(
          EarlyReview(
            id: $0.earlyReview, $0.reason, words: change.words, on: change.on, before: change.before))
      }
    case .considered(_, let decided):
      decided.earlyReview.map {
        .calledFor(
          EarlyReview(id: $0, .iroRequests, words: decided.reason, on: decided.on, before: decided.before))
      }
    }
  }
}

/// The significant changes of one child, in the order in which they were told.
public struct SignificantChanges: Equatable, Sendable {
  public private(set) var all: [SignificantChange] = []

  public init() {}

  public subscript(id: ChangeID) -> SignificantChange? { all.first { $0.id == id } }

  mutating func evolve(_ event: ChangeEvent) {
    switch event {
    case .told(let change): all.append(change)
    case .considered(let id, let consideration):
      guard let place = all.firstIndex(where: { $0.id == id }) else { return }
      all[place].consider(consideration)
    }
  }
}
