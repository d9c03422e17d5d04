import Application
import CareCalendar
import Casework
import ReadModels
import TerminalUI

/// Words of a child or parent, or of an impact note, that may stand in the report without a name: which of them, who
/// agreed and when; or that they may not any more.
struct QuotationForm: FormDefinition {
  private let subject: Subject
  private let source: QuotedSource
  private let texts: [String]
  private let standing: [Quotation]
  private let agreed: DayQuestion

  private static let allow = "allow"

  init(_ subject: Subject, _ source: QuotedSource, _ queries: CaseQueries) throws {
    let child = subject.found.child
    texts = child.texts(of: source)
    if let refusal = child.refusalOfQuoting(from: source) { throw FormRefusal(words: refusal) }
    self.subject = subject
    self.source = source
    standing = child.quotations(from: source)
    agreed = subject.dayItHappened(queries, "Agreed on", named: "agreed", usual: subject.found.day)
  }

  private var child: Child { subject.found.child }
  private var isOfRecord: Bool { if case .record = source { true } else { false } }

  var title: String {
    switch source {
    case .said: "Words of \(subject.called) for the report"
    case .record: "Words from a review of \(subject.called) for the report"
    case .impact: "What changed for \(subject.called), for the report"
    }
  }

  var lines: [String] {
    (isOfRecord ? [] : texts.map { "“\($0)”" }) + child.printedWords(from: source) + [
      texts.isEmpty
        ? "What was said is not for you to read: it can only be taken out of the report."
        : "The report gives the age group and no name. Leave out with … whatever tells who it is, or put other words in [ ]."
    ]
  }

  func fields(_ answers: [String: String]) -> [Field] {
    choice + (texts.isEmpty || withdrawn(answers) != nil ? [reason] : allowing)
  }

  /// Asked only where there is something to withdraw. Of words that may not be read none are allowed.
  private var choice: [Field] {
    if standing.isEmpty { return [] }
    let allowing = texts.isEmpty ? [] : [Choice(Self.allow, "allow words for the report")]
    let withdrawing = standing.map { Choice($0.id.raw, "take out of the report: “\($0.words)”") }
    return [Field("what", "What", .choice(allowing + withdrawing), required: true)]
  }

  private var reason: Field {
    Field("reason", "Reason", required: true, hint: "Who agrees no longer, or what was wrong with it")
  }

  private var allowing: [Field] {
    (isOfRecord
      ? [Field("speaker", "Whose words", .choice(people), required: true)] : [])
      + [
        .words(
          "words", "Words for the report", value: texts.last ?? "", required: true,
          hint: "As they stand, or a part of them"),
        Field(
          "by", "Who agreed", .choice(people), required: true,
          hint: "Who said that it may be printed: the child, or somebody for a child who cannot say"),
        agreed.asked,
      ]
  }

  private var people: [Choice] {
    [Choice("child", "the child")]
      + child.family.people.map { Choice("person \($0.id.raw)", "\($0.name) (\($0.relationship.words))") }
  }

  private func party(_ name: String, _ answers: [String: String]) -> Party? {
    if answers[name] == "child" { return .child }
    return child.family.people.map(\.id).first { answers[name] == "person \($0.raw)" }.map { .person($0) }
  }

  private func withdrawn(_ answers: [String: String]) -> Quotation? {
    standing.first { $0.id.raw == answers["what"] }
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    let id = subject.chosen.child
    if let quotation = withdrawn(answers) {
      return .quotation(.withdraw(id, quotation.id, reason: answers["reason"] ?? ""))
    }
    if texts.isEmpty { throw FormRefusal(words: "Choose what is taken out of the report.", field: "what") }
    guard let agreedBy = party("by", answers) else {
      throw FormRefusal(words: "Choose who agreed.", field: "by")
    }
    let details = QuotationDetails(
      source, speaker: speaker(answers), words: answers["words"] ?? "", agreedBy: agreedBy,
      agreedOn: try agreed.known(answers))
    return .quotation(.allow(id, details))
  }

  private func speaker(_ answers: [String: String]) -> Party? {
    switch source {
    case .said: .child
    case .record: party("speaker", answers)
    case .impact: nil
    }
  }
}

extension Child {
  /// Why nothing can be said of words for the report from a source; nil where words can be allowed, or taken out.
  func refusalOfQuoting(from source: QuotedSource) -> String? {
    if case .impact(let note) = source, practiceNote(note)?.kind != .impact {
      return QuotationRefusal.notImpact.words
    }
    return canQuote(from: source) ? nil : QuotationRefusal.nothingThere.words
  }

  /// True where words can be read, and also where words that cannot be read stand in the report and can be taken out.
  func canQuote(from source: QuotedSource) -> Bool {
    !texts(of: source).isEmpty || !quotations(from: source).isEmpty
  }
}
