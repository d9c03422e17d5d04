import CareCalendar
import Casework
import ReadModels
import Rulebook

/// Everything that people type in the course of an invented year, in the order of time.
struct YearScript {
  private(set) var actions: [ScriptedAction] = []
  let plan: YearPlan
  let days: YearCalendar
  private let book: Rulebook
  var chance: SeededRandom
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
    let year = plan.figures.reported
    let meetings = MeetingWriter(book, asksTheChild: year.surveys.isEmpty, &self.chance)
    var disputes = DisputeWriter(book, &self.chance)
    var writers = writers(meetings, year)
    for place in plan.children.indices {
      meet(place, &writers)
      dispute(place, &disputes)
      bookNext(place)
    }
    protect()
    for place in plan.cases.indices { meetCase(place, &writers) }
    entries.sort { ($0.typed, $0.happened, $0.turn) < ($1.typed, $1.happened, $1.turn) }
    var (day, minute) = (days.founded, 0)
    actions = entries.map { entry in
      (day, minute) = entry.typed == day ? (day, min(minute + 1, 500)) : (entry.typed, 0)
      return ScriptedAction(
        moment: Moment(day, minute: 540 + minute), login: entry.login, number: entry.number, what: entry.what
      )
    }
  }

  /// Those of preparing and following are there where the year tells of it, so that others keep their turns.
  private mutating func writers(_ meetings: MeetingWriter, _ year: YearFigures) -> Writers {
    let preparing = year.invited.map { PreparationWriter(book, days, inTime: $0, &chance) }
    return Writers(
      meetings: meetings, preparing: preparing,
      following: year.surveys.isEmpty ? nil : ReviewFollower(book, days, &chance),
      details: year.meetings.map { _ in DetailWriter(book, &chance) })
  }

  private mutating func meet(_ place: Int, _ writers: inout Writers) {
    let (child, life) = (plan.children[place], plan.lives[place])
    let typed = child.reviews.filter(\.isTyped)
    guard life.iro != nil, !typed.isEmpty else { return }
    let parents = writers.meetings.parents(of: child, life)
    write(typed, of: life, parents, from: known(since: child.allocated), &writers)
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
    let usual = book.calendar.end(
      of: book.policy[last.number == 1 ? .secondReview : .laterReviews], from: last.heldOn)
    let due = child.due(under: book) ?? usual
    let day = book.calendar.lastWorkingDay(onOrBefore: due.adding(days: -chance.number(0...4)))
    // Nobody is reviewed any more from the 18th birthday on.
    guard day < life.born.adding(months: 216) else { return }
    guard day > days.pinned, due <= days.pinned.adding(days: 42), chance.happens(inHundred: 85) else {
      return
    }
    let kind: ReviewKind = child.care?.time?.placement == nil ? .lookedAfter : .placedForAdoption
    let hours = [("10:00"), ("11:30"), ("14:00"), ("15:30")].compactMap(TimeOfDay.init)
    add(
      life, iro, days.lastTyped, days.lastTyped,
      .book(kind, day: day, time: chance.pick(hours), venue: chance.pick(PlaceNames.venues)))
  }

  mutating func add(
    _ life: SyntheticChild, _ login: String, _ typed: Day, _ happened: Day, _ what: ScriptedAction.What
  ) {
    add(life.number, login, typed, happened, what)
  }

  mutating func add(
    _ number: ChildNumber, _ login: String, _ typed: Day, _ happened: Day, _ what: ScriptedAction.What
  ) {
    entries.append(
      Entry(
        typed: max(typed, happened), happened: happened, turn: entries.count, login: login, number: number,
        what: what))
  }
}
