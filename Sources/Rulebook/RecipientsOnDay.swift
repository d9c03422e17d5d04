public import CareCalendar
public import Casework

extension Child {
  /// The day on which something about a review had gone to everybody who was to have it: in time where by its day it had
  /// gone to all who were to have it on that day; else the first day after on which it had gone to all who were to have
  /// it then. Nil until then.
  ///
  /// People come and go, and change nothing afterwards: whoever has died or left since, or came later, leaves what was
  /// in time or late as it was. That something came back does not count here: to send it again is a duty of its own.
  func wentToAllOn(_ matter: Sending.Matter, of file: ReviewFile, due: Day) -> Day? {
    RecipientsOnDay(matter, of: file, self).wentToAll(by: due)
  }

  /// Whether somebody was to have something about a review, as it stood on a day.
  func wasToHave(_ sending: Sending, of file: ReviewFile, on day: Day) -> Bool {
    RecipientsOnDay(sending.matter, of: file, self).recipients(on: day).contains(sending.recipient)
  }

  /// The first day after another on which they were not to have it any more; nil where there is none.
  func stopped(having sending: Sending, of file: ReviewFile, after day: Day) -> Day? {
    let whom = RecipientsOnDay(sending.matter, of: file, self)
    return whom.changes(after: day).first { !whom.recipients(on: $0).contains(sending.recipient) }
  }
}

extension RuleContext {
  /// The day on which a document of a review had gone to everybody who was to have it; nil until then.
  public func wentToAllOn(_ document: ReviewDocument, of file: ReviewFile, of child: Child) -> Day? {
    due(of: Sending(document: document, to: .child), in: file).flatMap { due in
      child.wentToAllOn(Sending.Matter(document), of: file, due: due)
    }
  }
}

/// Who was to have something about a review as it stood on a day, and when each of them was first sent it.
private struct RecipientsOnDay {
  private let matter: Sending.Matter
  private let file: ReviewFile
  private let family: Family
  private let sent: [Recipient: Day]
  /// The first day on which each was written to about the review, of whatever matter.
  private let written: [Recipient: Day]

  init(_ matter: Sending.Matter, of file: ReviewFile, _ child: Child) {
    self.matter = matter
    self.file = file
    family = child.family
    let days = file.deliveries.map { ($0.sending, $0.firstSentOn) }
    sent = days.reduce(into: [:]) { if $1.0.matter == matter { $0[$1.0.recipient] = $1.1 } }
    written = Dictionary(days.map { ($0.0.recipient, $0.1) }, uniquingKeysWith: min)
  }

  func wentToAll(by due: Day) -> Day? {
    if sent.isEmpty { return nil }
    return lastSent(toAllOn: due) ?? changes(after: due).first { lastSent(toAllOn: $0) != nil }
  }

  /// The day on which the last of those who were to have it on a day was sent it; nil where some were not sent it by
  /// then, and where it was to go to nobody.
  private func lastSent(toAllOn day: Day) -> Day? {
    let recipients = recipients(on: day)
    let days = recipients.compactMap { sent[$0] }.filter { $0 <= day }
    return days.count < recipients.count ? nil : days.max()
  }

  /// Every later day on which something was sent, somebody was invited or is not any more, or something changed with one
  /// of them; in order.
  func changes(after due: Day) -> [Day] {
    let people = file.preparation.invitations.compactMap { invitation in
      if case .person(let id) = invitation.party { id } else { nil }
    }
    let days =
      sent.values + file.preparation.invitations.flatMap(\.daysOfWord)
      + people.flatMap { family.daysOfWord(about: $0) }
    return Set(days).filter { $0 > due }.sorted()
  }

  func recipients(on day: Day) -> [Recipient] {
    let parties = file.preparation.invitations.filter { wasInvited($0, on: day) }.map(\.party)
    let people = parties.compactMap { party -> ConnectedPerson? in
      guard case .person(let id) = party else { return nil }
      return person(id, on: day).flatMap { $0.mayBeWrittenTo ? $0 : nil }
    }
    if let document = matter.document { return document.recipients(among: people) }
    return parties.contains(.child) ? [.child] + people.map { .person($0.id) } : people.map { .person($0.id) }
  }

  /// Whoever was written to by a day was invited by then, also where that was recorded only later.
  private func wasInvited(_ invitation: Invitation, on day: Day) -> Bool {
    invitation.wasInvited(on: day)
      ?? (invitation.wasEverInvited && wasWritten(to: Recipient(invitation.party), by: day))
  }

  private func person(_ id: PersonID, on day: Day) -> ConnectedPerson? {
    let isRecorded = family.daysOfWord(about: id).contains { $0 <= day }
    if !isRecorded, wasWritten(to: .person(id), by: day) { return family.everything(about: id).first }
    return family.present(id, on: day)
  }

  private func wasWritten(to recipient: Recipient, by day: Day) -> Bool {
    written[recipient].map { $0 <= day } ?? false
  }
}
