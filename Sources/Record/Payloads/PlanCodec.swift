import CareCalendar
import Casework

/// Children's plans as reviews found them, on disk.
enum PlanCodec {
  static func write(_ event: PlanEvent, of review: ReviewID) -> EncodedEvent {
    switch event {
    case .progressed(let progress, let day):
      EncodedEvent(
        "plan.progress-noted.1", of: review,
        [
          "domain": CodeTables.planDomain.json(progress.domain), "issue": .text(ifAny: progress.issue),
          "words": .text(ifAny: progress.words), "on": .day(day),
        ])
    case .milestoneSet(let milestone, let day):
      EncodedEvent(
        "plan.milestone-set.1", of: review,
        [
          "milestone": .text(milestone.id.raw), "words": .text(milestone.words),
          "by": .day(milestone.by), "on": .day(day),
        ])
    case .milestoneReached(let id, let day):
      EncodedEvent("plan.milestone-reached.1", of: review, ["milestone": .text(id.raw), "on": .day(day)])
    case .permanence(let permanence, let day):
      EncodedEvent(
        "plan.permanence-noted.1", of: review,
        ["kind": .text(permanence.kind), "made": .day(permanence.madeOn), "on": .day(day)])
    case .placementObserved(let words, let day):
      EncodedEvent("plan.placement-observed.1", of: review, ["words": .text(words), "on": .day(day)])
    case .risk(let words, let day):
      EncodedEvent("plan.risk-stated.1", of: review, ["words": .text(words), "on": .day(day)])
    case .amendedPlanReceived(let day):
      EncodedEvent("plan.amended-plan-received.1", of: review, ["on": .day(day)])
    case .answered(let question, let answer, let day):
      EncodedEvent(
        "plan.question-answered.2", of: review,
        [
          "question": .text(question), "answer": CodeTables.verdict.json(answer.verdict),
          "words": .text(ifAny: answer.words), "on": .day(day),
        ])
    }
  }

  static let readers: [String: Reader<PlanEvent>] = [
    "plan.progress-noted.1": {
      .progressed(
        Progress(
          domain: try $0.word("domain", of: CodeTables.planDomain), issue: try $0.optionalText("issue"),
          words: try $0.optionalText("words")),
        on: try $0.day("on"))
    },
    "plan.milestone-set.1": {
      .milestoneSet(
        Milestone(
          id: MilestoneID(try $0.text("milestone")), words: try $0.text("words"),
          by: try $0.optionalDay("by")),
        on: try $0.day("on"))
    },
    "plan.milestone-reached.1": {
      .milestoneReached(MilestoneID(try $0.text("milestone")), on: try $0.day("on"))
    },
    "plan.permanence-noted.1": {
      .permanence(Permanence(kind: try $0.text("kind"), madeOn: try $0.day("made")), on: try $0.day("on"))
    },
    "plan.placement-observed.1": {
      .placementObserved(words: try $0.text("words"), on: try $0.day("on"))
    },
    "plan.risk-stated.1": { .risk(words: try $0.text("words"), on: try $0.day("on")) },
    "plan.amended-plan-received.1": { .amendedPlanReceived(on: try $0.day("on")) },
    "plan.question-answered.1": {
      .answered(
        question: try $0.text("question"), answer: ChecklistAnswer(nil, words: try $0.text("answer")),
        on: try $0.day("on"))
    },
    "plan.question-answered.2": {
      .answered(
        question: try $0.text("question"),
        answer: ChecklistAnswer(
          try $0.optionalWord("answer", of: CodeTables.verdict), words: try $0.optionalText("words")),
        on: try $0.day("on"))
    },
  ]
}
