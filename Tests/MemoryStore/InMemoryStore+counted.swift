public import Application
public import CareCalendar
public import Casework
public import Measures

extension InMemoryStore {
  public func eachCounted(in days: ClosedRange<Day>?, _ take: (CountedChild) -> Void) {
    for (_, child) in countedChildren.sorted(by: { $0.key < $1.key }) {
      guard let days else {
        take(child)
        continue
      }
      if child.bears(on: days) { take(child.bearing(on: days)) }
    }
  }

  public func counted(in days: ClosedRange<Day>, after child: ChildID?, limit: Int) -> [CountedChild] {
    var found: [CountedChild] = []
    eachCounted(in: days) { one in
      if child.map({ $0 < one.id }) ?? true { found.append(one) }
    }
    return Array(found.prefix(max(limit, 0)))
  }

  public func quoted(in days: ClosedRange<Day>) -> [ChildID] {
    countedChildren.values.filter { $0.bears(on: days) && !$0.quotations.isEmpty }.map(\.id).sorted()
  }

  public func counted(_ child: ChildID) -> CountedChild? { countedChildren[child] }

  public func uncounted(limit: Int) -> [ChildID] {
    Array(kept.keys.filter { countedChildren[$0] == nil }.sorted().prefix(max(limit, 0)))
  }

  @discardableResult
  public func keep(_ counted: [CountedRenewal], under fingerprint: String) -> Int {
    let fitting = counted.filter { renewal in
      guard let known = kept[renewal.child.id] else { return false }
      return known.row.entries == renewal.entries && known.fingerprint == fingerprint
    }
    for renewal in fitting { countedChildren[renewal.child.id] = renewal.child }
    return fitting.count
  }
}
