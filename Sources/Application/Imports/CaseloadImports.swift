public import CareCalendar
public import Casework

/// A row of a caseload list: who holds a child's case, by the names that the list gives.
public struct CaseloadImportRow: Equatable, Sendable {
  public let number: ChildNumber
  public let name: String?
  /// The IRO's name or login.
  public let iro: String?
  public let socialWorker: String?
  public let team: String?
  /// The day from which this IRO has the child.
  public let since: Day?
  /// The day on which the reviewing service was told of the child.
  public let told: Day?
  public let origin: FactOrigin

  public init(
    number: ChildNumber, name: String?, iro: String?, socialWorker: String?, team: String?,
    since: Day? = nil, told: Day? = nil, origin: FactOrigin
  ) {
    self.number = number
    self.name = name
    self.iro = iro
    self.socialWorker = socialWorker
    self.team = team
    self.since = since
    self.told = told
    self.origin = origin
  }
}

extension CaseService {
  /// Names children and says who holds their cases, as one act. A change of IRO counts from the day that the row gives,
  /// or else from today; one of social worker or team from today.
  public func importCaseload(
    _ rows: [CaseloadImportRow], _ manner: ImportMode,
    progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws -> ImportReport {
    try importRows(rows, \.number, manner, progress) { row, names throws(RowFault) in
      try facts(of: row, &names)
    }
  }

  private func facts(of row: CaseloadImportRow, _ names: inout ListedNames) throws(RowFault) -> ChildFacts {
    var facts: [ChildFacts.LocatedFact] = []
    func add(_ fact: ChildFact, _ column: String) {
      facts.append(ChildFacts.LocatedFact(fact, row.origin.at(column)))
    }
    if let name = row.name { add(.named(name), "name") }
    if let told = try notAfterToday(row.told, "told", row.origin) { add(.serviceTold(told), "told") }
    let since = try notAfterToday(row.since, "since", row.origin)
    if let iro = row.iro { add(.allocatedTo(try names.iro(iro, row.origin), since: since), "since") }
    if row.socialWorker != nil || row.team != nil {
      let team = row.team.map { names.team($0, row.origin) }
      add(.caseHeld(socialWorker: row.socialWorker.map { names.socialWorker($0) }, team: team), "team")
    }
    return ChildFacts(number: row.number, facts: facts)
  }
}
