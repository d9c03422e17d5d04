import Application
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// Several lines of business support's Today are marked, and what is the same act for all is done at once.
extension TodayScreen {
  static let marking = Keymap<Action>([
    (.character(" "), "mark", .mark), (.character("s"), "mark the invitations as sent today", .sent),
  ])

  private static let nobodyInvited =
    "Nobody is invited yet to whom anything could be sent. The IRO says who is."

  /// True for whoever sends things out, where the line is of something to be sent.
  func offersMarking(_ queries: CaseQueries) -> Bool {
    guard queries.signedIn.post == .businessSupport, !queries.signedIn.isReadOnly else { return false }
    return (try? line(queries))?.isOfInvitations ?? !marked.isEmpty
  }

  /// Marks the line or takes its mark away, and goes to the next.
  mutating func mark(_ queries: CaseQueries, in area: Rectangle) throws -> Intent {
    guard let line = try line(queries), line.isOfInvitations else {
      return .refuse(
        "Only invitations are marked, to be sent together. Documents are read one by one: Enter opens them.")
    }
    guard try line.invitationsSent(queries) != nil else { return .refuse(TodayScreen.nobodyInvited) }
    marked.formSymmetricDifference([RowID(line.id)])
    return try move(.down, queries, in: area)
  }

  /// Has the invitations of the marked lines recorded as sent, or of the selected one where none is.
  mutating func send(_ queries: CaseQueries) throws -> Intent {
    let all = try board(queries).lines.filter(\.isOfInvitations)
    let own = all.filter { marked.contains(RowID($0.id)) }
    let selected = try line(queries).map { [$0] } ?? []
    let lines = own.isEmpty ? selected.filter(\.isOfInvitations) : own
    guard !lines.isEmpty else {
      return .refuse("This is not an invitation. A document is read before it is sent: Enter opens it.")
    }
    let notes = try lines.compactMap { try $0.invitationsSent(queries) }
    guard !notes.isEmpty else {
      return .refuse(TodayScreen.nobodyInvited)
    }
    marked = []
    return .perform(.review(.noteEach(notes)))
  }
}

extension TodayLine {
  fileprivate var isOfInvitations: Bool { duty.key.rule == .consultationsAndInvitationsSent }

  /// What is recorded when everybody invited was written to; nil where nobody is left to write to.
  fileprivate func invitationsSent(_ queries: CaseQueries) throws -> ReviewNotes? {
    let found = try queries.child(child.id).child
    guard let review = duty.key.review, let file = found.reviews.file(review) else { return nil }
    let today = queries.signedIn.day
    let notes = found.invited(to: file).flatMap { invitation in
      let sent =
        invitation.sentOn == nil ? [PreparationEvent.invitationSent(invitation.party, on: today)] : []
      let asked = invitation.consultationSentOn == nil
      return sent + (asked ? [.consultationSent(invitation.party, on: today)] : [])
    }
    return notes.isEmpty ? nil : ReviewNotes(of: child.id, review, notes.map { .preparation($0) })
  }
}
