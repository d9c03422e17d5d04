import Application
import CareCalendar
import Casework
import Rulebook
import TerminalUI

/// What was decided: a line each, with the person and the day in it, and the other fields of a decision one key away.
struct MeetingDecisions: MeetingPart {
  let sheet: MeetingSheet
  /// Those who are offered as responsible, as they are written.
  let responsible: [String]

  private static let prefix = "decision "

  /// What else can be said of a decision.
  enum More: String {
    case kind, about, wanted, why, approver
    case toChild = "to child"
  }

  static func name(_ line: String, _ more: More) -> String { "\(line) \(more.rawValue)" }

  static func isDecision(_ field: String) -> Bool {
    field.hasPrefix(prefix) && Int(field.dropFirst(prefix.count)) != nil
  }

  /// The line that the next decision goes into.
  var next: String { line(count + 1) }

  private func line(_ place: Int) -> String { "\(Self.prefix)\(place)" }

  private var count: Int {
    sheet.answers.compactMap { name, text in
      Self.isDecision(name) && !text.isEmpty ? Int(name.dropFirst(Self.prefix.count)) : nil
    }.max() ?? 0
  }

  private func typed(_ text: String) -> TypedDecision {
    TypedDecision(text, among: responsible, days: days)
  }

  private var days: TypedDayParser {
    TypedDayParser(today: sheet.today, leaning: .future, calendar: sheet.terms.calendar)
  }

  var fields: [Field] {
    guard sheet.file?.decisions.issuedOn == nil else { return [] }
    return (1...count + 1).flatMap { place in
      [asked(place)] + (sheet.isUnfolded(line(place)) || isMoreSaid(place) ? more(line(place)) : [])
    }.map { $0.under("DECISIONS") }
  }

  private func isMoreSaid(_ place: Int) -> Bool {
    let isOther = sheet.answers.said(Self.name(line(place), .kind)) == "recommendation"
    let approver = sheet.answers.said(Self.name(line(place), .approver)) ?? "nobody"
    return isOther || approver != "nobody"
      || [More.wanted, .why, .about, .toChild].contains {
        sheet.answers.said(Self.name(line(place), $0)) != nil
      }
  }

  private func asked(_ place: Int) -> Field {
    let (responsible, days) = (responsible, days)
    let meaning: @Sendable (String) -> Interpretation = { text in
      text.isEmpty ? .empty : .good(hint: TypedDecision(text, among: responsible, days: days).remark)
    }
    let field = Field(
      line(place), "\(place)", .interpreted(meaning),
      hint: place > count ? "find a family finder @somebody by fri" : "",
      help: "What is to be done, @ and who sees to it, by and the day. A part of the name is enough.",
      lasting: { TypedDecision($0, among: responsible, days: days).lasting })
    return place == 1 ? field : field.ifAnything
  }

  private func more(_ line: String) -> [Field] {
    let wanted = sheet.answers.said(Self.name(line, .wanted))
    let domains = sheet.policy[.decisionDomains].map { Choice($0, $0) }
    let approvers = sheet.policy[.approvers].map { Choice("by: \($0)", $0) }
    return [
      Field(
        Self.name(line, .kind), "  It is a",
        .keyed([
          Choice("decision", "decision", key: "d"), Choice("recommendation", "recommendation", key: "r"),
        ]),
        value: "decision"),
      Field(Self.name(line, .about), "  About", .choice(domains), hint: "Leave it empty if none fits"),
      Field(
        Self.name(line, .wanted), "  What the child wanted", hint: "In their own words, where it is known"),
    ]
      + (wanted == nil
        ? [] : [Field(Self.name(line, .why), "  Why it differs", hint: "As they will be told")])
      + [
        Field(
          Self.name(line, .approver), "  Whose approval it needs",
          .choice([Choice("nobody", "nobody's")] + approvers), value: "nobody",
          hint: "Beside the manager's: silence does not agree to it"),
        Field(
          Self.name(line, .toChild), "  As we say it to the child",
          hint: "For the letter; it can be added later"),
      ].map(\.ifAnything)
  }

  func record(into meeting: inout MeetingRecord, _ queries: CaseQueries) throws {
    guard count > 0 else { return }
    for line in (1...count).map(line) {
      guard let text = sheet.answers.said(line) else { continue }
      let event = try event(of: typed(text), line, queries)
      meeting.notes.append(.decisions(event))
    }
  }

  private func event(of typed: TypedDecision, _ line: String, _ queries: CaseQueries) throws -> DecisionEvent
  {
    if typed.words.isEmpty { throw FormRefusal(words: "Say what is to be done.", field: line) }
    if !typed.couldBe.isEmpty {
      let names = typed.couldBe.joined(separator: ", ")
      throw FormRefusal(words: "Write more of the name: it could be \(names).", field: line)
    }
    func said(_ more: More) -> String? { sheet.answers.said(Self.name(line, more)) }
    let wanted = said(.wanted)
    let noted = IncompleteDecision(
      id: queries.newDecision(), words: typed.words, responsible: typed.responsible, by: typed.by,
      domain: said(.about), isRecommendation: said(.kind) == "recommendation", childWanted: wanted,
      whyDifferent: wanted == nil ? nil : said(.why),
      approver: sheet.policy[.approvers].first { "by: \($0)" == said(.approver) },
      wordsToChild: said(.toChild))
    return noted.complete.map { .made($0, on: sheet.day) } ?? .noted(noted, on: sheet.day)
  }
}
