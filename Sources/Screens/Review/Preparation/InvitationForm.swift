import Application
import CareCalendar
import Casework
import TerminalUI

/// How far it has come with one of those invited: what was sent, what came back, or why they do not come.
struct InvitationForm: FormDefinition {
  private let subject: ReviewSubject
  private let invitation: Invitation
  private let mayChoose: Bool
  private let sent: DayQuestion
  private let consulted: DayQuestion
  private let returned: DayQuestion

  init(_ subject: ReviewSubject, _ party: Party, _ queries: CaseQueries) throws {
    guard let invitation = subject.file.preparation.invitation(of: party) else {
      throw FormRefusal(words: "\(subject.child.family.words(for: party).capitalisingFirst) is not invited.")
    }
    self.subject = subject
    self.invitation = invitation
    mayChoose = queries.signedIn.may(.prepareReviews)
    let field = subject.dayDone("", under: queries.rulebook.terms).field
    sent = DayQuestion(name: "sent", label: "Invitation sent", field: field, isRequired: false)
    consulted = DayQuestion(name: "consulted", label: "Consultation sent", field: field, isRequired: false)
    returned = DayQuestion(name: "returned", label: "It came back", field: field, isRequired: false)
  }

  var title: String {
    "\(subject.child.family.words(for: invitation.party).capitalisingFirst): \(subject.named)"
  }

  var lines: [String] {
    let chosen = invitation.chooser.map { "Invited by \($0.words)." }
    let against = invitation.notInvited.map { "Not invited after all: \($0)" }
    let known = [
      invitation.sentOn.map { "Invitation sent \($0.words)." },
      invitation.consultationSentOn.map { "Consultation sent \($0.words)." },
      invitation.consultationReturnedOn.map { "It came back \($0.words)." },
    ]
    return ([against ?? chosen] + known).compactMap { $0 }
  }

  func fields(_ answers: [String: String]) -> [Field] {
    let against = Field("against", "Not invited after all", hint: "If so, why")
    return [sent.asked, consulted.asked, returned.asked] + (mayChoose ? [against] : [])
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    let party = invitation.party
    let today = subject.today
    let notes: [PreparationEvent?] = [
      sent.day(answers).map { .invitationSent(party, on: $0) },
      consulted.day(answers).map { .consultationSent(party, on: $0) },
      returned.day(answers).map { .consultationReturned(party, on: $0) },
      answers.said("against").map { .notInvited(party, reason: $0, on: today) },
    ]
    let known = notes.compactMap { $0 }
    guard !known.isEmpty else {
      throw FormRefusal(words: "Type the day of what was sent or came back, or why they are not invited.")
    }
    return subject.command(known.map { .preparation($0) })
  }
}
