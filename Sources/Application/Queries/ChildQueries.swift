public import Casework
public import ReadModels
import Record
import Rulebook

/// Whose children a list is about.
public enum ListScope: Hashable, Sendable {
  /// All that the person who asks may see.
  case mine
  case iro(login: String)
  case everyone
}

extension CaseQueries {
  /// What needs the person who asks: today's board.
  public func today(_ whose: ListScope = .mine) throws -> TodayList {
    let scope = try scope(of: whose)
    return try cache.answer(.today(scope)) {
      let rows = try rows(scope)
      if case .iros = scope, signedIn.post == ServiceListPlaces.post { return todayOfIRO(rows) }
      return TodayList(
        rows, on: signedIn.day, for: signedIn.post, standingInFor: cover(in: rows), under: rulebook)
    }
  }

  /// What stands before an IRO, whoever looks at it: nobody else's duties come to it, for whomever that one stands in.
  func todayOfIRO(_ rows: [ChildRow]) -> TodayList {
    TodayList(rows, on: signedIn.day, for: .iro, under: rulebook)
  }

  /// Every duty in force, the most pressing first.
  public func allDuties(_ whose: ListScope = .mine) throws -> [TodayLine] {
    let rows = try rows(scope(of: whose))
    return TodayList.allLines(
      rows, on: signedIn.day, for: signedIn.post, standingInFor: cover(in: rows), under: rulebook
    )
    .filter { !$0.isRepeated(to: signedIn.post) }
  }

  /// The children who are with us, by name.
  public func caseload(_ whose: ListScope = .mine) throws -> [CaseloadLine] {
    let scope = try scope(of: whose)
    return try cache.answer(.caseload(scope)) {
      try rows(scope).filter { $0.isWithUs(on: signedIn.day) }
        .map { CaseloadLine($0, on: signedIn.day) }
        .ordered(by: .name, iro: name(of:))
    }
  }

  /// Those whose IRO the person who asks is.
  public func ownCaseload() throws -> [CaseloadLine] {
    if case .everyone = try signedIn.scope() {
      return try caseload(.iro(login: signedIn.member.details.login))
    }
    return try caseload().filter { $0.child.iro == signedIn.member.id }
  }

  /// The reviews by the days on which they are due and booked.
  public func calendar(_ whose: ListScope = .mine) throws -> ReviewCalendar {
    let scope = try scope(of: whose)
    return try cache.answer(.calendar(scope)) {
      let rows = try rows(scope)
      return ReviewCalendar(
        rows, on: signedIn.day, for: signedIn.post, standingInFor: cover(in: rows), under: rulebook,
        terms: council.schoolTerms)
    }
  }

  /// A child's case in full. Throws `noSuchChild` for one whom the person may not see.
  public func child(_ id: ChildID) throws -> ChildCase {
    try cache.answer(about: id, .child) {
      let row = try visibleRow(id)
      lookedAt.insert(id)
      return ChildCase(
        id, entries: try recordedEntries(id), on: signedIn.day, for: signedIn.post,
        standingInFor: cover(in: [row]), under: rulebook, staff: staff)
    }
  }

  /// Everything that was recorded of a child, as the person may see it. Throws `notPermitted` for a social worker, whom it
  /// would tell what is withheld from them.
  public func journal(of id: ChildID) throws -> [TimelineLine] {
    try signedIn.require(.seeReviewFiles)
    return try child(id).timeline
  }

  /// The child whom the council knows by the number, if the person who asks may see them.
  public func find(number: String) throws -> ChildID {
    let scope = try signedIn.scope()
    guard let id = try child(numbered: ChildNumber(number)), try row(of: id, in: scope) != nil else {
      throw ServiceRefusal.noSuchChild(number)
    }
    return id
  }

  /// The child's case as it stands now that something is recorded, past what was asked for before.
  func recordedCase(_ id: ChildID) throws -> ChildCase {
    ChildCase(
      id, entries: try recordedEntries(id), on: signedIn.day, for: signedIn.post, under: rulebook,
      staff: staff)
  }

  /// The brothers and sisters of a child whom the person who asks may see.
  public func siblings(of id: ChildID) throws -> [ChildRow] {
    guard let family = try row(of: id, in: signedIn.scope())?.family else { return [] }
    return try visibleRows(.family(family)).filter { $0.id != id }
  }

  /// A child whose row is missing is known by no number yet: of those it is worked out.
  func child(numbered number: ChildNumber) throws -> ChildID? {
    try store.child(number: number)
      ?? store.behind().first { try row(of: $0, upTo: nil)?.number == number }
  }

  /// A list as it is laid out on a screen of some kind, with what the person chose for it, at a width or else the last
  /// one. It is kept until something that it tells of changes.
  ///
  /// - Parameter hour: what the list shows of the time of day.
  public func list<Screen, List>(
    _ screen: Screen.Type, _ choices: AnyHashable, hour: Int = 0, width: Int?, _ work: (Int) throws -> List
  ) rethrows -> List {
    let name = QueryCache.ListName(screen: ObjectIdentifier(screen), choices: choices, hour: hour)
    return try cache.list(name, width: width, work)
  }

  /// The login of a member of staff; empty for one who is not listed.
  public func login(of id: StaffID) -> String { staff[id]?.details.login ?? "" }

  public func name(of id: StaffID) -> String { staff.name(of: id) }

  /// A new id for somebody around a child.
  public func newPerson() -> PersonID { identifiers.person() }
  public func newDecision() -> DecisionID { identifiers.decision() }
  public func newMilestone() -> MilestoneID { identifiers.milestone() }

  /// The child's entries as the person who asks may see them: the one way from the record to what is answered.
  func recordedEntries(_ id: ChildID) throws -> [RecordedEntry] {
    let entries = try read(id).compactMap { entry in
      RecordedEntry(
        entry, isClockDoubted: isUnderDoubt(recordedAt: entry.recordedAt, by: entry.recordedBy))
    }
    let known = known(about: Child(folding: entries.map(\.entry)))
    return Viewer(signedIn.member).seen(entries, knowing: known)
  }

  /// The child as the person who asks may see them, for saying what was done.
  func childAsSeen(_ id: ChildID) throws -> Child {
    Child(folding: try recordedEntries(id).map(\.entry))
  }

  /// The child as the person who asks may see them, by what had happened until the day.
  func childOnTheDay(_ id: ChildID) throws -> Child {
    Child(folding: try recordedEntries(id).map(\.entry), upTo: signedIn.day)
  }

  func scope(of whose: ListScope) throws -> BoardScope {
    let own = try signedIn.scope()
    switch whose {
    case .mine: return own
    case .everyone:
      guard own == .everyone else { throw ServiceRefusal.notPermitted(.seeService, signedIn.role) }
      return own
    case .iro(let login):
      guard let member = staff.member(login: login) else { throw ServiceRefusal.noSuchStaff(login) }
      guard own == .everyone || signedIn.iros.contains(member.id) else {
        throw ServiceRefusal.notPermitted(.seeService, signedIn.role)
      }
      return .iros([member.id])
    }
  }
}

extension RecordedEntry {
  init?(_ entry: Entry, isClockDoubted: Bool = false) {
    let event: ChildEvent
    switch entry.event {
    case .child(let known): event = known
    case .unknown: event = .unknown
    case .staff, .council, .service: return nil
    }
    self.init(
      entry: ChildEntry(version: entry.version, event: event), position: entry.position,
      act: entry.act.raw, kind: entry.kind, recordedBy: entry.recordedBy,
      recordedAt: entry.recordedAt.milliseconds, isFromFile: entry.source != .person,
      isClockDoubted: isClockDoubted)
  }
}
