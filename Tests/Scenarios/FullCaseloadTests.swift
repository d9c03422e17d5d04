import Application
import CareCalendar
import CaseStore
import Casework
import Foundation
import Headless
import Interchange
import ReadModels
import Record
import Rulebook
import Screens
import TerminalUI
import TestSupport
import Testing

/// An IRO with 110 children of all kinds finds on the first screen what needs them today.
@Suite struct FullCaseloadTests {
  private let council: DemonstrationCouncil
  private let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "a-full-caseload")
  private static let login = "amina.okafor"

  init() throws {
    council = try DemonstrationCouncil.small()
    try allocate()
    try putOff("Leo Brandt", until: "2014-11-14", "His grandmother comes on the 20th")
  }

  @Test("The first screen tells what needs the IRO, the worst first, in every size")
  func morning() throws {
    #expect(try service().today().childCount == 110)
    var golden = Golden(in: folder)
    let stage = Rehearsal.Stage(
      open: { opening in try council.session(opening) },
      lastKinds: { try LastRecordedKinds.kinds(in: council.store) },
      frame: { name, text in try golden.complaint("\(name).frame", text) }, page: { _, _ in nil })
    var rehearsal = Rehearsal(on: stage)
    let text = try String(contentsOf: folder.appending(path: "morning"), encoding: .utf8)
    do {
      try rehearsal.run(try Script(text))
    } catch let fault as ScriptFault {
      Issue.record("morning:\(fault.line): \(fault.words)")
    }
    if !golden.recorded.isEmpty { Issue.record("Recorded, since missing: \(golden.recorded).") }
  }

  @Test("What must be done today has its line on the first screen, and what can wait is counted above it")
  func firstScreen() throws {
    let board = try service().today()
    var opening = Rehearsal.Opening()
    (opening.login, opening.size) = (Self.login, Size(columns: 100, rows: 30))
    let shown = try council.session(opening).frame().text.split(separator: "\n").map(String.init)
    let lines = shown.filter { $0.contains(#/^ (\d\d:\d\d|[!•–]) /#) }
    #expect(board.ofTheDay.count > 12)
    for line in board.ofTheDay {
      let name = line.child.nameOrNumber
      #expect(lines.contains { $0.contains(name) }, "\(line.duty.title) of \(name)")
    }
    for section in board.sections where !section.section.isOfTheDay(for: .iro) {
      #expect(shown[1].contains("\(section.count) "), "\(section.title)")
      #expect(!section.lines.isEmpty)
    }
    let kinds = Set(board.lines.compactMap(\.duty.kind))
    #expect(kinds == Set(ReviewKind.allCases))
  }

  @Test("They are known for every reason for which a child has an IRO")
  func everyKind() throws {
    let day: Day = "2014-11-03"
    let store = council.store
    let children = try store.numbers().values.map { try council.child(StreamID($0)) }
    let kinds = Set(children.flatMap { $0.involvements.filter { $0.runs(on: day) }.map(\.kind) })
    #expect(kinds == Set(InvolvementKind.allCases.filter { $0.reviewKind != nil }))
  }
}

extension FullCaseloadTests {
  private func service() throws -> CaseService {
    var opening = Rehearsal.Opening()
    opening.login = Self.login
    return try council.service(opening)
  }

  /// Records the children as if their IRO had typed it all on the morning.
  private func allocate() throws {
    try join("Theresa Stone", "theresa.stone", .teamManager)
    let service = try service()
    let iro = service.signedIn.member.id
    let stone = try #require(service.staff.member(login: "theresa.stone")).id
    let given = FullCaseload(policy: service.rulebook.policy, iro: iro, manager: stone)
    var identifiers = Identifiers()
    for (place, child) in given.children.enumerated() {
      let number = ChildNumber(String(300_001 + place))
      let events: [ChildEvent] =
        [
          .person(.known(number)), .allocation(.allocated(Allocation(iro: iro, since: "2014-01-06"))),
          .allocation(
            .caseHeld(CaseHolder(socialWorker: "Ben Hill", team: "Children in Care 1", since: nil))),
        ] + child.events
      try append(events, to: identifiers.child(), under: service.rulebook, by: iro, &identifiers)
    }
  }

  private func append(
    _ events: [ChildEvent], to id: ChildID, under book: Rulebook, by iro: StaffID,
    _ identifiers: inout Identifiers
  ) throws {
    let entries = events.enumerated().map { ChildEntry(version: $0.offset + 1, event: $0.element) }
    let row = ChildRow.index(of: Child(folding: entries), id: id, entries: entries, under: book)
    let append = StreamAppend(
      stream: StreamID(id), expecting: 0, events: events.map { NewEvent(.child($0)) })
    try council.store.append(
      Act(id: identifiers.act(), appends: [append], recordedAt: StoppedClock().now(), recordedBy: iro),
      renewing: BoardRenewal(rows: row.map { [$0] } ?? [], fingerprint: book.fingerprint))
  }

  private func join(_ name: String, _ login: String, _ role: Role) throws {
    let origin = FactOrigin(file: "staff.csv", line: 2, digest: "")
    let details = StaffDetails(name: name, login: login, role: role, team: "Children in Care 1")
    let judith = try CaseService(
      council.store, clock: StoppedClock(), signIn: SignInRequest(account: "judith.ravenscroft"))
    _ = try judith.importStaff([StaffImportRow(details, origin)], isDryRun: false)
  }

  private func putOff(_ name: String, until day: Day, _ reason: String) throws {
    let service = try service()
    let line = try #require(
      try service.allDuties().first { $0.child.name == name && $0.duty.nature == .review })
    _ = try service.perform(.duty(.putOff(line.child.id, line.duty.key, until: day, reason: reason)))
  }
}
