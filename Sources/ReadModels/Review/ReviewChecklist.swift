import CareCalendar
public import Casework
public import Rulebook

/// One review from planning to distribution: what is recorded of it, and what is still expected.
public struct ReviewChecklist: Equatable, Sendable {
  public struct Section: Equatable, Sendable {
    public let part: ChecklistPart
    public let lines: [ChecklistLine]
  }

  public let file: ReviewFile
  /// "2nd review"
  public let title: String
  /// How far its preparation has come; empty once it was held, or cancelled.
  public let marks: [PreparationProgress]
  public let sections: [Section]
  /// The documents that the council expects and that have not come.
  public let missing: [String]
  private let child: Child
  /// Whether a reason for lateness can be given, or given anew.
  private let hasLateness: Bool
  let day: Day

  /// Nil where the child has no such review.
  public init?(_ id: ReviewID, of found: ChildCase, under book: Rulebook, staff: StaffList) {
    guard let file = found.child.reviews.file(id) else { return nil }
    self.file = file
    child = found.child
    day = found.day
    missing = file.missingDocuments(under: book.policy)
    title = found.title(of: file)
    hasLateness = file.review?.lateReason != nil || found.mayBeLate(id)
    let isToCome = file.review == nil && file.cancelled == nil
    marks = isToCome ? book.preparedness(of: file, found.child) : []
    let reader = ChecklistBuilder(file, found, book, staff)
    sections = ChecklistPart.allCases.map { Section(part: $0, lines: reader.lines(of: $0)) }
      .filter { !$0.lines.isEmpty }
  }

  public var lines: [ChecklistLine] { sections.flatMap(\.lines) }

  public func line(_ id: String) -> ChecklistLine? { lines.first { $0.id == id } }

  /// Why a step cannot be taken now, in words; nil where nothing but its own answers can stand in the way.
  public func refusal(of step: ReviewStep) -> String? {
    if step == .preparation(.tellManager) {
      if file.review != nil { return ReviewFileRefusal.alreadyHeld.words }
      if missing.isEmpty { return "Nothing is missing: every document that the council expects has come." }
    }
    if step == .meeting(.lateReason), file.review != nil, !hasLateness {
      return ReviewFileRefusal.notLate.words
    }
    return child.refusal(of: step, on: file, day: day)?.words
  }
}

extension ReviewFile {
  func missingDocuments(under policy: Policy) -> [String] {
    policy.documentsExpected.filter { preparation.documents[$0] == nil }
  }
}

extension ChildCase {
  /// "2nd review"; of one that is booked, what the next review of its meeting is called.
  public func title(of file: ReviewFile) -> String {
    if let judged = judged(file.id) { return judged.title }
    let next = duties.map(\.line.duty).filter { $0.nature == .review }
    let own =
      next.first { $0.kind == file.kind }
      ?? next.first { $0.kind?.isSameMeeting(as: file.kind) ?? false }
    return own?.reviewTitle ?? file.kind.title(number: nil)
  }

  public func judged(_ id: ReviewID) -> AssessedReview? { reviews.first { $0.review.id == id } }

  /// Whether the review was held or completed late, as far as that is known.
  public func isLate(_ id: ReviewID) -> Bool { judged(id)?.daysLate.map { $0 > 0 } ?? false }

  /// False where it is known that the review is not late.
  public func mayBeLate(_ id: ReviewID) -> Bool { isLate(id) || judged(id)?.timeliness == nil }
}
