public import Rulebook

/// What a line of the day asks for, as it is counted: in the order in which the day is told.
public enum TodayTask: Int, Sendable, CaseIterable {
  case meeting, book, hold, record, complete
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

  /// "3 meetings", "1 review to book"
  public func words(_ count: Int, in vocabulary: Vocabulary) -> String {
    let alert = count == 1 ? vocabulary[.alert] : vocabulary.several(.alert)
    let (noun, rest) = parts
    let what =
      switch self {
      case .alert, .acknowledge, .answer: alert
      case .hear, .tell: count == 1 ? noun : "children"
      default: count == 1 ? noun : "\(noun)s"
      }
    return "\(count) \(what)\(rest)"
  }

  /// What is counted, and what is to be done about it.
  private var parts: (noun: String, rest: String) {
    switch self {
    case .meeting: ("meeting", "")
    case .book: ("review", " to book")
    case .hold: ("review", " to hold")
    case .record: ("review", " to record")
    case .complete: ("review", " to complete")
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
    case .sendAgain: ("review", " with something to send again")
    case .introduce: ("introduction", " to send")
    case .invite: ("review", " to invite to")
    case .share: ("set", " of decisions to send out")
    case .distribute: ("record", " to send out")
    case .documents: ("review", " with documents missing")
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
      tasks[task].map { task.words(task.count($0), in: vocabulary) }
    }
    let all = told.isEmpty ? [] : [told.joined(separator: ", ") + late(among: lines)]
    guard let first = (all + warning).first else { return "Nothing more must be done today." }
    let whose = post == .iro || post == .businessSupport ? "Today" : "Yours"
    return "\(whose): \(([first] + (all.isEmpty ? [] : warning)).joined(separator: ". "))."
  }

  /// "2 reviews of your team are not booked": an IRO's to do, and a team manager's to know.
  private var warning: [String] {
    let count = post == .teamManager ? count(.warning) : 0
    if count == 0 { return [] }
    return [
      count == 1 ? "1 review of your team is not booked" : "\(count) reviews of your team are not booked"
    ]
  }

  /// "Yours: 3 children to allocate, 2 alerts past a clock." Only counts are known of what is not at hand.
  private func managersSentence(in vocabulary: Vocabulary) -> String {
    let parts = [
      (count(.allocate), "child", "children", "to allocate"),
      (count(.challenges), vocabulary[.alert], vocabulary.several(.alert), "that need you"),
      (count(.warning), "review", "reviews", "not booked"),
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
