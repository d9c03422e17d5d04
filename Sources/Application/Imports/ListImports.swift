import CareCalendar
public import Casework
import Record

/// A row of a staff list, with where it stands.
public struct StaffImportRow: Equatable, Sendable {
  public let details: StaffDetails
  public let origin: FactOrigin

  public init(_ details: StaffDetails, _ origin: FactOrigin) {
    self.details = details
    self.origin = origin
  }
}

extension CaseService {
  /// Adds new members of staff and changes the details of those known, as one act. The report names those of the
  /// record whom the list leaves out, and those who have left and still have children.
  public func importStaff(_ rows: [StaffImportRow], isDryRun: Bool) throws -> ImportReport {
    try signedIn.require(.importFiles)
    guard !signedIn.isReadOnly else { throw ServiceRefusal.readOnlyDay(signedIn.day) }
    if isDryRun { return try importedStaff(rows, isDryRun: true) }
    return try recording {
      try requireClock()
      return try importedStaff(rows, isDryRun: false)
    }
  }

  private func importedStaff(_ rows: [StaffImportRow], isDryRun: Bool) throws -> ImportReport {
    while true {
      guard let stream = try store.stream(of: .staff) else {
        throw ServiceRefusal.impossible("This store has no staff list. Make one with 'iro init'.")
      }
      let entries = try store.read(stream)
      let known = StaffList(folding: entries)
      var (report, events) = try reconcile(rows, with: known)
      report.unlisted = try unlisted(in: rows, known)
      guard !isDryRun, !events.isEmpty else { return report }
      let append = StreamAppend(stream: stream, expecting: entries.count, events: events)
      guard try appendUnlessConflict(act([append]), .none) != nil else { continue }
      // It is recorded: what goes wrong in looking again is for the next question to say.
      _ = try? refresh()
      report.isRecorded = true
      return report
    }
  }

  private func reconcile(
    _ rows: [StaffImportRow], with known: StaffList
  ) throws -> (ImportReport, [NewEvent]) {
    var report = ImportReport()
    var events: [NewEvent] = []
    var staff = known
    for row in rows {
      let found = staff.reconcile(row.details, newID: identifiers.staff())
      found.forEach { staff.evolve($0) }
      switch found.first {
      case .joined: report.added += 1
      case .changed(let member):
        report.changed += 1
        report.remarks += try remark(onLeaving: member, row.origin)
      case .away, .returned, nil: report.unchanged += 1
      }
      events += found.map {
        NewEvent(
          .staff($0), source: .file(digest: row.origin.digest, collectionYear: nil, line: row.origin.line))
      }
    }
    report.entries = events.count
    let managers = staff.members.filter { $0.details.role == .iroManager && $0.works(on: signedIn.day) }
    guard !managers.isEmpty else { throw ServiceRefusal.nobodyLeftToManage }
    return (report, events)
  }

  /// Those who may come in today, by the name, and are in no row.
  private func unlisted(in rows: [StaffImportRow], _ known: StaffList) throws -> [ImportReport.Unlisted] {
    let listed = Set(rows.map(\.details.login))
    return try known.members.filter { $0.works(on: signedIn.day) && !listed.contains($0.details.login) }
      .map { ImportReport.Unlisted(member: $0, children: try childrenWithUs(of: $0.id)) }
      .sorted { $0.member.details.name < $1.member.details.name }
  }

  private func remark(onLeaving member: StaffMember, _ origin: FactOrigin) throws -> [ImportReport.Remark] {
    guard let ended = member.details.ended, !member.works(on: signedIn.day) else { return [] }
    let children = try childrenWithUs(of: member.id)
    guard children > 0 else { return [] }
    let words =
      "\(member.details.name) left on \(ended.shortWithYear) and still has "
      + "\(children == 1 ? "1 child" : "\(children) children"): name their IRO in the caseload list"
    return [ImportReport.Remark(origin: origin.at("ended"), words: words)]
  }

  private func childrenWithUs(of iro: StaffID) throws -> Int {
    try store.reading { try presentRows(.iros([iro])) }.filter { $0.isWithUs(on: signedIn.day) }.count
  }
}
