public import CareCalendar
public import Casebook
public import Casework
public import Rulebook

/// The record: entries in the order they were acknowledged, never changed and never lost.
public protocol Journal: AnyObject {
  /// The position of the last entry; 0 when there is none.
  func head() throws(StoreFault) -> Position
  /// Every entry of one stream, in order.
  func read(_ stream: StreamID) throws(StoreFault) -> [Entry]
  /// Entries of every stream after a position, in order.
  func read(after position: Position, limit: Int) throws(StoreFault) -> [Entry]
  /// Records the act whole, with the board rows that follow from it, and returns when it is safe on disk.
  ///
  /// An act that is already recorded changes nothing. Throws `.conflict` when a stream has moved on.
  @discardableResult
  func append(_ act: Act, renewing rows: BoardRenewal) throws(StoreFault) -> Position
}

/// Board rows to be kept, and the rules, policy and bank holidays that they were worked out by.
public struct BoardRenewal: Sendable {
  public let rows: [ChildRow]
  public let fingerprint: String

  public init(rows: [ChildRow], fingerprint: String) {
    self.rows = rows
    self.fingerprint = fingerprint
  }

  public static let none = BoardRenewal(rows: [], fingerprint: "")
}

/// Which children a question is about.
public enum BoardScope: Hashable, Sendable {
  case everyone
  case iro(StaffID)
  case team(String)
  case child(ChildID)
  /// Those of whom a duty is owed by the post.
  case owing(Post)
  /// Brothers and sisters.
  case family(FamilyID)
}

/// Rows kept for finding things, which can always be worked out again from the journal.
public protocol Board: AnyObject {
  func rows(_ scope: BoardScope) throws(StoreFault) -> [ChildRow]
  func child(number: ChildNumber) throws(StoreFault) -> ChildID?
  func numbers() throws(StoreFault) -> [ChildNumber: ChildID]
  /// The stream of the council or of the staff list.
  func stream(of subject: StreamSubject) throws(StoreFault) -> StreamID?
  /// The latest day on which anything on the board happened.
  func latestDay() throws(StoreFault) -> Day?
  /// Children whose row was worked out by another fingerprint, or from fewer entries than the journal now holds.
  func stale(under fingerprint: String, limit: Int) throws(StoreFault) -> [ChildID]
  /// The fingerprints that rows of the board were worked out by, each once.
  func fingerprints() throws(StoreFault) -> [String]
  func renew(_ renewal: BoardRenewal) throws(StoreFault)
}

/// Who opened which child's case, and when: kept apart from the children's own streams, and only added to.
public protocol ReadLog: AnyObject {
  func note(_ staff: StaffID, opened child: ChildID, at instant: Instant) throws(StoreFault)
}

/// A journal, its board, and what is kept beside them, in one store.
public protocol Store: Journal, Board, ReadLog, Drafts {
  /// Runs `body` with every question in it answered from one moment of the store.
  func reading<T>(_ body: () throws -> T) throws -> T
}

/// What can go wrong with a store, in words that say what to do.
public enum StoreFault: Error, Equatable, Sendable {
  case conflict(StreamID)
  /// Another program holds the store; nothing was recorded.
  case busy
  case diskIsFull(path: String)
  case isReadOnly(path: String)
  case isMissing(path: String)
  case cannotOpen(path: String, why: String)
  case cannotCreate(path: String, why: String)
  case isNotOurs(path: String)
  case isNewer(path: String)
  case isOnNetwork(path: String, kind: String)
  case isDamaged(path: String, why: String)
  case failed(path: String, why: String)

  public var words: String {
    switch self {
    case .conflict: "Somebody else recorded something at the same moment. Nothing of this was recorded."
    case .busy: "The store is in use by another program. Nothing was recorded; try again in a moment."
    case .diskIsFull(let path):
      "There is no room left on the disk that holds \(path). Nothing was recorded; make room and try again."
    case .isReadOnly(let path):
      "\(path), or the folder it is in, cannot be written to. Nothing was recorded; ask for write access."
    case .isMissing(let path):
      "There is no store at \(path). Make one with 'iro init', or name another with --store."
    case .cannotOpen(let path, let why): "\(path) cannot be opened: \(why)."
    case .cannotCreate(let path, let why): "\(path) cannot be made: \(why)."
    case .isNotOurs(let path):
      "\(path) is not a store of this program. It was left as it is; name another with --store."
    case .isNewer(let path):
      "\(path) was written by a newer iro. It was left as it is; install the newer program."
    case .isOnNetwork(let path, let kind):
      "\(path) is on a network file system (\(kind)), where a store cannot be kept safe. Move it to a local disk."
    case .isDamaged(let path, let why):
      "\(path) is damaged: \(why). Stop working in it, and restore the last backup."
    case .failed(let path, let why): "\(path): \(why). Nothing was recorded."
    }
  }
}
