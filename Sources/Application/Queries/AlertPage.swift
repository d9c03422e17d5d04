import Casework
public import ReadModels

/// Alerts that stand below one heading; none where the order needs no headings.
public struct AlertGroup: Equatable, Sendable {
  public let heading: String?
  /// Those at hand.
  public let lines: [AlertLine]
  /// How many there are in all.
  public let count: Int
}

/// A list of alerts in an order, with those at hand and how many there are.
public struct AlertPage: Equatable, Sendable {
  public let groups: [AlertGroup]
  /// How many stand before the first at hand.
  public let from: Int
  /// How many are open, whatever was typed; of how many of those a clock has run out, and how many wait for the person.
  public let open: Int
  public let past: Int
  public let yours: Int

  public var lines: [AlertLine] { groups.flatMap(\.lines) }

  /// How many what was typed leaves in all.
  public var matching: Int { groups.reduce(0) { $0 + $1.count } }

  /// How many follow the last at hand.
  public var linesAfter: Int { matching - lines.count - from }
}

extension [AlertLine] {
  /// The open ones in groups as the order has them, then those that are over. Within a group what presses most stands
  /// first, as it comes.
  func grouped(by order: AlertOrder, for person: SignedInUser) -> [AlertGroup] {
    let open = filter(\.alert.isOpen)
    let over = filter { !$0.alert.isOpen }
    return open.groups(by: order, for: person)
      + (over.isEmpty ? [] : [AlertGroup(heading: AlertHeading.over, lines: over, count: over.count)])
  }

  private func groups(by order: AlertOrder, for person: SignedInUser) -> [AlertGroup] {
    switch order {
    case .stage: gathered { AlertHeading(rank: $0.alert.height, name: $0.alert.current.stage.called) }
    case .turn: gathered { .turn($0.owner, isYours: $0.waits(for: person)) }
    case .due: gathered { .due($0.pressing.map { $0.isOver ? 0 : 1 } ?? 2) }
    case .category: gathered { AlertHeading(rank: [0], name: $0.alert.raised.category.name) }
    case .child:
      isEmpty
        ? []
        : [
          AlertGroup(
            heading: nil,
            lines: gathered { AlertHeading(rank: [0], name: $0.child.collation) }.flatMap(\.lines),
            count: count)
        ]
    }
  }

  /// Groups by rank, then by name.
  private func gathered(_ heading: (AlertLine) -> AlertHeading) -> [AlertGroup] {
    Dictionary(grouping: self, by: heading).sorted { $0.key < $1.key }.map {
      AlertGroup(heading: $0.key.name, lines: $0.value, count: $0.value.count)
    }
  }
}

/// What alerts stand below, and where it stands among the headings.
struct AlertHeading: Hashable, Comparable {
  let rank: [Int]
  let name: String

  static let over = "Over"

  static func turn(_ owner: String, isYours: Bool) -> AlertHeading {
    isYours ? AlertHeading(rank: [0], name: "Your turn") : AlertHeading(rank: [1], name: owner)
  }

  /// 0 for a clock that has run out, 1 for one that has not, 2 where none runs.
  static func due(_ pressing: Int) -> AlertHeading {
    let names = ["A clock has run out", "In time", "No clock runs"]
    return AlertHeading(rank: [pressing], name: names.indices.contains(pressing) ? names[pressing] : "")
  }

  static func < (a: AlertHeading, b: AlertHeading) -> Bool {
    a.rank != b.rank ? a.rank.lexicographicallyPrecedes(b.rank) : a.name < b.name
  }
}

extension AlertLine {
  /// True where the next step is this person's.
  public func waits(for person: SignedInUser) -> Bool {
    managers.contains { $0.staff == person.member.id }
      || clocks.turn.isIROs && (child.iro == person.member.id || person.standsIn(forIROOf: child) != nil)
  }
}
