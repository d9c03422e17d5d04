import CareCalendar
import Casework
import Rulebook

/// Reads one review's file: what the lines of its sheet are made from.
struct ChecklistBuilder {
  let file: ReviewFile
  let found: ChildCase
  let book: Rulebook
  let staff: StaffList
  /// The duties about the review, by the rule that asks for them.
  let duties: [RuleID: Duty]

  init(_ file: ReviewFile, _ found: ChildCase, _ book: Rulebook, _ staff: StaffList) {
    (self.file, self.found, self.book, self.staff) = (file, found, book, staff)
    let own = book.duties(of: found.child).filter { $0.key.review == file.id && $0.key.decision == nil }
    duties = Dictionary(own.map { ($0.key.rule, $0) }, uniquingKeysWith: { $1 })
  }

  var child: Child { found.child }
  var today: Day { found.day }
  var isHeld: Bool { file.review != nil }

  func lines(of part: ChecklistPart) -> [ChecklistLine] {
    switch part {
    case .planning: planning
    case .child: childsOwn
    case .held: held
    case .plan: plan
    case .decisions: decisions
    case .followUp: followUp
    }
  }

  /// A line; one whose step cannot be taken yet says what it waits for.
  func line(
    _ id: String, _ title: String, _ standing: ChecklistStatus, whose: DutyOwner? = nil, named: String? = nil,
    step: ReviewStep? = nil, of review: ReviewID? = nil, details: [String] = []
  ) -> ChecklistLine {
    let standing = locked(standing, step)
    return ChecklistLine(
      id: id, title: title.capitalisingFirst, standing: standing.words, mark: standing.mark,
      whose: named ?? whose?.words ?? "", post: whose, step: step, review: review ?? file.id,
      duty: standing.duty,
      details: details)
  }

  private func locked(_ standing: ChecklistStatus, _ step: ReviewStep?) -> ChecklistStatus {
    guard standing.mark == .open || standing.mark == .late, let step,
      let refusal = child.refusal(of: step, on: file, day: today) as? ReviewFileRefusal,
      let waits = refusal.waitsFor(file.kind.profile.meetingWord)
    else { return standing }
    return ChecklistStatus(waits.words, waits.mark, duty: standing.duty)
  }

  /// "Mon 20 Oct", with the year where it is not near.
  func short(_ day: Day) -> String {
    abs(day - today) > 300 ? day.words : "\(day.weekday.short) \(day.short)"
  }
}

extension ChecklistBuilder {
  /// How something stands that is asked for within a period: "received Mon 20 Oct, in time",
  /// "not in; due Thu 23 Oct".
  func standing(_ asked: DutyReference, _ done: Day?, _ past: String, or notYet: String) -> ChecklistStatus {
    let duty = duties[asked.rule]
    guard let done else { return open(duty, notYet) }
    let verdict = judgement(of: done, asked).map { ", \($0)" } ?? ""
    return ChecklistStatus("\(past) \(short(done))\(verdict)", .done, duty: duty?.key)
  }

  /// How something stands that is not done.
  private func open(_ duty: Duty?, _ notYet: String) -> ChecklistStatus {
    guard let duty, let due = duty.due else {
      return ChecklistStatus(notYet, open, duty: duty?.key)
    }
    if duty.isShortNotice { return ChecklistStatus("\(notYet); short notice", .open, duty: duty.key) }
    guard due < today else { return ChecklistStatus("\(notYet); due \(short(due))", .open, duty: duty.key) }
    let late = duty.unit.words(-book.calendar.days(until: due, from: today, in: duty.unit))
    return ChecklistStatus("\(notYet), \(late) late; was due \(short(due))", .late, duty: duty.key)
  }

  /// Whether it came in time; nil where no period says by when.
  private func judgement(of done: Day, _ asked: DutyReference) -> String? {
    guard file.kind.profile.followsHandbook, let timescale = asked.timescale,
      let due = duties[asked.rule]?.due ?? counted(timescale)
    else {
      return nil
    }
    if done <= due { return "in time" }
    if timescale.isNotice, book.terms.wasShortNotice(timescale, of: file) { return "short notice" }
    let unit = book.policy[timescale].unit
    return "\(unit.words(-book.calendar.days(until: due, from: done, in: unit))) late"
  }

  /// The day by which something was asked for that is done by now, so that no duty tells it any more.
  private func counted(_ timescale: Timescale) -> Day? {
    let period = book.policy[timescale]
    if timescale.isNotice { return file.day.map { book.calendar.beginning(of: period, before: $0) } }
    if timescale == .managerReply { return book.terms.replyPeriod(of: file)?.due }
    return file.completedOn.map { book.calendar.end(of: period, from: $0) }
  }
}

extension ReviewFileRefusal {
  /// What a line waits for that cannot be recorded yet, where `meeting` is what the review is called; nil where nothing
  /// would ever change it.
  fileprivate func waitsFor(_ meeting: String) -> (words: String, mark: ChecklistMark)? {
    switch self {
    case .notHeldYet: ("once the \(meeting) is held", .locked)
    case .locked: ("locked until completed", .locked)
    case .notYetCompleted: ("once the \(meeting) is completed", .locked)
    case .decisionIsIncomplete: ("once every decision has its person and its day", .locked)
    case .nothingToIssue: ("once a decision is recorded", .locked)
    case .notIssued: ("once they went to the manager", .locked)
    case .recordIsEmpty: ("once the record is written", .locked)
    case .recordNotComplete: ("once the record is complete", .locked)
    case .cancelled, .diedBefore: ("not asked any more", .notAsked)
    default: nil
    }
  }
}
