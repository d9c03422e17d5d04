import Application
import GRDB
import Testing

@testable import CaseStore

/// What is said of a commit that fails, by what it failed with.
@Suite struct CommitTests {
  private let folder: TemporaryFolder
  private let store: CaseStore

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.makeStore()
  }

  /// Fails whatever is committed.
  private final class Failing: TransactionObserver {
    let error: DatabaseError
    private(set) var commits = 0

    init(_ code: ResultCode) { error = DatabaseError(resultCode: code) }

    func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { false }
    func databaseDidChange(with event: DatabaseEvent) {}
    func databaseWillCommit() throws {
      commits += 1
      throw error
    }
    func databaseDidCommit(_ db: Database) {}
    func databaseDidRollback(_ db: Database) {}
  }

  private func faultOfCommit(_ code: ResultCode) throws -> (fault: StoreFault?, commits: Int) {
    let failing = Failing(code)
    store.queue.add(transactionObserver: failing, extent: .databaseLifetime)
    defer { store.queue.remove(transactionObserver: failing) }
    let fault = #expect(throws: StoreFault.self) { try store.record("a1", "c1", Sample.known("1001")) }
    return (fault, failing.commits)
  }

  @Test(
    "A commit that may be on the disk is made again, and is not said to be nothing",
    arguments: [
      ResultCode.SQLITE_IOERR_FSYNC, .SQLITE_IOERR_DIR_FSYNC, .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_SHMMAP,
    ])
  func inDoubt(_ code: ResultCode) throws {
    let (fault, commits) = try faultOfCommit(code)
    #expect(fault?.isUnsure == true, "\(String(describing: fault))")
    #expect(commits == 2)
    #expect(try store.record("a2", "c1", Sample.known("1001")) == 1)
  }

  @Test("A commit whose log could not be written, or that had no room, is not there")
  func notThere() throws {
    for code in [ResultCode.SQLITE_IOERR_WRITE, .SQLITE_FULL] {
      let (fault, commits) = try faultOfCommit(code)
      #expect(fault?.isUnsure == false, "\(String(describing: fault))")
      #expect(commits == 1)
    }
  }

  @Test("What fails so before the commit leaves nothing in doubt")
  func before() throws {
    let fault = #expect(throws: StoreFault.self) {
      try store.writing { _ in throw DatabaseError(resultCode: .SQLITE_IOERR_SHMSIZE) }
    }
    #expect(fault?.isUnsure == false)
  }
}
