import Application
import CareCalendar
import Casework
import ReadModels
import TerminalUI

/// Recording a visit to a child, or a conversation with them: how it was, and what the child said for whom.
struct ConversationForm: FormDefinition {
  private let subject: Subject
  private let day: DayQuestion
  /// Those booked, and the one that it is opened from.
  private let reviews: [ReviewFile]
  private let usual: ReviewID?

  /// - Parameter review: the review that it is to be for, where it is opened from one.
  init(_ subject: Subject, _ queries: CaseQueries, for review: ReviewID? = nil) {
    self.subject = subject
    day = subject.dayItHappened(queries)
    let history = subject.found.child.reviews
    let named = (review ?? subject.duty?.key.review).flatMap(history.file)
    let booked = history.bookings.sorted { $0.day < $1.day }.compactMap { history.file($0.id) }
    reviews = booked + [named].compactMap { $0 }.filter { !booked.contains($0) }
    usual = named?.id ?? booked.first { $0.day.map { $0 >= subject.found.day } ?? false }?.id
  }

  var title: String { "Record a visit to \(subject.called), or a conversation" }

  var lines: [String] {
    let last = subject.found.child.voice.lastSeen.map { "Last \($0.seen) \($0.on.words)" }
    let needs = subject.found.child.voice.communication.needed
    return [last, needs.isEmpty ? nil : needs.joined(separator: "; ")].compactMap { $0 }
  }

  func fields(_ answers: [String: String]) -> [Field] {
    let way = way(answers)
    let ways = ConversationWay.allCases.map { Choice($0.rawValue, "\($0.words): \($0.meaning)") }
    return [
      day.asked,
      Field("way", "How it was", .choice(ways), required: true),
    ] + reason(way) + said(way) + reviewField
  }

  private func reason(_ way: ConversationWay?) -> [Field] {
    guard let way, way == .declined || way.needsReason else { return [] }
    let hint = way.needsReason ? "Why it was not appropriate, as it may be read out" : "If the child gave one"
    return [Field("reason", "Reason", required: way.needsReason, hint: hint)]
  }

  private func said(_ way: ConversationWay?) -> [Field] {
    if way == .notAppropriate { return [] }
    let audiences = Audience.allCases.map { Choice($0.rawValue, $0.words) }
    return [
      Field(
        "words", "What the child said", .longText,
        hint: "In their own words; nothing, where nothing is to be kept"),
      Field(
        "audience", "Who may see it", .choice(audiences), value: Audience.iro.rawValue, required: true,
        hint: "As the child wants it: ask them"),
    ]
  }

  private var reviewField: [Field] {
    if reviews.isEmpty { return [] }
    let choices = reviews.map { file in
      let day = file.day.map { ", \($0.words)" } ?? ""
      return Choice(file.id.raw, subject.found.title(of: file) + day)
    }
    return [
      Field(
        "review", "For", .choice(choices + [Choice("none", "no review in particular")]),
        value: usual?.raw ?? "none", required: true, hint: "Which review it prepared")
    ]
  }

  private func way(_ answers: [String: String]) -> ConversationWay? {
    answers["way"].flatMap(ConversationWay.init(rawValue:))
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    guard let way = way(answers) else { throw FormRefusal(words: "Choose how it was.") }
    let conversation = Conversation(
      on: try day.known(answers), way: way, review: reviews.map(\.id).first { $0.raw == answers["review"] },
      reason: answers.said("reason"), words: answers.said("words"),
      audience: answers["audience"].flatMap(Audience.init(rawValue:)) ?? .iro)
    return .voice(.hear(subject.chosen.child, [.spoken(conversation)]))
  }
}

extension ConversationWay {
  /// What recording it comes to.
  fileprivate var meaning: String {
    switch self {
    case .alone: "in private, as the law asks"
    case .withOthers: "not in private"
    case .observed: "too young to say, or says it without words"
    case .telephone, .video: "does not count as in private"
    case .inWriting, .byAdvocate: "the child was not seen"
    case .declined: "the child's own choice"
    case .notAppropriate: "with the reason"
    }
  }
}
