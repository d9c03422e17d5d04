import Application
import Casework
import ReadModels

extension DeliveryAct {
  func form(_ things: [SentThing], _ queries: CaseQueries) throws -> any FormDefinition {
    switch self {
    case .cameBack: try CameBackForm(things, queries)
    case .sendAgain: try SendAgainForm(things, queries)
    }
  }
}

extension DeliveryStep {
  /// What is recorded of one thing, with what is likely to be true of others that went to the same recipient: what was
  /// sent on the same day, or has come back as well.
  func form(_ subject: ReviewSubject, _ queries: CaseQueries) throws -> any FormDefinition {
    let deliveries = subject.file.deliveries
    func things(_ sending: Sending, with isMeant: (Delivery) -> Bool) -> [SentThing] {
      let others = deliveries.filter {
        $0.sending.recipient == sending.recipient && $0.sending != sending && isMeant($0)
      }
      return ([sending] + others.map(\.sending)).map { SentThing(subject.id, subject.file.id, $0) }
    }
    switch self {
    case .cameBack(let sending):
      let day = subject.file.delivery(of: sending)?.lastStanding?.on
      return try DeliveryAct.cameBack.form(things(sending) { $0.lastStanding?.on == day }, queries)
    case .sendAgain(let sending):
      let back = Set(subject.child.toSendAgain(of: subject.file).map(\.sending))
      return try SendAgainForm(
        things(sending) { back.contains($0.sending) },
        insteadOfInviting: sending.matter == .invitation ? sending.recipient.party : nil, queries)
    }
  }
}
