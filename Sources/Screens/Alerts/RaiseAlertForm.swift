import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// Raising an alert: what it is about, what would put it right and by when, and where it starts. Where that is the
/// ladder's stage for challenges, it is noted as a challenge.
struct RaiseAlertForm: FormDefinition {
  private let subject: Subject
  private let source: AlertSource
  private let policy: Policy
  private let siblings: [ChildRow]
  private let open: OpenAlready
  private let by: DayQuestion
  /// Where it can be put as a challenge first; nil where the ladder has no stage for that, or it was one already.
  private let challenge: OfferedStage?
  /// The stages where an alert may start, and where an urgent one may.
  private let starts: [OfferedStage]
  private let urgentStarts: [OfferedStage]

  init(_ subject: Subject, _ origin: AlertOrigin, _ queries: CaseQueries) throws {
    self.subject = subject
    source = AlertSource(origin, of: subject)
    policy = queries.rulebook.policy
    siblings = try queries.siblings(of: subject.chosen.child).filter { row in
      try queries.child(row.id).child.died == nil
    }
    open = try OpenAlready(subject.chosen.child, origin, queries)
    by = DayQuestion.putRight(under: queries.rulebook.terms, today: subject.found.day)
    let (ladder, team) = (policy.ladder, subject.found.child.responsibility.caseHolder?.team)
    let wasChallenge = origin.practiceNote != nil
    challenge = (wasChallenge ? nil : ladder.challengeStage).map {
      OfferedStage($0, of: ladder, team: team, isUrgent: false, queries)
    }
    starts = ladder.starts(isUrgent: false, outOfChallenge: wasChallenge).map {
      OfferedStage($0, of: ladder, team: team, isUrgent: false, queries)
    }
    urgentStarts = ladder.starts(isUrgent: true, outOfChallenge: wasChallenge).map {
      OfferedStage($0, of: ladder, team: team, isUrgent: true, queries)
    }
  }

  var title: String { "\(policy.vocabulary.one(.alert)) about \(subject.called)".capitalisingFirst }

  func title(_ answers: [String: String]) -> String {
    guard isChallenge(answers) else { return title }
    return "\(policy.title(of: .challenge)) about \(subject.called)".capitalisingFirst
  }

  func lines(_ answers: [String: String]) -> [String] {
    open.lines(answers["category"] ?? "") + source.lines
      + [
        policy.ladder.inALine, policy.ladder.warning, "Write it knowing that the child may read it one day.",
        siblings.isEmpty ? nil : RaiseAlertForm.withoutNames,
      ]
      .compactMap { $0 }
  }

  private static let withoutNames =
    "Raised about brothers and sisters too, the same concern and request go into the record of each child: "
    + "name no other child."

  func fields(_ answers: [String: String]) -> [Field] {
    let what = [
      Field(
        "category", "Category", .choice(categories(answers)), value: source.category(in: policy)?.key ?? "",
        required: true),
      .words("concern", "What the concern is", value: source.concern, required: true),
      Field("remedy", "Asked for", required: true, hint: "What would put it right"),
    ]
    let start = [urgent(answers), offered(answers).asked("Starts at", answers, usual: usualStart(answers))]
    if isChallenge(answers) { return what + start }
    return what + [by.asked] + start + told(nil, isNamed: !chosen(answers).isEmpty, answers) + together
      + chosen(answers).flatMap { told($0, isNamed: true, answers) }
  }

  private func categories(_ answers: [String: String]) -> [Choice] {
    (isChallenge(answers) ? policy.categories(for: .challenge) : policy.alertCategories)
      .map { Choice($0.key, $0.name) }
  }

  private func urgent(_ answers: [String: String]) -> Field {
    let within = policy[.urgentAlertAnswered].words
    let hint =
      isUrgent(answers)
      ? "This is NOT a safeguarding referral: where the child is at risk, make one first. "
        + "Answered within \(within)."
      : ""
    return .yesOrNo("urgent", "Urgent", known: false, hint: hint)
  }

  private func isUrgent(_ answers: [String: String]) -> Bool { answers["urgent"] == "yes" }

  private func offered(_ answers: [String: String]) -> [OfferedStage] {
    isUrgent(answers) ? urgentStarts : [challenge].compactMap { $0 } + starts
  }

  /// An alert, where one may start anywhere: a smaller matter is noted as such from the beginning.
  private func usualStart(_ answers: [String: String]) -> String? {
    let alerts = isUrgent(answers) ? urgentStarts : starts
    return (alerts.first ?? challenge)?.stage.key
  }

  private func isChallenge(_ answers: [String: String]) -> Bool {
    guard !isUrgent(answers), let challenge else { return false }
    return (answers["stage"] ?? usualStart(answers)) == challenge.stage.key
  }

  /// What the child was told, or a brother or sister: each of them is told in their own way, or not.
  private func told(_ sibling: ChildRow?, isNamed: Bool, _ answers: [String: String]) -> [Field] {
    let (name, key) = (isNamed ? sibling?.called ?? subject.called : "the child", RaiseAlertForm.key(sibling))
    let choices = [Choice("told", "was told"), Choice("not", "was not told")]
    let asked = Field("told\(key)", name.capitalisingFirst, .choice(choices), required: true)
    guard let told = answers.said("told\(key)") else { return [asked] }
    let label = told == "told" ? "What \(name) was told" : "Why \(name) was not told"
    return [asked, .words("told-words\(key)", label, required: true)]
  }

  /// What tells the fields about a brother or sister from those about the child.
  private static func key(_ sibling: ChildRow?) -> String { sibling.map { " \($0.id.raw)" } ?? "" }

  private func told(_ sibling: ChildRow?, _ answers: [String: String]) -> ChildTold {
    let key = RaiseAlertForm.key(sibling)
    let words = answers["told-words\(key)"] ?? ""
    return answers["told\(key)"] == "told" ? .told(words) : .notTold(because: words)
  }

  private func chosen(_ answers: [String: String]) -> [ChildRow] {
    let keys = (answers["together"] ?? "").split(separator: "\n").map(String.init)
    return siblings.filter { keys.contains($0.id.raw) }
  }

  private var together: [Field] {
    guard !siblings.isEmpty else { return [] }
    let each = siblings.map { Choice($0.id.raw, named($0)) }
    return [
      Field(
        "together", "Also about", .several(each), hint: "Brothers and sisters: each gets one of their own")
    ]
  }

  private func named(_ sibling: ChildRow) -> String {
    sibling.isWithUs(on: subject.found.day) ? sibling.called : "\(sibling.called), not in our care now"
  }

  func variant(_ answers: [String: String]) -> String {
    (["urgent", "stage", "told", "together"] + siblings.map { "told\(RaiseAlertForm.key($0))" })
      .map { answers[$0] ?? "" }.joined(separator: "|")
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    if isChallenge(answers) { return .practice(.note(subject.chosen.child, noted(answers))) }
    let details = AlertDetails(
      category: answers["category"] ?? "", concern: answers["concern"] ?? "",
      remedy: answers["remedy"] ?? "", putRightBy: try by.known(answers), isUrgent: isUrgent(answers),
      told: told(nil, answers), origin: source.origin,
      stage: answers["stage"] ?? "")
    let together = chosen(answers).map { SiblingAlert($0.id, told: told($0, answers)) }
    return .alert(.raise(subject.chosen.child, details, together: together))
  }

  /// A second one about the same matter may be meant, and seldom is.
  func question(_ answers: [String: String], _ queries: CaseQueries) throws -> String? {
    if isChallenge(answers) { return nil }
    return try OpenAlready(subject.chosen.child, source.origin, queries).question(answers["category"] ?? "")
  }

  private func noted(_ answers: [String: String]) -> PracticeNoteDetails {
    let words = [answers["concern"] ?? "", "Asked for: \(answers["remedy"] ?? "")"].joined(separator: "\n")
    return PracticeNoteDetails(
      kind: .challenge, category: answers["category"] ?? "", words: words, review: source.origin.review)
  }
}

extension DayQuestion {
  /// The day by which what is asked for is to be put right.
  fileprivate static func putRight(under terms: RuleContext, today: Day) -> DayQuestion {
    let field = DayField(
      typed: TypedDayParser(today: today, leaning: .future, calendar: terms.calendar),
      refusal: { $0 < today ? AlertRefusal.putRightBeforeRaised(raised: today).words : nil })
    return DayQuestion(name: "by", label: "By when", field: field)
  }
}
