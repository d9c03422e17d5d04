public import CareCalendar
public import Casework
public import Measures
public import ReadModels
public import Record
public import Rulebook

/// The record: entries in the order they were acknowledged, never changed and never lost.
public protocol Journal: AnyObject {
  /// The position of the last entry; 0 when there is none.
  func head() throws(StoreFault) -> Position
  /// The entries of one stream after a version, in order.
  func read(_ stream: StreamID, after version: Int) throws(StoreFault) -> [Entry]
  /// Every entry of several streams, those of each in order. A stream that holds none is left out.
  func read(_ streams: [StreamID]) throws(StoreFault) -> [StreamID: [Entry]]
  /// Some entries of one stream, in order.
  func read(_ stream: StreamID, versions: [Int]) throws(StoreFault) -> [Entry]
  /// Entries of every stream after a position, in order.
  func read(after position: Position, limit: Int) throws(StoreFault) -> [Entry]
  /// Goes through the entries of every stream that were recorded at a moment or later, in order. It looks at the whole
  /// journal, since nothing is ordered by that moment.
  func eachEntry(recordedSince moment: Instant, _ take: (Entry) -> Void) throws(StoreFault)
  /// Every child of whom anything was ever recorded, in the order of their ids.
  func children() throws(StoreFault) -> [ChildID]
  /// The last entry of an act; nil where the act is not recorded.
  func lastEntry(of act: ActID) throws(StoreFault) -> Entry?
  /// The streams that were added to after a position, each with what it is about; nil for one of a newer program.
  func streams(after position: Position) throws(StoreFault) -> [StreamID: StreamSubject?]
  /// Records the act whole, with the board rows that follow from it, and returns when it is safe on disk. What was typed
  /// into the half-filled form that is saved by it is taken out in the same moment, so that it can never be saved twice;
  /// that the form was saved stands in its place until traces are overwritten.
  ///
  /// An act that is already recorded changes nothing. Throws `.conflict` when a stream has moved on, and
  /// `.mayBeRecorded` when the disk did not confirm it, twice: then what it finds when the store is next opened decides.
  @discardableResult
  func append(_ act: Act, renewing rows: BoardRenewal, finishing form: DraftKey?) throws(StoreFault)
    -> Position
}

extension Journal {
  /// Every entry of one stream, in order.
  public func read(_ stream: StreamID) throws(StoreFault) -> [Entry] { try read(stream, after: 0) }

  /// Records an act that saves no half-filled form.
  @discardableResult
  public func append(_ act: Act, renewing rows: BoardRenewal) throws(StoreFault) -> Position {
    try append(act, renewing: rows, finishing: nil)
  }
}

/// Board rows to be kept, and the rules, policy and bank holidays that they were worked out by.
public struct BoardRenewal: Sendable {
  public let rows: [ChildRow]
  public let fingerprint: String
  /// Where the lines of their children stand; a child without is placed when somebody who sees the service looks.
  public let placed: [ChildID: ServiceListPlaces]
  /// What is counted of them; of a child without, it is worked out when somebody asks for figures.
  public let counted: [ChildID: CountedChild]
  /// What of it puts something right that differed from the journal.
  public let mends: [BoardMend]

  public init(
    rows: [ChildRow], fingerprint: String, placed: [ChildID: ServiceListPlaces] = [:],
    counted: [ChildID: CountedChild] = [:], mends: [BoardMend] = []
  ) {
    self.rows = rows
    self.fingerprint = fingerprint
    self.placed = placed
    self.counted = counted
    self.mends = mends
  }

  public static let none = BoardRenewal(rows: [], fingerprint: "")
}

/// Which children a question is about.
public enum BoardScope: Hashable, Sendable {
  case everyone
  /// Those of any of these IROs.
  case iros(Set<StaffID>)
  case child(ChildID)
  /// Those whose social worker is called so, by the letters of the name (`nameKey`), and who are of the team where both are
  /// known. Children of no known team are among them where `orUnknown` is true.
  case socialWorker(named: String, team: String?, orUnknown: Bool)
  /// Children of these teams, those of whom a duty is owed by one of these posts and, where `disputes` is true, those
  /// with an alert that is open or a challenge that is to be answered.
  case within(teams: [String] = [], owing: [DutyOwner] = [], disputes: Bool = false)
  /// Brothers and sisters.
  case family(FamilyID)
  /// Parents and children, by the ids that they share.
  case parentage(Set<ParentageID>)
  /// Those about whom alerts were raised at once.
  case raisedTogether(AlertGroupID)
  case these(Set<ChildID>)
  /// Those with a meeting on one of these days that one of these people chairs: where nobody is named, the child's IRO.
  case chaired(by: Set<StaffID>, ClosedRange<Day>)
  /// Of everyone, those with an alert that is open.
  case withOpenAlerts
  /// Of everyone, those about whom an alert was ever raised.
  case withAlerts
  /// Of everyone, those with a practice note.
  case withPracticeNotes
}

extension BoardScope {
  /// Whether the scope holds a child, by the row. A store answers by a query of its own; the tests of stores compare.
  public func holds(_ row: ChildRow) -> Bool {
    switch self {
    case .everyone: true
    case .iros(let iros): row.iro.map(iros.contains) ?? false
    case .child(let id): row.id == id
    case .socialWorker(let name, let team, let orUnknown):
      row.socialWorker?.nameKey == name
        && (row.team == nil ? orUnknown : team == nil || row.team == team)
    case .within(let teams, let posts, let disputes):
      row.team.map(teams.contains) ?? false || row.duties.contains { posts.contains($0.duty.post) }
        || disputes && row.isInDispute
    case .family(let id): row.family == id
    case .parentage(let ids): row.parentages.contains { ids.contains($0.id) }
    case .raisedTogether(let group): row.alerts.contains { $0.group == group }
    case .these(let ids): ids.contains(row.id)
    case .chaired(let chairs, let days):
      row.bookings.contains { booking in
        days.contains(booking.day) && (booking.chair ?? row.iro).map(chairs.contains) ?? false
      }
    case .withOpenAlerts: row.openAlerts > 0
    case .withAlerts: !row.alerts.isEmpty
    case .withPracticeNotes: row.practiceNotes > 0
    }
  }
}

/// Rows kept for finding things, which can always be worked out again from the journal.
public protocol Board: ServiceLists, CountedChildren, MendedBoard {
  func rows(_ scope: BoardScope) throws(StoreFault) -> [ChildRow]
  func child(number: ChildNumber) throws(StoreFault) -> ChildID?
  func numbers() throws(StoreFault) -> [ChildNumber: ChildID]
  /// The stream of the council or of the staff list.
  func stream(of subject: StreamSubject) throws(StoreFault) -> StreamID?
  /// The latest day on which anything on the board happened.
  func latestDay() throws(StoreFault) -> Day?
  /// Children whose row is missing, or was worked out from fewer entries than the journal now holds.
  func behind() throws(StoreFault) -> [ChildID]
  /// Whether that is so of one child.
  func isBehind(_ child: ChildID) throws(StoreFault) -> Bool
  /// Of the children whose row is in scope, those whose row was worked out under another fingerprint.
  func outdated(_ scope: BoardScope, under fingerprint: String, limit: Int) throws(StoreFault) -> [ChildID]
  /// The fingerprints that rows of the board were worked out by, each once.
  func fingerprints() throws(StoreFault) -> [String]
  func renew(_ renewal: BoardRenewal) throws(StoreFault)
}

extension Board {
  /// Children whose row is behind or outdated, in the order of their ids.
  public func stale(under fingerprint: String, limit: Int) throws(StoreFault) -> [ChildID] {
    let found = Set(try behind()).union(try outdated(.everyone, under: fingerprint, limit: limit))
    return Array(found.sorted().prefix(max(limit, 0)))
  }
}

/// A journal, its board, and what is kept beside them, in one store.
public protocol Store: Journal, Board, ReadLog, Drafts {
  /// Runs `body` with every question in it answered from one moment of the store.
  func reading<T>(_ body: () throws -> T) throws -> T
}
