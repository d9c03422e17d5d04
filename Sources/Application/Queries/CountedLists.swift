public import CareCalendar
import Casework
public import Measures

/// Lists of what was done, of the children whom the person who asks may see.
extension CountedService {
  /// The reviews that were due or held on some days, in order of the day, then of the child's name.
  ///
  /// - Parameters:
  ///   - login: of the IRO who had the child on the review's day; nil for all.
  ///   - team: that held the case on that day, whatever its case and spacing; nil for all.
  ///
  /// Throws `ServiceRefusal` for a login that is not in the staff list, and for somebody who may see no child.
  public func reviews(
    in days: ClosedRange<Day>, of login: String? = nil, team: String? = nil,
    _ progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws -> [ReviewLine] {
    let whose = try WhoseLines(login: login, team: team, staff)
    let today = measureContext(for: days).today
    var lines: [ReviewLine] = []
    try eachCountedSeen(in: days, progress) { child in
      lines += ReviewLine.lines(of: child, in: days, asOf: today).filter {
        whose.hold($0.iro, $0.team)
      }
    }
    return lines.sorted { $0.precedes($1) }
  }
}

/// Whose lines of a list are asked for, by who had the child on the day that a line is about.
struct WhoseLines {
  private let iro: StaffID?
  private let team: String?

  /// - Parameters:
  ///   - login: of the IRO; nil for all.
  ///   - team: whatever its case and spacing; nil for all.
  ///
  /// Throws `ServiceRefusal` for a login that is not in the staff list.
  init(login: String?, team: String?, _ staff: StaffList) throws {
    iro = try login.map { login in
      guard let member = staff.member(login: login) else { throw ServiceRefusal.noSuchStaff(login) }
      return member.id
    }
    self.team = team?.nameKey
  }

  func hold(_ iro: StaffID?, _ team: String?) -> Bool {
    (self.iro == nil || self.iro == iro) && (self.team == nil || self.team == team?.nameKey)
  }
}

extension ReviewLine {
  /// In order of the day, then of the child's name.
  func precedes(_ other: ReviewLine) -> Bool {
    (review.day?.number ?? 0, name ?? "", number.text, review.kind.rawValue)
      < (other.review.day?.number ?? 0, other.name ?? "", other.number.text, other.review.kind.rawValue)
  }
}
