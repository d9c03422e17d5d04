import CareCalendar
import Casework

/// Duties put off, on disk.
enum PutOffCodec {
  static func write(_ putOff: PutOff) -> EncodedEvent {
    EncodedEvent(
      "duty.put-off.1",
      [
        "rule": .text(putOff.duty.rule.raw), "subject": .text(putOff.duty.subject.text),
        "until": .day(putOff.until), "reason": .text(putOff.reason), "on": .day(putOff.on),
      ])
  }

  static let readers: [String: Reader<PutOff>] = [
    "duty.put-off.1": {
      PutOff(
        duty: DutyKey(
          rule: RuleID(try $0.text("rule")), subject: DutySubject(text: try $0.text("subject"))),
        until: try $0.day("until"), reason: try $0.text("reason"), on: try $0.day("on"))
    }
  ]
}
