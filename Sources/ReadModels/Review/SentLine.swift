public import CareCalendar
public import Casework

/// What went to one recipient about a review on one day and has not come back: a line of what may still do so.
public struct SentLine: Hashable, Sendable {
  public let child: ChildID
  /// What the child is called.
  public let called: String
  public let review: ReviewID
  /// "2nd review"
  public let title: String
  public let sendings: [Sending]
  /// "Dawn Murray (mother)"
  public let recipient: String
  /// The day on which they were sent last.
  public let on: Day
  /// What the child's name sorts by.
  private let collation: String

  /// "Invitation, consultation"
  public var what: String {
    sendings.map(\.matter.title).enumerated().map { $0 == 0 ? $1 : $1.lowercasingFirst }
      .joined(separator: ", ")
  }

  /// What was sent of a child's reviews since a day.
  public static func all(of found: ChildCase, _ row: ChildRow, since day: Day) -> [SentLine] {
    found.child.reviews.files.flatMap { file in
      var (order, together) = ([Together](), [Together: [Sending]]())
      for delivery in file.deliveries where delivery.sending.recipient != .caseFile {
        guard let last = delivery.lastStanding, last.on >= day else { continue }
        let one = Together(recipient: delivery.sending.recipient, on: last.on)
        if together[one] == nil { order.append(one) }
        together[one, default: []].append(delivery.sending)
      }
      return order.map { one in
        SentLine(
          child: row.id, called: row.called, review: file.id, title: found.title(of: file),
          sendings: together[one] ?? [], recipient: found.child.family.words(for: one.recipient), on: one.on,
          collation: row.collation)
      }
    }
  }

  /// What is likely to have gone in one envelope.
  private struct Together: Hashable {
    let recipient: Recipient
    let on: Day
  }

  /// Those sent last come first; those of one day by child, and of one child in the order in which they went.
  public static func lastFirst(_ lines: [SentLine]) -> [SentLine] {
    lines.enumerated().sorted { a, b in
      let (one, other) = (a.element, b.element)
      if one.on != other.on { return one.on > other.on }
      return one.collation == other.collation ? a.offset < b.offset : one.collation < other.collation
    }.map(\.element)
  }
}
