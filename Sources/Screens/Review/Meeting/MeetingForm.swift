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
  /// The review that is meant, where it is known; nil for one that is neither booked nor begun.
  private let file: ReviewFile?
  private let terms: RuleContext
  private let chairs: ChairChoices
  private let diary: (StaffID) -> ChairDiary?
  private let responsible: [String]
  private var unfolded: Set<String> = []
  /// What stands, and what stood when the sheet was begun.
  private let now: SeenReviews
  private var reviews: SeenReviews

  /// - Parameter file: the review that is meant; nil for one that is neither booked nor begun.
  init(_ subject: Subject, _ queries: CaseQueries, of file: ReviewFile? = nil) {
    self.subject = subject
    self.file = file
    kinds = file.map { [$0.kind] } ?? subject.kinds
    terms = queries.rulebook.terms
    chairs = ChairChoices(queries)
    let (child, family) = (subject.chosen.child, subject.found.child.family.id)
    diary = { try? ChairDiary(of: $0, queries, booking: child, in: family) }
    responsible = ResponsibleChoices(subject.found.child, queries).choices.map(\.id)
    now = SeenReviews(kinds, in: subject.found)
    reviews = now
  }

  var seen: String? {
    get { reviews.text }
    set { reviews.text = newValue }
  }

  func inPlace(of earlier: any FormContent) -> MeetingForm {
    guard let earlier = earlier as? MeetingForm else { return self }
    var form = self
    form.reviews = reviews.begun(on: earlier.reviews)
    form.unfolded = earlier.unfolded
    return form
  }

  private func sheet(_ answers: [String: String]) -> MeetingSheet {
    let kind = kinds.count > 1 ? subject.kind(answers) : kinds.first ?? .lookedAfter
    return MeetingSheet(
      subject: subject, kind: kind, file: file ?? subject.reviewToMeet(kind), terms: terms, answers: answers,
      unfolded: unfolded, begunOn: reviews.begunOn)
  }

  private func parts(_ sheet: MeetingSheet) -> [any MeetingPart] {
    let before: [any MeetingPart] = [MeetingDay(sheet: sheet), MeetingPeople(sheet: sheet)]
    let after: [any MeetingPart] = [
      MeetingWords(sheet: sheet), MeetingDecisions(sheet: sheet, responsible: responsible),
    ]
    guard !sheet.kind.profile.isConference else {
      return before + after + [MeetingConclusion(sheet: sheet), end(sheet)]
    }
    return before + [MeetingAnswers(sheet: sheet), MeetingPlan(sheet: sheet)] + after
      + [MeetingMore(sheet: sheet), end(sheet)]
  }

  private func end(_ sheet: MeetingSheet) -> MeetingEnd {
    MeetingEnd(sheet: sheet, chairs: chairs, diary: diary)
  }

  /// A review that is known is told by the form's id.
  var about: String { file == nil ? subject.reviewsMeant : "" }

  var title: String {
    let begun = file.flatMap { $0.review == nil ? nil : subject.found.title(of: $0).lowercasingFirst }
    let titles = kinds.map { kind in
      begun ?? duty(kind)?.title.lowercasingFirst ?? "last review known"
    }
    return "Meeting: \(titles.joined(separator: " or ")) of \(subject.called)"
  }

  /// The review as the selected line calls it, where that is of the same meeting.
  private func duty(_ kind: ReviewKind) -> Duty? {
    let selected = subject.duty?.kind.flatMap { $0.isSameMeeting(as: kind) ? subject.review($0) : nil }
    return selected ?? subject.review(kind)
  }

  /// "Meeting: 5th review of Elif Şimşek. Open: 18"
  func title(_ answers: [String: String]) -> String {
    let open = fields(answers).count { $0.isWaitedFor && (answers[$0.name] ?? $0.value).isEmpty }
    return open == 0 ? title : "\(title) · \(open) to answer"
  }

  var lines: [String] {
    let known = kinds.flatMap { kind in
      [
        duty(kind)?.due.map { "due by \($0.words)" },
        subject.booking(kind).map { "booked \($0.fullWords)" },
      ].compactMap { $0 }
    }
    let sheet = sheet([:])
    let begun = sheet.begun.map { ["It began on \($0.heldOn.words).\(decided(sheet))"] } ?? []
    let isOld = kinds.contains { reviews[$0] != now[$0] }
    return (isOld ? [Self.recordedSince] : [])
      + (known.isEmpty ? [] : [known.joined(separator: "; ").capitalisingFirst + "."]) + begun
  }

  private static let recordedSince =
    "Since you began this sheet, the review was booked otherwise or more was recorded of it: this is what stands now."

  /// " Decided so far: 1. find a school; 2. a dentist."
  private func decided(_ sheet: MeetingSheet) -> String {
    let decisions = sheet.file?.decisions
    let words = (decisions?.made.map(\.words) ?? []) + (decisions?.incomplete.map(\.words) ?? [])
    let listed = words.enumerated().map { "\($0.offset + 1). \($0.element)" }.joined(separator: "; ")
    return words.isEmpty ? "" : " Decided so far: \(listed)."
  }

  func fields(_ answers: [String: String]) -> [Field] {
    (kinds.count > 1 ? kindField(subject) : []) + parts(sheet(answers)).flatMap(\.fields)
  }

  /// Asks where the meeting that it is booked again for clashes with another, and where the child's views can reach the
  /// review and its code says that they did not.
  func question(_ answers: [String: String], _ queries: CaseQueries) throws -> String? {
    let sheet = sheet(answers)
    if sheet.outcome == .notHeld { return end(sheet).clash }
    return try doubtAboutViews(sheet, queries)
  }

  /// Views that can reach the review are those the IRO has heard before, and those that stand on the sheet.
  private func doubtAboutViews(_ sheet: MeetingSheet, _ queries: CaseQueries) throws -> String? {
    guard sheet.begun == nil, let held = sheet.held,
      let code = sheet.answers["participation"].flatMap(ParticipationCode.init(rawValue:))
    else { return nil }
    var meeting = MeetingRecord(review: nil)
    try MeetingWords(sheet: sheet).record(into: &meeting, queries)
    var child = sheet.child
    for said in meeting.said { child.evolve(.voice(.spoken(said))) }
    return child.doubt(about: code, at: sheet.file?.id, heldOn: held, until: held)?.words
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    let sheet = sheet(answers)
    let seen = reviews[sheet.kind]
    if let command = end(sheet).commandWithoutMeeting(seen) { return command }
    var meeting = MeetingRecord(review: nil)
    for part in parts(sheet) { try part.record(into: &meeting, queries) }
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
    let begun = file.flatMap { reviews.file($0.id)?.review }
    guard let held = (begun ?? last).flatMap({ reviews.file($0.id) }), !held.decisions.made.isEmpty else {
      return nil
    }
    let step = ReviewStep.decisions(.issue)
    guard try step.refusal(on: held.id, of: subject.chosen.child, queries) == nil else { return nil }
    return .form(.step(step, of: held.id), SelectedSubject(subject.chosen.child))
  }
}
