import Application
import Casework
import GRDB
import Testing

@testable import CaseStore

/// What somebody else put into a store, or changed in its tables, is found before anything is recorded.
@Suite struct SchemaTests {
  private let folder: TemporaryFolder
  private let store: CaseStore
  private let raw: RawStore

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.makeStore()
    try store.record("a1", "c1", Sample.known("1001"))
    raw = try RawStore(folder.storePath)
  }

  private static let swallowing = """
    CREATE TRIGGER swallow BEFORE INSERT ON journal WHEN NEW.kind LIKE 'review.held.%'
    BEGIN SELECT RAISE(IGNORE); END
    """

  private func refusal(_ what: String) -> StoreFault {
    .storage(.hasOtherSchema(path: folder.storePath, what: what))
  }

  @Test(
    "A store with something of another program's in it is refused, and it is named",
    arguments: [
      (swallowing, "The trigger swallow is not of this program."),
      ("CREATE VIEW cases AS SELECT * FROM child", "The view cases is not of this program."),
      ("CREATE TABLE other (name TEXT)", "The table other is not of this program."),
      ("CREATE INDEX by_name ON child (name)", "The index by_name is not of this program."),
      ("DROP INDEX journal_act", "The index journal_act is missing."),
      ("DROP TABLE tally", "The table tally is missing."),
      ("ALTER TABLE journal ADD COLUMN extra TEXT", "The table journal was changed."),
      (
        "DROP INDEX child_iro; CREATE INDEX child_iro ON child (team)",
        "The index child_iro was changed."
      ),
      ("DROP TABLE duty; CREATE VIEW duty AS SELECT 1 AS child", "The view duty was changed."),
    ])
  func refused(_ change: String, _ words: String) throws {
    try raw.run(change)
    let fault = #expect(throws: StoreFault.self) { try CaseStore(opening: folder.storePath) }
    #expect(fault?.words.contains(words) == true)
    #expect(fault?.words.contains("iro rebuild") == true)
    #expect(throws: StoreFault.self) { try CaseStore(opening: folder.storePath, readOnly: true) }
    #expect(try CaseStore(checking: folder.storePath).verify().contains(words))
  }

  @Test("A store that is open already records nothing once a trigger was put into it")
  func whileOpen() throws {
    try raw.run(SchemaTests.swallowing)
    let fault = refusal("The trigger swallow is not of this program.")
    #expect(throws: fault) { try store.record("a2", "c1", expecting: 1, Sample.held("2014-11-03")) }
    #expect(throws: fault) { try store.keep(Sample.draft("book")) }
    #expect(try store.head() == 1)
    try raw.run("DROP TRIGGER swallow")
    #expect(try store.record("a2", "c1", expecting: 1, Sample.held("2014-11-03")) == 2)
  }

  @Test("What ANALYZE leaves is no change")
  func analysed() throws {
    try raw.run("ANALYZE")
    #expect(try raw.count("SELECT count(*) FROM sqlite_stat1")! > 0)
    #expect(try CaseStore(opening: folder.storePath).verify() == [])
    #expect(try store.record("a2", "c2", Sample.known("1002")) == 2)
  }

  @Test("Nothing is kept beside the store while a question is answered, and no text in its schema is trusted")
  func settings() throws {
    for readOnly in [false, true] {
      let store = try CaseStore(opening: folder.storePath, readOnly: readOnly)
      #expect(try store.asking { try Int.fetchOne($0, sql: "PRAGMA temp_store") } == 2)
      #expect(try store.asking { try Int.fetchOne($0, sql: "PRAGMA trusted_schema") } == 0)
    }
  }

  @Test("Every statement of the schema has a name of its own")
  func names() {
    #expect(SchemaCheck.expected.count == Schema.everything.count)
    for (name, statement) in SchemaCheck.expected { #expect(statement.contains(" \(name) ")) }
  }
}
