/// What is particular to a time for which the service knows a child that no episode tells of: an order, a plan or an
/// enquiry. Each kind has one, beside the profile of its reviews; the form, the record's words and the measures ask it.
public struct InvolvementProfile: Sendable {
  public let kind: InvolvementKind
  /// "pathway plan", as in "pathway plan since"
  public let words: String
  /// What happened as it began: "Pathway plan made"
  public let beginning: String
  /// The same of a child who came with it from another council; nil where nobody does.
  public let beginningElsewhere: String?
  /// What happened as it ended: "Pathway plan ended"
  public let ending: String
  /// What the form asks about whoever began it: "Made by"; nil where nothing is asked.
  public let whoBegan: String?
  /// After how many months it ends by itself, and at most where it is extended; nil where it lasts until it is ended.
  public let lasts: (months: Int, atMost: Int)?
  /// True where it ends with the 18th birthday.
  public let isOfChildrenAlone: Bool
  /// True where it can begin for a child who is not born yet.
  public let mayBeginBeforeBirth: Bool
  /// Why it can end, in the order in which it is offered.
  public let reasonsToEnd: [InvolvementEndReason]
  /// The end of the keys of measures: "pathway-plans".
  public let measureKey: String

  init(
    kind: InvolvementKind, words: String, beginning: String, beginningElsewhere: String? = nil,
    ending: String, whoBegan: String? = nil,
    lasts: (months: Int, atMost: Int)? = nil, isOfChildrenAlone: Bool,
    mayBeginBeforeBirth: Bool = false, reasonsToEnd: [InvolvementEndReason],
    measureKey: String
  ) {
    self.kind = kind
    self.words = words
    self.beginning = beginning
    self.beginningElsewhere = beginningElsewhere
    self.ending = ending
    self.whoBegan = whoBegan
    self.lasts = lasts
    self.isOfChildrenAlone = isOfChildrenAlone
    self.mayBeginBeforeBirth = mayBeginBeforeBirth
    self.reasonsToEnd = reasonsToEnd
    self.measureKey = measureKey
  }
}

/// Why an involvement that no episode tells of ended.
public enum InvolvementEndReason: String, Sendable, CaseIterable {
  case finished, discharged, replaced
  case noConference = "no-conference"
  case movedAway = "moved-away"
  case died
  case other

  public var words: String {
    switch self {
    case .finished: "not needed any more"
    case .discharged: "discharged by a court"
    case .replaced: "another order or plan took its place"
    case .noConference: "the enquiry led to no conference"
    case .movedAway: "moved to another council, which took over"
    case .died: "died"
    case .other: "another reason"
    }
  }
}

extension ReviewKind {
  /// True for a review that care or short breaks ask for, as against an order, a plan or an enquiry.
  public var isOfEpisodes: Bool { !(profile.involvement?.isRecordedApart ?? false) }
}
