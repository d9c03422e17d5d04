import Application
import CareCalendar
import Casework
import TerminalUI

/// What is asked of an order, a plan or an enquiry as it begins.
struct InvolvementBeginningQuestions {
  let future: DayField

  func asked(_ kind: InvolvementKind) -> [Field] {
    guard let profile = kind.profile else { return [] }
    let by = profile.whoBegan.map { Field("made-by", $0, longest: KeptText.longestName) }
    let from = profile.beginningElsewhere.map { words in
      Field(
        "from", "Council it came from", hint: "\(words): the day is that on which we were told",
        longest: KeptText.longestName)
    }
    return [by, from, profile.lasts.map(until)].compactMap { $0 }
  }

  func beginning(_ kind: InvolvementKind, on day: Day, _ answers: [String: String]) -> InvolvementBeginning {
    let profile = kind.profile
    return InvolvementBeginning(
      kind, on: day, by: profile?.whoBegan == nil ? nil : answers.said("made-by"),
      from: profile?.beginningElsewhere == nil ? nil : answers.said("from"),
      until: profile?.lasts == nil ? nil : answers.said("until").flatMap(future.typed.read))
  }

  /// It may be left out where the usual time is meant.
  private func until(_ lasts: (months: Int, atMost: Int)) -> Field {
    future.field("until", "Lasts until", required: false)
  }
}

/// That an order, a plan or an enquiry began, and what became of it, as the form about changes in care asks it.
struct InvolvementQuestions {
  private let subject: Subject
  private let future: DayField
  private let death: ConfirmationField

  init(_ subject: Subject, _ future: DayField, _ death: ConfirmationField) {
    self.subject = subject
    self.future = future
    self.death = death
  }

  private enum Became: String {
    case extended, ended

    var choice: Choice {
      switch self {
      case .extended: Choice(rawValue, "extended", key: "x")
      case .ended: Choice(rawValue, "ended", key: "e")
      }
    }
  }

  /// The kinds of which none runs on the day.
  static func possible(for subject: Subject) -> [InvolvementKind] {
    let running = running(of: subject).map(\.kind)
    return InvolvementKind.recordedApart.filter { !running.contains($0) }
  }

  static func running(of subject: Subject) -> [RecordedInvolvement] {
    subject.found.child.involvements(on: subject.found.day).compactMap {
      subject.found.child.recordedInvolvement($0.kind, began: $0.began)
    }
  }

  /// Those of which something can still be said: what runs, and what has run out and may have been extended before it did.
  static func toFollow(of subject: Subject) -> [RecordedInvolvement] {
    let running = running(of: subject)
    return running
      + InvolvementKind.recordedApart.compactMap { kind in
        let last = subject.found.child.recordedInvolvements.last { $0.kind == kind }
        return running.contains { $0.kind == kind } ? nil : last
      }.filter { mayHaveBeenExtended($0, by: subject.found.day) }
  }

  private static func mayHaveBeenExtended(_ last: RecordedInvolvement, by day: Day) -> Bool {
    guard last.ending == nil, let until = last.until, let lasts = last.kind.profile?.lasts else {
      return false
    }
    return until <= day && day < last.began.adding(months: lasts.atMost)
  }

  private var toFollow: [RecordedInvolvement] { Self.toFollow(of: subject) }

  func beginning(_ answers: [String: String]) -> [Field] {
    let offered = Self.possible(for: subject).compactMap(\.profile)
    let which = Field(
      "involvement", "Which", .choice(offered.map { Choice($0.kind.rawValue, $0.beginning) }), required: true)
    return [which] + (kind(answers).map(InvolvementBeginningQuestions(future: future).asked) ?? [])
  }

  func begin(_ answers: [String: String], on day: Day) throws -> CareServiceCommand {
    guard let kind = kind(answers) else { throw FormRefusal(words: "Choose which.", field: "involvement") }
    let beginning = InvolvementBeginningQuestions(future: future).beginning(kind, on: day, answers)
    return .involve(subject.chosen.child, .began(beginning))
  }

  func following(_ answers: [String: String]) -> [Field] {
    let which = Field(
      "involvement", "Which",
      .choice(
        toFollow.map {
          Choice($0.kind.rawValue, "\($0.kind.words) of \($0.began.shortWithYear)".capitalisingFirst)
        }
      ), required: true)
    let first = toFollow.count > 1 ? [which] : []
    guard let meant = meant(answers), let profile = meant.kind.profile else { return first }
    let possible: [Became] = profile.lasts == nil ? [.ended] : [.extended, .ended]
    let became = Field("became", "It is", .keyed(possible.map(\.choice)), required: true)
    return first + [became] + more(profile, answers)
  }

  private func more(_ profile: InvolvementProfile, _ answers: [String: String]) -> [Field] {
    switch became(answers) {
    case .extended: return [future.field("until", "Lasts until", required: true)]
    case .ended:
      let because = Field(
        "ended-because", "Because",
        .choice(profile.reasonsToEnd.filter(isPossible).map { Choice($0.rawValue, $0.words) }), required: true
      )
      return [because] + (isDeath(answers) ? [death.asked] : [])
    case nil: return []
    }
  }

  /// The death of a child in care is recorded as the end of that.
  private func isPossible(_ reason: InvolvementEndReason) -> Bool {
    reason != .died || subject.presentEpisode == nil
  }

  func follow(_ answers: [String: String], on day: Day) throws -> CareServiceCommand {
    guard let meant = meant(answers) else {
      throw FormRefusal(words: "Choose which is meant.", field: "involvement")
    }
    switch became(answers) {
    case .extended:
      guard let until = answers.said("until").flatMap(future.typed.read) else {
        throw FormRefusal(words: "Type the day until which it lasts.", field: "until")
      }
      return .involve(
        subject.chosen.child, .extended(meant.kind, began: meant.began, until: until, on: day))
    case .ended:
      guard let reason = reason(answers) else {
        throw FormRefusal(words: "Choose why it ended.", field: "ended-because")
      }
      if reason == .died { try death.check(answers) }
      return .involve(subject.chosen.child, .ended(meant.kind, began: meant.began, reason, on: day))
    case nil: throw FormRefusal(words: "Say what became of it, by its key.", field: "became")
    }
  }

  /// The answers that change what is asked.
  func variant(_ answers: [String: String]) -> String {
    ["involvement", "became", "ended-because"].map { answers[$0] ?? "" }.joined(separator: " ")
  }

  func isDeath(_ answers: [String: String]) -> Bool { reason(answers) == .died }

  private func kind(_ answers: [String: String]) -> InvolvementKind? {
    answers["involvement"].flatMap { InvolvementKind(rawValue: $0) }
  }

  private func became(_ answers: [String: String]) -> Became? {
    answers["became"].flatMap { Became(rawValue: $0) }
  }

  private func reason(_ answers: [String: String]) -> InvolvementEndReason? {
    let given = answers["ended-because"].flatMap { InvolvementEndReason(rawValue: $0) }
    return given.flatMap { isPossible($0) ? $0 : nil }
  }

  private func meant(_ answers: [String: String]) -> RecordedInvolvement? {
    toFollow.count == 1 ? toFollow[0] : toFollow.first { $0.kind == kind(answers) }
  }
}
