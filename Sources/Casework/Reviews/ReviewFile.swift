public import CareCalendar

/// Everything about one review, from its booking to its distribution.
public struct ReviewFile: Equatable, Sendable {
  public internal(set) var id: ReviewID
  public internal(set) var kind: ReviewKind
  /// Every day it was booked for, the last one last.
  public private(set) var bookings: [Booking] = []
  /// Why it was moved, the last reason last.
  public internal(set) var reasonsMoved: [String] = []
  /// Why it was cancelled; nil while it stands.
  public private(set) var cancelled: String?
  /// Every day on which it was cancelled, also before it was booked again.
  public private(set) var cancelledOn: [Day] = []
  /// Nil until it is recorded as held.
  public internal(set) var review: Review?
  public internal(set) var preparation = Preparation()
  public internal(set) var meeting = Meeting()
  public internal(set) var plan = PlanAtReview()
  public internal(set) var decisions = Decisions()
  public internal(set) var followUp = FollowUp()
  /// All that was sent about it, each thing to each recipient, in the order in which it first was.
  public private(set) var deliveries: [Delivery] = []

  init(id: ReviewID, kind: ReviewKind) {
    self.id = id
    self.kind = kind
  }

  /// The booking that stands, or that it was held on.
  public var booking: Booking? { cancelled == nil ? bookings.last : nil }

  /// The day it was held, or else is booked for.
  public var day: Day? { review?.heldOn ?? booking?.day }

  public var completedOn: Day? { review?.completedOn }

  /// True while it is adjourned: until it is completed its decisions are locked (reg 36(2)).
  public var isAdjourned: Bool { meeting.adjournment != nil && completedOn == nil }

  /// A review that was cancelled goes on when it is booked again.
  mutating func book(_ booking: Booking) {
    bookings.append(booking)
    cancelled = nil
  }

  mutating func cancel(_ reason: String, on day: Day) {
    cancelled = reason
    cancelledOn.append(day)
  }

  mutating func evolve(_ note: ReviewFileEvent) {
    switch note {
    case .preparation(let event):
      preparation.evolve(event, arrangement: arrangement(on: event.happenedOn))
      if let sending = event.sending { send(sending, on: event.happenedOn) }
    case .meeting(let event):
      meeting.evolve(event)
      if case .adjourned = event { review?.completedOn = nil }
      if case .completed(let day) = event { review?.completedOn = day }
      if case .lateReasonGiven(let reason, _) = event { review?.lateReason = reason }
    case .plan(let event): plan.evolve(event)
    case .decisions(let event): decisions.evolve(event)
    case .followUp(let event):
      followUp.evolve(event)
      if let sending = event.sending { send(sending, on: event.happenedOn) }
    case .delivery(let event): evolve(event)
    }
  }

  private mutating func evolve(_ event: DeliveryEvent) {
    switch event {
    case .cameBack(let sending, let sent, let undelivered):
      preparation.cameBack(sending, sentOn: sent)
      guard let place = place(of: sending) else { return }
      deliveries[place].cameBack(undelivered, sentOn: sent)
    case .sentAgain(let sending, let way, let words, let day):
      preparation.sentAgain(sending, on: day, arrangement: arrangement(on: day))
      send(sending, on: day, by: way, words)
    }
  }

  private mutating func send(
    _ sending: Sending, on day: Day, by way: SendingWay? = nil, _ words: String? = nil
  ) {
    if let place = place(of: sending) {
      deliveries[place].sent(on: day, by: way, words)
    } else {
      deliveries.append(Delivery(sending, on: day))
    }
  }

  private func place(of sending: Sending) -> Int? { deliveries.firstIndex { $0.sending == sending } }

  /// Nil for what was never sent.
  public func delivery(of sending: Sending) -> Delivery? { place(of: sending).map { deliveries[$0] } }

  /// The day since which a document counts as sent to a recipient; nil where it was not, or came back.
  public func sentOn(_ document: ReviewDocument, to recipient: Recipient) -> Day? {
    delivery(of: Sending(document: document, to: recipient))?.sentOn
  }
}

/// Anything recorded of one review beside its booking and that it was held.
public enum ReviewFileEvent: Hashable, Sendable {
  case preparation(PreparationEvent)
  case meeting(MeetingEvent)
  case plan(PlanEvent)
  case decisions(DecisionEvent)
  case followUp(FollowUpEvent)
  case delivery(DeliveryEvent)

  public var happenedOn: Day {
    switch self {
    case .preparation(let event): event.happenedOn
    case .meeting(let event): event.happenedOn
    case .plan(let event): event.happenedOn
    case .decisions(let event): event.happenedOn
    case .followUp(let event): event.happenedOn
    case .delivery(let event): event.happenedOn
    }
  }

  /// What was sent by it, and to whom; nil where nothing was.
  public var sending: Sending? {
    switch self {
    case .preparation(let event): event.sending
    case .followUp(let event): event.sending
    case .delivery(.sentAgain(let sending, _, _, _)): sending
    case .meeting, .plan, .decisions, .delivery: nil
    }
  }

  /// Sending the decisions to the manager, and the reply: they come to the other with the recording, since a period
  /// runs from it.
  var isDoneByRecording: Bool {
    switch self {
    case .decisions(.issued), .decisions(.replied): true
    default: false
    }
  }
}
