import CareCalendar
import Casework

/// What kinds of case an IRO has. A child in two kinds is two cases.
enum CaseKind: Hashable, Sendable {
  case lookedAfter, shortBreaks
  /// What no episode tells of.
  case apart(InvolvementKind)

  static let allCases =
    [.lookedAfter, .shortBreaks] + InvolvementKind.reviewedApart.map { CaseKind.apart($0) }

  func has(_ child: CountedChild, on day: Day) -> Bool {
    switch self {
    case .lookedAfter: child.stays.contains { $0.covers(day) }
    case .shortBreaks: child.shortBreaks.contains { $0.covers(day) }
    case .apart(let kind): child.involvements.contains { $0.kind == kind && $0.covers(day) }
    }
  }

  /// False where the child has it on no day.
  func hasEver(_ child: CountedChild) -> Bool {
    switch self {
    case .lookedAfter: !child.stays.isEmpty
    case .shortBreaks: !child.shortBreaks.isEmpty
    case .apart: !child.involvements.isEmpty
    }
  }
}

/// How many cases every IRO had on the days that caseloads are told of: the day before the period, the month-ends and
/// the last day. It grows with the IROs, not with the children.
struct Caseloads: Sendable {
  let context: MeasureContext
  private let days: [Day]
  /// The place of each IRO in `cases`.
  private var places: [StaffID: Int] = [:]
  /// By IRO, a number for each day and kind.
  private var cases: [[Int]] = []
  /// The same of children without one.
  private var unallocated: [Int]

  init(in context: MeasureContext) {
    self.context = context
    days =
      context.hasBegun ? Set([context.dayBefore, context.asOf] + context.monthEnds).sorted() : []
    unallocated = Self.none(days.count)
  }

  /// - Parameter more: 1 for a child who is added; -1 for one who is taken out, as they were told then.
  mutating func count(_ child: CountedChild, _ more: Int) {
    let places = child.allocations.map { place(of: $0.iro) }
    for (number, kind) in CaseKind.allCases.enumerated() where kind.hasEver(child) {
      for (place, day) in days.enumerated() where kind.has(child, on: day) {
        let slot = place * CaseKind.allCases.count + number
        if let allocation = child.allocations.lastIndex(where: { $0.covers(day) }) {
          cases[places[allocation]][slot] += more
        } else {
          unallocated[slot] += more
        }
      }
    }
  }

  private mutating func place(of iro: StaffID) -> Int {
    if let place = places[iro] { return place }
    places[iro] = cases.count
    cases.append(Self.none(days.count))
    return cases.count - 1
  }

  /// Everybody in an IRO's post on a day, in the order of the staff list.
  func iros(on day: Day) -> [StaffMember] {
    context.staff.members.filter { $0.details.role == .iro && $0.isInPost(on: day) }
  }

  /// - Parameter kind: nil for every kind.
  func cases(of iro: StaffID, _ kind: CaseKind?, on day: Day) -> Int {
    places[iro].map { total(cases[$0], kind, on: day) } ?? 0
  }

  func unallocated(_ kind: CaseKind?, on day: Day) -> Int { total(unallocated, kind, on: day) }

  /// Cases of those who were in no IRO's post on the day.
  func withoutPost(_ kind: CaseKind?, on day: Day) -> Int {
    let posts = Set(iros(on: day).map(\.id))
    return places.reduce(0) { $0 + (posts.contains($1.key) ? 0 : total(cases[$1.value], kind, on: day)) }
  }

  private func total(_ cases: [Int], _ kind: CaseKind?, on day: Day) -> Int {
    guard let place = days.firstIndex(of: day) else { return 0 }
    return CaseKind.allCases.enumerated().reduce(0) { sum, each in
      kind == nil || kind == each.element
        ? sum + cases[place * CaseKind.allCases.count + each.offset] : sum
    }
  }

  private static func none(_ days: Int) -> [Int] {
    [Int](repeating: 0, count: days * CaseKind.allCases.count)
  }
}

extension StaffMember {
  /// True from the day they started, where it is known, to the day they ended, that day included.
  func isInPost(on day: Day) -> Bool { (details.started.map { $0 <= day } ?? true) && works(on: day) }
}

extension StaffList {
  /// True for somebody who was in an IRO's post on a day, whatever they are now.
  func hasIROsPost(_ member: StaffMember, on day: Day) -> Bool {
    member.isInPost(on: day) && role(of: member.id, on: day) == .iro
  }
}
