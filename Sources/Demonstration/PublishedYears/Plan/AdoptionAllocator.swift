import CareCalendar
import Casework

/// Places young children for adoption in the last months of the year, so that the last review of each was held within
/// four weeks of it.
enum AdoptionAllocator {
  static func place(
    _ children: inout [PlannedChild], _ lives: inout [SyntheticChild], _ figures: CouncilFigures,
    _ chance: inout SeededRandom
  ) {
    guard figures.placedForAdoption > 0 else { return }
    var chance = chance.branch()
    let last = figures.reported.year.last
    let able = children.indices.filter { place in
      guard let review = children[place].reviews.last, lives[place].age(on: last) < 8,
        children[place].ended == nil, children[place].iro != nil
      else { return false }
      // The next one by the rules for adoption falls into the year after.
      return review.number.map { $0 > 3 } ?? true && !review.isLate
        && review.heldOn >= last.adding(days: -80) && review.heldOn <= last.adding(days: -14)
        && review.heldOn - children[place].began > 300
    }
    precondition(able.count >= figures.placedForAdoption, "\(able.count) children could be placed")
    for place in chance.shuffled(able).prefix(figures.placedForAdoption) {
      let review = children[place].reviews.count - 1
      let held = children[place].reviews[review].heldOn
      let placed = held.adding(days: -chance.number(12...22))
      children[place].reviews[review].kind = .placedForAdoption
      let order = held.adding(days: -chance.number(50...75))
      let time = TimeInCare(
        [
          Dated(children[place].began, .interimCareOrder), Dated(order, .placementOrder),
        ],
        [Dated(children[place].began, .fostered(&chance)), Dated(placed, .adoptive(&chance))],
        AdoptionPlacement(placed: placed), from: children[place].began, to: last.adding(days: 1), reason: nil,
        .abuseOrNeglect)
      lives[place].times = [time]
      lives[place].episodes = time.episodes
      lives[place].team = .adoption
      lives[place].socialWorker = chance.pick(Team.adoption.socialWorkers)
    }
  }
}
