public import Application
public import CareCalendar
import Casework
import Rulebook

/// A year of which a council published figures, lived by invented children so that their record comes to them.
///
/// It is made by the lists that a council would import and the commands that people would give, never as totals; the
/// same each time from the same seed. No child and no member of staff is a real person.
public struct PublishedYear: Sendable {
  /// "newham-2014-15", as commands know it.
  public let name: String
  /// "Newham"
  public let council: String
  /// "2014-15"
  public let year: String
  /// The first working day after the year, which the council takes for today.
  public let pinned: Day
  let figures: CouncilFigures

  /// Those as whom one may look at it, the suggested one first.
  public var cast: [CastMember] { CastMember.all(of: figures) }

  /// Whoever writes the annual report: the IRO manager.
  public static let suggestedLogin = Establishment.iroManager.login

  public static let all = [
    PublishedYear(
      name: "newham-2014-15", council: "Newham", year: "2014-15", pinned: CouncilYears.day(2015, 4, 1),
      figures: .newham),
    PublishedYear(
      name: "durham-2018-19", council: "Durham", year: "2018-19", pinned: CouncilYears.day(2019, 4, 1),
      figures: .durham),
    PublishedYear(
      name: "northumberland-2012-13", council: "Northumberland", year: "2012-13",
      pinned: CouncilYears.day(2013, 4, 2), figures: .northumberland),
    PublishedYear(
      name: "north-lincolnshire-2010-11", council: "North Lincolnshire", year: "2010-11",
      pinned: CouncilYears.day(2011, 4, 1), figures: .northLincolnshire),
    PublishedYear(
      name: "portsmouth-2013-14", council: "Portsmouth", year: "2013-14",
      pinned: CouncilYears.day(2014, 4, 1), figures: .portsmouth),
  ]

  public init?(named name: String) {
    guard let found = PublishedYear.all.first(where: { $0.name == name.lowercased() }) else { return nil }
    self = found
  }

  private init(name: String, council: String, year: String, pinned: Day, figures: CouncilFigures) {
    self.name = name
    self.council = council
    self.year = year
    self.pinned = pinned
    self.figures = figures
  }

  /// Founds the council in an empty store and records its years up to today.
  ///
  /// `progress` is told what is being done, and how much of how much of it is done.
  public func make(
    in store: any Store, under rules: NewCouncilRules, seed: UInt64 = 3,
    progress: (_ what: String, _ done: Int, _ of: Int) -> Void = { _, _, _ in }
  ) throws {
    var chance = SeededRandom(seed: seed)
    let book = Rulebook(
      policy: Policy(settings: rules.settings),
      calendar: WorkingCalendar(BankHolidays(listed: rules.bankHolidays)))
    var making = YearMaking(self, store, book, seed: seed, &chance)
    try making.run(rules, progress)
  }
}
