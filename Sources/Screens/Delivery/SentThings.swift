import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// Things that were sent, as a form asks about them: which of them are meant, and a day.
struct SentThings: Sendable {
  /// One of them, with what stands of it now.
  struct Found: Sendable {
    let thing: SentThing
    let delivery: Delivery
    /// "Record to Dawn Murray (mother), Mia Vale"
    let words: String
    /// "sent Mon 20 Oct 2014, in time"
    let story: String
  }

  let found: [Found]
  private let today: Day
  private let calendar: WorkingCalendar

  /// Of what was never sent there is nothing to ask.
  init(_ things: [SentThing], _ queries: CaseQueries) throws {
    today = queries.signedIn.day
    calendar = queries.rulebook.calendar
    found = try things.compactMap { thing in
      let found = try queries.child(thing.child)
      guard let file = found.child.reviews.file(thing.review),
        let delivery = file.delivery(of: thing.sending)
      else { return nil }
      return Found(
        thing: thing, delivery: delivery,
        words: "\(thing.sending.words(in: found.child.family)), \(found.called)",
        story: queries.rulebook.terms.story(of: delivery, in: file))
    }
  }

  private init(_ found: [Found], of all: SentThings) {
    self.found = found
    today = all.today
    calendar = all.calendar
  }

  func filter(_ isWanted: (Delivery) -> Bool) -> SentThings {
    SentThings(found.filter { isWanted($0.delivery) }, of: self)
  }

  /// The first few, each with what has become of it.
  var lines: [String] {
    found.prefix(4).map { "\($0.words): \($0.story)." }
      + (found.count > 4 ? ["And \(found.count - 4) more."] : [])
  }

  /// Which of several are meant: all, unless some are left out.
  func fields(_ label: String) -> [Field] {
    guard found.count > 1 else { return [] }
    let choices = found.enumerated().map { Choice("\($0)", $1.words) }
    return [
      Field(
        "what", label, .several(choices), value: choices.map(\.id).joined(separator: "\n"), required: true)
    ]
  }

  func chosen(_ answers: [String: String]) -> [Found] {
    guard found.count > 1 else { return found }
    let chosen = Set((answers["what"] ?? "").split(separator: "\n").map(String.init))
    return found.enumerated().filter { chosen.contains("\($0.offset)") }.map(\.element)
  }

  /// A day that is past, today if nothing is typed, and none on which one of them says it cannot have been.
  func day(_ label: String, refusal: @escaping @Sendable (Delivery, Day) -> ReviewFileRefusal?) -> DayQuestion
  {
    let (found, today) = (found, today)
    let field = DayField(
      typed: TypedDayParser(today: today, leaning: .past, calendar: calendar),
      refusal: { day in
        if day > today { return ReviewFileRefusal.notYetHappened(day, today: today).words }
        return found.lazy.compactMap { refusal($0.delivery, day) }.first?.words
      })
    return DayQuestion(name: "day", label: label, field: field, usual: today)
  }

  /// What is recorded of each, as one act.
  static func command(_ notes: [(SentThing, DeliveryEvent)]) throws -> Command {
    struct Review: Hashable {
      let child: ChildID
      let review: ReviewID
    }
    var (order, byReview) = ([Review](), [Review: [ReviewFileEvent]]())
    for (thing, event) in notes {
      let review = Review(child: thing.child, review: thing.review)
      if byReview[review] == nil { order.append(review) }
      byReview[review, default: []].append(.delivery(event))
    }
    guard let first = order.first else { throw FormRefusal(words: "Nothing is chosen.", field: "what") }
    if order.count == 1 { return .review(.note(first.child, first.review, byReview[first] ?? [])) }
    return .review(.noteEach(order.map { ReviewNotes(of: $0.child, $0.review, byReview[$0] ?? []) }))
  }
}
