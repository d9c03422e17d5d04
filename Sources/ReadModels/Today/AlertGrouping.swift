import CareCalendar
import Casework
import Rulebook

extension TodayLine {
  /// What is to be done without the category: "Alert to answer".
  public var task: String {
    guard let alert, duty.title.hasSuffix(": \(alert.row.category)") else { return duty.title }
    return String(duty.title.dropLast(alert.row.category.count + 2))
  }

  /// The same in few words: under a title that says that it is an alert "to answer, urgent", else "Alert: answer".
  public func briefTask(underTitle isUnderTitle: Bool) -> String {
    guard let alert else { return duty.title }
    let what = alert.row.state.brief(duty)
    if isUnderTitle { return "to \(what)" + (alert.row.isUrgent ? ", urgent" : "") }
    return (alert.row.isUrgent ? "Urgent: " : "\(alert.called): ") + what
  }

  public var isLate: Bool { days.map { $0 < 0 } ?? false }

  /// "whole process by 1 Dec, 19 working days left"
  fileprivate var clockWords: String? {
    guard let clock = duty.clock, let due = duty.due, let days else { return nil }
    let left = "\(duty.unit.words(abs(days))) \(days < 0 ? "over" : "left")"
    return "\(clock) by \(due.short)" + (days < 0 || duty.isOfWholeProcess ? ", \(left)" : "")
  }
}

extension AlertState {
  /// What the leading clock runs for: what is late need not be what is done next.
  fileprivate func brief(_ duty: Duty) -> String {
    if self == .toAccept || duty.clock == nil { return brief }
    return duty.isOfWholeProcess ? AlertState.toResolve.brief : duty.clock ?? brief
  }
}

/// The duties about one alert, gathered on one line: the clock that runs out first leads, and the line tells of the
/// others.
enum AlertGrouping {
  static func lines(_ lines: [TodayLine], for post: DutyOwner, in vocabulary: Vocabulary) -> [TodayLine] {
    let ofAlerts = Dictionary(grouping: lines.filter { $0.alertRow != nil }) {
      AboutAlert(child: $0.child.id, alert: $0.duty.key.alert)
    }
    return lines.filter { $0.alertRow == nil }
      + ofAlerts.values.compactMap {
        OneAlert(lines: $0, post: post, called: vocabulary.beginning(.alert)).line
      }
  }

  private struct AboutAlert: Hashable {
    let child: ChildID
    let alert: AlertID?
  }
}

/// The lines of one alert before they are gathered.
private struct OneAlert {
  let lines: [TodayLine]
  let post: DutyOwner
  let called: String

  var line: TodayLine? {
    let own = mine.isEmpty ? awake : mine
    guard var first = (own.isEmpty ? lines : own).min(by: OneAlert.leads),
      let row = first.alertRow
    else { return nil }
    let others = lines.filter { $0.duty.key != first.duty.key }.ordered(by: DeadlineSortKey.init)
    let informal = row.isFormal ? [] : [AlertClocks.informally]
    first.alert = TodayAlert(
      row: row, clocks: others.compactMap(\.clockWords) + informal,
      waitsForManager: mine.isEmpty && row.state.isManagers, called: called, section: section)
    return first
  }

  /// What runs out first; of what runs out on one day not the acknowledgement, since an answer acknowledges as well.
  private static func leads(_ a: TodayLine, _ b: TodayLine) -> Bool {
    let (one, other) = (a.duty.isAcknowledgement, b.duty.isAcknowledgement)
    return a.duty.due == b.duty.due && one != other ? other : DeadlineSortKey(a) < DeadlineSortKey(b)
  }

  /// What is put off is still a manager's to answer.
  private var awake: [TodayLine] { lines.filter { $0.state != .putOff || $0.duty.post != .iro } }

  /// Those that wait for the person who looks to act: not what they only see to.
  private var mine: [TodayLine] {
    awake.filter {
      $0.duty.nature == .challenge && $0.state != .waiting
        && ([.iro, post].contains($0.duty.post) || !post.seesToReviews)
    }
  }

  /// A manager has theirs in one place, late or not, and an IRO manager what came to her or is past a clock; nil for
  /// what is neither. For an IRO it goes by the day, as all else does, and what anybody lets pass is late.
  private var section: TodaySection? {
    let isLate = awake.contains(where: \.isLate)
    switch post {
    case .iroManager: return isLate || mine.contains { $0.duty.post == post } ? .challenges : nil
    case .iro: break
    default: return awake.isEmpty ? .putOff : mine.isEmpty ? .waiting : .challenges
    }
    if awake.isEmpty { return .putOff }
    if isLate { return .overdue }
    if mine.isEmpty { return .waiting }
    if mine.contains(where: \.isForToday) { return .today }
    return mine.contains { $0.state == .due } ? .due : .later
  }
}

extension TodayLine {
  fileprivate var alertRow: AlertRow? {
    duty.key.alert.flatMap { id in child.alerts.first { $0.id == id } }
  }
}

/// What lines are put in order by where the first to run out comes first: the day on which it does, then the name.
struct DeadlineSortKey: Comparable {
  let day: Day
  let collation: String
  let number: ChildNumber
  let key: DutyKey

  init(_ line: TodayLine) {
    day = line.duty.due ?? line.duty.opens
    collation = line.child.collation
    number = line.child.number
    key = line.duty.key
  }

  static func < (a: DeadlineSortKey, b: DeadlineSortKey) -> Bool {
    if a.day != b.day { return a.day < b.day }
    if a.collation != b.collation { return a.collation < b.collation }
    return a.number == b.number ? a.key < b.key : a.number < b.number
  }
}
