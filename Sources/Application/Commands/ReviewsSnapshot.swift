public import Casework
public import ReadModels

/// What stood on record of a child's reviews of one kind when somebody looked: bookings, reviews held, and what the
/// meeting of the last came to. It is the same as long as none of that is recorded anew or taken back.
public struct ReviewsSnapshot: Hashable, Sendable {
  /// The numbers that the entries have in the child's record.
  public let text: String

  public init(_ text: String) { self.text = text }

  /// - Parameter kind: reviews that are held in the same meeting count as one kind.
  public init(of kind: ReviewKind, in found: ChildCase) {
    text = found.standing(of: kind).map(\.version).sorted().map(String.init).joined(separator: " ")
  }

  /// What stands now and did not then, as what was done to the review: "booked for Wed 12 Nov 2014".
  func change(to kind: ReviewKind, in found: ChildCase) -> String {
    let known = Set(text.split(separator: " ").compactMap { Int($0) })
    let new = found.standing(of: kind).filter { !known.contains($0.version) }.sorted {
      $0.version < $1.version
    }
    let events = new.compactMap { entry in if case .review(let event) = entry.event { event } else { nil } }
    let held = events.last { if case .held = $0 { true } else { false } }
    return (held ?? events.last)?.asDone ?? "put back to what it was before"
  }
}

extension ChildCase {
  /// The entries that stand and that a snapshot is of.
  fileprivate func standing(of kind: ReviewKind) -> [ChildEntry] {
    timeline.filter { !$0.isEnteredInError }.map(\.recorded.entry)
      .filter { $0.event.isOfMeeting(of: kind, in: child.reviews) }
  }
}

extension ChildEvent {
  /// True for a booking of a review of the kind, for that it was held, and for what the meeting of the last came to. What
  /// prepares it and what follows it does not count.
  func isOfMeeting(of kind: ReviewKind, in reviews: ReviewHistory) -> Bool {
    guard case .review(let event) = self else { return false }
    switch event {
    case .booked(let booking), .moved(let booking, _): return booking.kind.isSameMeeting(as: kind)
    case .held(let review): return review.kind.isSameMeeting(as: kind)
    case .cancelled(let id, _, _): return reviews.file(id)?.kind.isSameMeeting(as: kind) ?? false
    case .noted(let id, let note):
      return note.isOfMeeting && reviews.held.last { $0.kind.isSameMeeting(as: kind) }?.id == id
    }
  }
}

extension ReviewFileEvent {
  fileprivate var isOfMeeting: Bool {
    switch self {
    case .meeting, .decisions(.noted), .decisions(.made), .decisions(.struckOut): true
    case .plan(let event): !event.isReceived
    case .preparation, .decisions, .followUp, .delivery: false
    }
  }
}

extension ReviewEvent {
  fileprivate var asDone: String {
    switch self {
    case .booked(let booking), .moved(let booking, _): "booked for \(booking.fullWords)"
    case .cancelled: "cancelled"
    case .held(let review): "recorded as held on \(review.heldOn.words)"
    case .noted(_, .meeting(.completed(let day))): "recorded as completed on \(day.words)"
    case .noted: "gone on with"
    }
  }
}
