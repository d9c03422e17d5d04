public import CareCalendar
public import Casework
public import Rulebook

/// One child's case in full, as it stands on a day.
public struct ChildCase: Equatable, Sendable {
  public let id: ChildID
  public let child: Child
  public let day: Day
  /// Duties in force on the day, each with why.
  public let duties: [ExplainedDuty]
  private let entries: [RecordedEntry]
  // What only some pages show waits until one asks for it.
  private let judged: LazyValue<[AssessedReview]>
  private let told: LazyValue<[TimelineLine]>

  public init(
    _ id: ChildID, entries: [RecordedEntry], on day: Day, for post: DutyOwner,
    standingInFor cover: StandInDuties = StandInDuties(), under book: Rulebook, staff: StaffList
  ) {
    let folded = entries.map(\.entry)
    let child = Child(folding: folded, upTo: day)
    self.id = id
    self.child = child
    self.day = day
    duties = ExplainedDuty.all(
      of: child, id, folded, on: day, for: post, standingInFor: cover, under: book)
    self.entries = entries
    judged = LazyValue { AssessedReview.all(of: child, on: day, under: book) }
    told = LazyValue {
      TimelineLine.all(
        entries, of: child, upTo: day, for: post, staff: staff, in: book.policy.vocabulary)
    }
  }

  /// Every review held, judged.
  public var reviews: [AssessedReview] { judged.value }

  /// What was recorded, in words.
  public var timeline: [TimelineLine] { told.value }

  public static func == (a: ChildCase, b: ChildCase) -> Bool {
    a.id == b.id && a.child == b.child && a.day == b.day && a.duties == b.duties && a.entries == b.entries
      && a.timeline == b.timeline
  }

  /// The short breaks under regulation 48 that run on the day, with their limits.
  public var shortBreaks: ShortBreakLimits? {
    child.care.shortBreakSeries.last { day.isBefore($0.ended) }.map(ShortBreakLimits.init)
  }
}

/// A duty with the explanation that can be read out in a meeting.
public struct ExplainedDuty: Equatable, Sendable {
  public let line: TodayLine
  public let explanation: Explanation

  static func all(
    of child: Child, _ id: ChildID, _ entries: [ChildEntry], on day: Day, for post: DutyOwner,
    standingInFor cover: StandInDuties, under book: Rulebook
  ) -> [ExplainedDuty] {
    guard let row = ChildRow.index(of: child, id: id, entries: entries, under: book) else { return [] }
    let lines = TodayList.allLines([row], on: day, for: post, standingInFor: cover, under: book)
    return lines.compactMap { line in
      book.explanation(of: line.duty, of: child).map { ExplainedDuty(line: line, explanation: $0) }
    }
  }
}
