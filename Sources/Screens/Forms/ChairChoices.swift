import Application
import CareCalendar
import Casework
import TerminalUI

/// Those who may chair a review: the IROs and their managers.
struct ChairChoices: Sendable {
  private let members: [StaffMember]
  private let staff: StaffList

  init(_ queries: CaseQueries) {
    staff = queries.staff
    members = queries.staff.members.filter { [.iro, .iroManager].contains($0.details.role) }
      .sorted { $0.details.name < $1.details.name }
  }

  /// Who chairs on a day what falls to somebody: whoever covers for them then, or else themself.
  func present(_ usual: StaffID?, on day: Day) -> StaffID? {
    usual.map { staff.standIn(for: $0, on: day) ?? $0 }
  }

  /// Those at work here on the day; the one who is usual stays on offer whenever they left.
  func asked(usual: StaffID?, on day: Day) -> Field {
    let choices = members.filter { $0.works(on: day) || $0.id == usual }
      .map { Choice($0.id.raw, "\($0.details.name) (\($0.details.role.words))") }
    let value = choices.contains { $0.id == usual?.raw } ? usual?.raw ?? "" : ""
    return Field("chair", "Chaired by", .choice(choices), value: value)
  }
}
