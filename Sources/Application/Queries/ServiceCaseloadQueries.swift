import Casework
public import ReadModels

extension CaseQueries {
  /// The children of the caseload in an order, of those that what was typed leaves, with the lines from one place to
  /// another at hand; all of them for those who see a part of the service.
  public func caseload(by order: CaseloadOrder, matching typed: String, lines range: Range<Int>) throws
    -> CaseloadPage
  {
    try answer(["caseload", order, typed, range] as [AnyHashable]) {
      let search = search(typed)
      let all = try store.childCount()
      let found =
        search.isEmpty
        ? try children(by: order, range, of: all) : try children(by: order, foundBy: search, range)
      let rows = try serviceRows(of: found.children)
      return CaseloadPage(
        lines: found.children.compactMap { rows[$0] }.map { CaseloadLine($0, on: signedIn.day) },
        from: found.from, matching: search.isEmpty ? all : found.count, all: all)
    } whole: {
      try wholeCaseload(by: order, matching: typed)
    }
  }

  /// The same from every row.
  package func wholeCaseload(by order: CaseloadOrder, matching typed: String) throws -> CaseloadPage {
    try cache.answer(.ordered(order, typed)) {
      let all = try caseload()
      let found = typed.isEmpty ? all : all.filter(search(typed).finds)
      let lines = order == .name ? found : found.ordered(by: order, iro: name(of:))
      return CaseloadPage(lines: lines, matching: lines.count, all: all.count)
    }
  }

  private func search(_ typed: String) -> CaseloadSearch { CaseloadSearch(typed, staff: staff.members) }

  private typealias Found = (children: [ChildID], from: Int, count: Int)

  private func children(by order: CaseloadOrder, _ range: Range<Int>, of all: Int) throws -> Found {
    if order == .name {
      let range = range.held(in: all)
      return (try store.caseload(range, of: all), range.lowerBound, all)
    }
    let found = try stretch(.caseload(order), try caseloadGroups(order, all), range)
    return (found.all.map(\.child), found.from, all)
  }

  /// By IRO the children stand under the ids of the IROs, whose names are told by the staff list.
  private func caseloadGroups(_ order: CaseloadOrder, _ all: Int) throws -> [ServiceListGroup] {
    guard order == .iro else { return [ServiceListGroup(heading: nil, sections: [""], count: all)] }
    return try store.tallies(.caseload(.iro), nil).grouped {
      CaseloadLine.key(CaseloadLine.iro(ofSection: $0.section), name(of:))
    }
  }

  private func children(
    by order: CaseloadOrder, foundBy search: CaseloadSearch, _ range: Range<Int>
  ) throws -> Found {
    let finder = try finder()
    let count = finder.count(of: search)
    let range = range.held(in: count)
    let children = order == .name ? nil : try everyChild(by: order)
    return (finder.found(by: search, range, among: children), range.lowerBound, count)
  }

  /// Every child with us in an order that is not by name.
  private func everyChild(by order: CaseloadOrder) throws -> [ChildID] {
    try cache.answer(.ofService(["caseload", order] as [AnyHashable])) {
      let groups = try caseloadGroups(order, try store.childCount())
      return try stretch(.caseload(order), groups, 0..<Int.max).all.map(\.child)
    }
  }

  private func finder() throws -> CaseloadFinder {
    while try readAhead(atMost: 10_000) > 0 {}
    return cache.finder
  }

  /// Reads what some children are found by before somebody types, who would wait for it. Returns how many were read: 0
  /// when all are.
  func readAhead(atMost count: Int) throws -> Int {
    if cache.hasWholeFinder { return 0 }
    let children = try store.searchedChildren(after: cache.finder.last, limit: count)
    cache.extendFinder(with: children)
    return children.count
  }
}

extension [SectionCount] {
  /// Those with one key below one heading, in the order of the keys.
  func grouped(by key: (SectionCount) -> String) -> [ServiceListGroup] {
    let groups = Dictionary(grouping: self, by: key)
    return groups.sorted { $0.key < $1.key }.map { key, tallies in
      ServiceListGroup(
        heading: key, sections: tallies.map(\.section).eachOnce, count: tallies.reduce(0) { $0 + $1.count })
    }
  }
}

extension [String] {
  /// Each once, where those that are the same follow one another.
  fileprivate var eachOnce: [String] {
    reduce(into: []) { known, one in if known.last != one { known.append(one) } }
  }
}
