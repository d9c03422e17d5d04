import CareCalendar
import Casework

@testable import Rulebook

extension Rule {
  /// The duties that this rule alone finds in a history.
  func duties(_ events: ChildEvent..., under book: Rulebook = .usual) -> [Duty] {
    duties(of: Child(events), under: book.terms)
  }

  /// Why the first of them is due when it is, as the book tells it.
  func explanation(_ events: ChildEvent..., under book: Rulebook = .usual) -> Explanation? {
    let child = Child(events)
    return duties(of: child, under: book.terms).first.flatMap { book.explanation(of: $0, of: child) }
  }
}

extension ReviewRule {
  /// The next review of a count of the rule's kind, where the rule speaks of it.
  func next(
    since began: Day, held: [Day] = [], isKnown: Bool = true, under book: Rulebook = .usual
  ) -> (duty: Duty, explanation: Explanation)? {
    let cycle = ReviewCycle(kind: kind, began: began, held: held, historyIsKnown: isKnown)
    return book.next(in: cycle).flatMap { $0.duty.key.rule == id ? $0 : nil }
  }

  func due(since began: Day, held: Day..., isKnown: Bool = true) -> Day? {
    next(since: began, held: held, isKnown: isKnown)?.duty.due
  }

  /// The numbers, of the first six, of the reviews that the rule speaks of.
  func numbers(since began: Day = "2013-01-07") -> [Int] {
    (0..<6).compactMap { count in
      next(since: began, held: (0..<count).map { began.adding(months: $0 + 1) })?.duty.number
    }
  }
}

extension Child {
  init(_ events: [ChildEvent]) {
    self.init()
    events.forEach { evolve($0) }
  }
}
