import CareCalendar
public import Casework

extension Child {
  /// What of a review came back undelivered and is to be sent again, in the order in which it first went: to those
  /// who may be written to, and what is about the meeting only until it is held.
  public func toSendAgain(of file: ReviewFile) -> [Delivery] {
    let invited = Set(invited(to: file).map { Recipient($0.party) })
    return file.deliveries.filter { delivery in
      guard delivery.cameBack != nil else { return false }
      let (matter, recipient) = (delivery.sending.matter, delivery.sending.recipient)
      if let document = matter.document { return recipients(of: document, in: file).contains(recipient) }
      guard file.review == nil, invited.contains(recipient) else { return false }
      return matter == .change ? file.arrangement != nil : file.cancelled == nil
    }
  }

  /// Whether it came back and is to be sent again, so that no other duty asks for it.
  public func isToSendAgain(_ matter: Sending.Matter, to party: Party, of file: ReviewFile) -> Bool {
    let sending = Sending(matter, to: Recipient(party))
    return toSendAgain(of: file).contains { $0.sending == sending }
  }
}

extension RuleContext {
  /// By when something was to be sent first; nil where no period says so.
  func due(of sending: Sending, in file: ReviewFile) -> Day? {
    switch sending.matter {
    case .invitation, .consultation:
      guard !wasShortNotice(.consultationsSent, of: file) else { return nil }
      return file.day.map { calendar.beginning(of: policy[.consultationsSent], before: $0) }
    case .change: return nil
    case .notice: return file.completedOn.map { calendar.end(of: policy[.decisionsToInvited], from: $0) }
    case .record, .letter:
      return file.completedOn.map { calendar.end(of: policy[.recordDistributed], from: $0) }
    }
  }

  /// Everything that happened to it, the first sending judged by the period of its duty: "sent Mon 3 Nov 2014, in time;
  /// came back Mon 10 Nov 2014: post returned; sent again Tue 11 Nov 2014 by email".
  public func story(of delivery: Delivery, in file: ReviewFile) -> String {
    delivery.attempts.enumerated().map { place, attempt in
      let judged = place == 0 ? judgement(of: delivery, in: file) : ""
      let sent = "sent \(place == 0 ? "" : "again ")\(attempt.on.words)\(judged)"
      let more = [attempt.way?.words, attempt.words].compactMap { $0 }.joined(separator: ", ")
      return sent + (more.isEmpty ? "" : " \(more)") + (attempt.cameBack.map { "; \($0.story)" } ?? "")
    }.joined(separator: "; ")
  }

  private func judgement(of delivery: Delivery, in file: ReviewFile) -> String {
    guard let due = due(of: delivery.sending, in: file) else { return "" }
    let late = calendar.workingDays(from: due, to: delivery.firstSentOn)
    return delivery.firstSentOn <= due ? ", in time" : ", \(DayUnit.working.words(late)) late"
  }
}

extension Undelivered {
  /// "came back Mon 10 Nov 2014: post returned, gone away"
  fileprivate var story: String {
    "came back \(on.words): " + [reason.words, words].compactMap { $0 }.joined(separator: ", ")
  }
}
