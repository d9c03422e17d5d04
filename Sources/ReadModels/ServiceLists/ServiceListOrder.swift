public import CareCalendar
import Casework
import Rulebook

/// Texts that put lines in order as the lists themselves do, so that a store can without knowing how.
extension TodaySection {
  /// What its lines stand under in the store.
  public var placedUnder: String {
    padded(TodaySection.allCases.firstIndex(of: self) ?? 0, 2)
  }

  /// Nil for one that a newer program has placed.
  public init?(placedUnder section: String) {
    let all = TodaySection.allCases
    guard let place = Int(section), all.indices.contains(place) else { return nil }
    self = all[place]
  }

  /// Orders as text as `ordered(_:)` does.
  func order(of line: TodayLine) -> String {
    switch self {
    case .today: DaySortKey(line).text
    case .challenges, .warning, .differences, .tellAgain, .undelivered, .send, .chase, .team, .allocate:
      DeadlineSortKey(line).text
    default: UrgencySortKey(line).text
    }
  }
}

extension CalendarLine {
  /// What the lines of a day stand under in the store; it orders as text as days do.
  public static func section(of day: Day) -> String { day.ordering }

  /// The day that a section is about.
  public static func day(of section: some StringProtocol) -> Day? {
    Int(section.prefix(8)).map { Day(number: $0 - Day.orderedFrom) }
  }

  /// Orders as text as `precedes` does.
  var order: String {
    let rank = CalendarMark.allCases.firstIndex(of: mark) ?? 0
    let hour = mark == .meeting ? line.booking?.time?.minutes ?? 0 : 0
    return "\(rank)" + padded(hour, 4) + UrgencySortKey(line).text
  }
}

extension AlertRow {
  /// Orders as text as `AlertLine.precedes` does, of alerts that are open and of those that are over.
  func order(of row: ChildRow) -> String {
    let first =
      ended.map { padded(99_999_999 - $0.number - Day.orderedFrom, 8) }
      ?? clocks.map(\.due).sorted().map(\.ordering).joined()
    return first + "99999999" + "\(row.collation)\u{1}\(row.number.text)\u{1}" + raisedOn.ordering + id.raw
  }

  /// What it stands under where alerts are in an order: the groups follow one another as these texts do.
  func section(by order: AlertOrder, of row: ChildRow, on day: Day, under book: Rulebook) -> String {
    switch order {
    case .stage: height.map { padded(5000 + $0, 4) }.joined() + stageName
    case .turn: turn(of: row).text
    case .due: "\(pressing(on: day, under: book))"
    case .category: category
    case .child: ""
    }
  }

  /// The height and the name of the stage that a section of alerts by stage is about.
  public static func stage(ofSection section: String) -> (height: [Int], name: String)? {
    guard section.count >= 8, let first = Int(section.prefix(4)),
      let second = Int(section.dropFirst(4).prefix(4))
    else { return nil }
    return ([first - 5000, second - 5000], String(section.dropFirst(8)))
  }

  /// 0 where the clock that runs out first has run out, 1 where it has not, 2 where none runs.
  private func pressing(on day: Day, under book: Rulebook) -> Int {
    guard let first = clocks.min(by: { $0.due < $1.due }) else { return 2 }
    return first.isOver(on: day, under: book) ? 0 : 1
  }

  func isPast(on day: Day, under book: Rulebook) -> Bool {
    clocks.contains { $0.isOver(on: day, under: book) }
  }
}

extension PracticeState {
  var placedUnder: String { String(PracticeState.allCases.firstIndex(of: self) ?? 0) }

  public init(placedUnder section: String) {
    let all = PracticeState.allCases
    self = Int(section).flatMap { all.indices.contains($0) ? all[$0] : nil } ?? .toAnswer
  }
}

extension PracticeNoteRow {
  /// What it stands under where practice notes are in an order.
  func section(by order: PracticeOrder, of row: ChildRow) -> String {
    switch order {
    case .state: state.placedUnder
    case .category: note.themeOrder
    case .child: ""
    }
  }

  /// Orders as text as `PracticeLine.precedes` does; by child first by the child.
  func order(by order: PracticeOrder, of row: ChildRow) -> String {
    let due = row.duties.map(\.duty).first { $0.key.practiceNote == note.id }?.due
    let pressing =
      due.map { "0\($0.ordering)" } ?? "1" + padded(99_999_999 - latest.number - Day.orderedFrom, 8)
    let id = PracticeLine.id(of: note.id, row)
    return (order == .child ? "\(row.collation)\u{1}\(row.number.text)\u{1}" : "") + pressing + id
  }
}

extension UrgencySortKey {
  fileprivate var text: String { "\(rank)" + day.ordering + name }

  private var name: String { "\(collation)\u{1}\(number.text)\u{1}\(key.rule.raw)\u{1}\(key.subject.text)" }
}

extension DaySortKey {
  fileprivate var text: String { padded(minutes, 4) + urgency.text }
}

extension DeadlineSortKey {
  fileprivate var text: String {
    day.ordering + "\(collation)\u{1}\(number.text)\u{1}\(key.rule.raw)\u{1}\(key.subject.text)"
  }
}

extension Day {
  fileprivate static let orderedFrom = 5_000_000

  /// Orders as text as days do.
  fileprivate var ordering: String { padded(number + Day.orderedFrom, 8) }
}

private func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
