public import CareCalendar
public import Casework
public import Rulebook

/// One decision of a review, with what became of it by a day.
public struct DecisionLine: Equatable, Sendable {
  public let review: ReviewID
  /// "2nd review"
  public let reviewTitle: String
  public let heldOn: Day?
  public let decision: Decision
  public let agreement: DecisionAgreement
  public let outcome: Outcome?
  /// Calendar days since it was to be done; 0 where it is done, or is not due yet.
  public let daysLate: Int
  /// "alert since 3 Nov 2014, at Team Manager", in the council's word; nil where no alert takes it up.
  public let takenUp: String?

  public var isDone: Bool { outcome?.isDone ?? false }

  public var isOverdue: Bool { daysLate > 0 }

  /// "done Mon 1 Dec 2014", "not done: no place was found", "by Mon 1 Dec 2014, 3 days late"
  public var standing: String {
    let late = isOverdue ? ", \(DayUnit.calendar.words(daysLate)) late" : ""
    switch outcome {
    case .done(let day): return "done \(day.words)"
    case .notDone(let reason, _): return "not done: \(reason)\(late)"
    case nil: return "by \(decision.by.words)\(late)"
    }
  }

  init(_ decision: Decision, in file: ReviewFile, of found: ChildCase, under book: Rulebook) {
    self.init(decision, in: file, titled: found.title(of: file), of: found.child, on: found.day, under: book)
  }

  init(
    _ decision: Decision, in file: ReviewFile, titled title: String, of child: Child, on day: Day,
    under book: Rulebook
  ) {
    review = file.id
    reviewTitle = title
    heldOn = file.review?.heldOn
    self.decision = decision
    agreement = book.agreement(of: decision, in: file, on: day)
    outcome = file.decisions.outcomes[decision.id]
    takenUp = child.alert(about: decision.id, of: file.id).map {
      "\(book.policy.vocabulary[.alert]) \($0.brief)"
    }
    daysLate = outcome?.isDone ?? false ? 0 : max(0, day - decision.by)
  }
}

extension Outcome {
  fileprivate var isDone: Bool {
    if case .done = self { true } else { false }
  }
}

extension ChildCase {
  /// Every decision ever made for the child: the open ones by the day they are to be done, then those done.
  public func decisions(under book: Rulebook) -> [DecisionLine] {
    let all = child.reviews.files.flatMap { file in
      file.decisions.made.map { DecisionLine($0, in: file, of: self, under: book) }
    }
    return all.filter { !$0.isDone }.sorted { $0.decision.by < $1.decision.by }
      + all.filter(\.isDone).sorted { $0.decision.by > $1.decision.by }
  }
}
