public import CareCalendar

/// What a court is asked to decide about a child.
public enum ProceedingsKind: String, Sendable, CaseIterable {
  case care, placement, adoption, discharge, contact
  case secureAccommodation = "secure-accommodation"
  case other

  /// "care proceedings", as in "in care proceedings since"
  public var words: String {
    switch self {
    case .care: "care proceedings"
    case .placement: "proceedings for a placement order"
    case .adoption: "adoption proceedings"
    case .discharge: "proceedings to discharge an order"
    case .contact: "proceedings about contact"
    case .secureAccommodation: "proceedings for secure accommodation"
    case .other: "court proceedings"
    }
  }
}

/// How the IRO's view was put to the court.
public enum ViewWay: String, Sendable, CaseIterable {
  case statement, letter, guardian
  case carePlan = "care-plan"
  case hearing

  public var words: String {
    switch self {
    case .statement: "in a statement"
    case .letter: "in a letter"
    case .guardian: "through the guardian"
    case .carePlan: "in the care plan"
    case .hearing: "at a hearing"
    }
  }
}

/// A hearing as it was listed.
public struct Hearing: Hashable, Sendable {
  public let day: Day
  /// What it is for: "final hearing". Nil where nobody said it.
  public let purpose: String?
  /// The day on which it was recorded that it is listed.
  public let listedOn: Day

  public init(day: Day, purpose: String? = nil, listedOn: Day) {
    self.day = day
    self.purpose = purpose
    self.listedOn = listedOn
  }
}

/// What was recorded of the courts that decide about a child. All but the beginning is of the proceedings that go on.
public enum CourtEvent: Hashable, Sendable {
  case began(ProceedingsKind, on: Day)
  /// The next hearing, in place of one that is to come after the day on which it is listed.
  case listed(Hearing)
  /// The hearing that was listed does not take place.
  case vacated(on: Day)
  /// The children's guardian was appointed.
  case guardianAppointed(String, on: Day)
  /// The IRO and the guardian have spoken.
  case guardianSpokenTo(on: Day)
  /// The IRO's view was given to the court.
  case viewGiven(ViewWay, on: Day)
  /// The IRO has seen the final care plan.
  case finalPlanSeen(on: Day)
  case ended(on: Day)

  var happenedOn: Day {
    switch self {
    case .listed(let hearing): hearing.listedOn
    case .began(_, let day), .vacated(let day), .guardianAppointed(_, let day), .guardianSpokenTo(let day),
      .viewGiven(_, let day), .finalPlanSeen(let day), .ended(let day):
      day
    }
  }
}

/// Proceedings about a child, from their beginning to their end.
public struct Proceedings: Equatable, Sendable {
  /// The IRO's view, as it was given.
  public struct GivenView: Hashable, Sendable {
    public let way: ViewWay
    public let on: Day
  }

  public let kind: ProceedingsKind
  public let began: Day
  public private(set) var ended: Day?
  /// In the order in which they were listed: of one that was moved or vacated before its day nothing is left.
  public private(set) var hearings: [Hearing] = []
  public private(set) var guardian: String?
  public private(set) var guardianSpokenToOn: [Day] = []
  public private(set) var views: [GivenView] = []
  public private(set) var finalPlanSeenOn: Day?

  init(_ kind: ProceedingsKind, began: Day) {
    self.kind = kind
    self.began = began
  }

  /// The hearing that is to come on a day, or is on it; nil where none is listed.
  public func nextHearing(from day: Day) -> Hearing? { hearings.last { $0.day >= day } }

  /// The day from which something prepares a hearing: after the one before it, or from the beginning.
  public func preparedFrom(_ hearing: Hearing) -> Day {
    hearings.last { $0.day < hearing.day }.map { $0.day.adding(days: 1) } ?? began
  }

  /// The first day on which the IRO's view was given for a hearing; nil until then.
  public func viewGiven(for hearing: Hearing) -> Day? {
    first(views.map(\.on), for: hearing)
  }

  /// The first day on which the IRO and the guardian spoke before a hearing; nil until then.
  public func guardianSpokenTo(before hearing: Hearing) -> Day? { first(guardianSpokenToOn, for: hearing) }

  private func first(_ days: [Day], for hearing: Hearing) -> Day? {
    let from = preparedFrom(hearing)
    return days.filter { from <= $0 && $0 <= hearing.day }.min()
  }

  mutating func evolve(_ event: CourtEvent) {
    switch event {
    case .began: break
    case .listed(let hearing):
      // At a hearing the next one is listed: that of the day itself stays, unless it is this one.
      hearings.removeAll { $0.day > hearing.listedOn || $0.day == hearing.day }
      hearings.append(hearing)
    case .vacated(let day): hearings.removeAll { $0.day >= day }
    case .guardianAppointed(let name, _): guardian = name
    case .guardianSpokenTo(let day): guardianSpokenToOn.append(day)
    case .viewGiven(let way, let day): views.append(GivenView(way: way, on: day))
    case .finalPlanSeen(let day): finalPlanSeenOn = day
    case .ended(let day):
      ended = day
      hearings.removeAll { $0.day > day }
    }
  }
}

/// What courts decided about one child, and decide.
public struct Court: Equatable, Sendable {
  /// In the order in which they were recorded.
  public private(set) var proceedings: [Proceedings] = []

  public init() {}

  /// Those that go on; there is one at a time.
  public var open: Proceedings? { proceedings.last.flatMap { $0.ended == nil ? $0 : nil } }

  mutating func evolve(_ event: CourtEvent) {
    if case .began(let kind, let day) = event {
      proceedings.append(Proceedings(kind, began: day))
    } else if !proceedings.isEmpty {
      proceedings[proceedings.count - 1].evolve(event)
    }
  }
}
