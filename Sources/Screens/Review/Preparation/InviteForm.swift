import Application
import Casework
import TerminalUI

/// Inviting people around the child to a review, and by whose choice.
struct InviteForm: FormDefinition {
  private let subject: ReviewSubject
  private let parties: PartyChoices
  private let day: DayQuestion
  /// True from authority to place for adoption on: parents are then left out, unless somebody chooses them.
  private let leavesParentsOut: Bool

  init(_ subject: ReviewSubject, _ queries: CaseQueries) throws {
    self.subject = subject
    day = subject.dayDone("Day", under: queries.rulebook.terms, usual: subject.today)
    let leavesOut = subject.child.isToBeAdopted(on: subject.today)
    leavesParentsOut = leavesOut
    let invited = Set(subject.file.preparation.invited.map(\.party))
    let child = [PartyChoices.Offer(party: .child, name: subject.called)]
    let people = subject.child.family.people.filter(\.mayBeInvited).map { person in
      PartyChoices.Offer(
        party: .person(person.id), name: "\(person.name) (\(person.relationship.words))",
        isUsual: !(leavesOut && person.relationship.group == .parent))
    }
    let offers = (child + people).filter { !invited.contains($0.party) }
    parties = PartyChoices(name: "who", label: "Who", offers: offers)
    guard !offers.isEmpty else {
      throw FormRefusal(
        words: "Everybody around \(subject.called) who may be invited is invited already.")
    }
  }

  var title: String { "Invite to the \(subject.named)" }

  var lines: [String] {
    let adoption =
      leavesParentsOut
      ? "There is authority to place for adoption: parents are left out unless you choose them." : nil
    let kept = subject.child.family.people.filter { !$0.isDeceased && $0.terms == .notInvited }
    let others = kept.map { person in
      "\(person.name) (\(person.relationship.words)) is not to be invited"
        + (person.termsReason.map { ": \($0)" } ?? "")
    }
    return [adoption].compactMap { $0 } + others
  }

  func fields(_ answers: [String: String]) -> [Field] {
    let choosers = InvitationChoice.allCases.map { Choice($0.rawValue, $0.words) }
    return [
      parties.field,
      Field("chooser", "By", .choice(choosers), required: true, hint: "By whose choice they come"),
      day.asked,
    ]
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    guard let chooser = answers["chooser"].flatMap(InvitationChoice.init(rawValue:)) else {
      throw FormRefusal(words: "Choose who wants them there.")
    }
    let on = try day.known(answers)
    return subject.command(
      parties.chosen(answers).map { .preparation(.invited($0, chooser, on: on)) })
  }
}

extension ConnectedPerson {
  /// False for those who have died, and those whose terms keep them away.
  var mayBeInvited: Bool { !isDeceased && terms != .notInvited }
}
