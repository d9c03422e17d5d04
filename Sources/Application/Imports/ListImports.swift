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

/// A row of a caseload list: who holds a child's case, by the names that the list gives.
public struct CaseloadImportRow: Equatable, Sendable {
  public let number: ChildNumber
  public let name: String?
  /// The IRO's name or login.
  public let iro: String?
  public let socialWorker: String?
  public let team: String?
  public let origin: FactOrigin

  public init(
    number: ChildNumber, name: String?, iro: String?, socialWorker: String?, team: String?,
    origin: FactOrigin
  ) {
    self.number = number
    self.name = name
    self.iro = iro
    self.socialWorker = socialWorker
    self.team = team
    self.origin = origin
  }
}

extension CaseService {
  /// Adds new members of staff and changes the details of those known, as one act.
  public func importStaff(_ rows: [StaffImportRow], isDryRun: Bool) throws -> ImportReport {
    try signedIn.require(.importFiles)
    guard !signedIn.isReadOnly else { throw ServiceRefusal.readOnlyDay(signedIn.day) }
    while true {
      guard let stream = try store.stream(of: .staff) else {
        throw ServiceRefusal.impossible("This store has no staff list. Make one with 'iro init'.")
      }
      let entries = try store.read(stream)
      var (report, events) = try reconcile(rows, with: StaffList(folding: entries))
      guard !isDryRun, !events.isEmpty else { return report }
      let append = StreamAppend(stream: stream, expecting: entries.count, events: events)
      guard try appendUnlessConflict(act([append]), .none) != nil else { continue }
      try refresh()
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
      case .changed: report.changed += 1
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

  /// Names children and says who holds their cases, as one act. A change of IRO or team counts from today.
  public func importCaseload(
    _ rows: [CaseloadImportRow], _ manner: ImportMode,
    progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws -> ImportReport {
    var faults: [ImportReport.Fault] = []
    var leftOut: [ChildNumber] = []
    let children = rows.map { row in
      do throws(IRONotFound) {
        return try facts(of: row)
      } catch {
        faults.append(ImportReport.Fault(origin: row.origin.at("iro"), words: error.words))
        leftOut.append(row.number)
        return ChildFacts(number: row.number)
      }
    }
    var manner = manner
    if !faults.isEmpty, !manner.skipsInvalid { manner.isDryRun = true }
    var report = try importChildren(children, manner, progress: progress)
    report.leftOut = leftOut + report.leftOut
    report.faults = (faults + report.faults).sorted { $0.origin.line < $1.origin.line }
    return report
  }

  private func facts(of row: CaseloadImportRow) throws(IRONotFound) -> ChildFacts {
    var facts: [ChildFact] = []
    if let name = row.name { facts.append(.named(name)) }
    if let iro = row.iro { facts.append(.allocatedTo(try allocatable(iro))) }
    if row.socialWorker != nil || row.team != nil {
      facts.append(.caseHeld(socialWorker: row.socialWorker, team: row.team))
    }
    return ChildFacts(number: row.number, facts: facts.map { ChildFacts.LocatedFact($0, row.origin) })
  }

  /// The one IRO whom a list means by a name or a login.
  private func allocatable(_ text: String) throws(IRONotFound) -> StaffID {
    if let member = staff.member(login: text) { return try anIRO(member, text) }
    let named = staff.members(named: text)
    guard named.count <= 1 else { throw IRONotFound.several(text) }
    guard let member = named.first else { throw IRONotFound.unknown(text) }
    return try anIRO(member, text)
  }

  private func anIRO(_ member: StaffMember, _ text: String) throws(IRONotFound) -> StaffID {
    guard member.details.role == .iro || member.details.role == .iroManager else {
      throw IRONotFound.otherRole(text, member.details.role)
    }
    return member.id
  }
}

/// Why a list's IRO is not one of the staff list.
private enum IRONotFound: Error {
  case unknown(String)
  case several(String)
  case otherRole(String, Role)

  var words: String {
    switch self {
    case .unknown(let text):
      "nobody in the staff list is called '\(text)'; check the spelling, or import the staff list first"
    case .several(let text): "several people in the staff list are called '\(text)'; give the login instead"
    case .otherRole(let text, let role): "\(text) is in the staff list as \(role.words), not as an IRO"
    }
  }
}

extension FactOrigin {
  fileprivate func at(_ column: String) -> FactOrigin {
    FactOrigin(file: file, line: line, column: column, digest: digest, collectionYear: collectionYear)
  }
}
