import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// Noting an informal challenge, good practice, or what changed for a child because the IRO acted.
struct PracticeNoteForm: FormDefinition {
  private let subject: Subject
  private let policy: Policy
  private let reviews: [ReviewFile]
  /// Who answers a challenge, and by when, in a sentence.
  private let answering: String

  /// How many reviews are offered as what it came out of, the latest.
  private static let reviewsOffered = 6
  private static let noReview = "none"

  init(_ subject: Subject, _ queries: CaseQueries) {
    self.subject = subject
    policy = queries.rulebook.policy
    answering = queries.answeringWords(of: subject)
    let held = subject.found.child.reviews.files.filter { $0.review != nil }
    let latest = held.sorted { ($0.day?.number ?? 0) > ($1.day?.number ?? 0) }.prefix(Self.reviewsOffered)
    let named = subject.duty?.key.review.flatMap(subject.found.child.reviews.file)
    reviews = latest + [named].compactMap { $0 }.filter { !latest.contains($0) }
  }

  var title: String { "Note of practice about \(subject.called)" }

  func title(_ answers: [String: String]) -> String {
    kind(answers).map { "\(policy.title(of: $0).capitalisingFirst) about \(subject.called)" } ?? title
  }

  var lines: [String] {
    ["Write it knowing that \(subject.called) may read it one day."]
  }

  func fields(_ answers: [String: String]) -> [Field] {
    let kinds = PracticeNoteKind.allCases.map { Choice($0.rawValue, "\($0.words): \($0.gist)") }
    let kind = kind(answers)
    let what = Field(
      "kind", "What it is", .choice(kinds), required: true,
      hint: kind.map { $0 == .challenge ? answering : $0.meaning } ?? "")
    return [what] + category(kind)
      + [.words("words", kind.map(wordsLabel) ?? "In words", required: true)] + reviewField
  }

  private func kind(_ answers: [String: String]) -> PracticeNoteKind? {
    answers["kind"].flatMap(PracticeNoteKind.init(rawValue:))
  }

  /// Not asked where there is one alone that it can be.
  private func category(_ kind: PracticeNoteKind?) -> [Field] {
    let categories = policy.categories(for: kind ?? .challenge)
    guard categories.count > 1 else { return [] }
    let choices = categories.map { Choice($0.key, $0.name, alsoFoundBy: $0.common.words) }
    return [Field("category", "About", .choice(choices), required: true, hint: "From the council's list")]
  }

  private func wordsLabel(_ kind: PracticeNoteKind) -> String {
    switch kind {
    case .challenge: "What should be better, and what would help"
    case .goodPractice: "What was done well, and by whom"
    case .impact: "What you did, and what changed for the child"
    }
  }

  private var reviewField: [Field] {
    if reviews.isEmpty { return [] }
    let choices = reviews.map { file in
      Choice(file.id.raw, subject.found.title(of: file) + (file.day.map { ", \($0.words)" } ?? ""))
    }
    return [
      Field(
        "review", "Out of", .choice(choices + [Choice(Self.noReview, "no review in particular")]),
        value: subject.duty?.key.review?.raw ?? Self.noReview, required: true)
    ]
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    guard let kind = kind(answers) else { throw FormRefusal(words: "Choose what it is.", field: "kind") }
    let categories = policy.categories(for: kind)
    let category = categories.count > 1 ? answers["category"] ?? "" : categories[0].key
    let details = PracticeNoteDetails(
      kind: kind, category: category, words: answers["words"] ?? "",
      review: reviews.map(\.id).first { $0.raw == answers["review"] })
    return .practice(.note(subject.chosen.child, details))
  }
}

extension CaseQueries {
  fileprivate func answeringWords(of subject: Subject) -> String {
    let (period, due) = rulebook.challengeTerms(on: signedIn.day)
    let team = subject.found.child.responsibility.caseHolder?.team
    let owner = PracticeLine.owner(of: team, on: signedIn.day, under: rulebook, staff: staff)
    return "\(owner) answers it within \(period.words), by \(due.words)."
  }
}

extension PracticeNoteKind {
  /// What the kind is for, in a few words; who answers is said once it is chosen.
  fileprivate var gist: String {
    (meaning.split(separator: ".").first.map(String.init) ?? "").lowercasingFirst
  }
}
