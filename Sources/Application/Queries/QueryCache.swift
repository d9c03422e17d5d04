import Casework
import ReadModels
import Record

/// What was asked for already, good until the journal or the day moves on. Rows are kept as the store has them, with
/// nothing left out: what the person who asks may see of them is worked out from these.
///
/// Working out one answer may ask for another, so it is shared, not copied.
final class QueryCache {
  enum Question: Hashable {
    case rows(BoardScope)
    case today(BoardScope)
    /// Something that rests on every child of the service.
    case ofService(AnyHashable)
    case caseload(BoardScope)
    case ordered(CaseloadOrder, String)
    case calendar(BoardScope)
    case alerts(BoardScope, Bool)
    case practice(BoardScope)
  }

  /// What was asked about one child.
  enum ChildQuestion: Hashable {
    case child
    case alerts
    case alert(AlertID)
    case practice
    case version(ReviewID, ReviewDocument, Recipient)
    case notes(ReviewID)
    case sheet(ReviewID)
  }

  /// A list on a screen of some kind, with what the person chose for it.
  struct ListName: Hashable {
    let screen: ObjectIdentifier
    let choices: AnyHashable
    let hour: Int
  }

  private var rows: [BoardScope: [ChildRow]] = [:]
  /// Rows that were asked for alone.
  private var single: [ChildID: ChildRow] = [:]
  private var answers: [Question: Any] = [:]
  private var cases: [ChildID: [ChildQuestion: Any]] = [:]
  private var replays: [ChildID: (entries: Int, child: Child)] = [:]
  /// Alerts as their own entries tell them.
  private var alerts: [AlertID: (versions: [Int], alert: Alert?)] = [:]
  /// What was read of children's streams; it never changes, so it is never forgotten.
  private var streams: [ChildID: [Entry]] = [:]
  /// What children of the service are found by, as far as it was read.
  private(set) var finder = CaseloadFinder()
  private(set) var hasWholeFinder = false
  private var lists: [ListName: (width: Int, list: Any)] = [:]
  /// What is worked out over every child of the service, in the order in which it was asked for.
  private var counts: [(question: AnyHashable, count: ServiceCount)] = []

  /// How many children's cases are kept: somebody who looks through a council opens thousands.
  private static let mostCases = 60
  private static let mostRows = 2000
  private static let mostCounts = 8

  func answer<Value>(_ question: Question, _ work: () throws -> Value) rethrows -> Value {
    if let answer = answers[question], let known = answer as? Value { return known }
    let value = try work()
    answers[question] = value
    return value
  }

  func answer<Value>(about id: ChildID, _ question: ChildQuestion, _ work: () throws -> Value) rethrows
    -> Value
  {
    if let answer = cases[id]?[question], let known = answer as? Value { return known }
    let value = try work()
    if cases[id] == nil, cases.count >= QueryCache.mostCases { cases.removeAll() }
    cases[id, default: [:]][question] = value
    return value
  }

  /// The rows of a scope as the store has them, in the order of the children's ids.
  func rows(_ scope: BoardScope, _ work: () throws -> [ChildRow]) rethrows -> [ChildRow] {
    if let known = rows[scope] { return known }
    let found = try work()
    rows[scope] = found
    return found
  }

  /// The row of one child; one that is not there is asked for again.
  func row(of id: ChildID, _ work: () throws -> ChildRow?) rethrows -> ChildRow? {
    if let known = single[id] { return known }
    let row = try work()
    if single.count >= QueryCache.mostRows { single.removeAll() }
    single[id] = row
    return row
  }

  /// The rows of several children; `work` finds those that are not known.
  func rows(of ids: [ChildID], _ work: (Set<ChildID>) throws -> [ChildRow]) rethrows -> [ChildRow] {
    let unknown = Set(ids.filter { single[$0] == nil })
    let found = unknown.isEmpty ? [] : try work(unknown)
    if single.count + found.count > QueryCache.mostRows { single = single.filter { ids.contains($0.key) } }
    for row in found { single[row.id] = row }
    return ids.compactMap { single[$0] }
  }

  /// The row of a child of whose scope all rows are kept: nil where they are not, and a row of nil where the scope
  /// does not hold the child.
  func known(_ id: ChildID, in scope: BoardScope) -> ChildRow?? {
    rows[scope].map { $0.row(of: id) }
  }

  /// A child as replayed, known until more entries than these are recorded about them: what is recorded about others
  /// leaves them as they are.
  func replayed(_ id: ChildID, of entries: Int, _ work: () throws -> Child) rethrows -> Child {
    if let known = replays[id], known.entries == entries { return known.child }
    let child = try work()
    replays[id] = (entries, child)
    return child
  }

  /// An alert as rebuilt from the entries of these versions, known until there are others.
  func alert(_ id: AlertID, of versions: [Int], _ work: () throws -> Alert?) rethrows -> Alert? {
    if let known = alerts[id], known.versions == versions { return known.alert }
    let alert = try work()
    if alerts.count >= QueryCache.mostRows { alerts.removeAll() }
    alerts[id] = (versions, alert)
    return alert
  }

  /// The entries of a child's stream: those known, and what `news` reads after them.
  func entries(of id: ChildID, _ news: (_ after: Int) throws -> [Entry]) rethrows -> [Entry] {
    let known = streams[id] ?? []
    let all = known + (try news(known.count))
    if streams[id] == nil, streams.count >= QueryCache.mostCases { streams.removeAll() }
    streams[id] = all
    return all
  }

  /// Those who follow the last by name; none when all were read.
  func extendFinder(with children: [SearchedChild]) {
    hasWholeFinder = children.isEmpty
    for child in children { finder.append(child) }
  }

  /// What was read only in part is read anew.
  func followFinder(_ moved: Set<ChildID>, _ now: (ChildID) throws -> SearchedChild?) rethrows {
    guard hasWholeFinder else { return forgetFinder() }
    for id in moved { finder.replace(id, with: try now(id)) }
  }

  private func forgetFinder() { (finder, hasWholeFinder) = (CaseloadFinder(), false) }

  /// A list as it is laid out at a width, the last asked for where none is given.
  func list<List>(_ name: ListName, width: Int?, _ work: (Int) throws -> List) rethrows -> List {
    if let known = lists[name], known.width == width ?? known.width, let list = known.list as? List {
      return list
    }
    let width = width ?? 80
    let list = try work(width)
    lists[name] = (width, list)
    return list
  }
}

/// What is worked out over every child of the service, some of them at a time.
extension QueryCache {
  func count(_ question: AnyHashable, _ make: () throws -> ServiceCount) rethrows -> ServiceCount {
    if let known = counts.first(where: { $0.question == question }) { return known.count }
    let count = try make()
    if counts.count >= QueryCache.mostCounts { counts.removeFirst() }
    counts.append((question, count))
    return count
  }

  /// What was asked for first of what is not worked out yet.
  var openCount: ServiceCount? { counts.first { !$0.count.isDone }?.count }

  /// Lists that are laid out show what was not worked out yet.
  func countIsDone() { lists.removeAll() }

  func forgetCounts() { counts.removeAll() }

  /// Something was recorded about some children after a position of the journal. A count goes on, and mends what it has
  /// of them; one that counts whatever happened begins anew where the board answers no more.
  func followCounts(_ moved: Set<ChildID>, after position: Position, boardAnswers: Bool) {
    guard !moved.isEmpty, !counts.isEmpty else { return }
    counts.removeAll { $0.count.upTo == nil && !boardAnswers }
    for one in counts { one.count.follow(moved, after: position) }
    lists.removeAll()
  }
}

extension QueryCache {
  /// Puts the rows of children about whom something was recorded in place of those before; `row` is theirs as it now
  /// stands. What rests on none of them is kept.
  func follow(_ moved: Set<ChildID>, _ row: (ChildID) throws -> ChildRow?) rethrows {
    var isTouched = !moved.isEmpty && answers.keys.contains(where: \.isOfTheService)
    for id in moved {
      single[id] = nil
      if cases.removeValue(forKey: id) != nil { isTouched = true }
      let now = rows.isEmpty ? nil : try row(id)
      for scope in rows.keys {
        let held = now.flatMap { scope.holds($0) ? $0 : nil }
        if rows[scope]?.replace(id, with: held) ?? false { isTouched = true }
      }
    }
    guard isTouched else { return }
    answers.removeAll(keepingCapacity: true)
    lists.removeAll(keepingCapacity: true)
    // An alert's story names the alerts that were raised with it about others.
    for id in cases.keys { cases[id] = cases[id]?.filter { if case .alert = $0.key { false } else { true } } }
  }

  /// Forgets what rests on rows or rules; children as replayed stay, as long as nothing was recorded about them.
  ///
  /// - Parameter keepingCounts: true where counts have followed what was recorded.
  func forget(keepingCounts: Bool = false) {
    if !keepingCounts { forgetCounts() }
    rows.removeAll()
    single.removeAll()
    answers.removeAll()
    cases.removeAll()
    lists.removeAll()
    forgetFinder()
  }

  /// Forgets what rests on the service's own record: figures, and lists as they are laid out.
  func forgetServiceRecord() {
    forgetCounts()
    lists.removeAll()
  }

  /// Forgets replayed children as well: the day is another, or what the person may see of them.
  func forgetAll() {
    forget()
    replays.removeAll()
    alerts.removeAll()
  }
}

extension QueryCache.Question {
  fileprivate var isOfTheService: Bool {
    switch self {
    case .ofService: true
    case .rows, .today, .caseload, .ordered, .calendar, .alerts, .practice: false
    }
  }
}
