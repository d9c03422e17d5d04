import CareCalendar
import Casework

/// Words that may be printed, on disk.
enum QuotationCodec {
  static func write(_ event: QuotationEvent) -> EncodedEvent {
    switch event {
    case .allowed(let quotation):
      EncodedEvent(
        "quotation.allowed.1",
        [
          "quotation": .text(quotation.id.raw), "source": .text(quotation.source.text),
          "speaker": .text(ifAny: quotation.speaker?.text), "words": .text(quotation.words),
          "agreed-by": .text(quotation.agreedBy.text), "on": .day(quotation.agreedOn),
        ])
    case .withdrawn(let id, let reason, let day):
      EncodedEvent(
        "quotation.withdrawn.1",
        ["quotation": .text(id.raw), "reason": .text(reason), "on": .day(day)])
    }
  }

  static let readers: [String: Reader<QuotationEvent>] = [
    "quotation.allowed.1": { .allowed(try quotation($0)) },
    "quotation.withdrawn.1": {
      .withdrawn(
        QuotationID(try $0.text("quotation")), reason: try $0.text("reason"), on: try $0.day("on"))
    },
  ]

  private static func quotation(_ fields: PayloadFields) throws -> Quotation {
    Quotation(
      id: QuotationID(try fields.text("quotation")), source: try QuotedSource(text: fields.text("source")),
      speaker: try fields.optionalText("speaker").map { try Party(text: $0) },
      words: try fields.text("words"), agreedBy: try Party(text: fields.text("agreed-by")),
      agreedOn: try fields.day("on"))
  }
}

extension QuotedSource {
  /// "said:2014-11-03", "record:" and the review's id, "impact:" and the note's.
  fileprivate var text: String {
    switch self {
    case .said(let day): "said:\(day.iso)"
    case .record(let review): "record:\(review.raw)"
    case .impact(let note): "impact:\(note.raw)"
    }
  }

  /// Throws UnknownCode for a source of another sort, which a newer program wrote.
  fileprivate init(text: String) throws {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else { throw UnknownCode() }
    switch parts[0] {
    case "said":
      guard let day = Day(iso: parts[1]) else { throw UnreadablePayload() }
      self = .said(on: day)
    case "record": self = .record(ReviewID(parts[1]))
    case "impact": self = .impact(PracticeNoteID(parts[1]))
    default: throw UnknownCode()
    }
  }
}
