import Application
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// Several lines of business support's Today are marked, and what is the same act for all is done at once.
extension TodayScreen {
  static let marking = Keymap<Action>([
    (.character(" "), "mark", .mark), (.character("s"), "sent", .sent),
    (.character("e"), "came back", .cameBack),
  ]).told { action in
    switch action {
    case .sent: "mark the invitations as sent today, or say how what came back was sent again"
    case .cameBack: "record that something which was sent came back undelivered"
    default: nil
    }
  }

  private static let nobodyInvited =
    "Nobody is invited yet to whom anything could be sent. The IRO says who is."

  /// True for whoever sends things out.
  func sendsThings(_ queries: CaseQueries) -> Bool {
    iro == nil && queries.signedIn.post == .businessSupport && !queries.signedIn.isReadOnly
  }

  /// Opens what was sent lately, for whoever opens the post; others record it where they see that it was sent.
  func cameBack(_ queries: CaseQueries) -> Intent {
    if sendsThings(queries) { return .open(.sent) }
    if let refusal = queries.signedIn.refusal(of: .sendAndReceive) { return .refuse(refusal.words) }
    return .refuse("What came back is recorded on the page of its review, on the line that says it was sent.")
  }

  /// True where the line is of something that can be recorded as sent from here.
  func offersMarking(_ queries: CaseQueries) -> Bool {
    sendsThings(queries) && ((try? line(queries)).map { $0.marking != nil } ?? !marked.isEmpty)
  }

  /// Marks the line or takes its mark away, and goes to the next. What is marked is all of one sort.
  mutating func mark(_ queries: CaseQueries, in area: Rectangle) throws -> Intent {
    guard let line = try line(queries), let sort = line.marking else {
      return .refuse(
        "Only invitations and what came back are marked, to be sent together. A document is read first: Enter opens it."
      )
    }
    if sort == .invitations, try line.invitationsSent(queries) == nil {
      return .refuse(TodayScreen.nobodyInvited)
    }
    let others = try markedLines(queries).compactMap(\.marking).filter { $0 != sort }
    if let other = others.first {
      return .refuse("\(other.words) marked already. s does those first; Space takes a mark away.")
    }
    marked.formSymmetricDifference([RowID(line.id)])
    return try move(.down, queries, in: area)
  }

  private func markedLines(_ queries: CaseQueries) throws -> [TodayLine] {
    try board(queries).lines.filter { $0.marking != nil && marked.contains(RowID($0.id)) }
  }

  /// Forgets the marks of lines that are there no more: what was to be done about them is done.
  mutating func forgetDoneMarks(_ queries: CaseQueries) throws {
    guard !marked.isEmpty else { return }
    marked.formIntersection(try board(queries).lines.map { RowID($0.id) })
  }

  /// Has the marked lines recorded as sent, or the selected one where none is: invitations at once, what came back with
  /// the way by which it went again. They stay marked until that is recorded.
  func send(_ queries: CaseQueries) throws -> Intent {
    let own = try markedLines(queries)
    let lines = try own.isEmpty ? line(queries).map { [$0] } ?? [] : own
    switch lines.first?.marking {
    case .invitations:
      let notes = try lines.compactMap { try $0.invitationsSent(queries) }
      guard !notes.isEmpty else { return .refuse(TodayScreen.nobodyInvited) }
      return .perform(.review(.noteEach(notes)))
    case .undelivered:
      let things = try lines.flatMap { try $0.toSendAgain(queries) }
      guard let first = things.first else { return .refuse(ReviewFileRefusal.nothingCameBack.words) }
      return .open(.form(.deliveries(.sendAgain, things), SelectedSubject(first.child)))
    case nil:
      return .refuse(
        "This is no invitation, and nothing that came back. A document is read before it is sent: Enter opens it."
      )
    }
  }
}

/// What lines are marked together.
enum MarkedSort {
  case invitations, undelivered

  /// As it begins a sentence.
  fileprivate var words: String {
    switch self {
    case .invitations: "Invitations are"
    case .undelivered: "What came back is"
    }
  }
}

extension TodayLine {
  /// Nil for what is not marked.
  fileprivate var marking: MarkedSort? {
    switch duty.key.rule {
    case .consultationsAndInvitationsSent: .invitations
    case .undeliveredSentAgain: .undelivered
    default: nil
    }
  }

  fileprivate func toSendAgain(_ queries: CaseQueries) throws -> [SentThing] {
    let found = try queries.child(child.id).child
    guard let review = duty.key.review, let file = found.reviews.file(review) else { return [] }
    return found.toSendAgain(of: file).map { SentThing(child.id, review, $0.sending) }
  }

  /// What is recorded when everybody invited was written to; nil where nobody is left to write to. What came back is
  /// sent again by its own line.
  fileprivate func invitationsSent(_ queries: CaseQueries) throws -> ReviewNotes? {
    let found = try queries.child(child.id).child
    guard let review = duty.key.review, let file = found.reviews.file(review) else { return nil }
    let today = queries.signedIn.day
    let notes = found.invited(to: file).flatMap { invitation -> [PreparationEvent] in
      let party = invitation.party
      let isToInvite =
        invitation.sentOn == nil && !found.isToSendAgain(.invitation, to: party, of: file)
      let isToAsk =
        invitation.consultationSentOn == nil && !found.isToSendAgain(.consultation, to: party, of: file)
      return (isToInvite ? [.invitationSent(party, on: today)] : [])
        + (isToAsk ? [.consultationSent(party, on: today)] : [])
    }
    return notes.isEmpty ? nil : ReviewNotes(of: child.id, review, notes.map { .preparation($0) })
  }
}
