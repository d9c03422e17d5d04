import CareCalendar
import Casework
import Rulebook

/// By when reviews fall due in one time in care, by the law and the council's policy.
struct ReviewDays {
  let book: Rulebook
  let began: Day
  let authorityGiven: Day?
  let placed: Day?
  /// An adoption that ended: from then on the child is looked after as before.
  let placementEnded: Day?

  init(_ book: Rulebook, _ time: TimeInCare) {
    self.book = book
    began = time.began
    placed = time.placement?.placed
    placementEnded = time.placement?.ended
    authorityGiven = time.authorityGiven
  }

  /// The day by which the next review is due after those held.
  func due(after held: [Day]) -> Day {
    let lookedAfter = dueWhenLookedAfter(held)
    if let placed, placed <= lookedAfter {
      let due = dueWhenPlaced(placed, held)
      guard let placementEnded else { return due }
      return due <= placementEnded ? min(due, lookedAfter) : lookedAfter
    }
    guard let authorityGiven, authorityGiven <= lookedAfter else { return lookedAfter }
    return min(lookedAfter, dueUnderAuthority(authorityGiven, held))
  }

  /// The count of reviews that the one due on `due` belongs to.
  func kind(due: Day) -> ReviewKind {
    guard let placed, placed < due, placementEnded == nil else { return .lookedAfter }
    return .placedForAdoption
  }

  private func dueWhenLookedAfter(_ held: [Day]) -> Day {
    guard let last = held.last else {
      let isOld = began < CouncilYears.day(2011, 4, 1)
      return end(isOld ? .firstReviewBefore2011 : .firstReview, began)
    }
    return end(held.count == 1 ? .secondReview : .laterReviews, last)
  }

  private func dueUnderAuthority(_ since: Day, _ held: [Day]) -> Day {
    guard let last = held.last, last > since else { return end(.authorityFirst, since) }
    return end(.authorityLater, last)
  }

  private func dueWhenPlaced(_ placed: Day, _ held: [Day]) -> Day {
    let since = held.filter { $0 > placed }
    guard let last = since.last else { return end(.adoptionFirst, placed) }
    return end(since.count == 1 ? .adoptionSecond : .adoptionLater, last)
  }

  private func end(_ timescale: Timescale, _ day: Day) -> Day {
    book.calendar.end(of: book.policy[timescale], from: day)
  }
}
