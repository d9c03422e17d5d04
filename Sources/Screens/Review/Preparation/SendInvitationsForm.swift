import Application
import Casework
import Rulebook
import TerminalUI

/// Invitations and consultations sent, to everybody invited or to some of them.
struct SendInvitationsForm: FormDefinition {
  private enum What: String, CaseIterable {
    case both, invitations, consultations

    var words: String { self == .both ? "invitations and consultations" : rawValue }
  }

  private let subject: ReviewSubject
  private let day: DayQuestion

  init(_ subject: ReviewSubject, _ queries: CaseQueries) throws {
    self.subject = subject
    day = subject.dayDone("Day sent", under: queries.rulebook.terms, usual: subject.today)
    guard !subject.invited.isEmpty else {
      throw FormRefusal(words: "Nobody is invited yet to whom anything could be sent.")
    }
    guard !parties(.both).offers.isEmpty else {
      throw FormRefusal(words: "Everybody invited has had an invitation and a consultation already.")
    }
  }

  var title: String { "Sent for the \(subject.named)" }

  var lines: [String] {
    let invited = subject.invited
    return ["Invitations sent so far: \(invited.count { $0.sentOn != nil }) of \(invited.count)."]
  }

  func fields(_ answers: [String: String]) -> [Field] {
    let offered = What.allCases.filter { !parties($0).offers.isEmpty }
    let choices = offered.map { Choice($0.rawValue, $0.words) }
    return [
      Field("what", "What", .choice(choices), value: choices.first?.id ?? "", required: true),
      parties(what(answers)).field, day.asked,
    ]
  }

  /// Those to whom it was not sent yet depend on what is sent.
  func variant(_ answers: [String: String]) -> String { what(answers).rawValue }

  private func what(_ answers: [String: String]) -> What {
    answers["what"].flatMap(What.init(rawValue:)) ?? .both
  }

  private func parties(_ what: What) -> PartyChoices {
    let open = subject.invited.filter { !notes(what, $0).isEmpty }
    return PartyChoices(
      name: "who", label: "To",
      offers: open.map { invitation in
        PartyChoices.Offer(
          party: invitation.party,
          name: subject.child.family.words(for: invitation.party).capitalisingFirst)
      })
  }

  /// What is still to be sent to somebody.
  private func notes(_ what: What, _ invitation: Invitation) -> [What] {
    [
      what != .consultations && invitation.sentOn == nil && !isBack(.invitation, invitation)
        ? .invitations : nil,
      what != .invitations && invitation.consultationSentOn == nil && !isBack(.consultation, invitation)
        ? .consultations : nil,
    ].compactMap { $0 }
  }

  /// What came back is sent again on its own line.
  private func isBack(_ matter: Sending.Matter, _ invitation: Invitation) -> Bool {
    subject.child.isToSendAgain(matter, to: invitation.party, of: subject.file)
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    let on = try day.known(answers)
    let what = what(answers)
    let chosen = Set(parties(what).chosen(answers))
    return subject.command(
      subject.invited.filter { chosen.contains($0.party) }.flatMap { invitation in
        notes(what, invitation).map { sent in
          .preparation(
            sent == .invitations
              ? .invitationSent(invitation.party, on: on) : .consultationSent(invitation.party, on: on))
        }
      })
  }
}

extension ReviewSubject {
  /// Those invited who may be written to.
  fileprivate var invited: [Invitation] { child.invited(to: file) }
}
