import CareCalendar
import Casework

/// How an IRO was with a child around a review.
enum PlannedContact: Sendable {
  case observed, alone, withOthers
  /// The IRO did not see or hear the child.
  case none

  var way: ConversationWay? {
    switch self {
    case .observed: .observed
    case .alone: .alone
    case .withOthers: .withOthers
    case .none: nil
    }
  }
}

/// Says around which reviews of the last year the IRO saw the child, whom they observed, and who kept their IRO.
struct ContactAllocator {
  private let figures: CouncilFigures
  private let wanted: ContactFigures
  private var chance: SeededRandom

  /// Today: who is allocated later has no IRO yet.
  private let today: Day

  static func meet(
    _ children: inout [PlannedChild], _ figures: CouncilFigures, _ calendar: WorkingCalendar,
    _ chance: inout SeededRandom
  ) {
    guard let wanted = figures.contact else { return }
    var allocator = ContactAllocator(
      figures: figures, wanted: wanted, chance: chance.branch(),
      today: YearCalendar(figures, calendar).pinned)
    allocator.see(&children)
    allocator.keep(&children)
  }

  /// First each of those who are observed at one of their reviews, then others around as many reviews as are wanted.
  private mutating func see(_ children: inout [PlannedChild]) {
    let year = figures.reported.year
    let places = children.indices.flatMap { child in
      children[child].reviews.indices.filter { year.contains(children[child].reviews[$0].heldOn) }
        .map { (child: child, review: $0) }
    }
    for place in places { children[place.child].reviews[place.review].contact = PlannedContact.none }
    let goal = wanted.aroundReview.counted(of: places.count) ?? 0
    let there = Set(children.indices.filter { children[$0].isWithUs(on: year.last) })
    let goalOfObserved = wanted.observed.counted(of: there.count) ?? 0
    var (seen, observed): (Int, Set<Int>) = (0, [])
    for place in chance.shuffled(places) {
      let more = untouched(by: place.review, of: children[place.child], in: year)
      guard more > 0, seen + more <= goal else { continue }
      let isToObserve =
        observed.count < goalOfObserved && there.contains(place.child) && !observed.contains(place.child)
      guard isToObserve || observed.count == goalOfObserved else { continue }
      if isToObserve { observed.insert(place.child) }
      children[place.child].reviews[place.review].contact =
        isToObserve ? .observed : chance.pick(weighted: [.alone: 80, .withOthers: 20])
      seen += more
    }
    precondition(seen == goal && observed.count == goalOfObserved, "\(seen) of \(goal), \(observed.count)")
  }

  /// Around how many reviews more the child would be seen: a visit counts for each review within four weeks.
  private func untouched(by place: Int, of child: PlannedChild, in year: CollectionYear) -> Int {
    let day = child.reviews[place].heldOn
    let visits = child.reviews.filter { $0.contact?.way != nil }.map(\.heldOn)
    return child.reviews.count { review in
      year.contains(review.heldOn) && abs(review.heldOn - day) <= 28
        && !visits.contains { abs($0 - review.heldOn) <= 28 }
    }
  }

  /// Of those who came within the last three years so many had another IRO before. Of a few it is not known who had
  /// them first.
  private mutating func keep(_ children: inout [PlannedChild]) {
    let (first, last) = (figures.years[0].year.first, figures.reported.year.last)
    let before = figures.reported.year.first
    for place in children.indices {
      if children[place].isOfBefore {
        children[place].told = children[place].began
        children[place].allocated = children[place].began
      }
      giveToWhoCame(&children[place])
    }
    let recent = children.indices.filter {
      children[$0].isWithUs(on: last) && last <= children[$0].began.adding(months: 36)
        && children[$0].iro != nil && children[$0].allocated < today
    }
    let old = chance.shuffled(recent.filter { children[$0].isOfBefore && children[$0].firstIRO == nil })
    let unknown = (0...old.count).first { wanted.sameIRO.counted(of: recent.count - $0) != nil } ?? 0
    for place in old.prefix(unknown) {
      children[place].allocated = min(children[place].began.adding(days: 6), first)
    }
    let known = recent.filter { !old.prefix(unknown).contains($0) }
    let kept = wanted.sameIRO.counted(of: known.count) ?? known.count
    let changed = known.count { children[$0].firstIRO != nil }
    let able = known.filter {
      children[$0].firstIRO == nil && before.adding(days: -60) > children[$0].allocated
    }
    let more = known.count - kept - changed
    precondition((0...able.count).contains(more), "\(more) of \(able.count)")
    for place in chance.shuffled(able).prefix(more) {
      let days = before.adding(days: -5) - children[place].allocated
      children[place].firstIRO = (
        another(than: children[place].iro, on: children[place].allocated),
        children[place].allocated.adding(days: chance.number(30...days))
      )
    }
  }

  /// Whoever came to the service later than the child took the child over then.
  private mutating func giveToWhoCame(_ child: inout PlannedChild) {
    guard let iro = child.iro, let started = figures.iros[iro].details.started, child.allocated < started
    else { return }
    let other = another(than: iro, on: child.allocated)
    if started.isBefore(child.ended) { child.firstIRO = (other, started) } else { child.iro = other }
  }

  /// An IRO who worked here on a day, or else whoever has been here longest.
  private mutating func another(than iro: Int?, on day: Day) -> Int {
    let others = figures.iros.indices.filter { place in
      place != iro && (figures.iros[place].details.started.map { $0 <= day } ?? true)
    }
    return others.isEmpty ? (iro == 0 ? 1 : 0) : chance.pick(others)
  }
}
