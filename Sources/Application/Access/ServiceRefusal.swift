public import CareCalendar
public import Casework

/// Why the service did not do what was asked, in words that say what to do.
public enum ServiceRefusal: Error, Equatable, Sendable {
  case unknownLogin(String)
  case unknownInDemonstration(String)
  case leftTheCouncil(String, on: Day)
  case nothingForRole(Role)
  /// What a role has no screen for.
  case noSuchScreen(Role)
  /// Of social workers, whom the record knows by their names.
  case namesake(String)
  case notPermitted(Permission, Role)
  /// What is for the manager of the child's own team.
  case ofAnotherTeam(Permission)
  case onlyInDemonstration(String)
  case readOnlyDay(Day)
  /// Nobody has said that the machine's clock is right.
  case clockInDoubt(ClockDoubt)
  case noSuchChild(String)
  case noSuchReview(String)
  case noSuchRecipient(String)
  case noSuchStaff(String)
  /// A document holds what whoever sends it may not see.
  case notForSender(iro: String?)
  case noSuchDuty
  case nothingToTakeBack(String)
  case impossible(String)
  case somebodyElseActed(String)
  case nobodyLeftToManage
  /// A list or a document about children may not leave the program, since it cannot be recorded that it did.
  case readNotRecorded(StoreFault)

  public var words: String {
    switch self {
    case .unknownLogin(let login):
      "The account '\(login)' is not in this council's staff list. Ask the IRO manager to add it."
    case .unknownInDemonstration(let login):
      "'\(login)' is nobody in this demonstration. --as LOGIN acts as one of its people; 'iro demo --list' names them."
    case .leftTheCouncil(let login, let day):
      "The account '\(login)' is in the staff list as having left on \(day.shortWithYear)."
    case .nothingForRole(let role):
      "You are in the staff list as \(role.words). There is nothing here yet for that role."
    case .noSuchScreen(let role):
      "There is nothing there for a \(role.words): the children stand in Caseload."
    case .namesake(let name):
      "Two social workers of the name \(name) are in the staff list, and a child's record names its social worker by "
        + "the name alone. Ask the IRO manager to tell the two apart in the staff list and in the caseload list."
    case .notPermitted(let permission, let role):
      "Your role (\(role.words)) does not allow you to \(permission.words). See 'iro roles'."
    case .ofAnotherTeam(let permission):
      "To \(permission.words) is for the manager of the child's own team, or whoever covers for them."
    case .onlyInDemonstration(let option): "\(option) works in a demonstration store only."
    case .readOnlyDay(let day):
      "You are looking back at \(day.words): nothing can be recorded. Start without --today to record."
    case .clockInDoubt(let doubt):
      "\(doubt.words) Nothing was recorded. Have the clock put right, or say with --clock-is-right that it is."
    case .noSuchChild(let number): "There is no child \(number) among those you may see."
    case .noSuchReview(let name):
      "No review of the child has the number or the day \(name). Give its number (2), or the day it was held (2014-10-27)."
    case .noSuchRecipient(let name):
      "'\(name)' is nobody to whom documents about the child can go: --for list shows those there are."
    case .noSuchStaff(let login): "Nobody in the staff list has the login '\(login)'."
    case .notForSender(let iro):
      "Part of it is not for you to see, and it does not go without that: \(iro ?? "the IRO") has to send it."
    case .noSuchDuty: "That duty has been met or has ended meanwhile."
    case .nothingToTakeBack(let name): "There is no entry of yours about \(name) to take back."
    case .impossible(let words): words
    case .somebodyElseActed(let words): words
    case .nobodyLeftToManage:
      "After this list nobody here would be an IRO manager, and nobody could import another. Add one to it."
    case .readNotRecorded(let fault):
      "What is told of children leaves the program only once it is recorded who took it, and it cannot be: nothing was "
        + "printed or written. \(fault.words)"
    }
  }
}

/// A refusal of the domain, thrown as one of the service in its own words.
func refusalsInWords<Value>(_ decide: () throws -> Value) throws -> Value {
  do {
    return try decide()
  } catch {
    guard let refusal = error as? any Refusal else { throw error }
    throw ServiceRefusal.impossible(refusal.words)
  }
}
