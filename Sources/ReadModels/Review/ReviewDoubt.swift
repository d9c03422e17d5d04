public import CareCalendar
public import Casework
public import Rulebook

/// What may be so and seldom is meant: it is asked before it is recorded, and never refused.
public enum ReviewDoubt: Equatable, Sendable {
  /// The code says that no views reached the review, and there are words that the child allowed to be told there.
  case viewsAreThere(ParticipationCode, Conversation)
  /// The record is to be complete, and nothing is written under these headings of it.
  case headingsAreEmpty([String])
  /// A document is to go out, and the manager still has until the day to reply to the decisions; nil where they have not
  /// gone to the manager yet.
  case managerHasTime(ReviewDocument, of: ReviewKind, until: Day?)

  /// What speaks against it, and the question: a yes records it.
  public var words: String {
    switch self {
    case .viewsAreThere(let code, let said):
      """
      \(code.rawValue) says that the child's views did not reach the review. On \(said.on.words) the child said, for \
      everybody at it: “\((said.words ?? "").beginning)” If that was put to the review, it is \
      \(code.withViewsPut.rawValue). Record \(code.rawValue) all the same?
      """
    case .headingsAreEmpty(let names):
      "Nothing is written under \(names.listed). Mark the record as complete all the same?"
    case .managerHasTime(let document, let kind, let day):
      """
      \(day.map { "The manager has not replied to the decisions yet, and has until \($0.words)." }
        ?? "The decisions have not gone to the manager yet.") \
      They may still change. Mark the \(document.words(of: kind)) as sent all the same?
      """
    }
  }
}

extension Child {
  /// What to ask before a review is recorded with a code; nil where nothing speaks against it.
  ///
  /// - Parameters:
  ///   - id: of the review; nil for one that has none yet.
  ///   - end: the day on which the review was completed; nil where it is not yet, or was on the day it was held.
  public func doubt(
    about code: ParticipationCode, at id: ReviewID?, heldOn: Day, until end: Day? = nil
  ) -> ReviewDoubt? {
    guard code.leavesViewsOut else { return nil }
    return wordsToShare(at: id, heldOn: heldOn, until: end).map { .viewsAreThere(code, $0) }
  }
}

extension ReviewFile {
  /// What to ask before the record is marked as complete; nil where something is written under every heading.
  public var doubtAboutRecord: ReviewDoubt? {
    let empty = RecordHeadings(followUp.record ?? "").empty
    return empty.isEmpty ? nil : .headingsAreEmpty(empty)
  }
}

extension Rulebook {
  /// What to ask before a document of a review is marked as sent on a day: whether it waits for the manager's reply to
  /// the decisions in it. The decisions themselves go out to be replied to, and are not asked about.
  public func doubt(aboutSending document: ReviewDocument, of file: ReviewFile, on day: Day) -> ReviewDoubt? {
    guard document != .notice, !file.decisions.made.isEmpty else { return nil }
    guard let period = terms.replyPeriod(of: file), let issued = file.decisions.issuedOn, issued <= day else {
      return .managerHasTime(document, of: file.kind, until: nil)
    }
    if let reply = file.decisions.reply, reply.on <= day { return nil }
    return day <= period.due ? .managerHasTime(document, of: file.kind, until: period.due) : nil
  }
}

extension ParticipationCode {
  /// The code where an advocate or the IRO puts the child's views.
  fileprivate var withViewsPut: ParticipationCode { attended ? .pn2 : .pn5 }
}

extension [String] {
  /// "A, B and C"; of many, how many more there are.
  fileprivate var listed: String {
    let told = count > 6 ? prefix(5) + ["\(count - 5) more"] : self[...]
    return told.count < 2
      ? told.joined() : "\(told.dropLast().joined(separator: ", ")) and \(told.last ?? "")"
  }
}

extension String {
  /// On one line, and no more of it than tells it from others.
  fileprivate var beginning: String {
    let line = split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 120 ? "\(line.prefix(119))…" : line
  }
}
