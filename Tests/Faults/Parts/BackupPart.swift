/// A backup is written, where there is none or over an earlier one: there is a whole one at its place, or none.
struct BackupPart: Part {
  let name = PartName.backup
  let isReplacing: Bool
  var title: String { isReplacing ? "backup-replacing" : "backup" }

  func prepare(_ folder: String, _ tools: Tools) throws {
    try Council.make(in: folder, tools)
    guard isReplacing else { return }
    try tools.require(Self.backingUp(in: folder), in: folder)
    try Council.importing("staff", Council.moreStaff, in: folder, tools)
  }

  static func path(in folder: String) -> String { folder + "/backup.db" }

  static func backingUp(in folder: String) -> [String] {
    ["backup", path(in: folder), "--store", Council.store(in: folder)]
  }

  func command(in folder: String, _ tools: Tools) -> [String] {
    [tools.iro] + Self.backingUp(in: folder) + (isReplacing ? ["--replace"] : [])
  }

  func expectation(from start: String, to end: String) throws -> any Expectation {
    WrittenBackup(
      recorded: try RecordedActs(of: Council.store(in: start)).digests,
      before: isReplacing ? try RecordedActs.unchanging(Self.path(in: start)).digests : nil,
      names: Folder.names(in: end))
  }
}

private struct WrittenBackup: Expectation {
  /// What is recorded in the store.
  let recorded: [[UInt8]]
  /// What is in the backup that is written over; nil where there is none.
  let before: [[UInt8]]?
  let names: Set<String>

  func acknowledged(by run: ProgramRun) -> Int { isSaid(by: run) ? 1 : 0 }

  private func isSaid(by run: ProgramRun) -> Bool { run.isDone || run.output.contains("Wrote ") }

  func check(_ run: ProgramRun, in folder: String, _ tools: Tools) throws -> CheckResult {
    var result = CheckResult(findings: StoreCheck.ending(run))
    let check = StoreCheck(folder: folder, tools: tools)
    let started = try check.start()
    result.nextStart = started.milliseconds
    if !started.isDone { result.findings.append(.wrong("the next start says: \(started.said.prefix(300))")) }
    result.findings += try check.verified()
    result.findings += try backup(in: folder, isSaid: isSaid(by: run))
    if isSaid(by: run) { result.findings += try receipt(in: folder, check) }
    let again = try tools.iro(BackupPart.backingUp(in: folder) + ["--replace"], in: folder)
    if !again.isDone { result.findings.append(.wrong("written again it says: \(again.said.prefix(300))")) }
    result.findings += try backup(in: folder, isSaid: true) + receipt(in: folder, check)
    result.findings += check.strays(beside: names)
    return result
  }

  private func backup(in folder: String, isSaid: Bool) throws -> [Finding] {
    let path = BackupPart.path(in: folder)
    guard Folder.exists(path) else {
      return isSaid || before != nil ? [.lost("there is no backup")] : []
    }
    guard let found = try? RecordedActs.unchanging(path).digests else {
      return [.halfThere("what stands at its place is no backup")]
    }
    if found == recorded { return [] }
    guard let before, found == before else { return [.halfThere("the backup holds something else")] }
    return isSaid ? [.lost("the backup that was acknowledged is not there, but the one before")] : []
  }

  /// Whoever was given a receipt finds it, and all that it was given for.
  private func receipt(in folder: String, _ check: StoreCheck) throws -> [Finding] {
    let receipt = BackupPart.path(in: folder) + ".receipt"
    guard Folder.exists(receipt) else { return [.lost("the receipt is not there")] }
    let copy = folder + "/caseload.db"
    return try check.verified(["verify", "--since", receipt, "--store", copy])
  }
}
