public import CareCalendar
public import Casework
import Rulebook

/// One child of a caseload, with the review that comes next.
public struct CaseloadLine: Equatable, Sendable {
  public let child: ChildRow
  public let age: Int?
  /// The count of reviews that the child is in: `looked-after` until placed for adoption.
  public let track: ReviewKind?
  /// Every count that is told apart: that of care or short breaks, and one for each order, plan or enquiry.
  public let kinds: [ReviewKind]
  /// The earliest review due.
  public let next: DutyRow?
  public let booking: Booking?
  /// Whether what is due about an open alert has passed its day.
  public let isAlertOverdue: Bool
  /// What the child is found by, folded as what is typed will be.
  let searched: String

  public init(_ child: ChildRow, on day: Day) {
    self.child = child
    var person = ChildIdentity()
    person.dateOfBirth = child.dateOfBirth
    age = person.age(on: day)
    let inForce = child.duties.filter { $0.duty.kind != nil && $0.duty.isInForce(on: day) }
    let reviews = inForce.filter { $0.duty.nature == .review }
    next = reviews.min { ($0.duty.due ?? day, $0.duty.key.rule) < ($1.duty.due ?? day, $1.duty.key.rule) }
    let counts = inForce.compactMap(\.duty.kind)
    track = CaseloadLine.track(counts)
    let care = CaseloadLine.track(counts.filter(\.isOfEpisodes))
    kinds =
      (care.map { [$0] } ?? [])
      + ReviewKind.allCases.filter { !$0.isOfEpisodes && counts.contains($0) }
    booking = next?.duty.kind.flatMap { kind in
      child.bookings.last { !$0.isFurther && $0.kind.isSameMeeting(as: kind) }
    }
    isAlertOverdue = child.duties.contains { row in
      row.duty.key.alert != nil && row.duty.isInForce(on: day) && row.duty.due.map { $0 < day } ?? false
    }
    searched = CaseloadLine.searched(child, track)
  }

  public var openAlerts: Int { child.openAlerts }
  public var isAlertUrgent: Bool { child.alerts.contains { $0.isOpen && $0.isUrgent } }

  private static func track(_ kinds: [ReviewKind]) -> ReviewKind? {
    let named = kinds.map(\.profile).min { $0.caseloadRank < $1.caseloadRank }
    return named.map { $0.runsBeside ?? $0.kind }
  }

  /// The number of the next review of the track; nil where earlier ones are not known.
  public var nextNumber: Int? {
    guard let track else { return nil }
    return child.duties.first { $0.duty.nature == .review && $0.duty.kind == track }?.duty.number
  }
}

/// The first children of a caseload that what was typed leaves, with how many there are.
public struct CaseloadPage: Equatable, Sendable {
  /// Those at hand.
  public let lines: [CaseloadLine]
  /// How many stand before the first of them.
  public let from: Int
  /// How many what was typed leaves in all.
  public let matching: Int
  public let all: Int

  public init(lines: [CaseloadLine], from: Int = 0, matching: Int, all: Int) {
    self.lines = lines
    self.from = from
    self.matching = matching
    self.all = all
  }
}

/// What a caseload can be put in order by.
public enum CaseloadOrder: String, Sendable, CaseIterable {
  case name, age, status, placement, since, due, iro, team, alerts

  public var words: String {
    switch self {
    case .name: "name"
    case .age: "age"
    case .status: "legal status"
    case .placement: "placement"
    case .since: "looked after since"
    case .due: "next review"
    case .iro: "IRO"
    case .team: "team"
    case .alerts: "open alerts"
    }
  }
}

extension [CaseloadLine] {
  /// The lines in the order asked for, and by name within it. `iro` names an IRO, for ordering by it.
  public func ordered(by order: CaseloadOrder, iro: (StaffID) -> String) -> [CaseloadLine] {
    let keyed = map { line in (key: line.key(order, iro), line: line) }
    return keyed.sorted { a, b in
      a.key != b.key ? a.key < b.key : a.line.nameKey < b.line.nameKey
    }.map(\.line)
  }
}

extension CaseloadLine {
  /// What stands after all else.
  private static let last = "\u{10FFFF}"
  /// What children without an IRO stand under, where they are in order by IRO.
  static let noIRO = "-"

  /// The IRO whose children stand under a section; nil for that of children without one.
  public static func iro(ofSection section: String) -> StaffID? {
    section == noIRO ? nil : StaffID(section)
  }

  var nameKey: String { child.collation + " " + child.number.text }

  func key(_ order: CaseloadOrder, _ iro: (StaffID) -> String) -> String {
    let last = CaseloadLine.last
    return switch order {
    case .name: nameKey
    case .age: child.dateOfBirth.map(\.iso) ?? last
    case .status: child.legalStatus?.words ?? last
    case .placement: child.placement?.words ?? last
    case .since: child.withUsSince.map(\.iso) ?? last
    case .due: next?.duty.due.map(\.iso) ?? last
    case .iro: CaseloadLine.key(child.iro, iro)
    case .team: child.team.map { Collation.folded($0) } ?? last
    case .alerts: openAlerts == 0 ? last : alertsKey
    }
  }

  /// What puts the children of an IRO in order by the IRO's name; those without one come last.
  public static func key(_ iro: StaffID?, _ name: (StaffID) -> String) -> String {
    iro.map { Collation.key(name($0)) } ?? last
  }

  /// What is overdue first, then what is urgent, then by how many there are.
  private var alertsKey: String {
    "\(isAlertOverdue ? 0 : 1)\(isAlertUrgent ? 0 : 1)\(1_000_000 - openAlerts)"
  }

  /// Name, number, team, social worker, placement and status. The IRO is found by the staff list's name for them.
  private static func searched(_ child: ChildRow, _ track: ReviewKind?) -> String {
    let texts = [
      child.name, child.number.text, child.team, child.socialWorker, child.placement?.words,
      child.legalStatus?.words, track?.words,
    ]
    return Collation.folded(texts.compactMap { $0 }.joined(separator: " "))
  }
}
