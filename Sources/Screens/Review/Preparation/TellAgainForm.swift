import Application
import Casework
import Rulebook
import TerminalUI

/// Those who know of another day or hour of a meeting were told: all of them, or some, on a day.
struct TellAgainForm: FormDefinition {
  private let subject: ReviewSubject
  private let change: ChangeOfMeeting
  private let parties: PartyChoices
  private let day: DayQuestion

  init(_ subject: ReviewSubject, _ queries: CaseQueries) throws {
    guard let change = ChangeOfMeeting(subject.file, subject.child) else {
      throw FormRefusal(words: ReviewFileRefusal.nothingNewToTell.words)
    }
    self.subject = subject
    self.change = change
    day = subject.dayDone("Told on", under: queries.rulebook.terms, usual: subject.today)
    parties = PartyChoices(
      name: "who", label: "Who",
      offers: change.whom.map { invitation in
        PartyChoices.Offer(
          party: invitation.party,
          name: subject.child.family.words(for: invitation.party).capitalisingFirst)
      })
  }

  var title: String { "Told again: the \(subject.named)" }

  var lines: [String] { ["\(change.words.capitalisingFirst)."] }

  func fields(_ answers: [String: String]) -> [Field] { [parties.field, day.asked] }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    let on = try day.known(answers)
    if let changed = change.changedOn, on < changed {
      throw FormRefusal(words: "It was changed only on \(changed.words).", field: "day")
    }
    return subject.command(parties.chosen(answers).map { .preparation(.changeTold($0, on: on)) })
  }
}
