import CareCalendar
import Casework

/// Reviews booked, moved, cancelled and held, on disk.
enum ReviewCodec {
  static func write(_ event: ReviewEvent) -> EncodedEvent {
    switch event {
    case .booked(let booking): write("review.booked.2", booking, reason: nil)
    case .moved(let booking, let reason): write("review.moved.1", booking, reason: reason)
    case .cancelled(let id, let reason, let day):
      EncodedEvent("review.cancelled.1", of: id, ["reason": .text(reason), "on": .day(day)])
    case .held(let review): write(review)
    case .noted(let id, let note): write(note, of: id)
    }
  }

  private static func write(_ kind: String, _ booking: Booking, reason: String?) -> EncodedEvent {
    EncodedEvent(
      kind,
      [
        "review": .text(ifAny: booking.review?.raw), "kind": CodeTables.reviewKind.json(booking.kind),
        "day": .day(booking.day), "time": .text(ifAny: booking.time?.description),
        "venue": .text(ifAny: booking.venue), "chair": .text(ifAny: booking.chair?.raw),
        "reason": .text(ifAny: reason), "made": .day(booking.madeOn),
      ])
  }

  private static func write(_ review: Review) -> EncodedEvent {
    EncodedEvent(
      "review.held.2",
      [
        "review": .text(ifAny: review.review?.raw), "kind": CodeTables.reviewKind.json(review.kind),
        "held": .day(review.heldOn), "completed": .day(review.completedOn),
        "manner": CodeTables.manner.json(review.manner), "reason": .text(ifAny: review.mannerReason),
        "chair": .text(ifAny: review.chair?.raw), "co-chair": .text(ifAny: review.coChair),
        "participation": .code(review.participation), "late": .text(ifAny: review.lateReason),
        "brought-forward": .text(ifAny: review.broughtForward),
      ])
  }

  private static func write(_ note: ReviewFileEvent, of review: ReviewID) -> EncodedEvent {
    switch note {
    case .preparation(let event): PreparationCodec.write(event, of: review)
    case .meeting(let event): MeetingCodec.write(event, of: review)
    case .plan(let event): PlanCodec.write(event, of: review)
    case .decisions(let event): DecisionCodec.write(event, of: review)
    case .followUp(let event): FollowUpCodec.write(event, of: review)
    case .delivery(let event): DeliveryCodec.write(event, of: review)
    }
  }
}

extension ReviewCodec {
  static let readers: [String: Reader<ReviewEvent>] = [
    "review.booked.1": { .booked(try booking($0)) },
    "review.booked.2": { .booked(try booking($0)) },
    "review.moved.1": { .moved(try booking($0), reason: try $0.text("reason")) },
    "review.cancelled.1": {
      .cancelled(ReviewID(try $0.text("review")), reason: try $0.text("reason"), on: try $0.day("on"))
    },
    "review.held.1": {
      .held(
        Review(
          kind: try $0.word("kind", of: CodeTables.reviewKind), heldOn: try $0.day("held"),
          participation: try $0.optionalCode("participation")))
    },
    "review.held.2": { .held(try review($0)) },
  ]

  /// The first edition had no review, venue and chair.
  private static func booking(_ fields: PayloadFields) throws -> Booking {
    Booking(
      review: try fields.optionalText("review").map { ReviewID($0) },
      kind: try fields.word("kind", of: CodeTables.reviewKind), day: try fields.day("day"),
      time: try time(fields), venue: try fields.optionalText("venue"),
      chair: try fields.optionalText("chair").map { StaffID($0) }, madeOn: try fields.day("made"))
  }

  private static func review(_ fields: PayloadFields) throws -> Review {
    Review(
      review: try fields.optionalText("review").map { ReviewID($0) },
      kind: try fields.word("kind", of: CodeTables.reviewKind), heldOn: try fields.day("held"),
      completedOn: try fields.optionalDay("completed"),
      manner: try fields.word("manner", of: CodeTables.manner),
      mannerReason: try fields.optionalText("reason"),
      chair: try fields.optionalText("chair").map { StaffID($0) },
      coChair: try fields.optionalText("co-chair"),
      participation: try fields.optionalCode("participation"),
      lateReason: try fields.optionalText("late"),
      broughtForward: try fields.optionalText("brought-forward"))
  }

  private static func time(_ fields: PayloadFields) throws -> TimeOfDay? {
    guard let text = try fields.optionalText("time") else { return nil }
    guard let time = TimeOfDay(text) else { throw UnreadablePayload() }
    return time
  }
}

extension ReviewCodec {
  /// Each note says which review it is of.
  static let noteReaders: [String: Reader<ReviewEvent>] = {
    var readers: [String: Reader<ReviewEvent>] = [:]
    func add<Event>(_ kinds: [String: Reader<Event>], _ wrap: @escaping @Sendable (Event) -> ReviewFileEvent)
    {
      for (kind, read) in kinds {
        readers[kind] = { .noted(ReviewID(try $0.text("review")), wrap(try read($0))) }
      }
    }
    add(PreparationCodec.readers) { .preparation($0) }
    add(MeetingCodec.readers) { .meeting($0) }
    add(PlanCodec.readers) { .plan($0) }
    add(DecisionCodec.readers) { .decisions($0) }
    add(FollowUpCodec.readers) { .followUp($0) }
    add(DeliveryCodec.readers) { .delivery($0) }
    return readers
  }()
}
