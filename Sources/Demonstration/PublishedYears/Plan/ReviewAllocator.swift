import CareCalendar
import Casework
import Rulebook

/// Holds the reviews of planned children by the days of the law, so many of them late, and so many in a year.
///
/// First every child has those that the rules ask for, which come to fewer than the year's figure; the rest are held
/// before they have to be, which makes no other review late.
struct ReviewAllocator {
  let book: Rulebook
  var chance: SeededRandom
  private let figures: CouncilFigures
  var children: [PlannedChild]

  init(
    _ children: [PlannedChild], _ figures: CouncilFigures, _ book: Rulebook, _ chance: inout SeededRandom
  ) {
    self.children = children
    self.figures = figures
    self.book = book
    self.chance = chance.branch()
    for figures in figures.years { chooseLate(figures) }
    var phases = self.chance.shuffled(Array(0..<figures.atStart))
    for place in children.indices {
      let phase = self.children[place].isOfBefore ? phases.removeLast() : nil
      hold(place, phase)
    }
    for year in figures.years {
      reviewEverybody(year)
      addExtra(year)
    }
    self.children = self.children.map(settled)
  }

  /// Which children have a late review in a year: one each.
  private mutating func chooseLate(_ figures: YearFigures) {
    let year = figures.year
    let new = children.indices.filter { place in
      let child = children[place]
      let held = due(first: child.began).adding(days: 16)
      return year.contains(child.began) && held <= year.last && held.isBefore(child.ended)
        && mayBeLate(child, figures)
    }
    for place in chance.shuffled(new).prefix(figures.late.first) {
      children[place].firstReviewLateBy = chance.number(1...9)
    }
    let old = children.indices.filter {
      children[$0].isWithUs(throughout: year) && mayBeLate(children[$0], figures)
    }
    for place in chance.shuffled(old).prefix(figures.late.later) {
      children[place].laterReviewLateBy[year] = chance.number(1...9)
    }
  }

  private func mayBeLate(_ child: PlannedChild, _ figures: YearFigures) -> Bool {
    !figures.late.isByChild || child.ended == nil
  }

  /// Every review of a child up to the end of the last year. `phase` spreads those who came before the first year over
  /// the half year in which their next review falls.
  private mutating func hold(_ place: Int, _ phase: Int?) {
    var child = children[place]
    var next = phase.map { figures.years[0].year.first.adding(days: 1 + $0 * 180 / figures.atStart) }
    while true {
      let due = next ?? due(child)
      let last = child.reviews.last?.heldOn ?? child.began
      var day = book.calendar.lastWorkingDay(onOrBefore: due.adding(days: -early(child)))
      if day <= last { day = book.calendar.lastWorkingDay(onOrBefore: due) }
      if next != nil { day = max(day, book.calendar.nextWorkingDay(onOrAfter: figures.years[0].year.first)) }
      let late = late(&child, on: day, due)
      let isLate = late != nil
      day = late ?? day
      guard day <= figures.reported.year.last, day.isBefore(child.ended) else { break }
      let number = child.isOfBefore ? nil : child.reviews.count + 1
      child.reviews.append(PlannedMeeting(heldOn: day, number: number, isLate: isLate))
      next = nil
    }
    children[place] = child
  }

  private mutating func early(_ child: PlannedChild) -> Int {
    child.reviews.isEmpty && !child.isOfBefore ? chance.number(0...4) : chance.number(0...9)
  }

  /// The day on which a review was held that is meant to be late; nil for one that would be in time.
  private func late(_ child: inout PlannedChild, on day: Day, _ due: Day) -> Day? {
    func after(_ days: Int) -> Day { book.calendar.nextWorkingDay(onOrAfter: due.adding(days: days)) }
    // The first that is known of one who came before cannot be judged.
    if child.reviews.isEmpty { return child.isOfBefore ? nil : child.firstReviewLateBy.map(after) }
    guard let year = figures.years.first(where: { $0.year.contains(day) })?.year,
      let late = child.laterReviewLateBy[year].map(after), year.contains(late)
    else { return nil }
    child.laterReviewLateBy[year] = nil
    return late
  }

  /// By the rule of the day on which the child came.
  private func due(first began: Day) -> Day {
    let cycle = ReviewCycle(kind: .lookedAfter, began: began, held: [])
    return book.nextReview(in: cycle)?.due ?? began
  }

  private func due(_ child: PlannedChild) -> Day {
    child.due(under: book) ?? due(after: child.reviews, child.began)
  }

  private func due(after reviews: [PlannedMeeting], _ began: Day) -> Day {
    guard let last = reviews.last else { return due(first: began) }
    return book.calendar.end(
      of: book.policy[last.number == 1 ? .secondReview : .laterReviews], from: last.heldOn)
  }
}

extension ReviewAllocator {
  /// A place after a review where another can be held before the next.
  private struct Gap {
    let child: Int
    let after: Int
    let from: Day
    let days: Int
  }

  private mutating func addExtra(_ figures: YearFigures) {
    guard let wanted = figures.reviews else { return }
    let year = figures.year
    let held = children.reduce(0) { $0 + $1.reviews.count { year.contains($0.heldOn) } }
    let gaps = children.indices.flatMap { self.gaps(of: $0, in: year) }
    precondition((0...gaps.count).contains(wanted - held), "\(held) reviews and \(gaps.count) gaps")
    let chosen = chance.shuffled(gaps).prefix(wanted - held)
    for gap in chosen.sorted(by: { ($0.child, $0.after) > ($1.child, $1.after) }) {
      let day = book.calendar.lastWorkingDay(
        onOrBefore: gap.from.adding(days: chance.number(30...gap.days - 30)))
      let extra = PlannedMeeting(heldOn: day, number: nil, isLate: false, isExtra: true)
      children[gap.child].reviews.insert(extra, at: gap.after + 1)
    }
  }

  private func gaps(of place: Int, in year: CollectionYear) -> [Gap] {
    let child = children[place]
    return child.reviews.indices.compactMap { index in
      let review = child.reviews[index]
      let next = index + 1 < child.reviews.count ? child.reviews[index + 1] : nil
      let last = min(year.last, child.ended?.adding(days: -1) ?? year.last)
      let end = min(next?.heldOn ?? last, last)
      guard year.contains(review.heldOn), review.number != 1, !review.isExtra, !(next?.isLate ?? false),
        end - review.heldOn >= 75
      else { return nil }
      return Gap(child: place, after: index, from: review.heldOn, days: end - review.heldOn)
    }
  }

  /// Numbers the reviews, and says which of them their IROs typed.
  private func settled(_ child: PlannedChild) -> PlannedChild {
    var child = child
    for place in child.reviews.indices {
      child.reviews[place].number = child.isOfBefore ? nil : place + 1
      let held = child.reviews[place].heldOn
      let figures = figures.years.first { $0.year.contains(held) }
      if let placed = child.care?.time?.placement?.placed, placed < held {
        child.reviews[place].kind = .placedForAdoption
      }
      child.reviews[place].isTyped =
        figures?.typed.holds(number: child.reviews[place].number, heldOn: held) ?? false
    }
    return child
  }
}
