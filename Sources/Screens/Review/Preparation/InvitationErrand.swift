import CareCalendar
import Casework
import Desk
import Glass

/// How far it has come with one of those invited: what was sent, what came back, or why they do not come.
struct InvitationErrand: Errand {
  private let subject: ReviewSubject
  private let invitation: Invitation
  private let mayChoose: Bool
  private let sent: PreparationDay
  private let consulted: PreparationDay
  private let returned: PreparationDay

  init(_ subject: ReviewSubject, _ party: Party, _ desk: Desk) throws {
    guard let invitation = subject.file.preparation.invitation(of: party) else {
      throw ErrandRefusal(words: "\(subject.child.family.words(for: party).capitalised) is not invited.")
    }
    self.subject = subject
    self.invitation = invitation
    mayChoose = desk.signedIn.may(.prepareReviews)
    func day(_ name: String, _ label: String, _ known: Day?) -> PreparationDay {
      PreparationDay(name, label, desk, hint: known.map { "Recorded: \($0.words)" } ?? "If it was, the day")
    }
    sent = day("sent", "Invitation sent", invitation.sentOn)
    consulted = day("consulted", "Consultation sent", invitation.consultationSentOn)
    returned = day("returned", "It came back", invitation.consultationReturnedOn)
  }

  var title: String {
    "\(subject.child.family.words(for: invitation.party).capitalised): \(subject.whole)"
  }

  var lines: [String] {
    let chosen = invitation.chooser.map { "Invited by \($0.words)." }
    let against = invitation.notInvited.map { "Not invited after all: \($0)" }
    return [against ?? chosen].compactMap { $0 }
  }

  func fields(_ answers: [String: String]) -> [Field] {
    let against = Field("against", "Not invited after all", hint: "If so, why")
    return [sent.field, consulted.field, returned.field] + (mayChoose ? [against] : [])
  }

  func variant(_ answers: [String: String]) -> String { "" }

  func command(_ answers: [String: String], _ desk: Desk) throws -> Command {
    let party = invitation.party
    let today = subject.today
    let notes: [PreparationEvent?] = [
      try sent.typed(answers).map { .invitationSent(party, on: $0) },
      try consulted.typed(answers).map { .consultationSent(party, on: $0) },
      try returned.typed(answers).map { .consultationReturned(party, on: $0) },
      answers.words("against").map { .notInvited(party, reason: $0, on: today) },
    ]
    let known = notes.compactMap { $0 }
    guard !known.isEmpty else {
      throw ErrandRefusal(words: "Type the day of what was sent or came back, or why they are not invited.")
    }
    return subject.command(known.map { .preparation($0) })
  }
}
