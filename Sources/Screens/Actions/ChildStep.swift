import Application
import CareCalendar
public import Casework
import ReadModels

/// Something recorded about a child, apart from their reviews: how they were heard, and who is around them.
public enum ChildStep: Hashable, Sendable {
  case conversation, advocacy, complaint, introduction, communication
  /// A complaint that the child made.
  case complained
  case exitInterview
  /// A survey after a review that came back.
  case survey
  /// What was done about an answer of no, by the key of its question.
  case surveyFollowUp(SurveyID, question: String)
  /// What the IRO says after a review of plan, reports and practice.
  case monitoring(ReviewID)
  /// Nil for somebody new.
  case person(PersonID?)
  case personLeft(PersonID)
  case place(WhereaboutsKind)
  case sibling
  /// A parent or a child of theirs who is known here.
  case parentage
  /// Who the child is: name, birth, sex, ethnicity.
  case identity
  /// The decision on a significant change.
  case consider(ChangeID)
  /// Words that may stand in the service's report, or may not any more.
  case quotation(QuotedSource)
  /// An entry of the journal, marked as entered in error.
  case takeBack(version: Int)

  static let names = NameTable<ChildStep>([
    .word("conversation", .conversation), .word("advocacy", .advocacy), .word("complaint", .complaint),
    .word("introduction", .introduction), .word("communication", .communication),
    .word("new-person", .person(nil)), .word("sibling", .sibling), .word("parentage", .parentage),
    .word("identity", .identity),
    .word("person", { .person(PersonID($0)) }) { if case .person(let id?) = $0 { id.raw } else { nil } },
    .word("left", { .personLeft(PersonID($0)) }) { if case .personLeft(let id) = $0 { id.raw } else { nil } },
    .word("place", { WhereaboutsKind(rawValue: $0).map { .place($0) } }) {
      if case .place(let place) = $0 { place.rawValue } else { nil }
    },
    .word("quotation", { QuotedSource(name: $0).map { .quotation($0) } }) {
      if case .quotation(let source) = $0 { source.name } else { nil }
    },
    .word("consider-change", { .consider(ChangeID($0)) }) {
      if case .consider(let id) = $0 { id.raw } else { nil }
    },
    .word("complained", .complained), .word("exit-interview", .exitInterview), .word("survey", .survey),
    .word(
      "survey-answer", count: 2, { .surveyFollowUp(SurveyID($0[0]), question: $0[1]) },
      texts: {
        if case .surveyFollowUp(let survey, let question) = $0 { [survey.raw, question] } else { nil }
      }),
    .word("monitoring", { .monitoring(ReviewID($0)) }) {
      if case .monitoring(let review) = $0 { review.raw } else { nil }
    },
    .word("take-back", { Int($0).map { .takeBack(version: $0) } }) {
      if case .takeBack(let version) = $0 { String(version) } else { nil }
    },
  ])

  /// What its form is called in the header.
  var title: String {
    switch self {
    case .conversation: "Conversation"
    case .advocacy: "Advocate"
    case .complaint: "Complaints"
    case .introduction: "Introduction"
    case .communication: "Communication"
    case .complained: "Complaint"
    case .exitInterview: "Exit interview"
    case .survey: "Survey"
    case .surveyFollowUp: "Survey answer"
    case .monitoring: "Practice monitoring"
    case .person: "Person"
    case .personLeft: "Taking out"
    case .place(.home): "Home"
    case .place(.school): "School"
    case .sibling: "Brothers and sisters"
    case .parentage: "Parent and child"
    case .identity: "Who the child is"
    case .consider: "Change"
    case .quotation: "Quotation"
    case .takeBack: "Take back"
    }
  }

  /// The least that it needs; whose entry may be taken back is for the service to say.
  var permission: Permission {
    switch self {
    case .conversation, .advocacy, .complaint, .introduction, .communication, .complained, .exitInterview:
      .hearChildren
    case .survey: .takeInSurveys
    case .surveyFollowUp: .followUpSurveys
    case .monitoring: .notePractice
    case .person, .personLeft, .place, .sibling, .parentage: .keepFamilies
    case .identity: .recordCare
    case .consider: .considerChanges
    case .quotation: .allowQuotations
    case .takeBack: .takeBackOwnEntries
    }
  }
}

extension QuotedSource {
  /// As it stands in the name of a form.
  fileprivate var name: String {
    switch self {
    case .said(let day): "said \(day.iso)"
    case .record(let review): "record \(review.raw)"
    case .impact(let note): "impact \(note.raw)"
    }
  }

  fileprivate init?(name: String) {
    let parts = name.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "said":
      guard let day = Day(iso: parts[1]) else { return nil }
      self = .said(on: day)
    case "record": self = .record(ReviewID(parts[1]))
    case "impact": self = .impact(PracticeNoteID(parts[1]))
    default: return nil
    }
  }
}
