import CareCalendar
import Casework
import Record
import Rulebook

extension StaffList {
  /// The staff list as the entries of its stream tell it.
  init(folding entries: [Entry]) {
    self.init()
    for entry in entries {
      if case .staff(let event) = entry.event { evolve(event) }
    }
  }
}

/// What every answer stands on: the council, its staff and its rules, as of one position of the journal.
struct CouncilState {
  var council = Council()
  var staff = StaffList()
  let rulebook: Rulebook
  let position: Position

  init(_ store: any Store) throws {
    position = try store.head()
    let streams = try (council: store.stream(of: .council), staff: store.stream(of: .staff))
    let entries = try store.read([streams.council, streams.staff].compactMap { $0 })
    for entry in streams.council.flatMap({ entries[$0] }) ?? [] {
      if case .council(let event) = entry.event { council.evolve(event) }
    }
    staff = StaffList(folding: streams.staff.flatMap { entries[$0] } ?? [])
    rulebook = Rulebook(
      policy: Policy(settings: council.settings), calendar: WorkingCalendar(council.bankHolidays))
  }
}
