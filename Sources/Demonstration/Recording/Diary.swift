import CareCalendar
import Casework

/// What the IROs type in the weeks before the pinned day, in the order of time.
struct Diary {
  private(set) var actions: [ScriptedAction] = []
  private let calendar: WorkingCalendar
  private var chance: SeededRandom
  private var taken: Set<Meeting> = []
  private var putOffs = 0

  private struct Meeting: Hashable {
    let iro: String
    let day: Day
    let time: TimeOfDay
  }

  init(of lives: [SyntheticChild], under calendar: WorkingCalendar, _ chance: inout SeededRandom) {
    self.calendar = calendar
    self.chance = chance.branch()
    for life in lives {
      guard let iro = life.iro else { continue }
      let free = recordReviews(life, iro)
      bookNext(life, iro, notBefore: free)
      if case .putOff = life.aim { putOff(life, iro) }
    }
    actions.sort(by: ScriptedAction.precedes)
  }

  /// Records what was held since the lists stopped telling; returns the first day for what comes after.
  private mutating func recordReviews(_ life: SyntheticChild, _ iro: String) -> Day {
    var free = CouncilYears.lists.first { life.lastBegan < $0 } ?? CouncilYears.pinned
    if let last = life.reviews.last { free = max(free, last.heldOn.adding(days: 1)) }
    for review in life.reviews where isRecordedByHand(review, life) {
      let isInFiles = review.kind.profile.isInReturns
      if isInFiles { bookBefore(review, life, iro) }
      let recorded = isInFiles ? written(review.heldOn) : day(in: 1...38, of: CouncilYears.lists[0])
      add(life, iro, recorded, .record(review.written(of: life)))
      free = max(free, min(recorded.adding(days: 1), CouncilYears.pinned))
    }
    return free
  }

  private func isRecordedByHand(_ review: Review, _ life: SyntheticChild) -> Bool {
    !review.kind.profile.isInReturns
      || (review.heldOn >= CouncilYears.irosRecordFrom && life.lastBegan < CouncilYears.irosRecordFrom)
  }

  /// Most are recorded the day they were held or the next, and all before the last list tells of them.
  private mutating func written(_ held: Day) -> Day {
    let day = calendar.nextWorkingDay(onOrAfter: held.adding(days: chance.pick([0, 0, 0, 1, 1, 1, 2, 3])))
    return min(day, CouncilYears.lastHeld)
  }

  /// Some of the reviews held were booked here before.
  private mutating func bookBefore(_ review: Review, _ life: SyntheticChild, _ iro: String) {
    guard chance.happens(inHundred: 30), life.lastBegan < CouncilYears.lists[0] else { return }
    let made = calendar.lastWorkingDay(onOrBefore: review.heldOn.adding(days: -chance.number(9...25)))
    let before = life.reviews.last { $0.heldOn < review.heldOn }?.heldOn ?? life.began
    guard made > max(before, CouncilYears.irosRecordFrom.adding(days: -25)) else { return }
    add(
      life, iro, made,
      .book(
        review.kind, day: review.heldOn, time: time(iro, review.heldOn), venue: life.venue(review.heldOn)))
  }

  private mutating func bookNext(_ life: SyntheticChild, _ iro: String, notBefore free: Day) {
    guard let next = life.next, next.isBooked else { return }
    let usual = next.day.adding(days: -chance.number(12...40))
    let made =
      free > CouncilYears.lastHeld
      ? CouncilYears.pinned : calendar.nextWorkingDay(onOrAfter: min(max(usual, free), CouncilYears.lastHeld))
    add(
      life, iro, made > next.day ? free : made,
      .book(next.kind, day: next.day, time: time(iro, next.day), venue: life.venue(next.day)))
  }

  private mutating func putOff(_ life: SyntheticChild, _ iro: String) {
    let reason = Reason(putOffs, of: life)
    putOffs += 1
    let day = day(in: 21...29, of: CouncilYears.lists[1])
    add(life, iro, day, .putOff(until: reason.until, reason: reason.words))
  }
}

extension Diary {
  private mutating func add(_ life: SyntheticChild, _ iro: String, _ day: Day, _ what: ScriptedAction.What) {
    let minute = day == CouncilYears.pinned ? chance.number(500...530) : chance.number(520...930)
    actions.append(
      ScriptedAction(moment: Moment(day, minute: minute), login: iro, number: life.number, what: what))
  }

  private mutating func day(in days: ClosedRange<Int>, of first: Day) -> Day {
    calendar.lastWorkingDay(onOrBefore: first.adding(days: chance.number(days)))
  }

  /// An hour at which the IRO has no other review, as long as there is one.
  private mutating func time(_ iro: String, _ day: Day) -> TimeOfDay {
    let hours = ["10:00", "15:30", "13:30", "11:30", "16:00", "9:30", "14:00", "16:30"]
    for hour in chance.shuffled(hours) {
      guard let time = TimeOfDay(hour) else { continue }
      if taken.insert(Meeting(iro: iro, day: day, time: time)).inserted { return time }
    }
    return TimeOfDay("12:30")!
  }
}

extension SyntheticChild {
  fileprivate func venue(_ day: Day) -> String {
    PlaceNames.venues[(name.utf8.count + day.number) % PlaceNames.venues.count]
  }
}

extension Review {
  /// With its kind as the IRO writes it, which the files do not tell.
  fileprivate func written(of life: SyntheticChild) -> Review {
    let placed = life.times.last?.placement.map { $0.ended == nil && $0.placed < heldOn } ?? false
    guard placed, kind == .lookedAfter else { return self }
    return Review(kind: .placedForAdoption, heldOn: heldOn, participation: participation)
  }
}
