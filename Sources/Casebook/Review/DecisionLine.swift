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
  /// "agreed", "sent to the manager Tue 4 Nov"
  public let agreement: String
  public let outcome: Outcome?
  /// Calendar days since it was to be done; 0 where it is done, or is not due yet.
  public let daysLate: Int

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
    review = file.id
    reviewTitle = found.title(of: file)
    heldOn = file.review?.heldOn
    self.decision = decision
    agreement = file.agreement(to: decision, on: found.day, under: book)
    outcome = file.decisions.outcomes[decision.id]
    daysLate = outcome?.isDone ?? false ? 0 : max(0, found.day - decision.by)
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

extension ReviewFile {
  /// How far a decision is agreed, in words.
  func agreement(to decision: Decision, on day: Day, under book: Rulebook) -> String {
    if let approval = approval(of: decision) { return approval }
    guard let issued = decisions.issuedOn else { return "not sent to the manager yet" }
    guard let reply = decisions.reply else { return "sent to the manager \(issued.shortWithYear)" }
    let exception = reply.exceptions.first { $0.decision == decision.id }
    return exception.map { "not agreed: \($0.reason)" } ?? "agreed"
  }

  /// What somebody said whose approval it needs beside the manager's.
  private func approval(of decision: Decision) -> String? {
    guard let approver = decision.approver else { return nil }
    switch decisions.approvals[decision.id] {
    case .approved: return "approved by the \(approver)"
    case .refused(let reason, _): return "not approved by the \(approver): \(reason)"
    case nil: return decisions.reply == nil ? nil : "waits for the approval of the \(approver)"
    }
  }
}
