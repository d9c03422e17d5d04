public import CareCalendar

/// Why the staff list was not changed.
public enum StaffRefusal: Refusal, Equatable {
  case loginIsTaken(String, by: String)
  case noSuchMember
  /// Of somebody who is neither an IRO nor a manager to whom alerts go.
  case noAbsences(String)
  /// Of somebody who is named to cover for one in the role.
  case cannotCover(String, Role)
  case backBeforeAway(from: Day)
  case coversThemself
  case isNotAway(String)

  public var words: String {
    switch self {
    case .loginIsTaken(let login, let name): "The login \(login) is already \(name)'s."
    case .noSuchMember: "That person is not in the staff list, or has left."
    case .noAbsences(let name):
      "\(name) is neither an IRO nor a manager to whom alerts go. Absences are kept of those alone."
    case .cannotCover(let name, .iro): "\(name) is no IRO. Only another IRO can cover for one."
    case .cannotCover(let name, _):
      "\(name) is no manager to whom alerts go. Only another of those can cover for one."
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
    guard let away = self[absence.staff], away.works(on: today) else { return .noSuchMember }
    guard away.details.role.absencesAreKept else { return .noAbsences(away.details.name) }
    if let covering = absence.covering {
      guard let cover = self[covering], cover.works(on: today) else { return .noSuchMember }
      guard cover.details.role.mayCover(away.details.role) else {
        return .cannotCover(cover.details.name, away.details.role)
      }
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
