import CareCalendar
import Casework
import ReadModels

extension VersionFields {
  private static let decision: [FieldBinding<VersionDecision>] = [
    .text("number", "Its number.") { "\($0.number)" },
    .text("noun", "“Decision” or “Recommendation”.") { $0.isRecommendation ? "Recommendation" : "Decision" },
    .truth("isRecommendation", "Whether it is a recommendation.") { $0.isRecommendation },
    .text("decision", "What was decided; in a letter as it is said to the child, where that was written.") {
      $0.words
    },
    .text("who", "Who will do it.") { $0.responsible },
    .text("by", "By when.") { $0.by.inFull },
    .text("childWanted", "What the child wanted; in no notice.") { $0.childWanted },
    .text("whyDifferent", "Why it differs from that; in no notice.") { $0.whyDifferent },
    .text("awaits", "Whose approval it waits for.") { $0.awaits },
    .text("notAgreed", "Why it was not agreed to, or not approved.") { $0.notAgreed },
    .text("stands", "How it stands, in words.") { $0.standing },
  ]

  static let decisions: [FieldBinding<ReviewVersion>] = [
    .truth("hasDecisions", "Whether anything was decided.") { !$0.decisions.isEmpty },
    .list("decisions", "The decisions and recommendations.", of: decision) { $0.decisions },
    .truth("needsApproval", "Whether any of them waits for somebody's approval.") {
      $0.decisions.contains { $0.awaits != nil }
    },
    .text("issuedOn", "The day the decisions went to the manager.") { $0.reply.issuedOn?.inFull },
    .text("replyDue", "By when the manager's reply is due, while there is time for it.") {
      $0.reply.repliedOn == nil && $0.reply.silenceAgreedOn == nil ? $0.reply.dueBy.inFull : nil
    },
    .text("silenceAgreedOn", "The day on which silence became agreement.") {
      $0.reply.silenceAgreedOn?.inFull
    },
    .text("repliedOn", "The day the manager replied, in time.") {
      $0.reply.silenceAgreedOn == nil ? $0.reply.repliedOn?.inFull : nil
    },
  ]

  private static let block: [FieldBinding<RecordBlock>] = [
    .text("heading", "A heading.") { $0.heading },
    .text("paragraph", "A paragraph.") { $0.paragraph },
    .truth("hasBullets", "Whether it is a list.") { !$0.bulletPoints.isEmpty },
    .list("bullets", "The points of a list.", of: [.text("bullet", "A point.") { $0 }]) { $0.bulletPoints },
    .truth("hasSteps", "Whether it is a numbered list.") { !$0.numberedSteps.isEmpty },
    .list(
      "steps", "The points of a numbered list.",
      of: [
        .text("stepNumber", "Its number.") { "\($0.number)" },
        .text("step", "A point.") { $0.words },
      ]
    ) { $0.numberedSteps },
  ]

  static let record: [FieldBinding<ReviewVersion>] = [
    .truth("hasRecord", "Whether the text of the record is written.") { $0.record != nil },
    .list(
      "record", "The text of the record: each heading, paragraph and list of it; in the record only.",
      of: block
    ) { $0.record.map(RecordBlock.all) ?? [] },
  ]

  static let after: [FieldBinding<ReviewVersion>] = [
    .text("nextBooked", "The day and time of the next review, where it is booked.") { $0.next.words },
    .text("nextDue", "By when the next review is due.") { $0.next.dueBy?.inFull },
    .truth("hasAdvocate", "Whether the child has an advocate.") { $0.hasAdvocate },
    .truth("hasContactCard", "Whether the child was given the IRO's contact card.") { $0.hasContactCard },
  ]
}

extension RecordBlock {
  fileprivate var heading: String? {
    if case .heading(let words) = self { words } else { nil }
  }

  fileprivate var paragraph: String? {
    if case .paragraph(let words) = self { words } else { nil }
  }

  fileprivate var bulletPoints: [String] {
    if case .bullets(let points) = self { points } else { [] }
  }

  fileprivate var numberedSteps: [(number: Int, words: String)] {
    guard case .steps(let steps) = self else { return [] }
    return steps.enumerated().map { ($0.offset + 1, $0.element) }
  }
}

extension VersionNextReview {
  fileprivate var words: String? {
    bookedFor.map { $0.inFull + (time.map { " at \($0)" } ?? "") }
  }
}
