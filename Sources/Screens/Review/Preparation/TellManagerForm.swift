import Application
import Casework
import ReadModels
import TerminalUI

/// Telling the team manager which documents have not come: they see it on their own Today.
struct TellManagerForm: FormDefinition {
  private let subject: ReviewSubject
  private let missing: [String]
  /// "Tom Stone, Team Manager of North"
  private let manager: String

  init(_ subject: ReviewSubject, _ queries: CaseQueries) throws {
    self.subject = subject
    missing = try queries.sheet(of: subject.id, subject.file.id).missing
    manager = TellManagerForm.manager(of: subject.child.responsibility.caseHolder?.team, queries)
    guard !missing.isEmpty else {
      throw FormRefusal(words: "Nothing is missing: every document that the council expects has come.")
    }
  }

  private static func manager(of team: String?, _ queries: CaseQueries) -> String {
    guard let team else { return "the Team Manager, once it is recorded whose team holds the case" }
    let managers = queries.staff.members.filter { member in
      member.details.role == .teamManager && member.details.team == team
        && member.works(on: queries.signedIn.day)
    }
    if managers.isEmpty { return "the Team Manager of \(team), whom the staff list does not name" }
    return managers.map(\.details.name).joined(separator: " and ") + ", Team Manager of \(team)"
  }

  var title: String { "Tell the team manager what is missing for the \(subject.named)" }

  var lines: [String] {
    let told = subject.file.preparation.managerToldOn.map { day in
      "Told before, \(day.words): \(subject.file.preparation.missingTold.joined(separator: ", "))."
    }
    return ["This tells \(manager)."] + missing.map { "Missing: \($0)" } + [told].compactMap { $0 }
      + ["They see it on their own Today, and it is on record here."]
  }

  func fields(_ answers: [String: String]) -> [Field] { [confirmation.asked] }

  private var confirmation: ConfirmationField { ConfirmationField(label: "Tell them", yes: "yes, now") }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    try confirmation.check(answers)
    return subject.command([.preparation(.managerTold(missing: missing, on: subject.today))])
  }
}
