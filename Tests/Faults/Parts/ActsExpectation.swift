/// Of a part that records: each act is there whole and once, or not at all, and what was acknowledged is there.
struct ActsExpectation: Expectation {
  let acts: ActsCheck
  /// What lies in the folder when all is done.
  let names: Set<String>
  /// Which acts the program said to be recorded, and which it said not to be.
  let said: @Sendable (ProgramRun) -> (acknowledged: Set<Int>, denied: Set<Int>)
  /// Does again what is not done, and gives what was said then; it is given what is missing, which may be asked for again.
  let again: @Sendable (_ missing: () throws -> [Int], _ folder: String, Tools) throws -> String
  var start: @Sendable (_ folder: String, Tools) throws -> ProgramRun = {
    try StoreCheck(folder: $0, tools: $1).start()
  }
  /// What else may lie there.
  var isAllowed: @Sendable (_ name: String) -> Bool = { _ in false }
  var verified: @Sendable (_ folder: String, Tools) throws -> [Finding] = {
    try StoreCheck(folder: $0, tools: $1).verified()
  }

  func acknowledged(by run: ProgramRun) -> Int { said(run).acknowledged.count }

  func check(_ run: ProgramRun, in folder: String, _ tools: Tools) throws -> CheckResult {
    var result = CheckResult(findings: StoreCheck.ending(run))
    let started = try start(folder, tools)
    result.nextStart = started.milliseconds
    guard started.isDone else {
      result.findings.append(.wrong("the next start says: \(started.said.prefix(300)) \(started.end)"))
      return result
    }
    let (acknowledged, denied) = said(run)
    var found = try RecordedActs(of: Council.store(in: folder))
    result.findings += acts.findings(in: found, acknowledged: acknowledged, denied: denied)
    result.findings += try verified(folder, tools)
    let missing = { acts.missing(in: try RecordedActs(of: Council.store(in: folder))) }
    let words = try again(missing, folder, tools)
    found = try RecordedActs(of: Council.store(in: folder))
    result.findings += acts.findings(in: found, acknowledged: Set(acts.expected.indices)).map {
      Finding(kind: $0.kind, words: "done again: \($0.words); it said: \(words.prefix(300))")
    }
    if !words.isEmpty { result.findings += try verified(folder, tools) }
    result.findings += StoreCheck(folder: folder, tools: tools).strays(beside: names, isAllowed)
    return result
  }
}
