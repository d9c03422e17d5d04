import CareCalendar
import Casework
import ReadModels
import Rulebook

/// Everything that people type in the course of an invented year, in the order of time.
struct YearScript {
  private(set) var actions: [ScriptedAction] = []
  private let plan: YearPlan
  private let days: YearCalendar
  private let book: Rulebook
  private var chance: SeededRandom
  private var entries: [Entry] = []

  /// `happened` and `turn` order what is typed on one day.
  private struct Entry {
    let typed: Day
    let happened: Day
    let turn: Int
    let login: String
    let number: ChildNumber
    let what: ScriptedAction.What
  }

  init(_ plan: YearPlan, _ days: YearCalendar, _ book: Rulebook, _ chance: inout SeededRandom) {
    self.plan = plan
    self.days = days
    self.book = book
    self.chance = chance.branch()
    var meetings = MeetingWriter(book, &self.chance)
    var disputes = DisputeWriter(book, &self.chance)
    for place in plan.children.indices {
      meet(place, &meetings)
      dispute(place, &disputes)
      bookNext(place)
    }
    entries.sort { ($0.typed, $0.happened, $0.turn) < ($1.typed, $1.happened, $1.turn) }
    var (day, minute) = (days.founded, 0)
    actions = entries.map { entry in
      (day, minute) = entry.typed == day ? (day, min(minute + 1, 500)) : (entry.typed, 0)
      return ScriptedAction(
        moment: Moment(day, minute: 540 + minute), login: entry.login, number: entry.number, what: entry.what
      )
    }
  }

  private mutating func meet(_ place: Int, _ writer: inout MeetingWriter) {
    let (child, life) = (plan.children[place], plan.lives[place])
    guard let iro = life.iro else { return }
    let typed = child.reviews.filter(\.isTyped)
    let parents = typed.isEmpty ? nil : writer.parents(of: child, life)
    for (turn, review) in typed.enumerated() {
      guard let parents else { continue }
      let isLate = chance.happens(inHundred: 10)
      let day = days.typed(review.heldOn, isLate: isLate)
      let record = writer.record(
        review, of: life, parents, isFirst: turn == 0, typedOn: day,
        withDecisions: plan.figures.reported.year.contains(review.heldOn))
      add(life, iro, day, review.heldOn, .meet(record))
    }
  }

  private mutating func dispute(_ place: Int, _ writer: inout DisputeWriter) {
    let (child, life) = (plan.children[place], plan.lives[place])
    for dispute in child.disputes {
      for step in writer.steps(of: dispute, about: life) {
        let day = dispute.isOfBefore ? days.founded : days.typed(step.on)
        add(life, step.login, day, step.on, step.what)
      }
    }
    for challenge in child.challenges {
      for step in writer.steps(of: challenge, about: life) {
        let day = challenge.isOfBefore ? days.founded : days.typed(step.on)
        add(life, step.login, day, step.on, step.what)
      }
    }
  }

  /// The next review is booked where it is due within six weeks of today.
  private mutating func bookNext(_ place: Int) {
    let (child, life) = (plan.children[place], plan.lives[place])
    guard child.ended == nil, let iro = life.iro, let last = child.reviews.last,
      child.allocated < days.lastTyped
    else { return }
    let due = book.calendar.end(
      of: book.policy[last.number == 1 ? .secondReview : .laterReviews], from: last.heldOn)
    let day = book.calendar.lastWorkingDay(onOrBefore: due.adding(days: -chance.number(0...4)))
    guard day > days.pinned, due <= days.pinned.adding(days: 42), chance.happens(inHundred: 85) else {
      return
    }
    let hours = [("10:00"), ("11:30"), ("14:00"), ("15:30")].compactMap(TimeOfDay.init)
    add(
      life, iro, days.lastTyped, days.lastTyped,
      .book(.lookedAfter, day: day, time: chance.pick(hours), venue: chance.pick(PlaceNames.venues)))
  }

  private mutating func add(
    _ life: SyntheticChild, _ login: String, _ typed: Day, _ happened: Day, _ what: ScriptedAction.What
  ) {
    entries.append(
      Entry(
        typed: max(typed, happened), happened: happened, turn: entries.count, login: login,
        number: life.number, what: what))
  }
}
