import CareCalendar
import Casework
import Rulebook

/// What follows a review: its record, what is sent to whom, and the check half way to the next.
extension ChecklistBuilder {
  var followUp: [ChecklistLine] {
    guard isHeld else { return [later("afterwards", "Record, letters, midway check")] }
    return [written, complete] + sendings + [midway] + monitoring
  }

  private var written: ChecklistLine {
    let count = file.followUp.record.map { $0.split(whereSeparator: \.isWhitespace).count }
    let words = count.map { $0 == 1 ? "1 word" : "\($0) words" }
    return line(
      "record written", "Record of the \(file.kind.profile.meetingWord)",
      words.map { ChecklistStatus($0, .done) } ?? ChecklistStatus("not written", open), whose: .iro,
      step: .followUp(.write), details: child.printedWords(from: .record(file.id)))
  }

  private var complete: ChecklistLine {
    line(
      "record complete", "Record complete",
      standing(.record, file.followUp.recordCompletedOn, "complete", or: "not yet"), whose: .iro,
      step: .followUp(.complete))
  }

  private var sendings: [ChecklistLine] {
    ReviewDocument.allCases.flatMap { document in
      child.recipients(of: document, in: file).map { sending(document, to: $0) }
    }
  }

  private func sending(_ document: ReviewDocument, to recipient: Recipient) -> ChecklistLine {
    let asked: DutyReference = document == .notice ? .decisionsSent : .recordSent
    let sending = Sending(document: document, to: recipient)
    let delivery = file.delivery(of: sending)
    return line(
      "sent \(document.rawValue) \(recipient)", sending.words(in: child.family),
      delivery.flatMap { standing(of: $0, asked) }
        ?? standing(asked, delivery?.sentOn, "sent", or: "not sent"),
      whose: .businessSupport,
      step: delivery?.cameBack == nil
        ? .followUp(.send(document, recipient)) : .delivery(.sendAgain(sending)),
      details: details(of: delivery))
  }

  private var midway: ChecklistLine {
    let check = file.followUp.midwayCheck
    var standing = standing(.midway, check?.on, "checked", or: "not yet")
    if check == nil, book.policy[.midwayCheck] == "not-asked" {
      standing = ChecklistStatus("the council does not ask for it", .notAsked)
    }
    return line(
      "midway", "Midway check", standing, whose: .iro, step: .followUp(.midway),
      details: check.map { [$0.sentence] } ?? [])
  }
}

extension ChecklistBuilder {
  /// The form on plan, reports and practice: where the council asks for it, and where it was filled in.
  fileprivate var monitoring: [ChecklistLine] {
    let form = child.monitoring(of: file.id)
    let isAsked = book.policy[.practiceMonitoring] == "asked" && file.kind.profile.followsHandbook
    guard isAsked || form != nil else { return [] }
    return [
      line(
        "monitoring", "Practice monitoring form",
        standing(.monitored, form?.on, "filled in", or: "not filled in"), whose: .iro,
        details: form.map { [$0.sentence] } ?? [])
    ]
  }
}

extension DutyReference {
  fileprivate static let monitored = DutyReference(
    rule: .practiceMonitoredAfterReview, timescale: .practiceMonitored)
  fileprivate static let decisionsSent = DutyReference(
    rule: .decisionsToEveryoneInvited, timescale: .decisionsToInvited)
  fileprivate static let record = DutyReference(
    rule: .recordComplete, timescale: .recordComplete)
  fileprivate static let recordSent = DutyReference(
    rule: .recordDistributed, timescale: .recordDistributed)
  fileprivate static let midway = DutyReference(
    rule: .midwayCheckMade, timescale: nil)
}
