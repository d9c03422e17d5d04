import CareCalendar
import Casework
import ReadModels
import Rulebook

/// Reviews with what prepares and follows them, of children who are looked after and of others alike.
extension YearScript {
  /// Those who write about reviews, each with its own turns.
  struct Writers {
    var meetings: MeetingWriter
    /// Nil where nobody types invitations.
    var preparing: PreparationWriter?
    var following: ReviewFollower?
    /// Nil where the report tells nothing of who else came, and how plans were going.
    var details: DetailWriter?
  }

  /// `known` is the first day on which the IRO has the child on a list.
  mutating func write(
    _ reviews: [PlannedMeeting], of life: SyntheticChild, _ parents: MeetingWriter.Parents, from known: Day,
    _ writers: inout Writers
  ) {
    guard let iro = life.iro else { return }
    var free = known
    var isNew = true
    if writers.preparing != nil, !parents.all.isEmpty, let first = reviews.first, known < first.heldOn {
      add(life, iro, known, known, .gather(parents.all.map { .recorded($0, on: known) }))
      isNew = false
    }
    for review in reviews {
      for step in writers.preparing?.steps(before: review, of: life, isNew ? [] : parents.all, from: free)
        ?? []
      { add(life, step) }
      let isLate = chance.happens(inHundred: 10) && review.papers == nil
      let day = days.typed(review.heldOn, isLate: isLate)
      var written = writers.meetings.record(
        review, of: life, parents, isFirst: isNew, typedOn: day,
        withDecisions: plan.figures.reported.year.contains(review.heldOn))
      isNew = false
      if let found = review.details {
        writers.details?.add(found, to: &written.record, of: life, heldOn: review.heldOn)
      }
      add(life, iro, day, review.heldOn, .meet(written.record))
      follow(review, of: life, iro, written.later)
      for step in writers.following?.steps(after: review, of: life, parents.all, typed: day) ?? [] {
        add(life, step)
      }
      free = day
    }
  }

  private mutating func add(_ life: SyntheticChild, _ step: TypedStep) {
    add(life, step.login, step.typed, step.happened, step.what)
  }
}
