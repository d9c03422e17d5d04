public import CareCalendar
public import Casework
public import Rulebook

/// A decision or recommendation in a list of many children's, with who had the child on the day of its review.
public struct ListedDecision: Equatable, Sendable {
  public let child: ChildID
  public let number: ChildNumber
  /// Nil where it is not known.
  public let name: String?
  public let kind: ReviewKind
  /// Which review of its count it was; nil where earlier ones are not known.
  public let reviewNumber: Int?
  public let heldOn: Day
  public let line: DecisionLine
  /// The day on which it was agreed to or approved, by silence as well, or on which that was refused; nil until then.
  public let answeredOn: Day?
  /// Calendar days from its own day until it was done, was not agreed to, or the child died, or else until the day that
  /// is looked at; 0 where that is not after its own day.
  public let daysLate: Int
  /// The IRO and the team that had the child on the day of the review; nil where that is not known.
  public let iro: StaffID?
  public let team: String?

  /// The decisions of a child's reviews that were held on some days, in order of the day, and as they were made. One that
  /// lacks its person or its day is none yet.
  public static func all(
    of child: Child, id: ChildID, in days: ClosedRange<Day>, asOf day: Day, under book: Rulebook
  ) -> [ListedDecision] {
    guard let number = child.person.number, child.decided(in: days) else { return [] }
    return AssessedReview.all(of: child, on: day, under: book).reversed().flatMap { judged in
      guard days.contains(judged.review.heldOn), let file = child.reviews.file(judged.review.id) else {
        return [ListedDecision]()
      }
      return file.decisions.made.map {
        let line = DecisionLine($0, in: file, titled: judged.title, of: child, on: day, under: book)
        return ListedDecision(line, in: file, of: judged, child, id, number, asOf: day)
      }
    }
  }

  private init(
    _ line: DecisionLine, in file: ReviewFile, of judged: AssessedReview, _ child: Child, _ id: ChildID,
    _ number: ChildNumber, asOf day: Day
  ) {
    self.child = id
    self.number = number
    name = child.person.name
    kind = judged.kind
    reviewNumber = judged.number
    heldOn = judged.review.heldOn
    self.line = line
    answeredOn = line.agreement.answeredOn(line.decision, in: file)
    let ends = [line.askedUntil(answeredOn), line.isDone ? nil : child.died, line.isDone ? nil : day]
    daysLate = max(0, (ends.compactMap { $0 }.min() ?? day) - line.decision.by)
    iro = child.responsibility.iro(on: heldOn)
    team = child.responsibility.caseHolder(on: heldOn)?.team
  }

  /// In order of the day of the review, then of the child's name.
  public func precedes(_ other: ListedDecision) -> Bool {
    (heldOn.number, name ?? "", number.text) < (other.heldOn.number, other.name ?? "", other.number.text)
  }
}

extension DecisionLine {
  /// The day on which it was done, or on which it was not agreed to; nil while it is asked for.
  fileprivate func askedUntil(_ answeredOn: Day?) -> Day? {
    if case .done(let done) = outcome { return done }
    return switch agreement {
    case .notAgreed, .refused: answeredOn
    case .locked, .notIssued, .awaitingReply, .agreed, .agreedBySilence, .awaitingApproval, .approved: nil
    }
  }
}

extension DecisionAgreement {
  fileprivate func answeredOn(_ decision: Decision, in file: ReviewFile) -> Day? {
    switch self {
    case .agreed(let day), .agreedBySilence(let day), .approved(let day): day
    case .notAgreed: file.decisions.reply?.on
    case .refused: file.decisions.approvals[decision.id]?.on
    case .locked, .notIssued, .awaitingReply, .awaitingApproval: nil
    }
  }
}

extension Child {
  fileprivate func decided(in days: ClosedRange<Day>) -> Bool {
    reviews.files.contains { file in
      !file.decisions.made.isEmpty && file.review.map { days.contains($0.heldOn) } ?? false
    }
  }
}
