/// In which way a return and the record disagree. The published rules of the Department that ask for the same are
/// named beside each.
public enum DifferenceKind: String, CaseIterable, Sendable {
  case birth
  case sex
  case ethnicity
  case unaccompanied
  /// Both have the episode, and give it differently.
  case episode
  /// An episode that begins on another day than the one recorded.
  case episodeBeginning = "episode-beginning"
  /// A return of the year has an episode no longer, or never had it (301, 352).
  case episodeNotInReturn = "episode-not-in-return"
  /// An episode that cannot stand beside those recorded (437).
  case episodeConflict = "episode-conflict"
  case adoptionPlacement = "adoption-placement"
  /// Both have the review, and give it differently.
  case review
  /// A review recorded here that the return has on a day close by.
  case reviewDay = "review-day"
  case reviewNotInReturn = "review-not-in-return"
  /// A review that cannot have been held on its day, as care is recorded.
  case reviewConflict = "review-conflict"
  /// An episode was open, and the child is in no table of the next year (502, 1010).
  case notInReturn = "not-in-return"
  /// Care began again without having ended (503, 562).
  case careNotEnded = "care-not-ended"
  /// Looked after on or past the 18th birthday (359).
  case lookedAfterAt18 = "looked-after-at-18"
  /// An episode ended because another began (X1), and none did (388).
  case nothingFollows = "nothing-follows"
  /// A day that has not come yet.
  case dayNotCome = "day-not-come"
  /// The number stands for another child (203).
  case otherChild = "other-child"
  /// The child seems to go on under another number (142).
  case otherNumber = "other-number"

  /// What is summed up under this, as a plural: "episodes that the return gives differently".
  public var words: String {
    switch self {
    case .birth: "children born on another day"
    case .sex: "children of another sex"
    case .ethnicity: "children of another ethnicity"
    case .unaccompanied: "children unaccompanied until another day"
    case .episode: "episodes that the return gives differently"
    case .episodeBeginning: "episodes that begin on another day"
    case .episodeNotInReturn: "episodes recorded that the return does not have"
    case .episodeConflict: "episodes that cannot stand beside those recorded"
    case .adoptionPlacement: "placements for adoption that the return gives differently"
    case .review: "reviews that the return gives differently"
    case .reviewDay: "reviews that the return has on another day"
    case .reviewNotInReturn: "reviews recorded that the return does not have"
    case .reviewConflict: "reviews on a day on which the child was not looked after"
    case .notInReturn: "children in care who are in no table of the return"
    case .careNotEnded: "children whose care began again without having ended"
    case .lookedAfterAt18: "children looked after on or past their 18th birthday"
    case .nothingFollows: "episodes that another should have followed (X1), and none did"
    case .dayNotCome: "days that have not come yet"
    case .otherChild: "numbers that stand for another child"
    case .otherNumber: "children who seem to go on under another number"
    }
  }

  /// True where it leaves in doubt whether and since when the child is in care, or when reviews were held, and so the
  /// days that are counted from them.
  public var bearsOnDueDays: Bool {
    switch self {
    case .sex, .ethnicity, .unaccompanied, .review, .dayNotCome, .otherChild, .careNotEnded,
      .lookedAfterAt18:
      false
    case .birth, .episode, .episodeBeginning, .episodeNotInReturn, .episodeConflict, .adoptionPlacement,
      .reviewDay, .reviewNotInReturn, .reviewConflict, .notInReturn, .nothingFollows, .otherNumber:
      true
    }
  }

  /// True where a return without a Reviews table says nothing of it.
  public var isOfReviews: Bool {
    switch self {
    case .review, .reviewDay, .reviewNotInReturn, .reviewConflict: true
    default: false
    }
  }

  /// True where settling it for the return takes the day on which care ended, and why: neither side says it.
  public var asksForEnd: Bool {
    switch self {
    case .notInReturn, .careNotEnded, .lookedAfterAt18, .nothingFollows: true
    default: false
    }
  }

  /// True where the return can be right only of somebody or something else, so that there is nothing to record of it.
  public var hasNothingToRecord: Bool { self == .otherChild || self == .dayNotCome }
}
