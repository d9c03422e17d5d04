public import Casework

/// Something that a member of staff may be allowed to do.
public enum Permission: String, Sendable, CaseIterable {
  case seeOwnCaseload = "see-own-caseload"
  case seeOwnCases = "see-own-cases"
  case seeTeam = "see-team"
  case seeService = "see-service"
  case seeToSend = "see-to-send"
  case seeByNumber = "see-by-number"
  case seePutBeforeSenior = "see-put-before-senior"
  case seeReviewFiles = "see-review-files"
  case seeAlerts = "see-alerts"
  case bookReviews = "book-reviews"
  case recordReviews = "record-reviews"
  case prepareReviews = "prepare-reviews"
  case sendAndReceive = "send-and-receive"
  case hearChildren = "hear-children"
  case keepFamilies = "keep-families"
  case answerDecisions = "answer-decisions"
  case reportOutcomes = "report-outcomes"
  case allocate
  case recordCare = "record-care"
  case recordCourt = "record-court"
  case tellOfChanges = "tell-of-changes"
  case considerChanges = "consider-changes"
  case raiseAlerts = "raise-alerts"
  case actOnAlerts = "act-on-alerts"
  case notePractice = "note-practice"
  case answerPractice = "answer-practice"
  case allowQuotations = "allow-quotations"
  case takeInSurveys = "take-in-surveys"
  case followUpSurveys = "follow-up-surveys"
  case checkQuality = "check-quality"
  case recordHomes = "record-homes"
  case putOffDuties = "put-off-duties"
  case takeBackOwnEntries = "take-back-own-entries"
  case takeBackAnyEntry = "take-back-any-entry"
  case settleDifferences = "settle-differences"
  case recordOwnAbsence = "record-own-absence"
  case recordAbsences = "record-absences"
  case importFiles = "import-files"
  case adoptPolicy = "adopt-policy"
  case verifyStore = "verify-store"
  case seeReads = "see-reads"
  case backUpStore = "back-up-store"

  public var words: String {
    switch self {
    case .seeOwnCaseload: "see the children allocated to one, and to an IRO for whom one covers"
    case .seeOwnCases:
      "see the children whose social worker one is: what happens with them, and no notes of IROs"
    case .seeTeam: "see the children of one's team"
    case .seeService: "see every child"
    case .seeToSend:
      "see the children for whom something is to be sent or to come in, or was sent in the last four weeks"
    case .seeByNumber: "see any child whose number one knows, to record what changes in their care"
    case .seePutBeforeSenior:
      "see the children of whom an alert came to one, or something overdue was put before one"
    case .seeReviewFiles: "see the whole file of a review, and its documents"
    case .seeAlerts: "see the alerts and practice notes about those children"
    case .bookReviews: "book reviews"
    case .recordReviews: "record reviews, decisions and their record"
    case .prepareReviews: "prepare reviews: who is invited, what the child chose"
    case .sendAndReceive: "send invitations, decisions and records, and note what came"
    case .hearChildren: "record visits and conversations with children"
    case .keepFamilies: "record the people around a child"
    case .answerDecisions: "answer the decisions of a review"
    case .reportOutcomes: "record whether decisions were carried out"
    case .allocate: "allocate children to IROs"
    case .recordCare:
      "record that a child comes into care, moves, changes status or leaves, care plans, and what calls for an early "
        + "review"
    case .recordCourt: "record court proceedings: hearings, the guardian, the IRO's view"
    case .tellOfChanges: "tell the IRO of a significant change"
    case .considerChanges: "decide whether a significant change brings the review forward"
    case .raiseAlerts: "raise alerts, and accept, escalate, resolve or withdraw them"
    case .actOnAlerts: "acknowledge and answer alerts"
    case .notePractice: "note informal challenges, good practice and impact"
    case .answerPractice: "answer informal challenges"
    case .allowQuotations:
      "say which words may stand in the service's report without a name, and take them out of it"
    case .takeInSurveys: "type in surveys that came back after reviews"
    case .followUpSurveys: "say what was done about unhappy answers in surveys"
    case .checkQuality:
      "record audits and observations of IROs, as the council's policy says who makes them, and what came of them"
    case .recordHomes: "record children's homes, the visits to them and what came of them"
    case .putOffDuties: "put off duties"
    case .takeBackOwnEntries: "take back one's own entries"
    case .takeBackAnyEntry: "take back anybody's entry"
    case .settleDifferences: "settle what a return says otherwise than the record"
    case .recordOwnAbsence: "record when one is away, and who covers"
    case .recordAbsences: "record when any IRO or manager is away, and who covers"
    case .importFiles: "import files"
    case .adoptPolicy: "adopt the council's policy, bank holidays and school terms"
    case .verifyStore: "check the board against the journal, and rebuild it"
    case .seeReads: "see who looked at which child"
    case .backUpStore: "write a backup of the whole store, and restore one"
    }
  }
}

/// Who may do what: the one table of permissions.
public enum PermissionTable {
  /// The roles that hold each permission, in the order of `Permission`.
  public static let rows: [(permission: Permission, roles: [Role])] = [
    (.seeOwnCaseload, [.iro]),
    (.seeOwnCases, [.socialWorker]),
    (.seeTeam, [.teamManager]),
    (.seeService, [.iroManager]),
    (.seeToSend, [.businessSupport]),
    (.seeByNumber, [.businessSupport]),
    (.seePutBeforeSenior, Role.seniorOfficers),
    (.seeReviewFiles, [.iro, .iroManager, .businessSupport] + Role.managers),
    (.seeAlerts, [.iro, .iroManager] + Role.managers),
    (.bookReviews, [.iro, .iroManager]),
    (.recordReviews, [.iro, .iroManager]),
    (.prepareReviews, [.iro, .iroManager]),
    (.sendAndReceive, [.iro, .iroManager, .businessSupport]),
    (.hearChildren, [.iro, .iroManager]),
    (.keepFamilies, [.iro, .iroManager]),
    (.answerDecisions, [.teamManager]),
    (.reportOutcomes, [.iro, .iroManager, .teamManager]),
    (.allocate, [.iroManager]),
    (.recordCare, [.iro, .iroManager, .businessSupport]),
    (.recordCourt, [.iro, .iroManager, .businessSupport]),
    (.tellOfChanges, [.iro, .iroManager, .teamManager, .businessSupport, .socialWorker]),
    (.considerChanges, [.iro, .iroManager]),
    (.raiseAlerts, [.iro, .iroManager]),
    (.actOnAlerts, Role.managers),
    (.notePractice, [.iro, .iroManager]),
    (.answerPractice, Role.managers),
    (.allowQuotations, [.iro, .iroManager]),
    (.takeInSurveys, [.iro, .iroManager, .businessSupport]),
    (.followUpSurveys, [.iro, .iroManager]),
    (.checkQuality, [.iro, .iroManager]),
    (.recordHomes, [.iro, .iroManager, .businessSupport]),
    (.putOffDuties, [.iro, .iroManager]),
    (.takeBackOwnEntries, [.iro, .iroManager, .businessSupport, .socialWorker] + Role.managers),
    (.takeBackAnyEntry, [.iroManager]),
    (.settleDifferences, [.iroManager]),
    (.recordOwnAbsence, [.iro] + Role.managers),
    (.recordAbsences, [.iroManager]),
    (.importFiles, [.iroManager]),
    (.adoptPolicy, [.iroManager]),
    (.verifyStore, [.iroManager]),
    (.seeReads, [.iroManager]),
    (.backUpStore, [.iroManager]),
  ]

  public static func allows(_ permission: Permission, _ role: Role) -> Bool {
    rows.first { $0.permission == permission }?.roles.contains(role) ?? false
  }
}
