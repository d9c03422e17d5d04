import CareCalendar
import Casework
import Rulebook

/// The plan, as the review found it.
extension ChecklistBuilder {
  var plan: [ChecklistLine] {
    // A conference looks at no care plan.
    if file.kind.profile.isConference { return [] }
    guard isHeld else {
      return [later("plan", "Progress, permanence, milestones, risks, checklist")] + carriedMilestones
    }
    return PlanDomain.allCases.map(progress) + [permanence, placement, risks, amended] + milestones
      + carriedMilestones + questions
  }

  /// One line in place of all that waits until the review is held.
  func later(_ id: String, _ title: String) -> ChecklistLine {
    let isAsked = file.cancelled == nil
    return line(
      id, title,
      isAsked
        ? ChecklistStatus("once the \(file.kind.profile.meetingWord) is held", .locked)
        : ChecklistStatus("not asked any more", .notAsked))
  }

  private func progress(_ domain: PlanDomain) -> ChecklistLine {
    let progress = file.plan.progress[domain]
    let standing = progress.map { ChecklistStatus($0.issue ?? "progressing", .done).followed(by: $0.words) }
    return line(
      "progress \(domain.rawValue)", domain.words, standing ?? ChecklistStatus("not recorded", open),
      whose: .iro,
      step: .plan(.progress(domain)))
  }

  private var permanence: ChecklistLine {
    let known = knownPermanence
    let since = known.flatMap { known in
      known.at.id == file.id ? nil : "known since the \(found.title(of: known.at).lowercasingFirst)"
    }
    let words = known.map { "\($0.plan.kind), plan of \($0.plan.madeOn.shortWithYear)" }
    return line(
      "permanence", "Plan for permanence",
      words.map { ChecklistStatus($0, .done).followed(by: since) } ?? noPermanence,
      whose: .socialWorker, step: .plan(.permanence))
  }

  private var noPermanence: ChecklistStatus {
    guard let duty = duties[.permanencePlanByReview] else {
      return ChecklistStatus("none is recorded", open)
    }
    return ChecklistStatus("none is recorded; asked for by this review", .late, duty: duty.key)
  }

  /// The plan that stood at the review, and the review at which it became known.
  private var knownPermanence: (plan: Permanence, at: ReviewFile)? {
    let files = earlier + [file]
    guard let plan = files.compactMap(\.plan.permanence).last else { return nil }
    return files.first { $0.plan.permanence == plan }.map { (plan, $0) }
  }

  private var placement: ChecklistLine {
    let words = file.plan.placementObserved
    return line(
      "placement observed", "Placement observed",
      words.map { ChecklistStatus($0, .done) }
        ?? ChecklistStatus("not recorded", open), whose: .iro, step: .plan(.placement))
  }

  private var risks: ChecklistLine {
    let risks = file.plan.risks
    let count = risks.count == 1 ? risks[0] : "\(risks.count) are recorded"
    return line(
      "risks", "Risks",
      risks.isEmpty ? ChecklistStatus("none is recorded", .notAsked) : ChecklistStatus(count, .done),
      whose: .iro, step: .plan(.risk), details: risks)
  }

  private var amended: ChecklistLine {
    let received = file.plan.amendedPlanReceivedOn
    var standing = standing(.amendedPlan, received, "received", or: "not in")
    if received == nil, book.policy[.amendedCarePlan] == "not-asked" {
      standing = ChecklistStatus("not in; the council does not ask for it", .notAsked)
    }
    return line(
      "amended plan", "Amended care plan", standing, whose: .socialWorker, step: .plan(.amendedPlan))
  }

  private var milestones: [ChecklistLine] {
    file.plan.milestones.map { milestone($0, in: file) } + [
      line(
        "new milestone", "Another milestone", ChecklistStatus("to be set, if there is one", .notAsked),
        whose: .iro, step: .plan(.milestone(nil)))
    ]
  }

  /// Milestones of earlier reviews that had not been reached by the day of this one.
  private var carriedMilestones: [ChecklistLine] {
    earlier.flatMap { before in
      before.plan.milestones.filter { milestone in
        before.plan.reached[milestone.id].map { reached in file.day.map { reached >= $0 } ?? false } ?? true
      }.map { milestone($0, in: before) }
    }
  }

  private func milestone(_ milestone: Milestone, in review: ReviewFile) -> ChecklistLine {
    let reached = review.plan.reached[milestone.id]
    let isLate = reached == nil && milestone.by.map { $0 < today } ?? false
    let words = reached.map { "reached \(short($0))" } ?? milestone.by.map { "by \(short($0))" }
    let carried = review.id == file.id ? nil : "set at the \(found.title(of: review).lowercasingFirst)"
    return line(
      "milestone \(milestone.id.raw)", "Milestone: \(milestone.words)",
      ChecklistStatus(words ?? "not reached yet", reached != nil ? .done : isLate ? .late : .open)
        .followed(by: carried), whose: .socialWorker,
      step: reached == nil ? .plan(.milestone(milestone.id)) : nil, of: review.id,
      details: [milestone.words])
  }

  private var questions: [ChecklistLine] {
    book.policy.questions.map { question in
      let answer = file.plan.checklist[question]
      return line(
        "question \(question)", question,
        answer.map { ChecklistStatus($0.sentence, .done) } ?? ChecklistStatus("not answered", open),
        whose: .iro, step: .plan(.question(question)), details: [question])
    }
  }

  /// The files of the reviews held before this one, the first one first.
  var earlier: [ReviewFile] {
    child.reviews.files.filter { other in
      guard other.id != file.id, let held = other.review?.heldOn else { return false }
      return file.day.map { held < $0 } ?? true
    }.sorted { ($0.day ?? today) < ($1.day ?? today) }
  }
}

extension DutyReference {
  fileprivate static let amendedPlan = DutyReference(
    rule: .amendedCarePlanReceived, timescale: .amendedCarePlan)
}
