import Casework
public import ReadModels
import Record
import Rulebook

/// Which alerts are listed, and in what order.
public struct AlertListOptions: Hashable, Sendable {
  public let order: AlertOrder
  public let matching: String
  public let includeClosed: Bool

  public init(by order: AlertOrder, matching: String = "", includeClosed: Bool = false) {
    self.order = order
    self.matching = matching
    self.includeClosed = includeClosed
  }
}

extension CaseQueries {
  /// The alerts of children whom the person who asks may see, in groups as the order has them, with the lines from one
  /// place to another at hand; all of them for those who see a part of the service.
  public func alerts(_ choice: AlertListOptions, lines range: Range<Int>) throws -> AlertPage {
    try signedIn.require(.seeAlerts)
    return try answer(["alerts", choice, range] as [AnyHashable]) {
      let groups = try alertGroups(choice)
      if choice.matching.isEmpty { return try page(groups, openAndOver(groups, range), choice) }
      let found = try foundLines(choice, groups)
      return try page(groups.holding(found.map(\.count)), stretch(found, range), choice)
    } whole: {
      try wholeAlerts(choice)
    }
  }

  /// The first that waits for the person who asks, and where it stands in the list.
  public func firstWaiting(_ choice: AlertListOptions) throws -> (id: String, place: Int)? {
    guard try alerts(choice, lines: 0..<1).yours > 0 else { return nil }
    let all = try alerts(choice, lines: 0..<Int.max).lines
    return all.firstIndex { $0.waits(for: signedIn) }.map { (all[$0].id, $0) }
  }

  /// The same from every row.
  package func wholeAlerts(_ choice: AlertListOptions) throws -> AlertPage {
    let all = try alerts(includeClosed: choice.includeClosed)
    let found = choice.matching.isEmpty ? all : all.filter { $0.matches(choice.matching) }
    let open = all.filter(\.alert.isOpen)
    return AlertPage(
      groups: found.grouped(by: choice.order, for: signedIn), from: 0, open: open.count,
      past: open.count(where: \.clocks.isPast), yours: open.count { $0.waits(for: signedIn) })
  }

  private func openAndOver(_ groups: AlertGroups, _ range: Range<Int>) throws -> ServiceListStretch {
    let over = groups.over.map { [(ServiceList.alertsOver, $0)] } ?? []
    return try stretch(groups.open.map { (groups.list, $0) } + over, range)
  }

  private func page(_ groups: AlertGroups, _ found: ServiceListStretch, _ choice: AlertListOptions) throws
    -> AlertPage
  {
    let lines = try alertLines(found.all)
    let counts = try store.tallies(.alerts(.due), nil)
    let all = groups.open + [groups.over].compactMap { $0 }
    let told = zip(all, found.lines).map { group, placed in
      AlertGroup(heading: group.heading, lines: placed.compactMap { lines[$0] }, count: group.count)
    }
    return AlertPage(
      groups: told.filter { $0.count > 0 }, from: found.from, open: counts.reduce(0) { $0 + $1.count },
      past: counts.reduce(0) { $0 + ($1.mark == 1 ? $1.count : 0) },
      yours: try yours())
  }

  /// The lines of the alerts, each rebuilt from its own entries.
  private func alertLines(_ placed: [ServiceListLine]) throws -> [ServiceListLine: AlertLine] {
    let rows = try serviceRows(of: placed.map(\.child))
    return try placed.reduce(into: [:]) { lines, line in
      guard let row = rows[line.child], row.alerts.indices.contains(line.place),
        let alert = try alert(row.alerts[line.place], of: row)
      else { return }
      lines[line] = AlertLine(alert, of: row, on: signedIn.day, under: rulebook, staff: staff)
    }
  }

  /// An alert as its entries tell it, without those of anything else about the child.
  func alert(_ alert: AlertRow, of row: ChildRow) throws -> Alert? {
    try cache.alert(alert.id, of: alert.versions) {
      let entries = try store.read(StreamID(row.id), versions: alert.versions)
      return Child(folding: entries.compactMap(ChildEntry.init), upTo: signedIn.day).alert(alert.id)
    }
  }
}

/// The groups of a list of alerts: those that are open, and one of those that are over.
struct AlertGroups {
  let list: ServiceList
  var open: [ServiceListGroup]
  var over: ServiceListGroup?

  /// The same with so many lines each.
  func holding(_ counts: [Int]) -> AlertGroups {
    var groups = self
    for place in open.indices { groups.open[place].count = counts[place] }
    groups.over?.count = counts[counts.count - 1]
    return groups
  }
}

extension CaseQueries {
  private func alertGroups(_ choice: AlertListOptions) throws -> AlertGroups {
    let over = try choice.includeClosed ? store.tallies(.alertsOver, nil).first : nil
    return AlertGroups(
      list: .alerts(choice.order), open: try openGroups(choice.order),
      over: over.map { ServiceListGroup(heading: AlertHeading.over, sections: [$0.section], count: $0.count) }
    )
  }

  private func openGroups(_ order: AlertOrder) throws -> [ServiceListGroup] {
    try cache.answer(.ofService(["groups of alerts", order] as [AnyHashable])) { try placedGroups(order) }
  }

  private func placedGroups(_ order: AlertOrder) throws -> [ServiceListGroup] {
    guard order != .child else {
      let count = try store.tallies(.alerts(.due), nil).reduce(0) { $0 + $1.count }
      return [ServiceListGroup(heading: nil, sections: [""], count: count)]
    }
    let tallies = try store.tallies(.alerts(order), nil)
    let groups = try Dictionary(grouping: tallies) { try heading(of: $0.section, order) }
    return groups.sorted { $0.key < $1.key }.map { heading, tallies in
      ServiceListGroup(
        heading: heading.name, sections: Set(tallies.map(\.section)).sorted(),
        count: tallies.reduce(0) { $0 + $1.count })
    }
  }

  private func heading(of section: String, _ order: AlertOrder) throws -> AlertHeading {
    switch order {
    case .stage:
      AlertRow.stage(ofSection: section).map { AlertHeading(rank: $0.height, name: $0.name) }
        ?? AlertHeading(rank: [], name: section)
    case .turn: .turn(try turnOwners()[section] ?? "", isYours: isYours(section))
    case .due: .due(Int(section) ?? 2)
    case .category, .child: AlertHeading(rank: [0], name: section)
    }
  }

  /// Whose turn the alerts of each section are, by name.
  private func turnOwners() throws -> [String: String] {
    try cache.answer(.ofService("whose turn alerts are")) {
      let sections = Set(try store.tallies(.alerts(.turn), nil).map(\.section))
      return Dictionary(
        sections.map { section in
          let turn = TurnOfAlert(text: section)
          return (section, turn?.owner(on: signedIn.day, staff: staff) ?? "")
        }, uniquingKeysWith: { first, _ in first })
    }
  }

  private var mayHoldManagersTurn: Bool { signedIn.role.managesSocialWork || !signedIn.covered.isEmpty }

  /// Of nobody who neither manages social work nor stands in for a manager is it asked whose turn it is.
  private func isYours(_ section: String) -> Bool {
    guard mayHoldManagersTurn else { return section == TurnOfAlert.iro(signedIn.member.id).text }
    let turn = TurnOfAlert(text: section)
    return turn?.waits(for: signedIn.member.id, on: signedIn.day, staff: staff) ?? false
  }

  /// How many alerts wait for the person who asks.
  private func yours() throws -> Int {
    let own = TurnOfAlert.iro(signedIn.member.id).text
    let tallies = try store.tallies(.alerts(.turn), mayHoldManagersTurn ? nil : own...own)
    return tallies.reduce(0) { $0 + (isYours($1.section) ? $1.count : 0) }
  }

  /// The lines that what was typed leaves, group by group.
  private func foundLines(_ choice: AlertListOptions, _ groups: AlertGroups) throws -> [[ServiceListLine]] {
    let words = TypedWords(choice.matching)
    let owners = try turnOwners().mapValues(Collation.folded)
    let open = try store.everyLine(.alerts(.turn)).filter { found in
      words.stand(
        in: found.searched, owners[found.line.section] ?? "",
        found.line.mark == 1 ? AlertLine.pastWords : "")
    }
    let wanted = Set(open.map { ServiceListLineID($0.line) })
    let inOrder = try store.everyLine(groups.list).map(\.line).filter {
      wanted.contains(ServiceListLineID($0))
    }
    let bySection = Dictionary(grouping: inOrder, by: \.section)
    let told = try groups.open.map { group in
      try group.sections.count > 1
        ? store.lines(groups.list, in: group.sections, 0..<group.count, of: group.count)
          .filter { wanted.contains(ServiceListLineID($0)) }
        : group.sections.flatMap { bySection[$0] ?? [] }
    }
    guard groups.over != nil else { return told }
    let over = try store.everyLine(.alertsOver).filter { words.stand(in: $0.searched) }
    return told + [over.map(\.line)]
  }
}
