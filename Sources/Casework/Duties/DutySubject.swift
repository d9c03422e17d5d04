public import CareCalendar

/// What a duty is about.
public enum DutySubject: Hashable, Sendable {
  /// Reviews of a kind, by the day that they are counted from, or that one is booked for.
  case reviews(ReviewKind, Day)
  /// The period of care that began on a day.
  case care(began: Day)
  /// The stay that began on a day and is reviewed before it ends.
  case stay(began: Day)
  /// A review that was called for before its time.
  case earlyReview(EarlyReviewID)
  /// A hearing of a court, by its day.
  case hearing(Day)
  /// A significant change, for the IRO to consider.
  case change(ChangeID)
  /// An IRO's having the child, from a day on.
  case allocation(since: Day)
  /// A connected person's temporary approval, by the day on which it was given.
  case approval(given: Day)
  /// What returns say otherwise than the record, by the day on which the first that is open was found.
  case differences(found: Day)
  /// One review, and one of its decisions where it is about that.
  case review(ReviewID, decision: DecisionID? = nil)
  /// An alert, and its being at one stage of the ladder, by the stage's key, where it is about that.
  case alert(AlertID, stage: String? = nil)
  case practiceNote(PracticeNoteID)
  /// The answer to one question of a survey, by the question's key.
  case survey(SurveyID, question: String)
  /// As another version wrote it, which this one does not understand.
  case other(String)
}

/// The text of a subject: "looked-after:2014-07-28", "review#ID#ID". It is frozen: it stands in what was recorded, in
/// half-filled forms and on the board. No id holds a "#".
extension DutySubject {
  private enum Name {
    static let care = "care"
    static let stay = "stay"
    static let earlyReview = "early-review"
    static let change = "change"
    static let hearing = "hearing"
    static let allocation = "allocation"
    static let approval = "approval"
    static let differences = "differences"
    static let review = "review"
    static let alert = "alert"
    static let practiceNote = "practice-note"
    static let survey = "survey"
  }

  public var text: String {
    switch self {
    case .reviews(let kind, let day): "\(kind.rawValue):\(day.iso)"
    case .care(let began): "\(Name.care):\(began.iso)"
    case .stay(let began): "\(Name.stay):\(began.iso)"
    case .earlyReview(let id): DutySubject.joined(Name.earlyReview, id.raw)
    case .hearing(let day): "\(Name.hearing):\(day.iso)"
    case .change(let id): DutySubject.joined(Name.change, id.raw)
    case .allocation(let since): "\(Name.allocation):\(since.iso)"
    case .approval(let given): "\(Name.approval):\(given.iso)"
    case .differences(let found): "\(Name.differences):\(found.iso)"
    case .review(let id, let decision): DutySubject.joined(Name.review, id.raw, decision?.raw)
    case .alert(let id, let stage): DutySubject.joined(Name.alert, id.raw, stage)
    case .practiceNote(let id): DutySubject.joined(Name.practiceNote, id.raw)
    case .survey(let id, let question): DutySubject.joined(Name.survey, id.raw, question)
    case .other(let text): text
    }
  }

  /// Reads every text. What cannot be understood is kept.
  public init(text: String) {
    self = DutySubject.read(text) ?? .other(text)
  }

  private static func joined(_ name: String, _ id: String, _ more: String? = nil) -> String {
    more.map { "\(name)#\(id)#\($0)" } ?? "\(name)#\(id)"
  }

  private static func read(_ text: String) -> DutySubject? {
    let bytes = text.utf8
    guard let end = bytes.firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "#") }) else {
      return nil
    }
    let rest = text[bytes.index(after: end)...]
    let name = String(text[..<end])
    return bytes[end] == UInt8(ascii: ":") ? counted(name, rest) : identified(name, rest)
  }

  private static func counted(_ name: String, _ rest: Substring) -> DutySubject? {
    guard let day = Day(iso: String(rest)) else { return nil }
    switch name {
    case Name.care: return .care(began: day)
    case Name.stay: return .stay(began: day)
    case Name.allocation: return .allocation(since: day)
    case Name.approval: return .approval(given: day)
    case Name.differences: return .differences(found: day)
    case Name.hearing: return .hearing(day)
    default: return ReviewKind(rawValue: name).map { .reviews($0, day) }
    }
  }

  private static func identified(_ name: String, _ rest: Substring) -> DutySubject? {
    let end = rest.utf8.firstIndex(of: UInt8(ascii: "#"))
    let id = String(rest[..<(end ?? rest.endIndex)])
    let more = end.map { String(rest[rest.utf8.index(after: $0)...]) }
    switch name {
    case Name.review: return .review(ReviewID(id), decision: more.map { DecisionID($0) })
    case Name.alert: return .alert(AlertID(id), stage: more)
    case Name.earlyReview: return more == nil ? .earlyReview(EarlyReviewID(id)) : nil
    case Name.change: return more == nil ? .change(ChangeID(id)) : nil
    case Name.survey: return more.map { .survey(SurveyID(id), question: $0) }
    case Name.practiceNote: return more == nil ? .practiceNote(PracticeNoteID(id)) : nil
    default: return nil
    }
  }
}
