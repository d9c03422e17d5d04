public import Application
public import CareCalendar

/// A council that does not exist, with its children and staff, the same each time from the same seed.
///
/// It is made by the commands that people would give: lists imported by the IRO manager, reviews booked,
/// recorded and put off by the IROs. No child and no member of staff is a real person.
public struct SyntheticCouncil: Sendable {
  public static let name = "Meadowbridge"
  /// The day that the council takes for today.
  public static let pinned = CouncilYears.pinned
  /// The IRO with the fullest board.
  public static let suggestedLogin = Establishment.suggestedLogin
  /// Those as whom one may look at it, the suggested one first.
  public static let cast: [CastMember] = CastMember.all

  public let seed: UInt64
  /// How many of a hundred of its children are invented; a small council is soon made.
  public let inHundred: Int

  public init(seed: UInt64 = 3, inHundred: Int = 100) {
    self.seed = seed
    self.inHundred = inHundred
  }

  /// Founds the council in an empty store and records its years up to the pinned day.
  ///
  /// `progress` is told what is being done, and how much of how much of it is done.
  public func make(
    in store: any Store, under rules: NewCouncilRules,
    progress: (_ what: String, _ done: Int, _ of: Int) -> Void = { _, _, _ in }
  ) throws {
    var chance = SeededRandom(seed: seed)
    var identifiers = Identifiers(chance.branch())
    let founding = NewCouncil(
      name: SyntheticCouncil.name, isDemonstration: true, pinned: SyntheticCouncil.pinned,
      founder: Establishment.iroManager)
    let opening = SettableClock(Moment(CouncilYears.lists[0], 7, 30))
    try founding.found(store, under: rules, clock: opening, identifiers: &identifiers)
    var making = try CouncilBuilder(seed: seed, inHundred: inHundred, store, &chance)
    try making.run(progress)
    try making.placeLines(on: SyntheticCouncil.pinned)
  }
}
