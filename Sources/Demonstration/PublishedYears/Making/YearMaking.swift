import Application
import CareCalendar
import Casework
import Rulebook

/// The making of a published year: list by list, and between them what people type.
struct YearMaking {
  private let year: PublishedYear
  private let store: any Store
  private let plan: YearPlan
  private let days: YearCalendar
  private let script: YearScript
  private let seed: UInt64
  private var chance: SeededRandom
  private var recorder: Recorder
  private var done = 0
  private let manager = Establishment.iroManager.login

  init(
    _ year: PublishedYear, _ store: any Store, _ book: Rulebook, seed: UInt64, _ chance: inout SeededRandom
  ) {
    self.year = year
    self.store = store
    self.seed = seed
    plan = YearPlan(year.figures, under: book, &chance)
    days = YearCalendar(year.figures, book.calendar)
    script = YearScript(plan, days, book, &chance)
    recorder = Recorder(store, &chance)
    self.chance = chance.branch()
  }

  mutating func run(
    _ rules: NewCouncilRules, _ progress: (_ what: String, _ done: Int, _ of: Int) -> Void
  ) throws {
    try found(rules)
    let iros = try importStaff()
    let lists = YearLists(plan, days, iros: iros, seed: seed)
    let protection = ProtectionWriter(plan, days)
    let breaks = ShortBreakPlanWriter(plan)
    try protection.begin(on: days.founded, &recorder)
    try breaks.begin(on: days.founded, &recorder)
    try take(lists.first(), on: days.founded, progress)
    try type(before: days.lists[0], progress)
    for (place, list) in days.lists.enumerated() {
      let before = place == 0 ? days.filesEnd.adding(days: 1) : days.lists[place - 1]
      try protection.begin(on: list, &recorder)
      try breaks.begin(on: list, since: before, &recorder)
      try take(lists.news(on: list, since: before), on: list, progress)
      let next = place + 1 < days.lists.count ? days.lists[place + 1] : list.adding(days: 1)
      try type(before: next, progress)
    }
    try take(lists.last(), on: days.pinned, progress)
    let service = try recorder.service(manager, at: Moment(days.pinned, 8, 50))
    while try service.renewStaleRows(limit: 200) > 0 {}
  }

  private mutating func found(_ rules: NewCouncilRules) throws {
    var identifiers = Identifiers(chance.branch())
    let founding = NewCouncil(
      name: year.council, isDemonstration: true, pinned: year.pinned, founder: Establishment.iroManager)
    let opening = SettableClock(Moment(days.founded, 7, 30))
    try founding.found(store, under: rules, clock: opening, identifiers: &identifiers)
  }

  /// The ids of the IROs, in the order of the figures, and that of their manager.
  private mutating func importStaff() throws -> [StaffID] {
    let iros = plan.figures.iros.map(\.details)
    let all = iros + Establishment.teamManagers.map(\.details) + Establishment.others
    let rows = all.enumerated().map { line, details in
      StaffImportRow(
        details,
        FactOrigin(file: "staff.csv", line: line + 2, digest: String(repeating: "5", count: 64)))
    }
    let service = try recorder.service(manager, at: Moment(days.founded, 7, 50))
    try service.importStaff(rows, isDryRun: false).requireWhole()
    return (iros.map(\.login) + [manager]).compactMap { service.staff.member(login: $0)?.id }
  }

  private mutating func take(
    _ children: [ChildFacts], on list: Day,
    _ progress: (_ what: String, _ done: Int, _ of: Int) -> Void
  ) throws {
    guard !children.isEmpty else { return }
    let service = try recorder.service(manager, at: Moment(list, 8, 10))
    let manner = ImportMode(isDryRun: false, skipsInvalid: false, makesChildrenKnown: true)
    let isFirst = list == days.founded
    try service.importChildren(children, manner) { done, all in
      if isFirst { progress("Children", done, all) }
    }.requireWhole()
  }

  private mutating func type(
    before next: Day, _ progress: (_ what: String, _ done: Int, _ of: Int) -> Void
  ) throws {
    let actions = script.actions.dropFirst(done).prefix { $0.moment.day < next }
    guard !actions.isEmpty else { return }
    let ids = try store.numbers()
    for action in actions {
      guard let child = ids[action.number] else { throw ServiceRefusal.noSuchChild(action.number.text) }
      try recorder.perform(action, on: child, of: ids)
      done += 1
      progress("Reviews", done, script.actions.count)
    }
  }
}
