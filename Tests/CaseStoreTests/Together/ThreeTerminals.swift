import Application
import CareCalendar
import CaseStore
import Casework
import Demonstration
import Record
import TestSupport

/// Three people at services that share one file: an IRO and a team manager over one connection, the IRO manager over
/// another.
struct ThreeTerminals {
  static let logins = ["amina", "sam", "robin"]

  let folder: TemporaryFolder
  let clock = MovingClock(Sample.day("2014-11-03"))
  /// In the order of the logins.
  let services: [CaseService]
  let children: [ChildID]
  private let second: CaseStore

  init(seed: UInt64) throws {
    folder = try TemporaryFolder()
    let store = try folder.makeStore()
    try ThreeTerminals.found(store, clock, seed)
    second = try CaseStore(opening: folder.storePath)
    let connections = [store, store, second]
    let clock = clock
    let services = try zip(ThreeTerminals.logins, connections).enumerated().map { place, sitting in
      try CaseService(
        sitting.1, clock: clock, identifiers: Identifiers(SeededRandom(seed: seed + UInt64(place) + 1)),
        signIn: SignInRequest(account: sitting.0))
    }
    self.services = services
    children = try (1...5).map { try services[2].find(number: "\($0)") }
  }

  /// The service of a program that starts now.
  func service(_ person: Int, _ store: any Store) throws -> CaseService {
    try CaseService(store, clock: clock, signIn: SignInRequest(account: ThreeTerminals.logins[person]))
  }

  func recorded() throws -> Position { try second.head() }

  func entries(after position: Position) throws -> [Entry] {
    try second.read(after: position, limit: .max)
  }
}

extension ThreeTerminals {
  private static let origin = FactOrigin(file: "list.csv", line: 2, digest: "d")

  private static func found(_ store: CaseStore, _ clock: MovingClock, _ seed: UInt64) throws {
    var identifiers = Identifiers(SeededRandom(seed: seed))
    let founding = NewCouncil(
      name: "Barrowdale", isDemonstration: false, pinned: nil,
      founder: StaffDetails(name: "Robin Ferris", login: "robin", role: .iroManager))
    let rules = NewCouncilRules(
      policy: AdoptedFile(name: "p", text: ""), settings: [:],
      bankHolidayFile: AdoptedFile(name: "b", text: ""),
      bankHolidays: bankHolidays)
    try founding.found(store, under: rules, clock: clock, identifiers: &identifiers)
    let robin = try CaseService(
      store, clock: clock, identifiers: identifiers, signIn: SignInRequest(account: "robin"))
    try join(robin)
    try takeIn(robin)
    let link = try ["2", "3"].map { try robin.find(number: $0) }
    for other in link {
      _ = try robin.perform(.family(.link(try robin.find(number: "1"), other)))
    }
  }

  /// As many of each year as a list has to hold: what none holds is worked out by rule, day by day, which takes long.
  private static var bankHolidays: [BankHoliday] {
    let days = ["01-01", "04-06", "04-09", "05-04", "05-25", "08-31", "12-25", "12-28"]
    return (2013...2016).flatMap { year in
      days.map { BankHoliday(day: Sample.day("\(year)-\($0)"), title: "Closed") }
    }
  }

  private static func join(_ robin: CaseService) throws {
    let staff = [
      StaffDetails(name: "Amina Okafor", login: "amina", role: .iro),
      StaffDetails(name: "Tom Nowak", login: "tom", role: .iro),
      StaffDetails(name: "Sam Stone", login: "sam", role: .teamManager, team: "North"),
      StaffDetails(name: "Bryn Hill", login: "bryn", role: .teamManager, team: "South"),
      StaffDetails(name: "Reid Cole", login: "reid", role: .serviceManager),
    ]
    _ = try robin.importStaff(staff.map { StaffImportRow($0, origin) }, isDryRun: false)
  }

  /// Five children, of whom most are Amina's and of Sam's team. The first three are brothers and sisters.
  private static func takeIn(_ robin: CaseService) throws {
    let children = (1...5).map { number in
      let episode = Episode(
        began: Sample.day("2014-06-02").adding(days: 11 * number), reasonBegan: .started,
        legalStatus: .careOrder)
      let facts = [
        ChildFact.born(Sample.day("2004-03-01").adding(days: 97 * number)),
        .episode(episode, knownTo: Sample.day("2014-11-03")),
      ]
      return ChildFacts(
        number: ChildNumber("\(number)"), facts: facts.map { ChildFacts.LocatedFact($0, origin) })
    }
    let manner = ImportMode(isDryRun: false, skipsInvalid: false, makesChildrenKnown: true)
    _ = try robin.importChildren(children, manner)
    let rows = (1...5).map { number in
      row(
        number, name: "Ella Rose \(number)", iro: number > 4 ? "tom" : "amina",
        number % 4 == 0 ? "South" : "North")
    }
    _ = try robin.importCaseload(rows, manner)
  }

  /// A row of a caseload list.
  static func row(_ number: Int, name: String? = nil, iro: String?, _ team: String?) -> CaseloadImportRow {
    CaseloadImportRow(
      number: ChildNumber("\(number)"), name: name, iro: iro, socialWorker: nil, team: team, origin: origin)
  }
}
