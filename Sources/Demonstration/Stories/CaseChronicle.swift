import Application
import CareCalendar
import Casework
import Rulebook

/// Everything that is typed about the invented children beside their bookings and that a review was held: who is
/// around them, what they say, how reviews are prepared, and what follows them.
struct CaseChronicle {
  private(set) var actions: [ScriptedAction]
  let book: Rulebook
  var chance: SeededRandom
  var identifiers: Identifiers
  var turns: TextRotation
  let families: [Int: [SyntheticChild]]
  private let turnings: UnusualReviews
  private let staff: StaffList

  /// `typed` is what the diary holds already.
  init(
    of lives: [SyntheticChild], after typed: [ScriptedAction], under book: Rulebook,
    _ chance: inout SeededRandom
  ) {
    self.book = book
    self.chance = chance.branch()
    identifiers = Identifiers(chance.branch())
    turns = TextRotation(&self.chance)
    families = Dictionary(grouping: lives.filter { $0.isFollowed }, by: \.family)
    turnings = UnusualReviews(of: lives, typed)
    staff = Establishment.staff(away: Leave.planned(under: book.policy.ladder))
    actions = []
    for action in typed { actions.append(action.inOrder(&self.chance)) }
    let places = Dictionary(grouping: typed.indices) { typed[$0].number }
    for var life in lives where life.isFollowed {
      if case .shown? = turnings.of(life.number) { life.makeWhole() }
      turns = TextRotation(&self.chance)
      let own = places[life.number] ?? []
      settle(life, by: own.map { typed[$0].moment.day }.min())
      for place in own { follow(place, of: life) }
    }
    actions.sort(by: ScriptedAction.precedes)
  }

  /// Tells the whole of a review that the diary holds a booking or the holding of.
  private mutating func follow(_ place: Int, of life: SyntheticChild) {
    let action = actions[place]
    switch action.what {
    case .book(let kind, let day, _, _) where day == life.next?.day:
      prepare(kind, on: day, bookedOn: action.moment.day, life)
    case .record(let review):
      let turning = turnings.of(life.number)
      let held = review.told(turning, isLate: life.isLate(review, book), &chance, book)
      actions[place].what = .record(held)
      let out = book.calendar.end(of: book.policy[.recordDistributed], from: held.heldOn)
      // What was recorded after its record would have been out is history: nothing follows it.
      if action.moment.day <= out { tell(held, turning, recordedOn: action.moment.day, life) }
    default: break
    }
  }

  mutating func story(of kind: ReviewKind, on day: Day, _ life: SyntheticChild) -> ReviewStory {
    let siblings = families[life.family, default: []].filter { $0.number != life.number }
    return ReviewStory(
      life: life, book: book, kind: kind, heldOn: day, siblings: siblings, chance: chance.branch(),
      identifiers: Identifiers(chance.branch()), turns: turns)
  }

  /// Keeps what texts were used, so that the next ones are others.
  mutating func close(_ story: ReviewStory) { turns = story.turns }

  /// The login of the team's manager, or of whoever covers on the day.
  func manager(of team: Team, on day: Day) -> String? {
    staff.turn(at: [.teamManager], team: team.rawValue, on: day).first?.staff.raw
  }

  func workingDay(_ day: Day, plus days: Int) -> Day { book.calendar.adding(workingDays: days, to: day) }

  mutating func add(
    _ life: SyntheticChild, by login: String? = nil, _ day: Day, _ order: DailyOrder,
    _ what: ScriptedAction.What
  ) {
    guard day <= CouncilYears.pinned else { return }
    let login = login ?? life.iro ?? Establishment.iroManager.login
    actions.append(
      ScriptedAction(moment: order.moment(day, &chance), login: login, number: life.number, what: what))
  }
}

extension ScriptedAction {
  /// At an hour that leaves room for what comes before it on the same day.
  fileprivate func inOrder(_ chance: inout SeededRandom) -> ScriptedAction {
    var action = self
    action.moment = what.order.moment(moment.day, &chance)
    return action
  }
}
