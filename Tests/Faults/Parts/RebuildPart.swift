import GRDB

/// The lists are worked out anew, of a store that another program has changed: it is as it was changed, or put right.
struct RebuildPart: Part {
  let name = PartName.rebuild
  let title = "rebuild"

  func prepare(_ folder: String, _ tools: Tools) throws {
    try Council.make(in: folder, tools)
    let queue = try DatabaseQueue(path: Council.store(in: folder))
    try queue.inDatabase {
      try $0.execute(
        sql: """
          DELETE FROM duty; UPDATE child SET team = 'West';
          CREATE TRIGGER swallow BEFORE INSERT ON journal BEGIN SELECT RAISE(IGNORE); END
          """)
    }
    try queue.close()
  }

  func command(in folder: String, _ tools: Tools) -> [String] {
    [tools.iro, "rebuild", "--store", Council.store(in: folder)]
  }

  func expectation(from start: String, to end: String) throws -> any Expectation {
    RebuiltStore(
      acts: ActsCheck(before: try RecordedActs(of: Council.store(in: start)), expected: []),
      names: Folder.names(in: end))
  }
}

private struct RebuiltStore: Expectation {
  let acts: ActsCheck
  let names: Set<String>

  func acknowledged(by run: ProgramRun) -> Int { isSaid(by: run) ? 1 : 0 }

  private func isSaid(by run: ProgramRun) -> Bool { run.isDone || run.output.contains("Worked out anew") }

  func check(_ run: ProgramRun, in folder: String, _ tools: Tools) throws -> CheckResult {
    var result = CheckResult(findings: StoreCheck.ending(run))
    let check = StoreCheck(folder: folder, tools: tools)
    let started = try check.start()
    result.nextStart = started.milliseconds
    if started.isDone {
      result.findings += try check.verified()
    } else if isSaid(by: run) {
      result.findings.append(.lost("it was said to be put right, and the next start says: \(started.said)"))
    } else if !started.said.contains("was changed by another program") {
      result.findings.append(.wrong("the next start says: \(started.said.prefix(300)) \(started.end)"))
    }
    let again = try tools.iro(["rebuild", "--store", Council.store(in: folder)], in: folder)
    if !again.isDone { result.findings.append(.wrong("rebuilt again it says: \(again.said.prefix(300))")) }
    result.findings += try check.verified()
    result.findings += acts.findings(
      in: try RecordedActs(of: Council.store(in: folder)), acknowledged: [])
    result.findings += check.strays(beside: names)
    return result
  }
}
