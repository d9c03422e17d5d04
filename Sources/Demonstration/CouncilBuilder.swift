import Application
import CareCalendar
import Casework

/// The making of an invented council: list by list, and between them what the IROs type.
struct CouncilBuilder {
  private let seed: UInt64
  private let store: any Store
  private var recorder: Recorder
  private let lives: [SyntheticChild]
  private let actions: [ScriptedAction]
  private let leaves: [Leave]

  init(seed: UInt64, inHundred: Int, _ store: any Store, _ chance: inout SeededRandom) throws {
    self.seed = seed
    self.store = store
    recorder = Recorder(store, &chance)
    let service = try recorder.service(
      Establishment.iroManager.login, at: Moment(CouncilYears.lists[0], 7, 35))
    var lives = IROAllocator(Population(&chance, inHundred: inHundred), &chance).lives
    var aiming = WorkloadShaper(&chance)
    aiming.aim(&lives)
    var reviewing = ReviewScheduler(service.rulebook, &chance)
    for place in lives.indices { reviewing.review(&lives[place]) }
    let diary = Diary(of: lives, under: service.rulebook.calendar, &chance)
    var gathering = NetworkMaker(&chance)
    for place in lives.indices { gathering.gather(&lives[place]) }
    self.lives = lives
    let chronicle = CaseChronicle(of: lives, after: diary.actions, under: service.rulebook, &chance)
    let disputes = Disputes(of: lives, under: service.rulebook, &chance)
    actions = (chronicle.actions + disputes.actions).sorted(by: ScriptedAction.precedes)
    leaves = disputes.leaves
  }

  mutating func run(_ progress: (_ what: String, _ done: Int, _ of: Int) -> Void) throws {
    try importStaff()
    var done = 0
    for (place, list) in CouncilYears.lists.enumerated() {
      try importChildren(place, progress)
      let ids = try store.numbers()
      let next = place + 1 < CouncilYears.lists.count ? CouncilYears.lists[place + 1] : list.adding(days: 1)
      for action in actions.dropFirst(done).prefix(while: { $0.moment.day < next }) {
        guard let child = ids[action.number] else {
          throw ServiceRefusal.noSuchChild(action.number.text)
        }
        try recorder.perform(action, on: child, of: ids)
        done += 1
        progress("Reviews", done, actions.count)
      }
    }
    try letInSocialWorker()
  }

  /// Puts the children's lines where they stand on the day that the council takes for today, once for all.
  mutating func placeLines(on day: Day) throws {
    let service = try recorder.service(Establishment.iroManager.login, at: Moment(day, 7, 30))
    while try service.renewStaleRows(limit: 200) > 0 {}
  }

  private mutating func importStaff() throws {
    var extract = CouncilExtract(seed: seed)
    let rows = Establishment.toImport.map { StaffImportRow($0, extract.origin("staff.csv", year: nil)) }
    let service = try recorder.service(
      Establishment.iroManager.login, at: Moment(CouncilYears.lists[0], 7, 50))
    try service.importStaff(rows, isDryRun: false).requireWhole()
    try recorder.plan(
      leaves, as: Establishment.iroManager.login, at: Moment(CouncilYears.lists[0], 7, 55))
  }

  /// The last thing that is recorded: who is listed before decides the ids of all that follows.
  private mutating func letInSocialWorker() throws {
    var extract = CouncilExtract(seed: seed)
    let row = StaffImportRow(Establishment.socialWorker, extract.origin("staff.csv", year: nil))
    let morning = Moment(CouncilYears.pinned, 8, 30)
    let service = try recorder.service(
      Establishment.iroManager.login, at: max(actions.last?.moment ?? morning, morning))
    try service.importStaff([row], isDryRun: false).requireWhole()
  }

  /// Imports the list of a day: everything with the first, what is new with the others.
  private mutating func importChildren(
    _ place: Int, _ progress: (_ what: String, _ done: Int, _ of: Int) -> Void
  ) throws {
    let list = CouncilYears.lists[place]
    var extract = CouncilExtract(seed: seed &+ UInt64(place))
    var rows: [CaseloadImportRow] = []
    var children: [ChildFacts] = []
    for life in lives {
      let facts =
        place == 0
        ? extract.history(of: life, before: list)
        : extract.news(of: life, since: CouncilYears.lists[place - 1], before: list)
      guard let facts else { continue }
      children.append(facts)
      rows.append(life.row(on: list, extract.origin("caseload.csv", year: nil)))
    }
    let service = try recorder.service(Establishment.iroManager.login, at: Moment(list, 8, 10))
    let manner = ImportMode(isDryRun: false, skipsInvalid: false, makesChildrenKnown: true)
    try service.importChildren(children, manner) { progress("Children", $0, $1) }.requireWhole()
    try service.importCaseload(rows, manner) { progress("Caseloads", $0, $1) }.requireWhole()
  }
}

extension SyntheticChild {
  /// The line of a caseload list; of one who has left, the name alone.
  fileprivate func row(on list: Day, _ origin: FactOrigin) -> CaseloadImportRow {
    let isWithUs = isWithUs(on: list.adding(days: -1))
    return CaseloadImportRow(
      number: number, name: name, iro: isWithUs ? iro : nil,
      socialWorker: isWithUs ? socialWorker : nil, team: isWithUs ? team.rawValue : nil, origin: origin)
  }
}
