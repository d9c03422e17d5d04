import CareCalendar
import Casework

extension InventedChild {
  private var parties: [Party] { [.child] + people.map { .person($0.id) } }

  /// The last review, from its booking to its distribution, as far as its day is past.
  mutating func tellLastReview() {
    guard let day = held.last else { return }
    let id = ReviewID(identifiers.next())
    let made = max(held.dropLast().last?.adding(days: 1) ?? began, working(-25, from: day))
    book(id, for: day, on: made)
    prepare(id, for: day, bookedOn: made)
    hear(before: day, id)
    tell(.review(.held(review(on: day, id))), on: day)
    meet(id, on: day)
    let decisions = decide(id, on: day)
    follow(id, decisions, from: day)
    write(id, from: day)
  }

  /// Invitations, documents and the conversation with the social worker, each in its time before the day.
  mutating func prepare(_ id: ReviewID, for day: Day, bookedOn made: Day) {
    func due(_ days: Int) -> Day { max(made, working(-days, from: day)) }
    if wasDone(by: due(15), inHundred: 93) {
      note(id, .preparation(.socialWorkerSpokenTo(on: due(15))), on: due(15))
    }
    if wasDone(by: due(14), inHundred: 95) {
      for party in parties { note(id, .preparation(.invited(party, .iro, on: due(14))), on: due(14)) }
      if wasDone(by: due(10), inHundred: 90) {
        for party in parties { note(id, .preparation(.invitationSent(party, on: due(10))), on: due(10)) }
      }
    }
    for document in ["social work report", "care plan", "personal education plan", "health plan"]
    where wasDone(by: due(4), inHundred: 85) {
      note(id, .preparation(.documentReceived(document, on: due(4))), on: due(4))
    }
  }

  private mutating func meet(_ id: ReviewID, on day: Day) {
    for party in parties {
      let isProfessional =
        party == .person(people.first { $0.relationship == .socialWorker }?.id ?? PersonID(""))
      let attendance = Attendance(party: party, route: .whole, reported: isProfessional)
      note(id, .meeting(.tookPart(attendance, on: day)), on: day)
    }
    note(id, .meeting(.childAnswered(placement: .yes, plan: .mixed, on: day)), on: day)
    for domain in PlanDomain.allCases {
      let progress = Progress(domain: domain, issue: nil, words: chance.pick(Sentences.progress))
      note(id, .plan(.progressed(progress, on: day)), on: day)
    }
    note(id, .plan(.permanence(Permanence(kind: "long-term foster care", madeOn: began), on: day)), on: day)
  }

  private mutating func decide(_ id: ReviewID, on day: Day) -> [Decision] {
    let decisions = (0..<chance.number(2...3)).map { _ in
      decision(by: working(chance.number(10...90), from: day))
    }
    for decision in decisions { note(id, .decisions(.made(decision, on: day)), on: day) }
    return decisions
  }

  /// The manager's reply, and what became of the decisions.
  private mutating func follow(_ id: ReviewID, _ decisions: [Decision], from day: Day) {
    let issued = working(3, from: day)
    guard wasDone(by: issued, inHundred: 97) else { return }
    note(id, .decisions(.issued(on: issued)), on: issued)
    let replied = working(chance.number(5...8), from: day)
    if wasDone(by: replied, inHundred: 90) {
      note(id, .decisions(.replied(ManagersReply(on: replied, exceptions: []))), on: replied)
    }
    let sent = working(9, from: day)
    if wasDone(by: sent, inHundred: 95) {
      for party in parties { note(id, .followUp(.sent(.notice, recipient(party), on: sent)), on: sent) }
    }
    for decision in decisions {
      let done = max(issued, decision.by.adding(days: -chance.number(0...5)))
      if wasDone(by: done, inHundred: 93) { note(id, .decisions(.done(decision.id, on: done)), on: done) }
    }
  }

  private mutating func write(_ id: ReviewID, from day: Day) {
    let written = working(chance.number(6...14), from: day)
    guard wasDone(by: written, inHundred: 97) else { return }
    note(id, .followUp(.recordWritten(Sentences.record(&chance), on: written)), on: written)
    note(id, .followUp(.recordCompleted(on: written)), on: written)
    let letter = working(15, from: day)
    note(id, .followUp(.sent(.letter, .child, on: letter)), on: letter)
    let sent = working(18, from: day)
    guard wasDone(by: sent, inHundred: 96) else { return }
    for party in parties { note(id, .followUp(.sent(.record, recipient(party), on: sent)), on: sent) }
    note(id, .followUp(.sent(.record, .caseFile, on: sent)), on: sent)
  }

  private func recipient(_ party: Party) -> Recipient {
    switch party {
    case .child: .child
    case .person(let id): .person(id)
    }
  }
}
