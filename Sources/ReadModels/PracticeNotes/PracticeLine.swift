public import CareCalendar
public import Casework
public import Rulebook

/// One practice note on a list, with what became of it.
public struct PracticeLine: Equatable, Sendable {
  public let child: ChildRow
  public let note: PracticeNote
  /// The alert that the note was turned into.
  public let alert: Alert?
  /// What the council calls an alert, within a sentence.
  public let alertWord: String
  /// By when it is answered; nil for what waits for no answer.
  public let due: Day?
  /// Days until due in `unit`, negative when late.
  public let left: Int?
  public let unit: DayUnit
  /// Who is to answer, by name; empty for what waits for no answer.
  public let owner: String

  public let state: PracticeState

  public var isToAnswer: Bool { due != nil }

  public init(
    _ note: PracticeNote, of row: ChildRow, becoming alert: Alert?, on day: Day, under book: Rulebook,
    staff: StaffList
  ) {
    self.child = row
    self.note = note
    self.alert = alert
    alertWord = book.policy.vocabulary[.alert]
    state = PracticeState(note, becameAlert: alert != nil)
    let duty = row.duties.map(\.duty).first { $0.key.practiceNote == note.id }
    due = duty?.due
    unit = duty?.unit ?? .working
    left = duty.flatMap { duty in
      duty.due.map { book.calendar.days(until: $0, from: day, in: duty.unit) }
    }
    owner = duty == nil ? "" : PracticeLine.owner(of: row.team, on: day, under: book, staff: staff)
  }

  /// Who answers for a team, by name; the role where nobody is listed.
  public static func owner(
    of team: String?, on day: Day, under book: Rulebook, staff: StaffList
  ) -> String {
    let managers = staff.turn(at: book.policy.ladder.roles(from: .teamManager), team: team, on: day)
    let names = managers.map { $0.named(staff) }.joined(separator: ", ")
    return names.isEmpty ? Role.teamManager.words : names
  }

  /// "to answer by Mon 17 Nov 2014", "answered on Mon 10 Nov 2014", "turned into an alert on Mon 10 Nov 2014"
  public var standing: String {
    if let alert { return "turned into \(alertWord.withArticle) on \(alert.raised.on.words)" }
    if let answer = note.answer { return "answered on \(answer.on.words)" }
    return due.map { "to answer by \($0.words)" } ?? ""
  }

  /// The day on which anything was last done about it.
  public var latest: Day { alert?.raised.on ?? note.answer?.on ?? note.on }

  /// The child's name, or else number.
  public var called: String { child.called }

  /// What is to be answered first, what runs out soonest before; then what was done last.
  static func precedes(_ a: PracticeLine, _ b: PracticeLine) -> Bool {
    if let one = a.due, let other = b.due { return (one, a.id) < (other, b.id) }
    if a.isToAnswer != b.isToAnswer { return a.isToAnswer }
    return a.latest != b.latest ? a.latest > b.latest : a.id < b.id
  }

  /// True when every word typed stands somewhere in the child's name or number, the category, the words of the note
  /// or its answer, what kind it is, or by whom it is to be answered.
  public func matches(_ typed: String) -> Bool {
    let words = Collation.folded(typed).split(separator: " ")
    guard !words.isEmpty else { return true }
    let texts = PracticeNoteRow.found(by: child, note, state) + [owner]
    let searched = Collation.folded(texts.compactMap { $0 }.joined(separator: " "))
    return words.allSatisfy { searched.contains($0) }
  }

  /// The same line whatever the day: what a selection holds on to.
  public var id: String { PracticeLine.id(of: note.id, child) }

  static func id(of note: PracticeNoteID, _ child: ChildRow) -> String {
    "\(child.collation)/\(child.id.raw)/\(note.raw)"
  }
}

extension [PracticeLine] {
  public var pressingFirst: [PracticeLine] { sorted(by: PracticeLine.precedes) }
}
