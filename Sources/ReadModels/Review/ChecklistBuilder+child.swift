import CareCalendar
import Casework
import Rulebook

/// The child's own part in their review, and how it was held.
extension ChecklistBuilder {
  var childsOwn: [ChecklistLine] {
    let choices = file.preparation.choices
    let chosen = line(
      "choices", "What the child chose",
      ChecklistStatus(choices.map { chosenWords($0) } ?? "not recorded", choices == nil ? open : .done),
      whose: .iro, step: .preparation(.childsChoices), details: choices?.details ?? [])
    return [chosen, spokenTo]
  }

  private func chosenWords(_ choices: ChildsChoices) -> String {
    let words = choices.words
    return words.isEmpty ? "asked; no wishes this time" : words
  }

  private var spokenTo: ChecklistLine {
    let conversation = child.conversation(preparing: file)
    return line(
      "child spoken to", "Child spoken to",
      standing(
        .childSpokenTo, conversation?.on, conversation?.way.words ?? "",
        or: isHeld ? "not recorded" : "not yet"), whose: .iro, step: .preparation(.childSpokenTo),
      details: conversation?.reason.map { ["Why: \($0)"] } ?? [])
  }
}

/// How a review was held.
extension ChecklistBuilder {
  var held: [ChecklistLine] {
    let holding = line(
      "held", "Held", holdingStanding, whose: .iro, step: isHeld ? nil : .meeting(.hold),
      details: file.review.map(details) ?? [])
    guard isHeld else { return [holding] }
    let happened = [holding, lateReason, completed, further, adjourned].compactMap { $0 } + attendances
    return happened + [file.kind.profile.isConference ? concluded : answers]
  }

  private var holdingStanding: ChecklistStatus {
    guard let review = file.review else {
      return file.cancelled == nil
        ? ChecklistStatus("not yet", .open) : ChecklistStatus("not asked any more", .notAsked)
    }
    let part = review.participation.map { "\($0.rawValue), \($0.words)" }
    return ChecklistStatus(short(review.heldOn), .done).followed(by: found.judged(file.id)?.words)
      .followed(by: part)
  }

  private func details(_ review: Review) -> [String] {
    [
      review.manner == .meeting ? nil : "Held as \(review.manner.words)",
      review.mannerReason.map { "Why: \($0)" }, review.chair.map { "Chaired by \(name(of: $0))" },
      review.coChair.map { "Together with \($0)" }, review.broughtForward.map { "Brought forward: \($0)" },
    ].compactMap { $0 }
  }

  /// Of a late review alone, whoever recorded it: the annual report says why reviews were late.
  private var lateReason: ChecklistLine? {
    let reason = file.review?.lateReason
    guard reason != nil || found.isLate(file.id) else { return nil }
    return line(
      "late reason", "Why it was late",
      reason.map { ChecklistStatus($0, .done) } ?? ChecklistStatus("no reason given", .open), whose: .iro,
      step: .meeting(.lateReason))
  }

  private var completed: ChecklistLine {
    let by = file.meeting.adjournment.map { "; to be completed by \(short($0.completeBy))" } ?? ""
    return line(
      "completed", "Completed",
      standing(.completion, file.completedOn, "completed", or: "not yet\(by)"), whose: .iro,
      step: .meeting(.complete))
  }

  /// Nil for a review that is completed, and for one that was told without an id.
  private var further: ChecklistLine? {
    guard file.review != nil, file.completedOn == nil, file.id.isGiven else { return nil }
    let booked = file.furtherMeeting.map { ChecklistStatus("booked \($0.words)", .done) }
    return line(
      "further", "Further meeting", booked ?? ChecklistStatus("not booked", .notAsked), whose: .iro,
      step: .meeting(.further))
  }

  private var adjourned: ChecklistLine? {
    guard let adjournment = file.meeting.adjournment else {
      let step = ReviewStep.meeting(.adjourn)
      let isPossible = child.refusal(of: step, on: file, day: today) == nil && file.id.isGiven
      return isPossible ? line("adjourned", "Adjourned", ChecklistStatus("no", .notAsked), step: step) : nil
    }
    return line(
      "adjourned", "Adjourned", ChecklistStatus("\(short(adjournment.on)): \(adjournment.reason)", .done),
      whose: .iro)
  }

  private var attendances: [ChecklistLine] {
    child.partiesOfMeeting(of: file).map { party in
      let attendance = file.meeting.attendance(of: party)
      return line(
        "attendance \(party)", "  \(child.family.words(for: party).capitalisingFirst)",
        attendance.map { ChecklistStatus($0.standing, .done) }
          ?? ChecklistStatus("how they took part: not recorded", open),
        whose: .iro, step: .meeting(.attendance(party)))
    }
  }

  /// It is recorded with the meeting, or afterwards among the changes in care.
  private var concluded: ChecklistLine {
    let words = child.protection.conclusion(of: file.id)?.words
    return line(
      "concluded", "What it came to",
      words.map { ChecklistStatus($0, .done) } ?? ChecklistStatus("not recorded", open), whose: .iro)
  }

  private var answers: ChecklistLine {
    let (placement, plan) = (file.meeting.happyWithPlacement, file.meeting.happyWithPlan)
    let words = placement.flatMap { placement in
      plan.map { "with the placement: \(placement.words); with the plan: \($0.words)" }
    }
    return line(
      "answers", "Is the child happy",
      words.map { ChecklistStatus($0, .done) } ?? ChecklistStatus("not recorded", open),
      whose: .iro, step: .meeting(.childAnswers))
  }
}

extension ChildsChoices {
  fileprivate var details: [String] {
    [
      topics.map { "To talk about: \($0)" }, venue.map { "Where: \($0)" },
      people.map { "Who is there: \($0)" },
    ].compactMap { $0 }
  }
}

extension Attendance {
  fileprivate var standing: String {
    route.words + (reason.map { ": \($0)" } ?? "") + (reported ? "; a report was there" : "")
  }
}

extension DutyReference {
  fileprivate static let childSpokenTo = DutyReference(
    rule: .childSpokenToBeforeReview, timescale: nil)
  fileprivate static let completion = DutyReference(
    rule: .adjournedReviewCompleted, timescale: nil)
}
