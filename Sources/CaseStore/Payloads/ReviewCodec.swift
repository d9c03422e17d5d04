import CareCalendar
import Casework

/// Reviews, on disk.
enum ReviewCodec {
  static func write(_ event: ReviewEvent) -> Written? {
    switch event {
    case .booked(let booking):
      Written(
        "review.booked.1",
        [
          "kind": Word.reviewKind.json(booking.kind), "day": .day(booking.day),
          "time": .text(ifAny: booking.time?.description), "made": .day(booking.madeOn),
        ])
    case .held(let review):
      Written(
        "review.held.1",
        [
          "kind": Word.reviewKind.json(review.kind), "held": .day(review.heldOn),
          "participation": .code(review.participation),
        ])
    case .moved, .cancelled, .noted: nil
    }
  }

  static let readers: [String: Reader<ReviewEvent>] = [
    "review.booked.1": {
      .booked(
        Booking(
          kind: try $0.word("kind", of: Word.reviewKind), day: try $0.day("day"), time: try time($0),
          madeOn: try $0.day("made")))
    },
    "review.held.1": {
      .held(
        Review(
          kind: try $0.word("kind", of: Word.reviewKind), heldOn: try $0.day("held"),
          participation: try $0.optionalCode("participation")))
    },
  ]

  private static func time(_ fields: Fields) throws -> TimeOfDay? {
    guard let text = try fields.optionalText("time") else { return nil }
    guard let time = TimeOfDay(text) else { throw Unreadable() }
    return time
  }
}
