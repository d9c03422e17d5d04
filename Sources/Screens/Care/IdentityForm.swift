import Application
import CareCalendar
import Casework
import TerminalUI

/// Who a child is, corrected: each field begins with what is recorded.
struct IdentityForm: FormDefinition {
  private let subject: Subject
  private let known: ChildIdentity
  private let past: DayField
  private let future: DayField

  init(_ subject: Subject, _ queries: CaseQueries) {
    self.subject = subject
    known = subject.found.child.person
    let today = queries.signedIn.day
    let calendar = queries.rulebook.calendar
    past = DayField(
      typed: TypedDayParser(today: today, leaning: .past, calendar: calendar),
      refusal: { $0 > today ? ReviewFileRefusal.notYetHappened($0, today: today).words : nil })
    future = DayField(typed: TypedDayParser(today: today, leaning: .future, calendar: calendar))
  }

  var title: String { "Who \(subject.called) is" }
  var lines: [String] { ["What was recorded before stays in the journal."] }

  func fields(_ answers: [String: String]) -> [Field] {
    [
      Field("name", "Name", required: true, longest: KeptText.longestName),
      Field(
        "known-as", "Known as", hint: "The name the child goes by, where it is another",
        longest: KeptText.longestName),
      past.forBirth.field("born", "Born on", required: false),
    ] + (known.isUnborn ? [future.field("expected", "Birth expected on", required: false)] : []) + [
      Field("sex", "Sex", .choice(Sex.allCases.map { Choice($0.rawValue, $0.words) })),
      Field(
        "ethnicity", "Ethnicity",
        .choice(Ethnicity.allCases.map { Choice($0.rawValue, "\($0.words) (\($0.rawValue))") })),
      .yesOrNo("disabled", "Disability", required: false, hint: "As the council records it"),
      future.field("unaccompanied", "Unaccompanied until", required: false),
    ]
  }

  func variant(_ answers: [String: String]) -> String { "" }

  var prefilled: [String: String] {
    let answers: [String: String?] = [
      "name": known.name, "known-as": known.knownAs, "born": known.dateOfBirth?.shortWithYear,
      "expected": known.isUnborn ? known.birthExpected?.shortWithYear : nil,
      "sex": known.sex?.rawValue, "ethnicity": known.ethnicity?.rawValue,
      "disabled": known.isDisabled.map { $0 ? "yes" : "no" },
      "unaccompanied": known.unaccompaniedUntil?.shortWithYear,
    ]
    return answers.compactMapValues { $0 }
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    try unchanged(known, queries, subject) { $0.person }
    let events = changes(answers)
    guard !events.isEmpty else { throw FormRefusal(words: "That is as it was: nothing changes.") }
    return .care(.identify(subject.chosen.child, events))
  }

  private func changes(_ answers: [String: String]) -> [IdentityEvent] {
    var events: [IdentityEvent] = []
    if let name = answers.said("name"), name != known.name { events.append(.named(name)) }
    if let name = answers.said("known-as"), name != known.knownAs { events.append(.knownAs(name)) }
    if let born = answers.said("born").flatMap(past.typed.read), born != known.dateOfBirth {
      events.append(.born(born))
    }
    if known.isUnborn, answers.said("born") == nil,
      let expected = answers.said("expected").flatMap(future.typed.read), expected != known.birthExpected
    {
      events.append(.birthExpected(expected))
    }
    let sex = answers.said("sex").flatMap { Sex(rawValue: $0) }.flatMap { $0 == known.sex ? nil : $0 }
    let ethnicity = answers.said("ethnicity").flatMap { Ethnicity(rawValue: $0) }
      .flatMap { $0 == known.ethnicity ? nil : $0 }
    if sex != nil || ethnicity != nil { events.append(.described(sex: sex, ethnicity: ethnicity)) }
    if let disabled = answers.said("disabled").map({ $0 == "yes" }), disabled != known.isDisabled {
      events.append(.disabled(disabled))
    }
    if let until = answers.said("unaccompanied").flatMap(future.typed.read), until != known.unaccompaniedUntil
    {
      events.append(.unaccompanied(until: until))
    }
    return events
  }
}
