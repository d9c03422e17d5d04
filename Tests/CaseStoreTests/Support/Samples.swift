import Application
import CareCalendar
import Casework
import ReadModels
import Record
import Rulebook

/// Invented children, staff and acts for tests of stores.
enum Sample {
  static func day(_ text: String) -> Day { Day(iso: text)! }

  static func known(_ number: String) -> JournalEvent { .child(.person(.known(ChildNumber(number)))) }

  static func held(_ day: String) -> JournalEvent {
    .child(.review(.held(Review(kind: .lookedAfter, heldOn: self.day(day), participation: .pn1))))
  }

  static let founded = JournalEvent.council(
    .founded(name: "Barrowdale Council", isDemonstration: false, pinned: nil))

  static let joined = JournalEvent.staff(
    .joined(
      StaffMember(
        id: StaffID("m1"), details: StaffDetails(name: "Zoë Achebe-Price", login: "zprice", role: .iro))))

  static func append(_ stream: String, expecting: Int = 0, _ events: [JournalEvent]) -> StreamAppend {
    StreamAppend(stream: StreamID(stream), expecting: expecting, events: events.map { NewEvent($0) })
  }

  static func act(_ id: String, _ appends: [StreamAppend], by staff: String? = "m1") -> Act {
    Act(
      id: ActID(id), appends: appends, recordedAt: Instant(milliseconds: 1_415_001_600_000),
      recordedBy: staff.map { StaffID($0) })
  }

  static func row(_ id: String, number: String, entries: Int = 1, iro: String? = nil) -> ChildRow {
    ChildRow(
      id: ChildID(id), number: ChildNumber(number), iro: iro.map { StaffID($0) }, entries: entries)
  }

  static func draft(
    _ form: String, by staff: String = "m1", child: String? = nil, about: String = "",
    _ answers: [String: String] = [:], at instant: Int64 = 5, as act: String? = nil, isTried: Bool = false
  ) -> Draft {
    let key = DraftKey(
      staff: StaffID(staff), form: form, child: child.map { ChildID($0) }, about: about)
    return Draft(
      key: key, act: ActID(act ?? "of \(form) \(about)"), answers: answers,
      keptAt: Instant(milliseconds: instant), isTried: isTried)
  }

  static func read(
    _ children: String..., by staff: String = "m1", at instant: Int64 = 1, _ place: ReadPlace = .child
  ) -> ReadNote {
    ReadNote(StaffID(staff), children.map { ChildID($0) }, at: Instant(milliseconds: instant), place)
  }

  static let concern = AlertDetails(
    category: "drift", concern: "No school", remedy: "A school", putRightBy: day("2014-12-01"),
    told: .told("I asked"), stage: "team-manager")

  static func renewal(_ rows: ChildRow..., under fingerprint: String = "rules 1") -> BoardRenewal {
    BoardRenewal(rows: rows, fingerprint: fingerprint)
  }
}

extension Journal {
  /// Appends one act to one stream, without a board.
  @discardableResult
  func record(
    _ act: String, _ stream: String, expecting: Int = 0, _ events: JournalEvent...
  ) throws(StoreFault) -> Position {
    try append(Sample.act(act, [Sample.append(stream, expecting: expecting, events)]), renewing: .none)
  }
}
