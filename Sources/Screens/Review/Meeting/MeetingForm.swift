import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// The whole meeting of a review on one sheet: who took part, the council's questions, the plan, the child's words, what
/// was decided, and what it came to. It is recorded as one act.
struct MeetingForm: UnfoldingForm {
  private let subject: Subject
  private let kinds: [ReviewKind]
  private let terms: RuleContext
  private let chairs: ChairChoices
  private let responsible: [String]
  private var unfolded: Set<String> = []

  /// - Parameter kind: the one kind of review that is meant, where that is known.
  init(_ subject: Subject, _ queries: CaseQueries, only kind: ReviewKind? = nil) {
    self.subject = subject
    kinds = kind.map { [$0] } ?? subject.kinds
    terms = queries.rulebook.terms
    chairs = ChairChoices(queries)
    responsible = ResponsibleChoices(subject.found.child, queries).choices.map(\.id)
  }

  private func sheet(_ answers: [String: String]) -> MeetingSheet {
    let kind = kinds.count > 1 ? subject.kind(answers) : kinds.first ?? .lookedAfter
    let reviews = subject.found.child.reviews
    let last = reviews.held.last { $0.kind.isSameMeeting(as: kind) }
    let begun = last.flatMap { $0.completedOn == nil ? reviews.file($0.id) : nil }
    let file = reviews.booking(of: kind).flatMap { reviews.file($0.id) } ?? begun
    return MeetingSheet(
      subject: subject, kind: kind, file: file, terms: terms, answers: answers, unfolded: unfolded)
  }

  private func parts(_ sheet: MeetingSheet) -> [any MeetingPart] {
    [
      MeetingDay(sheet: sheet), MeetingPeople(sheet: sheet), MeetingAnswers(sheet: sheet),
      MeetingPlan(sheet: sheet), MeetingWords(sheet: sheet),
      MeetingDecisions(sheet: sheet, responsible: responsible), MeetingMore(sheet: sheet),
      MeetingEnd(sheet: sheet, chairs: chairs),
    ]
  }

  var about: String { subject.reviewsMeant }

  var title: String {
    let titles = kinds.map { kind in
      subject.review(kind)?.title.lowercasingFirst ?? "last review known"
    }
    return "Meeting: \(titles.joined(separator: " or ")) of \(subject.called)"
  }

  /// "Meeting: 5th review of Elif Şimşek. Open: 18"
  func title(_ answers: [String: String]) -> String {
    let open = fields(answers).count { $0.isWaitedFor && (answers[$0.name] ?? $0.value).isEmpty }
    return open == 0 ? title : "\(title) · \(open) to answer"
  }

  var lines: [String] {
    let known = kinds.flatMap { kind in
      [
        subject.review(kind)?.due.map { "due by \($0.words)" },
        subject.booking(kind).map { "booked \($0.fullWords)" },
      ].compactMap { $0 }
    }
    let begun = sheet([:]).begun.map { ["It began on \($0.heldOn.words)."] } ?? []
    return (known.isEmpty ? [] : [known.joined(separator: "; ").capitalisingFirst + "."]) + begun
  }

  func fields(_ answers: [String: String]) -> [Field] {
    (kinds.count > 1 ? kindField(subject) : []) + parts(sheet(answers)).flatMap(\.fields)
  }

  /// Views that can reach the review are not left out of its code without being asked: those the IRO has heard before,
  /// and those that stand on the sheet.
  func question(_ answers: [String: String], _ queries: CaseQueries) throws -> String? {
    let sheet = sheet(answers)
    guard sheet.outcome != .notHeld, sheet.begun == nil, let held = sheet.held,
      let code = answers["participation"].flatMap(ParticipationCode.init(rawValue:))
    else { return nil }
    var meeting = MeetingRecord(review: nil)
    try MeetingWords(sheet: sheet).record(into: &meeting, queries)
    var child = sheet.child
    for said in meeting.said { child.evolve(.voice(.spoken(said))) }
    return child.doubt(about: code, at: sheet.file?.id, heldOn: held, until: held)?.words
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    let sheet = sheet(answers)
    if let command = try MeetingEnd(sheet: sheet, chairs: chairs).commandWithoutMeeting() { return command }
    var meeting = MeetingRecord(review: nil)
    for part in parts(sheet) { try part.record(into: &meeting, queries) }
    let seen = sheet.begun == nil ? ReviewsSnapshot(of: sheet.child, kind: sheet.kind) : nil
    return .review(
      .meet(subject.chosen.child, sheet.begun.flatMap { _ in sheet.file?.id }, meeting, seen: seen))
  }
}

extension MeetingForm {
  func more(on field: String) -> String? {
    let kind = fields([:]).first { $0.name == field }?.kind
    if MeetingDecisions.isDecision(field) { return "its fields" }
    guard case .keyed = kind, MeetingAnswers.takesWords(field) || MeetingPlan.takesWords(field) else {
      return nil
    }
    return "words"
  }

  mutating func unfold(_ field: String) -> String? {
    guard more(on: field) != nil else { return nil }
    unfolded.insert(field)
    return MeetingDecisions.isDecision(field) ? MeetingDecisions.name(field, .kind) : "\(field) words"
  }

  func line(unfoldedTo field: String) -> String? {
    guard field.hasSuffix(" words") else { return nil }
    let line = String(field.dropLast(" words".count))
    return MeetingAnswers.takesWords(line) || MeetingPlan.takesWords(line) ? line : nil
  }

  mutating func fold(_ field: String) { unfolded.remove(field) }

  var takesWholeWidth: Bool { true }

  func jumps(_ answers: [String: String]) -> [(key: Character, words: String, field: String)] {
    [
      ("@", "decisions", MeetingDecisions(sheet: sheet(answers), responsible: responsible).next),
      ("!", "outcome", "outcome"), ("+", "who else came", MeetingPeople(sheet: sheet(answers)).next),
    ]
  }

  /// What was recorded leads on to the decisions, which go to the manager once all have their person and their day.
  func next(_ queries: CaseQueries) throws -> Route? {
    let reviews = try queries.child(subject.chosen.child).child.reviews
    let last = reviews.held.last { held in kinds.contains { held.kind.isSameMeeting(as: $0) } }
    guard let held = last.flatMap({ reviews.file($0.id) }), !held.decisions.made.isEmpty else { return nil }
    let step = ReviewStep.decisions(.issue)
    guard try step.refusal(on: held.id, of: subject.chosen.child, queries) == nil else { return nil }
    return .form(.step(step, of: held.id), SelectedSubject(subject.chosen.child))
  }
}
