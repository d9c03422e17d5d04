public import CareCalendar

/// Why words were not allowed for the report, or not withdrawn.
public enum QuotationRefusal: Refusal, Equatable {
  case allowedAlready
  case nothingThere
  case notImpact
  case wordsAreEmpty
  case notAsRecorded
  case nobodySuch
  case speakerMissing
  case agreedBefore(Day)
  case namesSomebody(String)
  case noSuchQuotation
  case withdrawnAlready(on: Day)
  case withdrawnWithoutReason
  case agreedLater(Day)

  public var words: String {
    switch self {
    case .allowedAlready: "These words are allowed for the report already."
    case .nothingThere: "No words are recorded there that could be quoted."
    case .notImpact: "Of practice notes only those of impact are quoted."
    case .wordsAreEmpty: "A quotation needs words."
    case .notAsRecorded:
      "These words do not stand there so: quote them as they are recorded. … stands for what is left out, [ ] for up to five words that are put in its place."
    case .nobodySuch: "That person is not recorded around this child."
    case .speakerMissing: "Say whose words they are."
    case .agreedBefore(let day):
      "The words are of \(day.shortWithYear): nobody can have agreed before that day."
    case .namesSomebody(let name):
      "“\(name)” tells who it is: put … in its place, or other words in [ ]."
    case .noSuchQuotation: "There are no such words of this child in the report."
    case .withdrawnAlready(let day): "They were withdrawn on \(day.shortWithYear) already."
    case .withdrawnWithoutReason: "Withdrawing words needs a reason."
    case .agreedLater(let day): "They were allowed only on \(day.shortWithYear)."
    }
  }
}

extension Child {
  /// Why the event cannot be true of the child's words; nil when it can. That words name nobody, and that they stand where
  /// they were said, is asked of commands: what was said may be entered in error, and what was quoted of it then goes
  /// from the report.
  func refusal(of event: QuotationEvent) -> QuotationRefusal? {
    switch event {
    case .allowed(let quotation): refusal(of: quotation)
    case .withdrawn(let id, let reason, let day):
      if let quotation = quotations.first(where: { $0.id == id }) {
        quotation.refusal(ofWithdrawingOn: day, reason)
      } else {
        .noSuchQuotation
      }
    }
  }

  /// Why words cannot be allowed now, by what stands at their source.
  func refusal(ofQuoting event: QuotationEvent) -> QuotationRefusal? {
    guard case .allowed(let quotation) = event else { return nil }
    if case .impact(let id) = quotation.source, let note = practiceNote(id), note.kind != .impact {
      return .notImpact
    }
    guard !texts(of: quotation.source).isEmpty, let day = day(of: quotation.source) else {
      return .nothingThere
    }
    if quotation.words.quotesNothing { return .wordsAreEmpty }
    if !stillSays(quotation) { return .notAsRecorded }
    return quotation.agreedOn < day ? .agreedBefore(day) : nil
  }

  private func refusal(of quotation: Quotation) -> QuotationRefusal? {
    if quotations.contains(where: { $0.id == quotation.id || $0.saysTheSame(as: quotation) }) {
      return .allowedAlready
    }
    if quotation.speaker == nil, quotation.source.hasSpeaker { return .speakerMissing }
    return [quotation.speaker, quotation.agreedBy].contains { !isKnown($0) } ? .nobodySuch : nil
  }

  private func isKnown(_ party: Party?) -> Bool {
    if case .person(let id)? = party { family[id] != nil } else { true }
  }
}

extension QuotedSource {
  fileprivate var hasSpeaker: Bool { if case .impact = self { false } else { true } }
}

extension Quotation {
  /// True while it may be printed and says the same of the same source.
  func saysTheSame(as other: Quotation) -> Bool {
    mayBePrinted && source == other.source && words == other.words
  }

  fileprivate func refusal(ofWithdrawingOn day: Day, _ reason: String) -> QuotationRefusal? {
    if reason.isBlank { return .withdrawnWithoutReason }
    if let withdrawnOn { return .withdrawnAlready(on: withdrawnOn) }
    return day < agreedOn ? .agreedLater(agreedOn) : nil
  }
}
