import CareCalendar
import Casebook
import Casework
import Desk

/// Types at desks of the invented council, as whom and when it is told.
struct Recorder {
  private let store: any Store
  private var chance: Chance
  private var desks: [String: (desk: Desk, clock: SettableClock)] = [:]
  private var day: Day?

  init(_ store: any Store, _ chance: inout Chance) {
    self.store = store
    self.chance = chance.branch()
  }

  /// The desk of that person on that day, with its clock put right. Desks of an earlier day are left.
  mutating func desk(_ login: String, at moment: Moment) throws -> Desk {
    if day != moment.day { desks = [:] }
    day = moment.day
    if let known = desks[login] {
      known.clock.set(moment)
      return known.desk
    }
    let clock = SettableClock(moment)
    let desk = try Desk(
      store, clock: clock, identifiers: Identifiers(chance.branch()),
      signIn: SignIn(account: login, today: moment.day))
    desks[login] = (desk, clock)
    return desk
  }

  mutating func perform(_ gesture: Gesture, on child: ChildID) throws {
    let desk = try desk(gesture.iro, at: gesture.moment)
    switch gesture.what {
    case .book(let kind, let day, let time):
      _ = try desk.perform(.review(.book(child, kind, day: day, time: time)))
    case .record(let review):
      guard let participation = review.participation else { return }
      _ = try desk.perform(
        .review(.record(child, review.kind, heldOn: review.heldOn, participation: participation)))
    case .putOff(let until, let reason):
      try desk.refresh()
      guard let line = try desk.allDuties().first(where: { $0.child.id == child && $0.isReview }) else {
        throw DeskRefusal.noSuchDuty
      }
      _ = try desk.perform(.duty(.putOff(child, line.duty.key, until: until, reason: reason)))
    }
  }
}

extension TodayLine {
  fileprivate var isReview: Bool { duty.nature == .review }
}
