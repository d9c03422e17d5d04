/// A person at the screens saves forms one after another.
struct RecordingPart: Part {
  /// Whether the store was left by a program that was killed, so that its log holds what was recorded last.
  var isAfterKill = false
  /// What is said of each is untrue, as of no program it may be.
  var untruth: Untruth?

  enum Untruth: String {
    /// That it is recorded, before it is saved.
    case early = "--record-early"
    /// That it is not, once it is saved.
    case denying = "--record-denying"
  }

  var name: PartName {
    switch untruth {
    case .early: .loss
    case .denying: .denial
    case nil: .recording
    }
  }
  var title: String { untruth == nil && isAfterKill ? "recording-after-a-kill" : name.rawValue }

  func prepare(_ folder: String, _ tools: Tools) throws {
    try Council.make(in: folder, tools)
    guard isAfterKill else { return }
    let run = try ProgramRun.of(
      Strace.injecting(
        .kill(SystemCall(name: "fdatasync", number: 2)),
        [tools.iro, "import", "staff", try more(folder), "--store", Council.store(in: folder)],
        to: folder + "/trace") ?? [], in: folder)
    guard run.end == .signal(9) else { throw FaultsFailure("it was not killed: \(run.said)") }
  }

  private func more(_ folder: String) throws -> String {
    try Folder.write(Council.moreStaff, to: folder + "/staff.csv")
    return folder + "/staff.csv"
  }

  func command(in folder: String, _ tools: Tools) -> [String] {
    [tools.own, untruth?.rawValue ?? "--record", Council.store(in: folder)]
      + FormScript.all.indices.map { "\($0 + 1)" }
  }

  func expectation(from start: String, to end: String) throws -> any Expectation {
    let before = try RecordedActs(of: Council.store(in: start))
    let after = try RecordedActs(of: Council.store(in: end))
    let acts = after.acts(after: before.digests.count)
    guard acts.count == FormScript.all.count else {
      throw FaultsFailure("\(acts.count) acts were recorded: \(Folder.text(of: end + "/said"))")
    }
    return ActsExpectation(
      acts: ActsCheck(before: before, expected: acts), names: Folder.names(in: end), said: Self.said,
      again: Self.again)
  }

  @Sendable private static func said(_ run: ProgramRun) -> (acknowledged: Set<Int>, denied: Set<Int>) {
    var (acknowledged, denied) = (Set<Int>(), Set<Int>())
    for line in run.output.split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 2)
      guard words.count > 1, let form = Int(words[1].prefix { $0.isNumber }) else { continue }
      if words[0] == "recorded" { acknowledged.insert(form - 1) }
      if line.contains("Nothing was recorded") || line.contains("it was not recorded") {
        denied.insert(form - 1)
      }
    }
    return (acknowledged, denied)
  }

  /// What was kept half-filled is taken up, and the rest is typed again.
  @Sendable private static func again(
    _ missing: () throws -> [Int], _ folder: String, _ tools: Tools
  ) throws -> String {
    let store = Council.store(in: folder)
    guard try !missing().isEmpty else { return "" }
    let taken = try ProgramRun.of([tools.own, "--take-up", store], in: folder)
    let left = try missing()
    guard !left.isEmpty else { return taken.said + "Taken up." }
    let typed = try ProgramRun.of([tools.own, "--record", store] + left.map { "\($0 + 1)" }, in: folder)
    return taken.said + typed.said
  }
}
