import Application
import Casework
import TerminalUI

/// Recording that somebody is back, before the day that was planned or not to go at all.
struct EndOfAbsenceForm: FormDefinition {
  private let who: WhoIsAway
  private let absences: [Absence]
  private let name: (StaffID) -> String
  /// What becomes meanwhile of what comes.
  private let then: (Absence) -> String

  init(_ queries: CaseQueries) throws {
    who = WhoIsAway(queries)
    let known = Set(who.members.map(\.id))
    absences = queries.absences.filter { known.contains($0.staff) }
    name = { queries.name(of: $0) }
    then = { queries.whatComes(to: $0.staff, covering: $0.covering) }
    guard absences.isEmpty else { return }
    throw FormRefusal(
      words: queries.signedIn.may(.recordAbsences)
        ? "Nobody is marked as away from today on." : "You are not marked as away from today on.")
  }

  private var away: [StaffMember] {
    who.members.filter { member in absences.contains { $0.staff == member.id } }
  }

  var title: String { "Back: the absence ends" }

  var lines: [String] {
    absences.map { absence in
      let subject = who.isOwn ? "You are" : "\(name(absence.staff)) is"
      let days = "from \(absence.from.words) to \(absence.until.words)"
      return "\(subject) marked as away \(days): \(then(absence))."
    } + [
      "Somebody who is away is back from today. For somebody who is not away yet, the next absence is called off; "
        + "later ones stay."
    ]
  }

  func fields(_ answers: [String: String]) -> [Field] {
    who.asked("Who is back", among: away) + [confirmation.asked]
  }

  private var confirmation: ConfirmationField {
    ConfirmationField(label: "Back today", yes: "yes, from today")
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    guard let member = who.answer(answers) else {
      throw FormRefusal(words: "Choose who is back.", field: WhoIsAway.field)
    }
    try confirmation.check(answers)
    return .staff(.back(member.id))
  }
}
