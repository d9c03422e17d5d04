import CareCalendar
import Casework
import Rulebook

/// What came back undelivered, and what was sent again.
extension ChecklistBuilder {
  /// How something stands of which any came back; nil where nothing did. When it was first sent is judged by the period
  /// of the duty to send it, whatever became of it.
  func standing(of delivery: Delivery, _ asked: DutyReference?) -> ChecklistStatus? {
    guard let last = delivery.attempts.compactMap(\.cameBack).last else { return nil }
    let first =
      asked.map { standing($0, delivery.firstSentOn, "first sent", or: "").words }
      ?? "first sent \(short(delivery.firstSentOn))"
    let back = "came back \(short(last.on)), \(last.why)"
    guard delivery.cameBack != nil else {
      let again = delivery.lastStanding.map { "sent again \(short($0.on))" } ?? "sent"
      return ChecklistStatus(again, .done).followed(by: back).followed(by: first)
    }
    guard isToSendAgain(delivery) else { return ChecklistStatus(back, .notAsked).followed(by: first) }
    return standing(.sentAgain, nil, "", or: back).followed(by: first)
  }

  func isToSendAgain(_ delivery: Delivery) -> Bool {
    child.toSendAgain(of: file).contains { $0.sending == delivery.sending }
  }

  /// Each time that it was sent, and what came back, a line each.
  func details(of delivery: Delivery?) -> [String] {
    guard let delivery, delivery.attempts.count > 1 || delivery.cameBack != nil else { return [] }
    return delivery.attempts.enumerated().flatMap { place, attempt in
      let how = [attempt.way?.words, attempt.words].compactMap { $0 }.joined(separator: ": ")
      let sent = "\(place == 0 ? "Sent" : "Sent again") \(attempt.on.words)" + (how.isEmpty ? "" : " \(how)")
      return [sent] + (attempt.cameBack.map { ["Came back \($0.on.words): \($0.why)"] } ?? [])
    }
  }
}

extension DutyReference {
  fileprivate static let sentAgain = DutyReference(rule: .undeliveredSentAgain, timescale: nil)
}
