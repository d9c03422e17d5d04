import Application
import Casework
import TerminalUI

extension Session {
  /// Notes the child of whom the pane beside a list has told for a whole quiet second. It is noted anew once the pane has
  /// told of another.
  mutating func noteBeside() {
    guard cover == nil, !layout.isTooSmall else { return }
    let beside = try? screen.childBeside(service, in: layout.body)
    guard beside != rested else { return }
    rested = beside
    if let beside { service.noteRead(of: [beside], at: .beside) }
  }

  /// Writes what was looked at.
  mutating func writeReads() throws {
    isReadLogFailing = true
    try service.writeReads()
    isReadLogFailing = false
  }

  /// Writes what was looked at a few seconds ago, when nobody left a quiet second for it. True where it could not be
  /// written, which is said; then it is tried again in a quiet second, and no key waits for it.
  mutating func writeWaitingReads() -> Bool {
    guard !isReadLogFailing, service.hasUnwrittenReads(since: Session.longestUnwritten) else { return false }
    do {
      try writeReads()
      return false
    } catch {
      message = .refused(error)
      return true
    }
  }

  /// Opens who looked: at the child of a number, or the person of a login, else at the child whose page is open, else at
  /// all.
  mutating func openReads(of argument: String) throws {
    if argument.isEmpty {
      let page = opened.last.flatMap { $0.staysBelow ? nil : $0 }
      return try open(.reads(page?.chosen(service)?.child, nil))
    }
    let person = service.staff.member(login: argument)
    try open(person.map { .reads(nil, $0.id) } ?? .reads(service.find(number: argument), nil))
  }

  /// In milliseconds.
  private static let longestUnwritten: Int64 = 3000
}

extension Route {
  /// The child whom it shows, and as what; nil where it shows none, or a list. A form notes for itself whom it is about.
  /// Who looked at the log of all children looked at none of them, and stands in it all the same.
  var read: (children: [ChildID], place: ReadPlace)? {
    switch self {
    case .child(let child, _): ([child], .child)
    case .review(let child, _, _): ([child], .review)
    case .alert(let child, _): ([child], .alert)
    case .introduction(let child): ([child], .introduction)
    case .preview(let child, _, _, _), .notes(let child, _): ([child], .document)
    case .pages(let child, _, _), .introductionPages(let child): ([child], .form)
    case .reads(let child, _): (child.map { [$0] } ?? [], .reads)
    case .today, .todayOf, .caseload, .calendar, .alerts, .practice, .sent, .figure, .reviews, .service,
      .surveyPages,
      .form, .help:
      nil
    }
  }
}
