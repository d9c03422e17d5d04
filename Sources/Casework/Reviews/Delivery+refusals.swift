extension ReviewFile {
  /// Why what became of something that was sent cannot be so; nil when it can.
  func refusal(of event: DeliveryEvent) -> ReviewFileRefusal? {
    switch event {
    case .cameBack(let sending, let sent, let undelivered):
      let isOut = delivery(of: sending)?.attempts.contains { $0.on == sent && $0.cameBack == nil } ?? false
      guard isOut, sending.recipient.party != nil else { return .nothingSentThen }
      return undelivered.on < sent ? .notSentBefore(sent) : nil
    case .sentAgain(let sending, _, _, let day):
      guard let cameBack = delivery(of: sending)?.cameBack else { return .nothingCameBack }
      if sending.matter.isOfMeeting, review != nil { return .alreadyHeld }
      if sending.matter.isOfMeeting, sending.matter != .change, cancelled != nil { return .cancelled }
      return day < cameBack.on ? .cameBackLater(on: cameBack.on) : nil
    }
  }
}
