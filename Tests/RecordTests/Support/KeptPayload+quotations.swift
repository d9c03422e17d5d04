import CareCalendar
import Casework

/// What payloads of words that may be printed tell of.
extension KeptPayload {
  static let quotations: [String: ChildEvent] = [
    "quotation.allowed.1": allowed(
      .record(ReviewID("r1")), of: .person(PersonID("p1")), "He laughs … at home",
      agreed: .person(PersonID("p1"))),
    "quotation.allowed.1-said": allowed(
      .said(on: "2014-11-03"), of: .child, "I like it here", agreed: .child),
    "quotation.allowed.1-impact": allowed(
      .impact(PracticeNoteID("n1")), of: nil, "[She] saw her brother again", agreed: .child),
    "quotation.withdrawn.1": .quotation(
      .withdrawn(QuotationID("q1"), reason: "she would rather not", on: "2014-11-17")),
  ]

  private static func allowed(
    _ source: QuotedSource, of speaker: Party?, _ words: String, agreed: Party
  ) -> ChildEvent {
    .quotation(
      .allowed(
        Quotation(
          id: QuotationID("q1"), source: source, speaker: speaker, words: words, agreedBy: agreed,
          agreedOn: "2014-11-05")))
  }
}
