/// A backup is restored: the store holds what it held or what was restored, and what it held is kept beside it.
struct RestorePart: Part {
  /// What lies where the backup is restored to.
  enum Place: String, CaseIterable { case store, damage, nothing }

  let name = PartName.restore
  let place: Place
  var title: String { "restore-over-\(place.rawValue)" }

  func prepare(_ folder: String, _ tools: Tools) throws {
    try Council.make(in: folder, tools)
    try tools.require(BackupPart.backingUp(in: folder), in: folder)
    try Council.importing("staff", Council.moreStaff, in: folder, tools)
    let store = Council.store(in: folder)
    switch place {
    case .store: break
    case .damage:
      var bytes = Folder.bytes(of: store)
      // Every page but the first, which holds the header.
      for page in stride(from: 4096, to: bytes.count, by: 4096) {
        bytes.replaceSubrange(page..<page + 64, with: repeatElement(0xEE, count: 64))
      }
      try Folder.write(bytes, to: store)
    case .nothing: for ending in ["", "-wal", "-shm", ".lock"] { Folder.remove(store + ending) }
    }
  }

  static func restoring(in folder: String) -> [String] {
    ["restore", BackupPart.path(in: folder), "--replace", "--store", Council.store(in: folder)]
  }

  func command(in folder: String, _ tools: Tools) -> [String] { [tools.iro] + Self.restoring(in: folder) }

  func expectation(from start: String, to end: String) throws -> any Expectation {
    let store = Council.store(in: start)
    return RestoredBackup(
      place: place, before: place == .store ? try RecordedActs(of: store).digests : [],
      bytes: Folder.bytes(of: store),
      restored: try RecordedActs.unchanging(BackupPart.path(in: start)).digests,
      names: Folder.names(in: end).union(["caseload.db.lock"]))
  }
}

private struct RestoredBackup: Expectation {
  let place: RestorePart.Place
  let before: [[UInt8]]
  /// Of the store's file.
  let bytes: [UInt8]
  let restored: [[UInt8]]
  let names: Set<String>

  func acknowledged(by run: ProgramRun) -> Int { isSaid(by: run) ? 1 : 0 }

  private func isSaid(by run: ProgramRun) -> Bool { run.isDone || run.output.contains("Restored ") }

  func check(_ run: ProgramRun, in folder: String, _ tools: Tools) throws -> CheckResult {
    var result = CheckResult(findings: StoreCheck.ending(run))
    let check = StoreCheck(folder: folder, tools: tools)
    let started = try check.start()
    result.nextStart = started.milliseconds
    if started.isDone {
      result.findings += try check.verified()
      result.findings += try content(in: folder, isSaid: isSaid(by: run))
    } else if isSaid(by: run) {
      result.findings.append(.lost("it was said to be restored, and the next start says: \(started.said)"))
    } else if !isExpected(started, in: folder) {
      result.findings.append(.wrong("the next start says: \(started.said.prefix(300)) \(started.end)"))
    }
    result.findings += keeping(in: folder)
    let again = try tools.iro(RestorePart.restoring(in: folder), in: folder)
    if !again.isDone { result.findings.append(.wrong("restored again it says: \(again.said.prefix(300))")) }
    result.findings += try check.verified() + content(in: folder, isSaid: true)
    result.findings += check.strays(beside: names) { $0.hasPrefix("caseload.db.before-") }
    return result
  }

  /// Where there was no store, or a damaged one, the next start may say that as before.
  private func isExpected(_ started: ProgramRun, in folder: String) -> Bool {
    switch place {
    case .store: false
    case .damage: started.said.contains("is damaged") || started.said.contains("There is no store at")
    case .nothing: started.said.contains("There is no store at")
    }
  }

  private func content(in folder: String, isSaid: Bool) throws -> [Finding] {
    let found = try RecordedActs(of: Council.store(in: folder)).digests
    if found == restored { return [] }
    if place == .store, found == before {
      return isSaid ? [.lost("it was said to be restored, and holds what it held before")] : []
    }
    return [.halfThere("it holds neither what it held nor what was restored")]
  }

  /// What was there is at its place still, or kept under another name.
  private func keeping(in folder: String) -> [Finding] {
    let kept = Folder.names(in: folder).filter {
      $0.hasPrefix("caseload.db.before-") && $0.split(separator: ".").last?.contains("-wal") == false
    }.map { "\(folder)/\($0)" }
    let isKept =
      switch place {
      case .nothing: true
      case .damage:
        (kept + [Council.store(in: folder)]).contains { Folder.bytes(of: $0) == bytes }
      case .store:
        (try? RecordedActs(of: Council.store(in: folder)).digests) == before
          || kept.contains { (try? RecordedActs.unchanging($0).digests) == before }
      }
    return isKept ? [] : [.lost("what was there before is kept nowhere")]
  }
}
