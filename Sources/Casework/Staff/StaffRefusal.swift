public import CareCalendar

/// Why the staff list was not changed.
public enum StaffRefusal: Refusal, Equatable {
  case loginIsTaken(String, by: String)
  case noSuchMember
  case noManager(String)
  case backBeforeAway(from: Day)
  case coversThemself
  case isNotAway(String)

  public var words: String {
    switch self {
    case .loginIsTaken(let login, let name): "The login \(login) is already \(name)'s."
    case .noSuchMember: "That person is not in the staff list, or has left."
    case .noManager(let name):
      "\(name) is no manager to whom alerts go. Absences are kept of those who are, and only they can cover."
    case .backBeforeAway(let day):
      "The absence begins on \(day.shortWithYear): give that day or a later one as its last."
    case .coversThemself: "Nobody can cover for themselves. Name somebody else, or nobody."
    case .isNotAway(let name): "No absence of \(name) is recorded from today on."
    }
  }
}

extension StaffList {
  /// Why the absence cannot be recorded on `today`; nil when it can.
  public func refusal(of absence: Absence, on today: Day) -> StaffRefusal? {
    for id in [absence.staff, absence.covering].compactMap({ $0 }) {
      guard let member = self[id], member.works(on: today) else { return .noSuchMember }
      guard member.details.role.managesSocialWork else { return .noManager(member.details.name) }
    }
    if absence.covering == absence.staff { return .coversThemself }
    return absence.until < absence.from ? .backBeforeAway(from: absence.from) : nil
  }

  /// Why nobody can be recorded as back on the day; nil when they can.
  public func refusal(ofReturnOf staff: StaffID, on day: Day) -> StaffRefusal? {
    guard let member = self[staff] else { return .noSuchMember }
    return absenceToEnd(of: staff, on: day) == nil ? .isNotAway(member.details.name) : nil
  }
}
