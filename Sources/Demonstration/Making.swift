import CareCalendar
import Casework
import Desk

/// The making of an invented council: list by list, and between them what the IROs type.
struct Making {
  private let seed: UInt64
  private let store: any Store
  private var recorder: Recorder
  private let lives: [Life]
  private let gestures: [Gesture]
  private let leaves: [Leave]

  init(seed: UInt64, inHundred: Int, _ store: any Store, _ chance: inout Chance) throws {
    self.seed = seed
    self.store = store
    recorder = Recorder(store, &chance)
    let desk = try recorder.desk(Establishment.iroManager.login, at: Moment(CouncilYears.lists[0], 7, 35))
    var lives = Allocating(Population(&chance, inHundred: inHundred), &chance).lives
    var aiming = Aiming(&chance)
    aiming.aim(&lives)
    var reviewing = Reviewing(desk.rulebook, &chance)
    for place in lives.indices { reviewing.review(&lives[place]) }
    let diary = Diary(of: lives, under: desk.rulebook.calendar, &chance)
    var gathering = Gathering(&chance)
    for place in lives.indices { gathering.gather(&lives[place]) }
    self.lives = lives
    let chronicle = Chronicle(of: lives, after: diary.gestures, under: desk.rulebook, &chance)
    let disputes = Disputes(of: lives, under: desk.rulebook, &chance)
    gestures = (chronicle.gestures + disputes.gestures).sorted(by: Gesture.precedes)
    leaves = disputes.leaves
  }

  mutating func run(_ progress: (_ what: String, _ done: Int, _ of: Int) -> Void) throws {
    try importStaff()
    var done = 0
    for (place, list) in CouncilYears.lists.enumerated() {
      try importChildren(place, progress)
      let ids = try store.numbers()
      let next = place + 1 < CouncilYears.lists.count ? CouncilYears.lists[place + 1] : list.adding(days: 1)
      for gesture in gestures.dropFirst(done).prefix(while: { $0.moment.day < next }) {
        guard let child = ids[gesture.number] else {
          throw DeskRefusal.noSuchChild(gesture.number.text)
        }
        try recorder.perform(gesture, on: child, of: ids)
        done += 1
        progress("Reviews", done, gestures.count)
      }
    }
  }

  private mutating func importStaff() throws {
    var extract = Extract(seed: seed)
    let rows = Establishment.toImport.map { StaffStatement($0, extract.origin("staff.csv", year: nil)) }
    let desk = try recorder.desk(Establishment.iroManager.login, at: Moment(CouncilYears.lists[0], 7, 50))
    try check(desk.importStaff(rows, isDryRun: false))
    try recorder.plan(
      leaves, as: Establishment.iroManager.login, at: Moment(CouncilYears.lists[0], 7, 55))
  }

  /// Imports the list of a day: everything with the first, what is new with the others.
  private mutating func importChildren(
    _ place: Int, _ progress: (_ what: String, _ done: Int, _ of: Int) -> Void
  ) throws {
    let list = CouncilYears.lists[place]
    var extract = Extract(seed: seed &+ UInt64(place))
    var rows: [CaseloadStatement] = []
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
    let desk = try recorder.desk(Establishment.iroManager.login, at: Moment(list, 8, 10))
    let manner = ImportManner(isDryRun: false, skipsInvalid: false, makesChildrenKnown: true)
    try check(desk.importChildren(children, manner) { progress("Children", $0, $1) })
    try check(desk.importCaseload(rows, manner) { progress("Caseloads", $0, $1) })
  }

  private func check(_ report: ImportReport) throws {
    if let fault = report.faults.first {
      throw DeskRefusal.impossible("\(fault.origin.file), line \(fault.origin.line): \(fault.words)")
    }
    if let other = report.disagreements.first {
      let difference = other.difference
      throw DeskRefusal.impossible(
        "\(other.origin.file), line \(other.origin.line): \(difference.column) \(difference.recorded)")
    }
  }
}

extension Life {
  /// The line of a caseload list; of one who has left, the name alone.
  fileprivate func row(on list: Day, _ origin: FactOrigin) -> CaseloadStatement {
    let isWithUs = isWithUs(on: list.adding(days: -1))
    return CaseloadStatement(
      number: number, name: name, iro: isWithUs ? iro : nil,
      socialWorker: isWithUs ? socialWorker : nil, team: isWithUs ? team.rawValue : nil, origin: origin)
  }
}
