import CareCalendar
import Casework
import ReadModels
import Record
import Rulebook

extension Entry {
  /// - Parameter moment: nil for any.
  func wasRecorded(before moment: Instant?) -> Bool { moment.map { recordedAt < $0 } ?? true }
}

extension StaffList {
  /// The staff list as the entries of its stream tell it.
  init(folding entries: [Entry]) {
    self.init()
    for entry in entries {
      if case .staff(let event) = entry.event { evolve(event, on: entry.recordedAt.day) }
    }
  }
}

/// What every answer stands on: the council, its staff and its rules, as of one position of the journal or, where that is
/// asked for, as they had been recorded before a moment.
struct CouncilState {
  var council = Council()
  var staff = StaffList()
  /// The service's own record, in order.
  let service: [RecordedServiceEntry]
  let rulebook: Rulebook
  let position: Position
  /// The entry at that position; nil in a demonstration.
  let end: JournalEnd?

  /// - Parameter moment: nil for all that is recorded.
  init(_ store: any Store, recordedBefore moment: Instant? = nil) throws {
    position = try store.head()
    let streams = try (council: store.stream(of: .council), staff: store.stream(of: .staff))
    let entries = try store.read([streams.council, streams.staff, .service].compactMap { $0 })
      .mapValues { $0.filter { $0.wasRecorded(before: moment) } }
    for entry in streams.council.flatMap({ entries[$0] }) ?? [] {
      if case .council(let event) = entry.event { council.evolve(event) }
    }
    end = council.isDemonstration ? nil : JournalEnd(store, at: position)
    staff = StaffList(folding: streams.staff.flatMap { entries[$0] } ?? [])
    service = (entries[.service] ?? []).compactMap(RecordedServiceEntry.init)
    rulebook = Rulebook(
      policy: Policy(settings: council.settings), calendar: WorkingCalendar(council.bankHolidays))
  }
}
