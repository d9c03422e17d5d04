import GRDB

/// A store's file opened behind the program's back, as by somebody with SQLite's own shell.
struct RawStore {
  let queue: DatabaseQueue

  init(_ path: String) throws {
    queue = try DatabaseQueue(path: path)
  }

  func run(_ sql: String) throws {
    try queue.inDatabase { try $0.execute(sql: sql) }
  }

  /// Runs what the store's triggers would refuse: they are taken out for it, and put back.
  func tamper(_ sql: String) throws {
    let guards = try queue.inDatabase { db in
      try Row.fetchAll(db, sql: "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    }
    for trigger in guards { try run("DROP TRIGGER \(trigger["name"] as String)") }
    try run(sql)
    for trigger in guards { try run(trigger["sql"]) }
  }

  func count(_ sql: String) throws -> Int? {
    try queue.inDatabase { try Int.fetchOne($0, sql: sql) }
  }

  func text(_ sql: String) throws -> String? {
    try queue.inDatabase { try String.fetchOne($0, sql: sql) }
  }
}
