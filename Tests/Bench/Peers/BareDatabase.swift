/// The program sqlite3 by itself, on the same rows: what no program over such a store can be quicker than.
struct BareDatabase {
  let store: String
  let column: String
  let patience: Patience
  static let program = "sqlite3"

  private static let query = """
    SELECT duty.due, duty.title, duty.weight, child.number, child.name, duty.unit, duty.post \
    FROM child JOIN duty ON duty.child = child.id
    """

  /// What all rows take; nil where the program is not installed.
  func measure(iro: String, _ report: inout Report) throws -> Double? {
    guard Peer.isInstalled(Self.program) else {
      report.leaveOut("sqlite3, all rows", column, because: "not installed")
      return nil
    }
    let own = try time("\(Self.query) WHERE child.iro = '\(iro)' ORDER BY duty.due")
    report.add("sqlite3, one IRO's rows", column, own)
    let all = try time("\(Self.query) ORDER BY duty.due")
    report.add("sqlite3, all rows", column, all)
    return all
  }

  /// Rows a second, put in durably as one transaction from a file of comma-separated values.
  func measureInsertion(of file: String, into folder: String, rows: Int, _ report: inout Report) throws {
    guard Peer.isInstalled(Self.program) else { return }
    let empty = "\(folder)/bare.db"
    Files.remove(store: empty)
    defer { Files.remove(store: empty) }
    let spent = try running([Self.program, empty, "PRAGMA synchronous = FULL", ".import --csv \(file) line"])
    report.add("sqlite3, rows put in a second", column, Double(rows) / spent.milliseconds * 1000)
  }

  private func time(_ query: String) throws -> Double {
    try patience.several { try running([Self.program, "-readonly", "-csv", store, query]).milliseconds }
      .median
  }
}
