import Casework

/// Kinds of review that are counted together. Short breaks are counted apart. Children placed for adoption are looked
/// after, so that their reviews are among those, and are told apart as well.
enum ReviewGroup: CaseIterable, Sendable {
  case lookedAfter, shortBreaks, adoption

  func holds(_ kind: ReviewKind) -> Bool {
    switch self {
    case .lookedAfter: kind.isOfChildInCare
    case .shortBreaks: kind == .shortBreaks
    case .adoption: kind == .placedForAdoption
    }
  }

  /// The end of the key: nothing for looked-after reviews.
  var ending: String {
    switch self {
    case .lookedAfter: ""
    case .shortBreaks: ".short-breaks"
    case .adoption: ".adoption"
    }
  }

  /// The end of the title.
  var words: String {
    switch self {
    case .lookedAfter: ""
    case .shortBreaks: ", short breaks"
    case .adoption: ", placed for adoption"
    }
  }

  /// "looked-after reviews"
  var several: String {
    switch self {
    case .lookedAfter: "looked-after reviews"
    case .shortBreaks: "reviews of short breaks"
    case .adoption: "reviews of children placed for adoption"
    }
  }

  /// The times during which such reviews are due.
  func stays(of child: CountedChild) -> [CountedStay] {
    switch self {
    case .lookedAfter: child.stays
    case .shortBreaks: child.shortBreaks
    case .adoption: child.adoptionPlacements
    }
  }
}

extension ReviewKind {
  /// True for every review of a child who is in our care, adoption among them.
  var isOfChildInCare: Bool { isSameMeeting(as: .lookedAfter) }
}
