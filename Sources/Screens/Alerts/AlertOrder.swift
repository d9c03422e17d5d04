import Casebook
import Casework
import Desk
import Rulebook

/// What a list of alerts can be put in order by.
enum AlertOrder: String, CaseIterable, Sendable {
  case stage, turn, due, child, category

  var words: String {
    switch self {
    case .stage: "stage"
    case .turn: "whose turn"
    case .due: "what runs out first"
    case .child: "child"
    case .category: "category"
    }
  }
}

/// Alerts that stand below one heading; none where the order needs no headings.
struct AlertGroup {
  let heading: String?
  let lines: [AlertLine]
}

extension [AlertLine] {
  /// The open ones in groups as the order has them, then those that are over. Within a group what presses most stands
  /// first, as it comes.
  func grouped(by order: AlertOrder, for person: SignedIn) -> [AlertGroup] {
    let open = filter(\.alert.isOpen)
    let over = filter { !$0.alert.isOpen }
    return open.groups(by: order, for: person)
      + (over.isEmpty ? [] : [AlertGroup(heading: "Over", lines: over)])
  }

  private func groups(by order: AlertOrder, for person: SignedIn) -> [AlertGroup] {
    switch order {
    case .stage: gathered { ($0.height, $0.alert.current.stage.called) }
    case .turn: gathered { $0.waits(for: person) ? ([0], "Your turn") : ([1], $0.owner) }
    case .due: gathered { $0.press }
    case .category: gathered { ([0], $0.alert.raised.category.name) }
    case .child:
      isEmpty
        ? []
        : [AlertGroup(heading: nil, lines: gathered { ([0], $0.child.collation) }.flatMap(\.lines))]
    }
  }

  /// Groups by rank, then by name.
  private func gathered(_ key: (AlertLine) -> (rank: [Int], name: String)) -> [AlertGroup] {
    let keyed = map { (key: key($0), line: $0) }
    let groups = Dictionary(grouping: keyed) { "\($0.key.rank) \($0.key.name)" }.values
    return groups.sorted { a, b in
      let (one, other) = (a[0].key, b[0].key)
      return one.rank != other.rank ? one.rank.lexicographicallyPrecedes(other.rank) : one.name < other.name
    }.map { AlertGroup(heading: $0[0].key.name, lines: $0.map(\.line)) }
  }
}

extension AlertLine {
  /// True where the next step is this person's.
  func waits(for person: SignedIn) -> Bool {
    managers.contains { $0.staff == person.member.id }
      || clocks.turn.isIROs && child.iro == person.member.id
  }

  /// The top of the ladder before what is below it.
  fileprivate var height: [Int] {
    let stage = alert.current.stage
    return [-(stage.role.rung ?? 0), -(alert.ladder.place(of: stage.key) ?? 0)]
  }

  fileprivate var press: (rank: [Int], name: String) {
    guard let clock = pressing else { return ([2], "No clock runs") }
    return clock.isOver ? ([0], "A clock has run out") : ([1], "In time")
  }

  /// True when every word typed stands somewhere in what is known of the alert.
  func matches(_ typed: String) -> Bool {
    let stage = alert.current.stage.called
    let urgent = alert.raised.isUrgent ? "urgent" : nil
    let past = clocks.isPast ? "over past late" : nil
    let texts = [
      child.called, child.number.text, child.team, alert.raised.category.name, stage, owner, state.words,
      urgent, past, clocks.turn == .over ? nil : "open",
    ]
    let searched = Collation.folded(texts.compactMap { $0 }.joined(separator: " "))
    return Collation.folded(typed).split(separator: " ").allSatisfy { searched.contains($0) }
  }
}
