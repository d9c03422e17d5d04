import CareCalendar
import Casework
import Rulebook

/// The plan, as the review found it.
extension SheetReader {
  var plan: [SheetLine] {
    guard isHeld else {
      return [later("plan", "Progress, permanence, milestones, risks, checklist")] + carriedMilestones
    }
    return PlanDomain.allCases.map(progress) + [permanence, placement, risks, amended] + milestones
      + carriedMilestones + questions
  }

  /// One line in place of all that waits until the review is held.
  func later(_ id: String, _ title: String) -> SheetLine {
    let isAsked = file.cancelled == nil
    return line(
      id, title,
      isAsked
        ? Standing("once the review is held", .locked) : Standing("not asked any more", .notAsked))
  }

  private func progress(_ domain: PlanDomain) -> SheetLine {
    let progress = file.plan.progress[domain]
    let standing = progress.map { Standing($0.issue ?? "progressing", .done).followed(by: $0.words) }
    return line(
      "progress \(domain.rawValue)", domain.words, standing ?? Standing("not recorded", open), whose: .iro,
      step: .plan(.progress(domain)))
  }

  private var permanence: SheetLine {
    let known = knownPermanence
    let since = known.flatMap { known in
      known.at.id == file.id ? nil : "known since the \(found.title(of: known.at).lowercasingFirst)"
    }
    let words = known.map { "\($0.plan.kind), plan of \($0.plan.madeOn.shortWithYear)" }
    return line(
      "permanence", "Plan for permanence",
      words.map { Standing($0, .done).followed(by: since) } ?? Standing("none is recorded", open),
      whose: .socialWorker, step: .plan(.permanence))
  }

  /// The plan that stood at the review, and the review at which it became known.
  private var knownPermanence: (plan: Permanence, at: ReviewFile)? {
    let files = earlier + [file]
    guard let plan = files.compactMap(\.plan.permanence).last else { return nil }
    return files.first { $0.plan.permanence == plan }.map { (plan, $0) }
  }

  private var placement: SheetLine {
    let words = file.plan.placementObserved
    return line(
      "placement observed", "Placement observed",
      words.map { Standing($0, .done) }
        ?? Standing("not recorded", open), whose: .iro, step: .plan(.placement))
  }

  private var risks: SheetLine {
    let risks = file.plan.risks
    let count = risks.count == 1 ? risks[0] : "\(risks.count) are recorded"
    return line(
      "risks", "Risks", risks.isEmpty ? Standing("none is recorded", .notAsked) : Standing(count, .done),
      whose: .iro, step: .plan(.risk), details: risks)
  }

  private var amended: SheetLine {
    let received = file.plan.amendedPlanReceivedOn
    var standing = standing(.amendedPlan, received, "received", or: "not in")
    if received == nil, book.policy[.amendedCarePlan] == "not-asked" {
      standing = Standing("not in; the council does not ask for it", .notAsked)
    }
    return line(
      "amended plan", "Amended care plan", standing, whose: .socialWorker, step: .plan(.amendedPlan))
  }

  private var milestones: [SheetLine] {
    file.plan.milestones.map { milestone($0, in: file) } + [
      line(
        "new milestone", "Another milestone", Standing("to be set, if there is one", .notAsked),
        whose: .iro, step: .plan(.milestone(nil)))
    ]
  }

  /// Milestones of earlier reviews that had not been reached by the day of this one.
  private var carriedMilestones: [SheetLine] {
    earlier.flatMap { before in
      before.plan.milestones.filter { milestone in
        before.plan.reached[milestone.id].map { reached in file.day.map { reached >= $0 } ?? false } ?? true
      }.map { milestone($0, in: before) }
    }
  }

  private func milestone(_ milestone: Milestone, in review: ReviewFile) -> SheetLine {
    let reached = review.plan.reached[milestone.id]
    let isLate = reached == nil && milestone.by.map { $0 < today } ?? false
    let words = reached.map { "reached \(short($0))" } ?? milestone.by.map { "by \(short($0))" }
    let carried = review.id == file.id ? nil : "set at the \(found.title(of: review).lowercasingFirst)"
    return line(
      "milestone \(milestone.id.raw)", "Milestone: \(milestone.words)",
      Standing(words ?? "not reached yet", reached != nil ? .done : isLate ? .late : .open)
        .followed(by: carried), whose: .socialWorker,
      step: reached == nil ? .plan(.milestone(milestone.id)) : nil, of: review.id,
      details: [milestone.words])
  }

  private var questions: [SheetLine] {
    book.policy[.checklist].map { question in
      let answer = file.plan.checklist[question]
      return line(
        "question \(question)", question,
        answer.map { Standing($0, .done) } ?? Standing("not answered", open),
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

extension String {
  /// "1st review" stays; "Review" becomes "review".
  var lowercasingFirst: String { prefix(1).lowercased() + dropFirst() }
}

extension DutyReference {
  fileprivate static let amendedPlan = DutyReference(
    rule: .amendedCarePlanReceived, timescale: .amendedCarePlan)
}
