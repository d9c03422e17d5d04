public import CareCalendar

/// How an involvement began that no episode tells of.
public struct InvolvementBeginning: Hashable, Sendable {
  public let kind: InvolvementKind
  public let on: Day
  /// Whoever began it, in words: the court that made an order.
  public let by: String?
  /// The council that had it before the child moved here; nil where it began here.
  public let from: String?
  /// The day from which it is no more; nil where the usual time is meant, or none is known.
  public let until: Day?

  public init(_ kind: InvolvementKind, on: Day, by: String? = nil, from: String? = nil, until: Day? = nil) {
    self.kind = kind
    self.on = on
    self.by = by
    self.from = from
    self.until = until
  }
}

/// What was recorded of an involvement that no episode tells of. It is named by its kind and the day on which it began.
public enum InvolvementEvent: Hashable, Sendable {
  case began(InvolvementBeginning)
  /// It is to last until another day than was known, the day from which it is no more.
  case extended(InvolvementKind, began: Day, until: Day, on: Day)
  case ended(InvolvementKind, began: Day, InvolvementEndReason, on: Day)
  /// What the conference that was held on a day came to.
  case concluded(ReviewID, ConferenceConclusion, on: Day)
  /// The people who carry out a child protection plan met.
  case coreGroupMet(on: Day)

  public var kind: InvolvementKind {
    switch self {
    case .began(let beginning): beginning.kind
    case .extended(let kind, _, _, _), .ended(let kind, _, _, _): kind
    case .concluded, .coreGroupMet: .childProtection
    }
  }

  var happenedOn: Day {
    switch self {
    case .began(let beginning): beginning.on
    case .extended(_, _, _, let day), .ended(_, _, _, let day), .concluded(_, _, let day),
      .coreGroupMet(let day):
      day
    }
  }
}

/// Why something about an order, a plan or an enquiry was not recorded.
public enum InvolvementRefusal: Refusal, Equatable {
  case runsAlready(InvolvementKind, since: Day)
  case noneRuns(InvolvementKind, began: Day)
  case endedAlready(InvolvementKind, on: Day)
  case endsBeforeItBegan(InvolvementKind, began: Day)
  case lastsTooLong(InvolvementKind, atMost: Day)
  case lastsUntilEnded(InvolvementKind)
  case noSuchConference
  case planNeedsCategory
  case noPlan(on: Day)
  case coreGroupRecorded(Day)
  case beforeBirth(InvolvementKind)
  case died(Day)

  public var words: String {
    switch self {
    case .runsAlready(let kind, let since):
      "The \(kind.words) of \(since.shortWithYear) is recorded and has not ended: end that one first."
    case .noneRuns(let kind, let began): "No \(kind.words) of \(began.shortWithYear) is recorded."
    case .endedAlready(let kind, let day): "The \(kind.words) is recorded as ended on \(day.shortWithYear)."
    case .endsBeforeItBegan(let kind, let began):
      "That is before the \(kind.words) began on \(began.shortWithYear)."
    case .lastsTooLong(let kind, let most):
      "A \(kind.words) that began then can last until \(most.shortWithYear) at most."
    case .noSuchConference: "No such conference is recorded as held."
    case .planNeedsCategory: "A child protection plan needs the category of harm that it is about."
    case .noPlan(let day): "The child had no child protection plan on \(day.shortWithYear)."
    case .coreGroupRecorded(let day):
      "That the core group met on \(day.shortWithYear) is recorded already."
    case .beforeBirth(let kind): "A \(kind.words) cannot begin before the child is born."
    case .died(let day): "The child died on \(day.shortWithYear). Nothing begins after that."
    case .lastsUntilEnded(let kind): "A \(kind.words) lasts until it is ended: it is not extended."
    }
  }
}
