/// A store is made: it is there whole, or not at all.
struct InitPart: Part {
  let name = PartName.`init`
  let title = "init"

  func prepare(_ folder: String, _ tools: Tools) throws {}

  func command(in folder: String, _ tools: Tools) -> [String] { [tools.iro] + Council.making(in: folder) }

  func expectation(from start: String, to end: String) throws -> any Expectation {
    MadeStore(made: try RecordedActs(of: Council.store(in: end)).acts, names: Folder.names(in: end))
  }
}

/// What is to be found where a store was made.
private struct MadeStore: Expectation {
  let made: [RecordedActs.RecordedAct]
  let names: Set<String>

  func acknowledged(by run: ProgramRun) -> Int { isSaid(by: run) ? 1 : 0 }

  private func isSaid(by run: ProgramRun) -> Bool { run.isDone || run.output.contains("Made ") }

  func check(_ run: ProgramRun, in folder: String, _ tools: Tools) throws -> CheckResult {
    var result = CheckResult(findings: StoreCheck.ending(run))
    let store = Council.store(in: folder)
    let check = StoreCheck(folder: folder, tools: tools)
    let isThere = Folder.exists(store)
    if !isThere, isSaid(by: run) { result.findings.append(.lost("it was said to be made and is not there")) }
    if isThere { result.findings += try soundness(check) }
    let again = try tools.iro(Council.making(in: folder), in: folder)
    result.nextStart = again.milliseconds
    let code: Int32 = isThere ? 73 : 0
    if again.end != .code(code) {
      result.findings.append(.wrong("made again it says: \(again.said.prefix(300)) \(again.end)"))
    }
    if !isThere { result.findings += try soundness(check) }
    let started = try check.start()
    if !started.isDone { result.findings.append(.wrong("the next start says: \(started.said.prefix(300))")) }
    result.findings += check.strays(beside: names)
    return result
  }

  private func soundness(_ check: StoreCheck) throws -> [Finding] {
    let findings = try check.verified()
    guard findings.isEmpty else { return findings }
    let found = try RecordedActs(of: Council.store(in: check.folder)).acts
    return found.map(\.entries) == made.map(\.entries)
      ? [] : [.halfThere("the store does not begin with what it should begin with")]
  }
}
