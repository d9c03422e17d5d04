public import CareCalendar

/// The reviews of one child: those held, in the order of their days, those booked, and the file of each.
///
/// A late review is recorded, not refused: it happened, and the rules report it.
public struct ReviewHistory: Equatable, Sendable {
  public private(set) var held: [Review] = []
  /// Reviews that only a return told of, and that its newer edition does not have: until somebody settles which is
  /// right they do not count.
  public private(set) var inDoubt: [Review] = []
  public private(set) var bookings: [Booking] = []
  /// In the order in which each was first heard of.
  public private(set) var files: [ReviewFile] = []

  public init() {}

  public func booking(of kind: ReviewKind) -> Booking? {
    bookings.last { $0.kind.isSameMeeting(as: kind) }
  }

  public func held(on day: Day, kind: ReviewKind) -> Review? {
    held.first { $0.heldOn == day && $0.kind.isSameMeeting(as: kind) }
  }

  /// Every review that is recorded, those that do not count for now among them.
  var heldOrInDoubt: [Review] { held + inDoubt }

  func known(on day: Day, kind: ReviewKind) -> Review? {
    heldOrInDoubt.first { $0.heldOn == day && $0.kind.isSameMeeting(as: kind) }
  }

  /// A review that somebody recorded here counts whatever a return says.
  mutating func setAside(_ kind: ReviewKind, heldOn day: Day) {
    guard let review = held(on: day, kind: kind), !review.id.isGiven else { return }
    held.removeAll { $0.id == review.id }
    inDoubt.append(review)
  }

  mutating func takeBack(heldOn day: Day) {
    guard let place = inDoubt.firstIndex(where: { $0.heldOn == day }) else { return }
    hold(inDoubt.remove(at: place))
  }

  /// The last review of the meeting, where it was cancelled: booked again, it goes on.
  func cancelled(of kind: ReviewKind) -> ReviewFile? {
    files.last { $0.kind.isSameMeeting(as: kind) }.flatMap { $0.cancelled == nil ? nil : $0 }
  }

  public func file(_ id: ReviewID) -> ReviewFile? { files.first { $0.id == id } }

  /// The review of the same kind that was held last before this one.
  public func before(_ id: ReviewID) -> ReviewFile? {
    guard let file = file(id) else { return nil }
    let earlier = held.last { review in
      review.kind.isSameMeeting(as: file.kind) && review.id != id
        && (file.review.map { review.heldOn < $0.heldOn } ?? true)
    }
    return earlier.flatMap { self.file($0.id) }
  }

  mutating func evolve(_ event: ReviewEvent) {
    switch event {
    case .booked(let booking): book(booking)
    case .moved(let booking, let reason):
      book(booking)
      change(booking.id, booking.kind) { $0.reasonsMoved.append(reason) }
    case .cancelled(let id, let reason, let day):
      bookings.removeAll { $0.id == id }
      change(id) { $0.cancel(reason, on: day) }
    case .held(let review): hold(review)
    case .noted(let id, let note):
      change(id) { $0.evolve(note) }
      if let review = file(id)?.review { replace(review) }
    }
  }

  /// A second booking of the same meeting is of the same review, also where it does not say so.
  private mutating func book(_ booking: Booking) {
    var booking = booking
    let standing = self.booking(of: booking.kind)
    booking.review = booking.review ?? standing?.id
    bookings.removeAll { $0.kind.isSameMeeting(as: booking.kind) }
    bookings.append(booking)
    change(booking.id, booking.kind) { $0.book(booking) }
  }

  private mutating func hold(_ review: Review) {
    var review = review
    let met = bookings.filter { $0.isMet(by: review) }
    review.review = review.review ?? met.last?.givenID
    let place = held.firstIndex { $0.heldOn > review.heldOn } ?? held.endIndex
    held.insert(review, at: place)
    bookings.removeAll { met.contains($0) }
    if let booking = met.last { carry(booking.id, over: review.id) }
    change(review.id, review.kind) { ($0.review, $0.kind) = (review, review.kind) }
  }

  /// What was prepared of a review that was booked before reviews had ids is of the one that was held.
  private mutating func carry(_ booked: ReviewID, over held: ReviewID) {
    guard !booked.isGiven, let place = files.firstIndex(where: { $0.id == booked }) else { return }
    files[place].id = held
  }

  private mutating func replace(_ review: Review) {
    if let place = held.firstIndex(where: { $0.id == review.id }) { held[place] = review }
    if let place = inDoubt.firstIndex(where: { $0.id == review.id }) { inDoubt[place] = review }
  }

  private mutating func change(
    _ id: ReviewID, _ kind: ReviewKind? = nil, _ change: (inout ReviewFile) -> Void
  ) {
    if let place = files.firstIndex(where: { $0.id == id }) {
      change(&files[place])
    } else if let kind {
      var file = ReviewFile(id: id, kind: kind)
      change(&file)
      files.append(file)
    }
  }
}
