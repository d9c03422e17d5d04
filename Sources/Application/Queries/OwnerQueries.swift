import CareCalendar
public import Casework
public import ReadModels
import Rulebook

extension CaseQueries {
  /// Whose a duty is, by name where that is known: the IRO, those whose turn an alert is, or the role as the alert's
  /// own ladder has it, whoever a decision names.
  public func owner(of line: TodayLine) -> String {
    let duty = line.pressing ?? line.duty
    guard line.alert?.waitsForManager ?? (duty.post != .iro) else {
      return line.child.iro.map(whoActs(forIRO:)) ?? "no IRO"
    }
    let alert = duty.key.alert.flatMap { id in line.child.alerts.first { $0.id == id } }
    return managers(of: duty, line.child) ?? alert?.roleName ?? holder(of: duty, line.child)
  }

  /// By name who acts for an IRO's children: "Amina Okafor", "Tom Nowak for Amina Okafor" while somebody stands in.
  func whoActs(forIRO iro: StaffID) -> String { staff.acting(forIRO: iro, on: signedIn.day).named(staff) }

  /// Who holds the post by name; the post where several do, or nobody is listed.
  private func holder(of duty: Duty, _ child: ChildRow) -> String {
    let name: String? =
      switch duty.post {
      case .named: duty.responsible
      case .socialWorker: child.socialWorker
      case .teamManager: only(.teamManager) { $0.team == child.team }
      case .businessSupport: only(.businessSupport) { _ in true }
      case .iroManager: only(.iroManager) { _ in true }
      default: nil
      }
    return name ?? duty.post.words
  }

  private func only(_ role: Role, where isMeant: (StaffDetails) -> Bool) -> String? {
    let found = staff.members.filter {
      $0.details.role == role && isMeant($0.details) && $0.works(on: signedIn.day)
    }
    return found.count == 1 ? found[0].details.name : nil
  }
}

extension CaseQueries {
  /// True once the hour of a meeting has passed, so that it is asked whether it took place. On a day that is looked
  /// back at none of its hours has.
  public func hasPassed(_ booking: Booking) -> Bool {
    if booking.day != signedIn.day { return booking.day < signedIn.day }
    guard signedIn.day == presentDay, let time = booking.time else { return false }
    return time.minutes <= clock.minuteOfDay()
  }
}
