import CareCalendar
public import Casework

/// What the record of a review begins as: its headings, and below them what is known already.
///
/// The record goes to everybody at the review, so nobody stands here by a name that is confidential, and only those
/// words of the child that they meant for all.
public struct RecordSkeleton {
  private let file: ReviewFile
  private let title: String
  private let child: Child

  public init(of file: ReviewFile, title: String, in child: Child) {
    self.file = file
    self.title = title
    self.child = child
  }

  public var text: String {
    let held = file.review.map { ", held \($0.heldOn.words)" } ?? ""
    let sections = [
      section("People who took part", people), section("Decisions of the last review", lastDecisions),
      section("How the plan is going", progress), section("What the young person said", said),
      section("Decisions and recommendations", decisions),
    ]
    return (["\(title)\(held)"] + sections).joined(separator: "\n\n") + "\n"
  }

  /// A section of which nothing is known yet is left to be written, as is what follows a colon. The child's own words
  /// end as they do.
  private func section(_ heading: String, _ lines: [String]) -> String {
    let sentences = lines.map { $0.last == ":" || $0.first == "“" ? $0 : $0.asSentence }
    return ([heading.uppercased()] + sentences.map { "- \($0)" }).joined(separator: "\n")
  }
}

extension RecordSkeleton {
  private var before: ReviewFile? { child.reviews.before(file.id) }

  private var people: [String] {
    let own = file.review?.participation.map { "The child or young person: \($0.words)" }
    let others = file.meeting.attendances.compactMap { attendance -> String? in
      guard case .person(let id) = attendance.party, let person = child.family[id] else { return nil }
      return "\(person.openly.capitalisingFirst) \(attendance.route.sentence)"
    }
    return [own].compactMap { $0 } + others
  }

  private var lastDecisions: [String] {
    guard let last = before?.decisions else { return [] }
    return last.made.map { decision in
      let outcome =
        switch last.outcomes[decision.id] {
        case .done(let day): "carried out \(day.shortWithYear)"
        case .notDone(let reason, _): "not carried out: \(reason)"
        case nil: "not known yet whether it was carried out"
        }
      return "\(decision.words) (\(decision.responsible), by \(decision.by.shortWithYear)): \(outcome)"
    }
  }

  private var progress: [String] {
    PlanDomain.allCases.map { domain in
      file.plan.progress[domain]?.sentence ?? "\(domain.words.capitalisingFirst):"
    }
  }

  /// What was said for this review, or since the one before and up to this one.
  private var said: [String] {
    let first = before?.review?.heldOn
    return child.voice.conversations.compactMap { conversation in
      guard conversation.audience == .all, let words = conversation.words else { return nil }
      let isSince = first.map { conversation.on > $0 } ?? true
      let isBefore = conversation.on.isNotAfter(file.completedOn ?? file.review?.heldOn)
      let isOfThis = conversation.review.map { $0 == file.id } ?? (isSince && isBefore)
      return isOfThis ? "“\(words)” (\(conversation.on.shortWithYear))" : nil
    }
  }

  private var decisions: [String] {
    file.decisions.made.map(\.sentence) + file.decisions.incomplete.map { "\($0.words) (\($0.lacking) yet)" }
  }
}
