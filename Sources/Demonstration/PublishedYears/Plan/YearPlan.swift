import CareCalendar
import Rulebook

/// A year and the years before it as whole children, whose sums are what a council published.
///
/// Everything is counted out and then shuffled: another seed gives other children, and the same sums.
struct YearPlan: Sendable {
  let figures: CouncilFigures
  private(set) var children: [PlannedChild]
  /// The same children as people, each in the same place.
  private(set) var lives: [SyntheticChild]
  /// Those with short breaks or a pathway plan, and the same as people.
  private(set) var cases: [PlannedCase]
  let caseLives: [SyntheticChild]

  init(_ figures: CouncilFigures, under book: Rulebook, _ chance: inout SeededRandom) {
    self.figures = figures
    var children = StayAllocator(figures, &chance).children
    children.sort { $0.began < $1.began }
    children = ReviewAllocator(children, figures, book, &chance).children
    children = CaseloadAllocator(children, figures, book, &chance).children
    var people = PeopleAllocator(figures, &chance)
    lives = people.lives(&children)
    var participating = ParticipationAllocator(figures, &chance)
    participating.take(&children, lives)
    DisputeAllocator.raise(&children, figures, book.calendar, &chance)
    self.children = children
    let others = figures.reported.hasCases ? CaseAllocator(figures, book, &people, &chance) : nil
    cases = others?.cases ?? []
    caseLives = others?.lives ?? []
    guard !figures.reported.surveys.isEmpty else { return }
    let asked = SurveyAllocator(figures.reported, self.children, lives, others, &chance)
    (self.children, cases) = (asked.children, asked.cases)
  }
}
