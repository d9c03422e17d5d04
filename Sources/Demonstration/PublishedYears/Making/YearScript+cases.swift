import Application
import CareCalendar
import Casework

/// What is typed of children who are not looked after: what began before the council recorded, and their reviews.
extension YearScript {
  mutating func meetCase(_ place: Int, _ writers: inout Writers) {
    let (child, life) = (plan.cases[place], plan.caseLives[place])
    guard let iro = life.iro else { return }
    if child.kind == .section17ShortBreaks {
      guard let ended = child.ended else { return }
      return add(
        life, iro, known(since: ended), ended, .command(EndShortBreakPlan(began: child.began, on: ended)))
    }
    if child.isListed { return list(child, life, iro) }
    let known = known(since: child.allocated)
    if child.kind == .pathwayPlan {
      add(life, iro, known, known, .command(BeginPathwayPlan(on: child.began)))
    }
    let (before, held) = (
      child.reviews.filter { $0.heldOn <= days.filesEnd }, child.reviews.filter { $0.heldOn > days.filesEnd }
    )
    for review in before {
      let known = Review(
        kind: review.kind, heldOn: review.heldOn, completedOn: review.heldOn,
        participation: review.participation)
      add(life, iro, days.founded, review.heldOn, .record(known))
    }
    let hasParents = child.kind == .shortBreaks
    let parents = writers.meetings.parents(hasMother: hasParents, hasFather: hasParents, life)
    write(held, of: life, parents, from: known, &writers)
  }

  /// Reviews of which a list tells some weeks later.
  private mutating func list(_ child: PlannedCase, _ life: SyntheticChild, _ manager: String) {
    for review in child.reviews {
      let told = days.typed(review.heldOn.adding(days: 45))
      let held = Review(
        kind: review.kind, heldOn: review.heldOn, completedOn: review.heldOn,
        participation: review.participation)
      add(life, manager, max(told, days.founded), review.heldOn, .record(held))
    }
  }

  /// The first day on which the IRO finds on a list a child whom they were given on a day.
  func known(since allocated: Day) -> Day {
    allocated <= days.filesEnd ? days.founded : days.lists.first { $0 > allocated } ?? days.lastTyped
  }
}

/// The IRO records the pathway plan of a young person who left care.
struct BeginPathwayPlan: ScriptedCommand {
  let on: Day

  var order: DailyOrder { .gather }

  func command(about child: ChildID, in record: Recorder) throws -> Command {
    .care(.involve(child, .began(InvolvementBeginning(.pathwayPlan, on: on))))
  }
}

/// A list tells that short breaks under section 17 ended.
struct EndShortBreakPlan: ScriptedCommand {
  let began: Day
  let on: Day

  var order: DailyOrder { .gather }

  func command(about child: ChildID, in record: Recorder) throws -> Command {
    .care(.involve(child, .ended(.section17ShortBreaks, began: began, .finished, on: on)))
  }
}
