import Application
import CareCalendar
import Casework
import TerminalUI

/// What returns say otherwise than the record about one child: which is right, a key each, and one reason.
struct SettleDifferencesForm: UnfoldingForm {
  private let subject: Subject
  private let open: [Difference]
  private let pastDay: DayField
  /// What stood when the person began: an answer about one statement is none about another.
  private var stood: String

  init(_ subject: Subject, _ queries: CaseQueries) throws {
    self.subject = subject
    open = subject.found.child.differences.open.map(\.difference)
    guard !open.isEmpty else {
      throw FormRefusal(words: "No return says anything else of \(subject.called) than is recorded.")
    }
    stood = open.said
    let today = queries.signedIn.day
    let typed = TypedDayParser(today: today, leaning: .past, calendar: queries.rulebook.calendar)
    pastDay = DayField(
      typed: typed,
      refusal: { $0 > today ? ReviewFileRefusal.notYetHappened($0, today: today).words : nil })
  }

  var seen: String? {
    get { stood }
    set { stood = newValue ?? stood }
  }

  var title: String { "Which is right: a return, or the record of \(subject.called)?" }

  var lines: [String] {
    open.enumerated().map { "\($0.offset + 1). \($0.element.words)" }
      + ["", "Both stay in the journal. What you leave unanswered stays open."]
  }

  func fields(_ answers: [String: String]) -> [Field] {
    open.enumerated().flatMap { place, difference in
      [verdict(difference, place)] + end(of: difference, answers)
    } + [.words("reason", "Reason", required: true, hint: "How you know which is right")]
  }

  private func verdict(_ difference: Difference, _ place: Int) -> Field {
    var choices = [Choice("record", "the record", key: "r")]
    if subject.found.child.canRecordReturn(of: difference) {
      choices.append(Choice("return", difference.kind.rightReturn, key: "t"))
    }
    choices.append(Choice("neither", "neither: recorded by hand", key: "n"))
    return Field(difference.field, "\(place + 1). \(difference.subject)", .keyed(choices))
  }

  /// When care ended and why, where the return is right and neither side says it.
  private func end(of difference: Difference, _ answers: [String: String]) -> [Field] {
    guard difference.kind.asksForEnd, answers[difference.field] == "return" else { return [] }
    let reasons = ReasonEpisodeEnded.allCases.filter(\.endsCare).map {
      Choice($0.rawValue, "\($0.rawValue) \($0.words)")
    }
    return [
      pastDay.field(difference.dayField, "Care ended on"),
      Field(difference.reasonField, "Because", .choice(reasons), required: true),
    ]
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    try queries.refresh()
    let now = try queries.child(subject.chosen.child).child.differences.open.map(\.difference)
    guard now.said == stood else {
      throw ServiceRefusal.somebodyElseActed(
        "Meanwhile returns say something else of \(subject.called), or somebody settled it: this is what stands now. "
          + "Saving once more settles it.")
    }
    let given = try open.compactMap { try answer($0, answers) }
    guard !given.isEmpty else {
      throw FormRefusal(words: "Say of one at least which is right.", field: open[0].field)
    }
    return .difference(.settle(subject.chosen.child, given, reason: answers["reason"] ?? ""))
  }

  private func answer(_ difference: Difference, _ answers: [String: String]) throws -> DifferenceAnswer? {
    guard let verdict = answers[difference.field].flatMap({ DifferenceVerdict(rawValue: $0) }) else {
      return nil
    }
    guard verdict == .return, difference.kind.asksForEnd else {
      return DifferenceAnswer(difference.key, verdict)
    }
    guard let day = pastDay.typed.read(answers[difference.dayField] ?? ""),
      let reason = ReasonEpisodeEnded(rawValue: answers[difference.reasonField] ?? "")
    else {
      throw FormRefusal(words: SettlementRefusal.endIsMissing.words, field: difference.dayField)
    }
    return DifferenceAnswer(difference.key, verdict, end: EpisodeEnd(on: day, reason: reason))
  }

  /// A difference's number goes to its line.
  func jumps(_ answers: [String: String]) -> [(key: Character, words: String, field: String)] {
    open.prefix(9).enumerated().map { place, difference in
      (Character("\(place + 1)"), "", difference.field)
    }
  }

  func variant(_ answers: [String: String]) -> String {
    open.map { "\($0.field) \(answers[$0.field] ?? "")" }.joined(separator: " ")
  }
}

extension DifferenceKind {
  /// What it means that the return is right, in a word or two.
  fileprivate var rightReturn: String {
    switch self {
    case .notInReturn, .careNotEnded, .lookedAfterAt18: "care ended"
    case .nothingFollows: "care ended then, or on another day"
    case .episodeNotInReturn, .reviewNotInReturn: "the return: it was not so"
    case .otherNumber: "one child: join the two records"
    case .otherChild: "the same child, recorded wrongly here"
    default: "the return"
    }
  }
}

extension [Difference] {
  fileprivate var said: String { map(\.words).joined(separator: "\n") }
}

extension Difference {
  /// What its fields are called: the same whenever the form is opened again.
  fileprivate var field: String { "\(kind.rawValue) \(key.day?.iso ?? "")" }
  fileprivate var dayField: String { "\(field) ended" }
  fileprivate var reasonField: String { "\(field) because" }
}
