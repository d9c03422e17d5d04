import Casework
import JSON

/// Every kind of event that this program knows, with the editions that are no longer written.
public enum EventKinds {
  /// How the bytes of payloads are written today: JSON in UTF-8, in the clear.
  public static let format = 1

  /// Nil for what a newer program recorded, which cannot be written again.
  static func write(_ event: JournalEvent) -> EncodedEvent? {
    switch event {
    case .child(let event): write(event)
    case .staff(let event): StaffCodec.write(event)
    case .council(let event): CouncilCodec.write(event)
    case .service(let event): ServiceCodec.write(event)
    case .unknown: nil
    }
  }

  private static func write(_ event: ChildEvent) -> EncodedEvent? {
    switch event {
    case .person(let event): IdentityCodec.write(event)
    case .placement(let event): PlacementCodec.write(event)
    case .carePlanning(let event): CarePlanningCodec.write(event)
    case .involvement(let event): InvolvementCodec.write(event)
    case .review(let event): ReviewCodec.write(event)
    case .earlyReview(let event): EarlyReviewCodec.write(event)
    case .change(let event): ChangeCodec.write(event)
    case .court(let event): CourtCodec.write(event)
    case .allocation(let event): AllocationCodec.write(event)
    case .family(let event): FamilyCodec.write(event)
    case .voice(let event): VoiceCodec.write(event)
    case .alert(let event): AlertCodec.write(event)
    case .practice(let event): PracticeCodec.write(event)
    case .quotation(let event): QuotationCodec.write(event)
    case .survey(let event): SurveyCodec.write(event)
    case .monitoring(let form): MonitoringCodec.write(form)
    case .putOff(let putOff): PutOffCodec.write(putOff)
    case .difference(let event): DifferenceCodec.write(event)
    case .enteredInError(let correction): CorrectionCodec.write(correction)
    case .unknown: nil
    }
  }

  /// The event that a payload holds; `unknown` where a newer program wrote it.
  static func read(_ kind: String, format: Int, _ payload: UnsafeRawBufferPointer) throws -> JournalEvent {
    guard format == EventKinds.format, let reader = readers[kind] else { return .unknown }
    do {
      return try reader(PayloadFields(JSONValue(payload)))
    } catch is UnknownCode {
      return .unknown
    } catch is JSONMistake {
      throw UnreadablePayload()
    }
  }

  /// False for a kind, or a way of writing payloads, that only a newer program knows.
  public static func isKnown(_ kind: String, format: Int) -> Bool {
    format == EventKinds.format && readers[kind] != nil
  }

  /// What a stream is about that holds entries of a kind; nil for a kind that only a newer program knows.
  public static func subject(of kind: String) -> StreamSubject? {
    if CouncilCodec.readers[kind] != nil { return .council }
    if StaffCodec.readers[kind] != nil { return .staff }
    if ServiceCodec.readers[kind] != nil { return .service }
    return readers[kind] == nil ? nil : .child
  }

  static let readers: [String: Reader<JournalEvent>] = {
    var readers: [String: Reader<JournalEvent>] = [:]
    func add<Event>(_ kinds: [String: Reader<Event>], _ wrap: @escaping @Sendable (Event) -> JournalEvent) {
      for (kind, read) in kinds { readers[kind] = { wrap(try read($0)) } }
    }
    add(IdentityCodec.readers) { .child(.person($0)) }
    add(PlacementCodec.readers) { .child(.placement($0)) }
    add(CarePlanningCodec.readers) { .child(.carePlanning($0)) }
    add(InvolvementCodec.readers) { .child(.involvement($0)) }
    add(ReviewCodec.readers) { .child(.review($0)) }
    add(ReviewCodec.noteReaders) { .child(.review($0)) }
    add(EarlyReviewCodec.readers) { .child(.earlyReview($0)) }
    add(ChangeCodec.readers) { .child(.change($0)) }
    add(CourtCodec.readers) { .child(.court($0)) }
    add(AllocationCodec.readers) { .child(.allocation($0)) }
    add(FamilyCodec.readers) { .child(.family($0)) }
    add(VoiceCodec.readers) { .child(.voice($0)) }
    add(AlertCodec.readers) { .child(.alert($0)) }
    add(AlertCodec.stepReaders) { .child(.alert($0)) }
    add(PracticeCodec.readers) { .child(.practice($0)) }
    add(QuotationCodec.readers) { .child(.quotation($0)) }
    add(SurveyCodec.readers) { .child(.survey($0)) }
    add(MonitoringCodec.readers) { .child(.monitoring($0)) }
    add(PutOffCodec.readers) { .child(.putOff($0)) }
    add(DifferenceCodec.readers) { .child(.difference($0)) }
    add(CorrectionCodec.readers) { .child(.enteredInError($0)) }
    add(StaffCodec.readers) { .staff($0) }
    add(CouncilCodec.readers) { .council($0) }
    add(ServiceCodec.readers) { .service($0) }
    return readers
  }()
}
