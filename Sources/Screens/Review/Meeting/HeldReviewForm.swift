import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// Recording a review as held: the day, how the child took part, in which manner, and who chaired it.
struct HeldReviewForm: FormDefinition {
  private let subject: Subject
  private let kinds: [ReviewKind]
  private let terms: RuleContext
  private let chairs: ChairChoices

  /// - Parameter kind: the one kind of review that is meant, where that is known.
  init(_ subject: Subject, _ queries: CaseQueries, only kind: ReviewKind? = nil) {
    self.subject = subject
    kinds = kind.map { [$0] } ?? subject.kinds
    terms = queries.rulebook.terms
    chairs = ChairChoices(queries)
  }

  private var today: Day { subject.found.day }
  private var child: Child { subject.found.child }

  var about: String { subject.reviewsMeant }

  var title: String {
    let titles = kinds.map { kind in
      subject.review(kind)?.title.lowercasingFirst ?? "last review known"
    }
    return "Record the \(titles.joined(separator: " or ")) of \(subject.called) as held"
  }

  var lines: [String] {
    kinds.flatMap { kind in
      [
        subject.review(kind)?.due.map { "Due by \($0.words)" },
        subject.booking(kind).map { "\($0.day < today ? "Was booked" : "Booked") \($0.words)" },
      ].compactMap { $0 }
    }
  }

  func fields(_ answers: [String: String]) -> [Field] {
    let kind = kind(answers)
    let timing = ReviewTiming(subject, kind, terms.calendar)
    let held = timing.held.day(answers)
    let manner = MannerFields(child, kind, on: held, today: today, under: terms)
    return (kinds.count > 1 ? kindField(subject) : [])
      + [timing.held.asked, participation(manner.manner(answers), held)]
      + lateness(timing, held).flatMap { $0.fields(answers) }
      + manner.fields(answers)
      + [chairs.asked(usual: subject.booking(kind)?.chair ?? child.responsibility.iro, on: held ?? today)]
      + [Field("co-chair", "Chaired with", hint: "The young person, for instance, or nobody")]
      + (held.map(timing.isEarly) ?? false ? [broughtForward] : [])
  }

  private func participation(_ manner: MannerOfReview, _ held: Day?) -> Field {
    let codes = child.participations(in: manner, on: held)
      .map { Choice($0.rawValue, "\($0.rawValue) \($0.words)") }
    return Field(
      "participation", "Taking part", .choice(codes), value: codes.count == 1 ? codes[0].id : "",
      required: true, hint: "How the child took part: a word of it, or the arrows")
  }

  private func lateness(_ timing: ReviewTiming, _ held: Day?) -> [ChoiceOrText] {
    guard let held, timing.isLate(held) else { return [] }
    return [ChoiceOrText("late", "Why late", from: terms.policy[.lateReasons])]
  }

  private var broughtForward: Field {
    Field("early", "Why brought forward", hint: "If something called for it sooner: what that was")
  }

  private func kind(_ answers: [String: String]) -> ReviewKind {
    kinds.count > 1 ? subject.kind(answers) : kinds.first ?? .lookedAfter
  }

  /// Views that can reach the review are not left out of its code without being asked.
  func question(_ answers: [String: String], _ queries: CaseQueries) throws -> String? {
    let kind = kind(answers)
    guard let code = answers["participation"].flatMap(ParticipationCode.init(rawValue:)),
      let held = ReviewTiming(subject, kind, terms.calendar).held.day(answers)
    else { return nil }
    let manner = MannerFields(child, kind, on: held, today: today, under: terms)
    return child.doubt(
      about: code, at: subject.booking(kind)?.id, heldOn: held, until: manner.completed(answers))?.words
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    let kind = kind(answers)
    let timing = ReviewTiming(subject, kind, terms.calendar)
    let held = try timing.held.known(answers)
    guard let code = answers["participation"].flatMap(ParticipationCode.init(rawValue:)) else {
      throw FormRefusal(words: "Choose how the child took part.", field: "participation")
    }
    let manner = MannerFields(child, kind, on: held, today: today, under: terms)
    let review = Review(
      kind: kind, heldOn: held, completedOn: manner.completed(answers),
      manner: manner.manner(answers), mannerReason: manner.reason(answers),
      chair: answers.said("chair").map { StaffID($0) }, coChair: answers.said("co-chair"),
      participation: code, lateReason: lateness(timing, held).first?.answer(answers),
      broughtForward: answers.said("early"))
    return .review(.record(subject.chosen.child, review, seen: ReviewsSnapshot(of: child, kind: kind)))
  }
}
