public import CareCalendar

/// The random id of words that may be printed.
public struct QuotationID: Hashable, Sendable {
  public let raw: String
  public init(_ raw: String) { self.raw = raw }
}

/// Where words stand that are quoted.
public enum QuotedSource: Hashable, Sendable {
  /// What the child said on a day, as a visit or conversation has it.
  case said(on: Day)
  /// The written record of a review, where somebody's own words stand.
  case record(ReviewID)
  /// A practice note of impact, in the words of whoever wrote it.
  case impact(PracticeNoteID)
}

/// Words that may stand in the service's report, without a name: somebody agreed to it.
public struct Quotation: Hashable, Sendable {
  public let id: QuotationID
  public let source: QuotedSource
  /// Whose words they are; nil for an impact note, which tells of the child.
  public let speaker: Party?
  /// As they stand at their source; “…” for what is left out, square brackets round what is put in its place.
  public let words: String
  /// Who said that they may be printed.
  public let agreedBy: Party
  public let agreedOn: Day
  /// The day from which they may not be printed any more; nil while they may.
  public internal(set) var withdrawnOn: Day?

  public init(
    id: QuotationID, source: QuotedSource, speaker: Party?, words: String, agreedBy: Party, agreedOn: Day
  ) {
    self.id = id
    self.source = source
    self.speaker = speaker
    self.words = words
    self.agreedBy = agreedBy
    self.agreedOn = agreedOn
  }

  /// The same without what was said, for those who may not see it.
  public var withoutWords: Quotation {
    var quotation = Quotation(
      id: id, source: source, speaker: speaker, words: "", agreedBy: agreedBy, agreedOn: agreedOn)
    quotation.withdrawnOn = withdrawnOn
    return quotation
  }

  /// The same, from where it stands under another id.
  func from(_ source: QuotedSource) -> Quotation {
    var quotation = Quotation(
      id: id, source: source, speaker: speaker, words: words, agreedBy: agreedBy, agreedOn: agreedOn)
    quotation.withdrawnOn = withdrawnOn
    return quotation
  }

  public var mayBePrinted: Bool { withdrawnOn == nil }
}

/// What was recorded of words that may be printed.
public enum QuotationEvent: Hashable, Sendable {
  case allowed(Quotation)
  /// They may not be printed any more: whoever agreed does so no longer, or they were chosen wrongly.
  case withdrawn(QuotationID, reason: String, on: Day)

  /// The day on which it was agreed, or withdrawn.
  public var happenedOn: Day {
    switch self {
    case .allowed(let quotation): quotation.agreedOn
    case .withdrawn(_, _, let day): day
    }
  }
}
