public import CareCalendar
public import Casework
public import Rulebook

/// What was just recorded: the facts that the person is told of. They are put in words here and nowhere else.
public enum Confirmation: Equatable, Sendable {
  case policyAdopted(AdoptedFile)
  case bankHolidaysAdopted(AdoptedFile, [BankHoliday])
  case schoolTermsAdopted(AdoptedFile, count: Int)
  case templateAdopted(AdoptedFile, template: String)
  /// A review of each of the children, of which the first is meant first; with the day that it is due by.
  case booked([ChildRow], Booking, title: String, due: Day?)
  case cancelled(ChildRow, ReviewKind?, reason: String)
  /// With the day by which the next one is due, where one is.
  case held(ChildRow, Review, title: String, next: Day?)
  /// A meeting, with the day by which the next is due, how many decisions there are now, and what is still open.
  case met(ChildRow, Review, title: String, next: Day?, decisions: Int, open: [String])
  case noted(ChildRow, NotesRecorded)
  /// Of several reviews at once, of these kinds.
  case notedEach([ReviewKind?], [ReviewFileEvent])
  case heard(ChildRow, [VoiceEvent])
  /// Who is around the child, with the family as it then was; nil where it could not be read.
  case gathered(ChildRow, [FamilyEvent], Family?)
  case linked([ChildRow])
  case parentLinked(ChildRow, of: ChildRow)
  /// What changed in a child's care, with the review that is next.
  case careChanged(ChildRow, CareCommand, next: Duty?)
  /// An order, a plan or an enquiry that began, or what became of it, with the review that is next.
  case involved(ChildRow, [InvolvementEvent], next: Duty?)
  /// What called for a review before its time, or what became of that, with the review that is next.
  case earlyReviewNoted(ChildRow, [EarlyReviewEvent], Child, next: Duty?)
  /// A significant change told, with the review that is next; or what the IRO decided on one.
  case changeNoted(ChildRow, [ChangeEvent], Child, next: Duty?)
  case courtNoted(ChildRow, [CourtEvent])
  case childBegan(ChildRow, next: Duty?)
  case identified(ChildRow)
  case allocated([ChildRow], iro: String, since: Day)
  /// An alert about each of the children.
  case raised([AlertLine], Vocabulary)
  case stepped(AlertLine, AlertAction, Vocabulary)
  /// Under the council's title of such notes; with the line of the note, where it is to be answered.
  case practiceNoted(ChildRow, title: String, PracticeLine?)
  case practiceAnswered(ChildRow, title: String)
  /// Words that may be printed, or may not any more; with the child as it then was.
  case quoted(ChildRow, QuotationEvent, Child)
  /// A survey that came back, or what was done about an answer; with the child as it then was.
  case surveyed(ChildRow, SurveyEvent, Child)
  case monitored(ChildRow, PracticeMonitoring)
  case putOff(ChildRow, title: String, until: Day)
  /// How many were settled at once.
  case differencesSettled(ChildRow, count: Int)
  /// Something about the service itself, in words.
  case serviceRecorded(String)
  /// In the words of the entry that was marked.
  case enteredInError(String)
  /// With who is before whom meanwhile; true where what was recorded before is shortened by it.
  case away(name: String, Absence, meanwhile: String, isShortening: Bool)
  /// With the absence that was to come and does not.
  case back(name: String, calledOff: Absence?)
  /// Recorded, though it cannot be read again just now.
  case recorded
  /// Recorded before, and not again.
  case before(on: Day)
}

extension Confirmation {
  public var words: String {
    switch self {
    case .policyAdopted(let file): "The policy \(file.name) is adopted and in force."
    case .bankHolidaysAdopted(let file, let days):
      "\(days.count) bank holidays of \(years(of: days)) from \(file.name) are adopted."
    case .schoolTermsAdopted(let file, let count): "\(count) school terms from \(file.name) are adopted."
    case .templateAdopted(let file, let template):
      "\(file.name) is adopted: \(template) is written by it from now on."
    case .booked(let rows, let booking, let title, let due):
      "\(title) of \(rows.map(\.nameOrNumber).joined(separator: ", ")) booked for \(booking.fullWords)"
        + (due.map { booking.day > $0 ? ", after it is due (\($0.words))" : "" } ?? "") + "."
    case .cancelled(let row, let kind, let reason):
      "The booked \(kind.meetingWord) of \(row.nameOrNumber) is cancelled: \(reason)".asSentence
    case .held(let row, let review, let title, let next): held(row, review, title, next)
    case .met(let row, let review, let title, let next, let decisions, let open):
      held(row, review, title, next) + counted(decisions) + stillOpen(open)
    case .noted(let row, let notes): "\(notes.title) of \(row.nameOrNumber): \(notes.words)".asSentence
    case .notedEach(let kinds, let notes): "\(kinds.countedMeetings): \(notes.countedWords)."
    // What a child said in confidence is not for whoever looks at the screen next.
    case .heard(let row, let events): told(events.map(\.withoutWords.words), of: row)
    case .gathered(let row, let events, let family?): told(events.map { $0.words(in: family) }, of: row)
    case .gathered(let row, _, nil): told(["recorded"], of: row)
    case .linked(let rows): "\(rows.map(\.nameOrNumber).joined(separator: " and ")) are brothers or sisters."
    case .parentLinked(let parent, let child):
      "\(parent.nameOrNumber) is a parent of \(child.nameOrNumber)."
        + (parent.iro != nil && parent.iro == child.iro
          ? " Both have the same IRO, and the IRO Handbook asks for two." : "")
    case .careChanged(let row, let change, let next):
      "\(row.nameOrNumber): \(change.words) on \(change.on.shortWithYear).\(due(next))"
    case .earlyReviewNoted(let row, let events, let child, let next):
      told(events.map { $0.words(of: child).lowercasingFirst }, of: row) + due(next)
    case .involved(let row, let events, let next):
      told(events.map { $0.words.lowercasingFirst }, of: row) + due(next)
    case .changeNoted(let row, let events, let child, let next):
      told(events.map { $0.words(of: child).lowercasingFirst }, of: row) + due(next)
    case .courtNoted(let row, let events): told(events.map(\.words.lowercasingFirst), of: row)
    case .childBegan(let row, let next): "\(row.nameOrNumber) is recorded.\(due(next))"
    case .allocated(let rows, let iro, let since):
      "\(rows.count == 1 ? rows[0].nameOrNumber : "\(rows.count) children"): IRO \(iro) from \(since.words)."
    case .identified(let row): "Who \(row.nameOrNumber) is: recorded."
    case .raised(let lines, let vocabulary): lines.raisedMessage(in: vocabulary)
    case .stepped(let line, let action, let vocabulary): line.confirmation(of: action, in: vocabulary)
    case .practiceNoted(let row, let title, let line):
      "\(title) about \(row.nameOrNumber) recorded\(line.map(toAnswer) ?? "")."
    case .practiceAnswered(let row, let title): "\(title) about \(row.nameOrNumber) answered."
    case .quoted(let row, let event, let child): told([event.words(of: child)], of: row)
    case .surveyed(let row, let event, let child): told([event.withoutWords.words(of: child)], of: row)
    case .monitored(let row, let form): told([form.withoutWords.sentence], of: row)
    case .putOff(let row, let title, let until):
      "\(title) of \(row.nameOrNumber) put off until \(until.words). It stays counted."
    case .differencesSettled(let row, let count):
      "\(count == 1 ? "1 difference" : "\(count) differences") of \(row.nameOrNumber) settled."
    case .serviceRecorded(let words): "Recorded: \(words)".asSentence
    case .enteredInError(let words): "Marked as entered in error: \(words)".asSentence
    case .away(let name, let absence, let meanwhile, let isShortening):
      "\(name) is away from \(absence.from.words) to \(absence.until.words): \(meanwhile)."
        + (isShortening ? " What was recorded before holds on the other days." : "")
    case .back(let name, nil): "\(name) is back from today."
    case .back(let name, let off?):
      "\(name) is not away from \(off.from.words) to \(off.until.words) after all."
    case .recorded: ""
    case .before(let day): "This was recorded already, on \(day.words). It is not recorded twice."
    }
  }

  private func years(of days: [BankHoliday]) -> String {
    "\(days.map(\.day.year).min() ?? 0) to \(days.map(\.day.year).max() ?? 0)"
  }

  private func held(_ row: ChildRow, _ review: Review, _ title: String, _ next: Day?) -> String {
    "\(title) of \(row.nameOrNumber) recorded as held \(review.heldOn.shortWithYear)"
      + (review.participation.map { ": \($0.words)" } ?? "")
      + "." + (next.map { " The next is due by \($0.words)." } ?? "")
  }

  private func counted(_ decisions: Int) -> String {
    decisions == 0 ? " No decision yet." : decisions == 1 ? " 1 decision." : " \(decisions) decisions."
  }

  /// " Still open: 3 questions, the plan for permanence."
  private func stillOpen(_ open: [String]) -> String {
    open.isEmpty ? " Nothing of the meeting is open." : " Still open: \(open.joined(separator: ", "))."
  }

  private func due(_ next: Duty?) -> String {
    guard let next, let day = next.due else { return "" }
    return " The \(next.title.lowercasingFirst) is due by \(day.words)."
  }

  private func told(_ words: [String], of row: ChildRow) -> String {
    "\(row.nameOrNumber): \(words.map(\.withoutFullStop).joined(separator: "; "))."
  }

  private func toAnswer(_ line: PracticeLine) -> String {
    line.due.map { "; \(line.owner) is to answer it by \($0.words)" } ?? ""
  }
}

extension ChildRow {
  /// The child's name, or else the number, within a sentence.
  public var nameOrNumber: String { name ?? "child \(number)" }
}
