/// The headings of a report, in the order of chapter 7 of the IRO Handbook 2010: the service, what it did, how children and
/// parents took part, the quality of plans and of its own work, disputes, resources, and what is to be done next.
public enum ReportHeading: String, CaseIterable, Sendable {
  case summary = "Summary"
  case service = "The service and its Independent Reviewing Officers"
  case caseloads = "Caseloads"
  case children = "The children"
  case reviews = "Reviews held, and whether on time"
  case participation = "How children took part"
  case parents = "How parents took part"
  case planning = "The quality of care planning"
  case disputes = "Disputes and practice"
  case voices = "Advocacy, and what children said"
  case audits = "Audits of reviews"
  case resources = "Resource issues, and what managers did"
  case lastProgramme = "What came of last year's programme of work"
  case nextProgramme = "The programme of work for next year"

  /// True of what only a report of a whole year has.
  var isYearly: Bool { self == .lastProgramme || self == .nextProgramme }

  /// True of what the record has no figures of.
  public var isOfWordsAlone: Bool {
    [.audits, .resources, .lastProgramme, .nextProgramme].contains(self)
  }

  /// What the manager is asked to write there, beside the figures.
  public var question: String {
    switch self {
    case .summary: "Good practice, what must get better, and what is urgent."
    case .service:
      "Who the officers are, how the team changed, and how far it is like the children it serves."
    case .caseloads: "Whether caseloads leave time for the work, and why they rose or fell."
    case .children: "What changed among the children, and what that means for the service."
    case .reviews: "Why reviews were late, and what is done about it."
    case .participation: "How children were helped to take part, and what got in the way."
    case .parents: "How parents were helped to take part, and what got in the way."
    case .planning: "What stands in the way of good plans: assessments, documents, decisions not carried out."
    case .disputes: "What disputes were about, what came of them, and good practice that was seen."
    case .voices:
      "What children and families said of reviews, and how many had an advocate. Words that may be quoted stand here already."
    case .audits: "What audits and observations found of how reviews are prepared, held and recorded."
    case .resources: "Resource issues that put the service at risk, and what managers did about them."
    case .lastProgramme: "Each thing that was planned, and what came of it."
    case .nextProgramme: "What is to be done, by whom and by when."
    }
  }

  /// Where it is linked to: letters and hyphens.
  var anchor: String { String(describing: self) }
}
