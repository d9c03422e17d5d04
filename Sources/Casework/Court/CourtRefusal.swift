public import CareCalendar

/// Why something about proceedings was not recorded.
public enum CourtRefusal: Refusal, Equatable {
  case inProceedingsAlready(since: Day)
  case beforeTheLastEnded(Day)
  case notInProceedings
  case beforeTheyBegan(Day)
  case hearingIsPast(Day)
  case noHearingToCome
  case nameIsEmpty
  case notKnownHere
  case bornLater(Day)
  case died(Day)

  public var words: String {
    switch self {
    case .inProceedingsAlready(let day):
      "Proceedings go on since \(day.shortWithYear). Record their end before others begin."
    case .beforeTheLastEnded(let day): "Earlier proceedings ended on \(day.shortWithYear), after that day."
    case .notInProceedings: "No proceedings about the child go on."
    case .beforeTheyBegan(let day):
      "The proceedings began on \(day.shortWithYear): give that day or a later one."
    case .hearingIsPast(let day): "\(day.words) is past: the next hearing is today or later."
    case .noHearingToCome: "No hearing to come is listed."
    case .nameIsEmpty: "The guardian needs a name."
    case .notKnownHere: "The child was never in our care, and had no short breaks with us."
    case .bornLater(let born): "The child was born on \(born.shortWithYear)."
    case .died(let day):
      "The child died on \(day.shortWithYear). Only that proceedings ended is still recorded."
    }
  }
}

extension Child {
  /// Why the event cannot be true of this child; nil when it can.
  func refusal(of event: CourtEvent) -> CourtRefusal? {
    if case .began(_, let day) = event { return refusal(ofBeginning: day) }
    guard let open = court.open else { return .notInProceedings }
    if event.happenedOn < open.began { return .beforeTheyBegan(open.began) }
    switch event {
    case .listed(let hearing): return hearing.day < hearing.listedOn ? .hearingIsPast(hearing.day) : nil
    case .vacated(let day): return open.nextHearing(from: day) == nil ? .noHearingToCome : nil
    case .guardianAppointed(let name, _): return name.contains(where: \.isLetter) ? nil : .nameIsEmpty
    case .began, .guardianSpokenTo, .viewGiven, .finalPlanSeen, .ended: return nil
    }
  }

  private func refusal(ofBeginning day: Day) -> CourtRefusal? {
    if let open = court.open { return .inProceedingsAlready(since: open.began) }
    guard let ended = court.proceedings.last?.ended, day < ended else { return nil }
    return .beforeTheLastEnded(ended)
  }

  /// Asked of commands alone: a return may tell later of care that ended before. Of a child who died no more is recorded
  /// than that proceedings ended.
  func refusalNow(of event: CourtEvent) -> CourtRefusal? {
    if let died {
      if case .ended = event { return nil }
      return .died(died)
    }
    guard case .began(_, let day) = event else { return nil }
    if let born = person.dateOfBirth, day < born { return .bornLater(born) }
    return latestInvolvement == nil ? .notKnownHere : nil
  }
}
