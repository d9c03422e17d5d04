import CareCalendar
import Casebook
import Casework
import Desk
import Glass

/// Who has been responsible for the child, the latest first.
struct PeopleTab {
  let found: ChildCase
  let desk: Desk

  func table() -> Table {
    let responsible = found.child.responsibility
    let iros = rows(responsible.allocations.map { (desk.name(of: $0.iro), "", $0.since) }, "iro")
    let holders = rows(
      responsible.caseHolders.map { ($0.socialWorker ?? "not recorded", $0.team ?? "", $0.since) }, "holder")
    return .fitted(
      [
        Column("From", minimum: 14, priority: 4), Column("To", minimum: 11, priority: 3),
        Column("Name", minimum: 16, ideal: 30, priority: 5), Column("Team", minimum: 10, ideal: .max),
      ],
      (iros.isEmpty ? [] : [.heading("INDEPENDENT REVIEWING OFFICER (IRO)")] + iros)
        + (holders.isEmpty ? [] : [.heading("SOCIAL WORKER AND TEAM")] + holders))
  }

  /// Each lasts until the next one began.
  private func rows(_ people: [(name: String, team: String, since: Day?)], _ what: String) -> [Row] {
    people.indices.reversed().map { place in
      let until = place + 1 < people.count ? people[place + 1].since?.shortWithYear ?? "not known" : "now"
      return .entry(
        "\(what) \(place)", Text(people[place].since?.shortWithYear ?? "not known", style: .bold),
        Text(until), Text(people[place].name), Text(people[place].team))
    }
  }
}
