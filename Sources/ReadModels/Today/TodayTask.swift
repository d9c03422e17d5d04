public import Rulebook

/// What a line of the day asks for, as it is counted: in the order in which the day is told.
public enum TodayTask: Int, Sendable, CaseIterable {
  case meeting, book, hold, record, complete, conclude
  case hear, speak
  case issue, finish, approval, takeUp, midway
  case acknowledge, answer, alert, challenge, reply
  case tellAgain, sendAgain, introduce, invite, share, distribute, documents, carryOut
  case tell, carePlan, permanencePlan, temporaryApproval, pathway
  case consider, hearing, survey, monitor, settle, other

  public init(_ line: TodayLine) {
    self =
      switch line.alert {
      case nil: TodayTask(line.pressing ?? line.duty, of: line)
      case let alert? where alert.waitsForManager || !alert.row.state.isManagers: .alert
      case let alert?: alert.row.state == .toAcknowledge ? .acknowledge : .answer
      }
  }

  private init(_ duty: Duty, of line: TodayLine) {
    self =
      switch duty.nature {
      case .review: line.booking == nil ? .book : TodayTask(ofMeeting: line.meeting)
      case .writeUp: .record
      case .settle: TodayTask(settling: duty)
      case .answer: .reply
      case .carryOut: .carryOut
      case .preparation, .followUp, .challenge, .send, .provide: TodayTask(byRule: duty)
      }
  }

  private init(settling duty: Duty) {
    self =
      switch duty.key.rule {
      case .significantChangeConsidered: .consider
      case .hearingPreparedFor: .hearing
      default: .settle
      }
  }

  private init(ofMeeting meeting: NearMeeting?) {
    self =
      switch meeting {
      case .today: .meeting
      case .past: .record
      case .soon, nil: .hold
      }
  }

  private init(byRule duty: Duty) {
    self =
      switch duty.key.rule {
      case .adjournedReviewCompleted, .seriesOfMeetingsCompleted: .complete
      case .conferenceOutcomeRecorded: .conclude
      case .childSpokenToBeforeReview: .hear
      case .socialWorkerSpokenToBeforeReview: .speak
      case .decisionsToManager: .issue
      case .recordComplete: .finish
      case .decisionApproved: .approval
      case .disagreedDecisionTakenUp: .takeUp
      case .midwayCheckMade: .midway
      case .practiceNoteAnswered: .challenge
      case .changeOfMeetingTold: .tellAgain
      case .undeliveredSentAgain: .sendAgain
      case .introductionSent: .introduce
      case .surveyAnswerFollowedUp: .survey
      case .practiceMonitoredAfterReview: .monitor
      case .consultationsAndInvitationsSent: .invite
      case .decisionsToEveryoneInvited: .share
      case .recordDistributed: .distribute
      case .reportAndCarePlanReceived, .educationAndHealthPlansReceived, .amendedCarePlanReceived: .documents
      case .serviceToldWithinTwoWorkingDays: .tell
      case .carePlanWithinTenWorkingDays, .carePlanOnRemandWithinFiveWorkingDays: .carePlan
      case .permanencePlanByReview: .permanencePlan
      case .connectedPersonApprovedInTime: .temporaryApproval
      case .pathwayAssessmentMade: .pathway
      default: .other
      }
  }

  /// "3 meetings", "2 reviews and 1 conference to book"
  fileprivate func words(_ lines: [TodayLine], in vocabulary: Vocabulary) -> String {
    let (noun, rest) = parts
    guard let noun else { return lines.map { ($0.pressing ?? $0.duty).kind }.countedMeetings + rest }
    let count = count(lines)
    let alert = count == 1 ? vocabulary[.alert] : vocabulary.several(.alert)
    let what =
      switch self {
      case .alert, .acknowledge, .answer: alert
      case .hear, .tell: count == 1 ? noun : "children"
      default: count == 1 ? noun : "\(noun)s"
      }
    return "\(count) \(what)\(rest)"
  }

  /// What is counted, and what is to be done about it. Without a noun it is reviews and conferences.
  private var parts: (noun: String?, rest: String) {
    switch self {
    case .meeting: ("meeting", "")
    case .book: (nil, " to book")
    case .hold: (nil, " to hold")
    case .record: (nil, " to record")
    case .complete: (nil, " to complete")
    case .conclude: ("conference outcome", " to record")
    case .hear: ("child", " to hear")
    case .speak: ("social worker", " to speak with")
    case .issue: ("set", " of decisions to issue")
    case .finish: ("record", " to finish")
    case .approval: ("approval", " to obtain")
    case .takeUp: ("decision", " to take up")
    case .midway: ("midway check", "")
    case .acknowledge: ("alert", " to acknowledge")
    case .answer: ("alert", " to answer")
    case .alert: ("alert", "")
    case .challenge: ("challenge", " to answer")
    case .reply: ("set", " of decisions to reply to")
    case .tellAgain: ("change", " of meeting to tell")
    case .sendAgain: (nil, " with something to send again")
    case .introduce: ("introduction", " to send")
    case .invite: (nil, " to invite to")
    case .share: ("set", " of decisions to send out")
    case .distribute: ("record", " to send out")
    case .documents: (nil, " with documents missing")
    case .carryOut: ("decision", " to carry out")
    case .tell: ("child", " to tell the reviewing service of")
    case .carePlan: ("care plan", " missing")
    case .permanencePlan: ("permanence plan", " missing")
    case .temporaryApproval: ("temporary approval", " to settle")
    case .pathway: ("pathway assessment", " missing")
    case .consider: ("change", " to consider")
    case .hearing: ("hearing", " to prepare for")
    case .survey: ("survey answer", " to follow up")
    case .monitor: ("practice monitoring form", "")
    case .settle: ("thing", " to settle")
    case .other: ("other thing", "")
    }
  }
}

extension TodayList {
  /// What must be done on the day in one sentence: "Today: 3 meetings, 2 reviews to record, 1 record to finish."
  public func sentence(in vocabulary: Vocabulary) -> String {
    if post == .iroManager { return managersSentence(in: vocabulary) }
    let lines = ofTheDay.filter { post != .teamManager || !$0.isWarnedOf }
    let tasks = Dictionary(grouping: lines, by: TodayTask.init)
    let told = TodayTask.allCases.compactMap { task in
      tasks[task].map { task.words($0, in: vocabulary) }
    }
    let all = told.isEmpty ? [] : [told.joined(separator: ", ") + late(among: lines)]
    guard let first = (all + warning).first else { return "Nothing more must be done today." }
    let whose = post == .iro || post == .businessSupport ? "Today" : "Yours"
    return "\(whose): \(([first] + (all.isEmpty ? [] : warning)).joined(separator: ". "))."
  }

  /// "2 reviews of your team are not booked": an IRO's to do, and a team manager's to know.
  private var warning: [String] {
    guard post == .teamManager else { return [] }
    let kinds = lines.filter(\.isWarnedOf).map(\.duty.kind)
    if kinds.isEmpty { return [] }
    return ["\(kinds.countedMeetings) of your team \(kinds.count == 1 ? "is" : "are") not booked"]
  }

  /// "Yours: 3 children to allocate, 2 alerts past a clock." Only counts are known of what is not at hand.
  private func managersSentence(in vocabulary: Vocabulary) -> String {
    let parts = [
      (count(.allocate), "child", "children", "to allocate"),
      (count(.challenges), vocabulary[.alert], vocabulary.several(.alert), "that need you"),
      (count(.warning), "meeting", "meetings", "not booked"),
      (count(.differences), "child", "children", "of whom a return says otherwise"),
      (count(.dates), "last review", "last reviews", "to find out"),
    ].filter { $0.0 > 0 }.map { count, one, several, rest in "\(count) \(count == 1 ? one : several) \(rest)"
    }
    return parts.isEmpty ? "Nothing of your own waits for you." : "Yours: \(parts.joined(separator: ", "))."
  }

  /// Where what is late has no section of its own: "; 5 of them late".
  private func late(among lines: [TodayLine]) -> String {
    let late = lines.count(where: \.isLate)
    if late == 0 || post == .iro { return "" }
    return lines.count == 1 ? ", late" : late == lines.count ? "; all late" : "; \(late) of them late"
  }
}

extension TodayTask {
  /// One meeting may hold several reviews.
  fileprivate func count(_ lines: [TodayLine]) -> Int {
    guard self == .meeting else { return lines.count }
    return Set(lines.map { "\($0.child.id.raw) \($0.booking?.id.raw ?? $0.id)" }).count
  }
}
