import CareCalendar
import Casework
import Rulebook
import TerminalUI

/// What can have happened in a child's care, each with the key that says so.
enum ChangeInCare: String {
  case move, status, adopters, adoptersEnded, ended, care, breaks
  case told, plan, approval, extended, extensionTold, approved, stayEnds, proposed, settled, pathway
  /// An order, a plan or an enquiry that no episode tells of.
  case apartBegan = "apart-began"
  case apartFollowed = "apart-followed"
  /// What a conference came to, where that was not recorded with its meeting.
  case conference
  case coreGroup = "core-group"

  var choice: Choice {
    switch self {
    case .move: Choice(rawValue, "moved", key: "m")
    case .status: Choice(rawValue, "legal status changed", key: "s")
    case .adopters: Choice(rawValue, "placed for adoption", key: "p")
    case .adoptersEnded: Choice(rawValue, "placement for adoption ended", key: "x")
    case .ended: Choice(rawValue, "care ended", key: "e")
    case .care: Choice(rawValue, "came into our care", key: "c")
    case .breaks: Choice(rawValue, "began short breaks", key: "b")
    case .told: Choice(rawValue, "reviewing service told", key: "v")
    case .plan: Choice(rawValue, "care plan in place", key: "l")
    case .approval: Choice(rawValue, "carer temporarily approved", key: "a")
    case .extended: Choice(rawValue, "approval extended", key: "d")
    case .extensionTold: Choice(rawValue, "IRO told of the extension", key: "i")
    case .approved: Choice(rawValue, "carer approved in full", key: "f")
    case .stayEnds: Choice(rawValue, "end of the stay told", key: "t")
    case .proposed: Choice(rawValue, "change proposed, or review asked for", key: "r")
    case .apartBegan: Choice(rawValue, "order or plan begun", key: "o")
    case .apartFollowed: Choice(rawValue, "order or plan ended or extended", key: "n")
    case .conference: Choice(rawValue, "outcome of a conference", key: "k")
    case .coreGroup: Choice(rawValue, "core group met", key: "g")
    case .pathway: Choice(rawValue, "pathway assessment made", key: "y")
    case .settled: Choice(rawValue, "proposal withdrawn, decided or moved", key: "w")
    }
  }

  /// What can happen next, by how the child is with us now: what is asked for already comes first.
  static func possible(for subject: Subject) -> [ChangeInCare] {
    guard let present = subject.presentEpisode else { return [.care, .breaks] + apart(from: subject) }
    if present.legalStatus.isShortBreaks { return [.ended] + apart(from: subject) }
    let isPlaced = subject.found.child.isPlacedForAdoption(on: subject.found.day)
    let changes: [ChangeInCare] =
      isPlaced ? [.adoptersEnded, .status, .ended] : [.move, .status, .adopters, .ended]
    return asked(of: subject) + changes + approvals(of: subject, in: present)
      + (present.stayGround == nil ? [] : [.stayEnds]) + [.proposed]
      + (subject.found.child.openEarlyReviews.isEmpty ? [] : [.settled]) + apart(from: subject)
      + pathway(of: subject)
  }

  private static func apart(from subject: Subject) -> [ChangeInCare] {
    (subject.found.child.conferencesToConclude.isEmpty ? [] : [.conference])
      + (subject.found.child.protectionPlan(on: subject.found.day) == nil ? [] : [.coreGroup])
      + (InvolvementQuestions.possible(for: subject).isEmpty ? [] : [.apartBegan])
      + (InvolvementQuestions.toFollow(of: subject).isEmpty ? [] : [.apartFollowed])
  }

  /// What is chosen already where the form is opened from the duty that asks for it; nil where several things can meet
  /// it.
  static func wanted(by duty: Duty?, of subject: Subject) -> ChangeInCare? {
    guard let duty else { return nil }
    if let asked = asked(by: duty) { return asked }
    if duty.key.rule == .coreGroupMetWithinTenWorkingDays { return .coreGroup }
    if duty.key.rule == .conferenceOutcomeRecorded { return .conference }
    if duty.key.rule == .pathwayAssessmentMade { return .pathway }
    guard duty.key.rule == .connectedPersonApprovedInTime else { return nil }
    return possible(for: subject).contains(.extended) ? nil : .approved
  }

  private static func asked(of subject: Subject) -> [ChangeInCare] { subject.duties.compactMap(asked) }

  private static func asked(by duty: Duty) -> ChangeInCare? {
    switch duty.key.rule {
    case .serviceToldWithinTwoWorkingDays: .told
    case .carePlanWithinTenWorkingDays, .carePlanOnRemandWithinFiveWorkingDays: .plan
    default: nil
    }
  }

  /// A child of 16 or 17 of whom no pathway assessment is recorded.
  private static func pathway(of subject: Subject) -> [ChangeInCare] {
    let isOld = subject.found.child.person.age(on: subject.found.day).map { $0 >= 16 } ?? false
    return isOld && subject.found.child.carePlanning.pathwayAssessedOn == nil ? [.pathway] : []
  }

  /// An approval of relatives and friends who foster; of a placement that is not known, it may be one of theirs.
  private static func approvals(of subject: Subject, in present: Episode) -> [ChangeInCare] {
    let told: [ChangeInCare] = subject.found.child.extensionNotTold == nil ? [] : [.extensionTold]
    if let approval = subject.found.child.temporaryApproval(on: subject.found.day) {
      if approval.approvedOn != nil { return told }
      return (approval.extendedOn == nil ? [.extended] : []) + told + [.approved]
    }
    return told + (present.placement?.isFosteringByFamily ?? true ? [.approval] : [])
  }
}

extension Subject {
  /// How the child is with us now; nil for one who is not.
  var presentEpisode: Episode? {
    found.child.care.episodes.last.flatMap { $0.ended == nil ? $0 : nil }
  }
}
