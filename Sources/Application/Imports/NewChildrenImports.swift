public import CareCalendar
public import Casework

/// A row of a list of new children: a child who came into care, with their first episode.
public struct NewChildImportRow: Equatable, Sendable {
  public let number: ChildNumber
  public let name: String?
  public let born: Day
  public let sex: Sex?
  public let ethnicity: Ethnicity?
  public let episode: Episode
  /// The day on which the reviewing service was told of the child.
  public let told: Day?
  public let socialWorker: String?
  public let team: String?
  public let origin: FactOrigin

  public init(
    number: ChildNumber, name: String?, born: Day, sex: Sex?, ethnicity: Ethnicity?, episode: Episode,
    told: Day?,
    socialWorker: String?, team: String?, origin: FactOrigin
  ) {
    self.number = number
    self.name = name
    self.born = born
    self.sex = sex
    self.ethnicity = ethnicity
    self.episode = episode
    self.told = told
    self.socialWorker = socialWorker
    self.team = team
    self.origin = origin
  }
}

extension CaseService {
  /// Records children who came into care since the last return, as one act, by the events that a return would lead to:
  /// the next return finds what it says of them recorded.
  public func importNewChildren(
    _ rows: [NewChildImportRow], _ manner: ImportMode,
    progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws -> ImportReport {
    try importRows(rows, \.number, manner, progress) { row, names throws(RowFault) in
      try facts(of: row, &names)
    }
  }

  private func facts(of row: NewChildImportRow, _ names: inout ListedNames) throws(RowFault) -> ChildFacts {
    var facts: [ChildFacts.LocatedFact] = []
    func add(_ fact: ChildFact, _ column: String) {
      facts.append(ChildFacts.LocatedFact(fact, row.origin.at(column)))
    }
    let began = row.episode.began
    _ = try notAfterToday(began, "since", row.origin)
    add(.born(row.born), "birth")
    if row.sex != nil || row.ethnicity != nil {
      add(.described(sex: row.sex, ethnicity: row.ethnicity), "sex")
    }
    add(.cameIntoCare(row.episode), "since")
    if row.episode.placement?.isAdoptive ?? false {
      add(.adoptionPlacement(AdoptionPlacement(placed: began), knownTo: began), "placement")
    }
    if let told = try notAfterToday(row.told, "told", row.origin) { add(.serviceTold(told), "told") }
    if let name = row.name { add(.named(name), "name") }
    if row.socialWorker != nil || row.team != nil {
      let team = row.team.map { names.team($0, row.origin) }
      add(.caseHeld(socialWorker: row.socialWorker.map { names.socialWorker($0) }, team: team), "team")
    }
    return ChildFacts(number: row.number, facts: facts)
  }
}
