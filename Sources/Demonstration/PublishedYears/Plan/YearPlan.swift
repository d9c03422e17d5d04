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
  /// Children of whom there was a child protection enquiry, beside those.
  let protected: [PlannedProtection]
  /// Those with short breaks or a pathway plan, and the same as people.
  private(set) var cases: [PlannedCase]
  let caseLives: [SyntheticChild]

  init(_ figures: CouncilFigures, under book: Rulebook, _ chance: inout SeededRandom) {
    self.figures = figures
    var children = StayAllocator(figures, &chance).children
    children.sort { $0.began < $1.began }
    children = AgeAllocator.age(children, figures, &chance)
    children = LawAllocator.settle(children, figures, &chance)
    children = ReviewAllocator(children, figures, book, &chance).children
    BirthSettler.settle(&children, figures, &chance)
    children = CaseloadAllocator(children, figures, book, &chance).children
    var people = PeopleAllocator(figures, &chance)
    var lives = people.lives(&children)
    AdoptionAllocator.place(&children, &lives, figures, &chance)
    self.lives = lives
    var participating = ParticipationAllocator(figures, &chance)
    participating.take(&children, lives)
    MeetingAllocator.write(&children, figures, book.calendar, &chance)
    DisputeAllocator.raise(&children, figures, book.calendar, &chance)
    VoiceAllocator.take(&children, lives, figures, &chance)
    ContactAllocator.meet(&children, figures, book.calendar, &chance)
    PaperAllocator.send(&children, figures, book, &chance)
    PracticeLogAllocator.note(&children, figures, book.calendar, &chance)
    protected = ProtectionAllocator.children(beside: children, figures, book, &chance)
    self.children = children
    let others = figures.reported.hasCases ? CaseAllocator(figures, book, &people, &chance) : nil
    cases = others?.cases ?? []
    caseLives = others?.lives ?? []
    guard !figures.reported.surveys.isEmpty else { return }
    let asked = SurveyAllocator(figures.reported, self.children, lives, others, &chance)
    (self.children, cases) = (asked.children, asked.cases)
  }
}
