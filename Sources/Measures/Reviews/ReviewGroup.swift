import CareCalendar
import Casework

/// Kinds of review that are counted together. Short breaks are counted apart, and so are the reviews of orders, plans and
/// enquiries. Children placed for adoption are looked after, so that their reviews are among those, and are told apart as
/// well.
enum ReviewGroup: Hashable, Sendable {
  case lookedAfter, shortBreaks, adoption
  /// What no episode tells of.
  case apart(InvolvementKind)

  static let allCases =
    [.lookedAfter, .shortBreaks, .adoption] + InvolvementKind.reviewedApart.map { ReviewGroup.apart($0) }

  func holds(_ kind: ReviewKind) -> Bool {
    switch self {
    case .lookedAfter: kind.isOfChildInCare
    case .shortBreaks: kind == .shortBreaks
    case .adoption: kind == .placedForAdoption
    case .apart(let involvement): Self.involvements.contains { $0 == (kind, involvement) }
    }
  }

  /// Looked up for every measure: of so few, to go through them is quicker than to find one.
  private static let involvements = ReviewKind.allCases.compactMap { kind in
    kind.profile.involvement.map { (kind, $0) }
  }

  /// The end of the key: nothing for looked-after reviews.
  var ending: String {
    switch self {
    case .lookedAfter: ""
    case .shortBreaks: ".short-breaks"
    case .adoption: ".adoption"
    case .apart(let involvement): ".\(involvement.measureKey)"
    }
  }

  /// The end of the title.
  var words: String {
    switch self {
    case .lookedAfter: ""
    case .shortBreaks: ", short breaks"
    case .adoption: ", placed for adoption"
    case .apart(let involvement): ", \(involvement.measureWords)"
    }
  }

  /// "looked-after reviews"
  var several: String {
    switch self {
    case .lookedAfter: "looked-after reviews"
    case .shortBreaks: "reviews of short breaks"
    case .adoption: "reviews of children placed for adoption"
    case .apart(let involvement):
      involvement.reviewKind?.profile.missingFromReturns ?? involvement.measureWords
    }
  }

  /// True where such reviews were due on a day, or may have been: those whose beginning is not known had begun.
  func runs(for child: CountedChild, on day: Day) -> Bool {
    switch self {
    case .lookedAfter: child.stays.contains { $0.mayHaveRun(on: day) }
    case .shortBreaks: child.shortBreaks.contains { $0.mayHaveRun(on: day) }
    case .adoption: child.adoptionPlacements.contains { $0.mayHaveRun(on: day) }
    case .apart(let kind):
      child.involvements.contains { $0.kind == kind && $0.began <= day && day.isNotAfter($0.ended) }
    }
  }
}

extension CountedStay {
  fileprivate func mayHaveRun(on day: Day) -> Bool {
    (began <= day || !beginningIsKnown) && day.isNotAfter(ended)
  }
}

extension InvolvementKind {
  /// The end of the keys of measures: "pathway-plans".
  var measureKey: String { profile?.measureKey ?? rawValue }

  /// The same as words: "pathway plans".
  var measureWords: String { String(measureKey.map { $0 == "-" ? " " : $0 }) }
}

extension ReviewKind {
  /// True for every review of a child who is in our care, adoption among them.
  var isOfChildInCare: Bool { Self.ofChildInCare.contains(self) }

  /// Looked up for every measure.
  private static let ofChildInCare = allCases.filter { $0.isSameMeeting(as: .lookedAfter) }
}
