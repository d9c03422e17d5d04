import CareCalendar
import Casework
import Rulebook

/// Young people who left care in the half year before a year, at 16, and have a pathway plan throughout it.
enum PathwayPlanAllocator {
  static func cases(
    _ figures: YearFigures, _ book: Rulebook, _ chance: inout SeededRandom
  ) -> [PlannedCase] {
    (0..<figures.pathwayPlans).map { _ in
      let began = figures.year.first.adding(days: -chance.number(5...170))
      var child = PlannedCase(.pathwayPlan, began: began, isOfBefore: true)
      hold(&child, until: figures.year, book, &chance)
      return child
    }
  }

  /// The first falls into the year, six months from the plan at the latest.
  private static func hold(
    _ child: inout PlannedCase, until year: CollectionYear, _ book: Rulebook, _ chance: inout SeededRandom
  ) {
    while true {
      let cycle = ReviewCycle(kind: .pathwayPlan, began: child.began, held: child.reviews.map(\.heldOn))
      guard let due = book.nextReview(in: cycle)?.due else { return }
      let day = book.calendar.lastWorkingDay(onOrBefore: due.adding(days: -chance.number(0...9)))
      let inYear = max(day, book.calendar.nextWorkingDay(onOrAfter: year.first.adding(days: 6)))
      guard inYear <= year.last else { return }
      child.reviews.append(
        PlannedMeeting(kind: .pathwayPlan, heldOn: inYear, isLate: false, isTyped: true))
    }
  }
}
